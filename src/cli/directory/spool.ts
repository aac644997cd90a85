import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import type { Service } from '../../models/index.js';

const BUFFER = 1 << 20;

/**
 * Services on disk, in the order in which they came: a million of them do not have to be in memory
 * at once.
 */
export class Spool {
  readonly #file: string;
  readonly #handle: number;
  readonly #starts: number[] = [];
  #pending: Buffer[] = [];
  #pendingBytes = 0;
  #end = 0;

  constructor(file: string) {
    this.#file = file;
    this.#handle = openSync(file, 'w+');
  }

  get length(): number {
    return this.#starts.length;
  }

  add(service: Service): void {
    const bytes = Buffer.from(JSON.stringify(service));
    this.#starts.push(this.#end);
    this.#end += bytes.length;
    this.#pending.push(bytes);
    this.#pendingBytes += bytes.length;
    if (this.#pendingBytes > BUFFER) this.#flush();
  }

  read(index: number): Service {
    if (this.#pendingBytes > 0) this.#flush();
    const start = this.#starts[index] ?? 0;
    const bytes = Buffer.allocUnsafe((this.#starts[index + 1] ?? this.#end) - start);
    readSync(this.#handle, bytes, 0, bytes.length, start);
    return JSON.parse(bytes.toString()) as Service;
  }

  /** Takes the file away. */
  close(): void {
    closeSync(this.#handle);
    rmSync(this.#file, { force: true });
  }

  #flush(): void {
    writeSync(this.#handle, Buffer.concat(this.#pending));
    this.#pending = [];
    this.#pendingBytes = 0;
  }
}
