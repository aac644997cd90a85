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
    // A read may give less than was asked for, and a write may take less than it was given.
    for (let at = 0; at < bytes.length;) {
      const count = readSync(this.#handle, bytes, at, bytes.length - at, start + at);
      if (count === 0) throw new Error('A file that the build made for itself was cut short.');
      at += count;
    }
    return JSON.parse(bytes.toString()) as Service;
  }

  /** Takes the file away. */
  close(): void {
    closeSync(this.#handle);
    rmSync(this.#file, { force: true });
  }

  #flush(): void {
    const bytes = Buffer.concat(this.#pending);
    for (let at = 0; at < bytes.length;) at += writeSync(this.#handle, bytes, at);
    this.#pending = [];
    this.#pendingBytes = 0;
  }
}
