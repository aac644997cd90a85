import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { parseService, type Service } from '../../models/index.js';
import { isRecord } from '../../sources/open-referral/keys.js';
import { fileError } from '../support/file-error.js';
import { writeWhole } from '../support/write-whole.js';
import type { Validators } from './polite-client.js';

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** An answer of a feed that is kept. */
export interface KeptAnswer extends Validators {
  /** When it was fetched, in milliseconds. */
  readonly at: number;
  /** What the list said of the record when its details were fetched. */
  readonly mark?: string | undefined;
  readonly text: string;
}

/** The last reading of a feed that was whole. */
export interface LastGood {
  /** When the reading began, ISO 8601. */
  readonly asOf: string;
  /** When all of its records were last read, and not only what has changed. */
  readonly fullAt: string;
  /** How its records were read. Records that have not changed may be read in another way now. */
  readonly setup: string;
  /** Records in all, as the feed said then. */
  readonly stated?: number | undefined;
  /** Ids of all its records, as it writes them, also of those that were left out. */
  readonly ids: readonly string[];
  readonly services: readonly Service[];
}

/** Hours after which a harvest that was cut begins again: pages may have moved since. */
const RESUME_HOURS = 6;

/**
 * What is kept of a feed between harvests, in a folder of its own: its answers, which of them are
 * of the harvest that is going on, what it has been found to be able to do, and its last good copy.
 * What cannot be read is as if it were not there: an interruption at any moment does no harm.
 */
export class FeedStore {
  readonly #folder: string;
  readonly #used = new Set<string>();
  /** Answers of this harvest, by name. */
  #done = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Goes on with the harvest that was cut, or begins one. @returns when it began. */
  begin(now: Date, address: string): { began: Date; resumed: boolean } {
    const [head = '', ...lines] = this.#log().split('\n');
    const [time = '', url] = head.split(' ');
    const began = new Date(time);
    const age = now.getTime() - began.getTime();
    // What stands behind the last line break was cut off.
    const names = lines.slice(0, -1);
    if (url === address && age >= 0 && age < RESUME_HOURS * 3_600_000 && names.length > 0) {
      this.#done = new Set(names);
      return { began, resumed: true };
    }
    this.restart(now, address);
    return { began: now, resumed: false };
  }

  /** Nothing that was read so far counts as of this harvest. */
  restart(began: Date, address: string): void {
    this.#done.clear();
    this.#write('harvest.log', `${began.toISOString()} ${address}\n`);
  }

  /** The harvest is over. Answers that it has not used are thrown away. */
  async end(): Promise<void> {
    const folder = join(this.#folder, 'answers');
    const names = await readdir(folder).catch(() => []);
    for (const name of names) {
      if (!this.#used.has(name)) await rm(join(folder, name), { force: true });
    }
    rmSync(join(this.#folder, 'harvest.log'), { force: true });
  }

  /** Whether the answer has come in this harvest. */
  isDone(url: string): boolean {
    return this.#done.has(nameOf(url));
  }

  async read(url: string): Promise<KeptAnswer | undefined> {
    const name = nameOf(url);
    this.#used.add(name);
    try {
      const whole = String(await unpack(await readFile(join(this.#folder, 'answers', name))));
      const end = whole.indexOf('\n');
      const head = JSON.parse(whole.slice(0, end)) as KeptAnswer & { url: string };
      return head.url === url ? { ...head, text: whole.slice(end + 1) } : undefined;
    } catch {
      return undefined;
    }
  }

  async keep(url: string, { text, ...head }: KeptAnswer): Promise<void> {
    const file = join(this.#folder, 'answers', nameOf(url));
    const draft = `${file}.tmp`;
    try {
      await writeFile(draft, await pack(`${JSON.stringify({ url, ...head })}\n${text}`));
      await rename(draft, file);
    } catch (error) {
      await rm(draft, { force: true }).catch(() => undefined);
      throw fileError(error, file);
    }
  }

  /** The answer counts as of this harvest: call it when it has been kept. */
  finish(url: string): void {
    const name = nameOf(url);
    this.#used.add(name);
    if (this.#done.has(name)) return;
    this.#done.add(name);
    const file = join(this.#folder, 'harvest.log');
    try {
      appendFileSync(file, `${name}\n`);
    } catch (error) {
      throw fileError(error, file);
    }
  }

  async lastGood(): Promise<LastGood | undefined> {
    try {
      const file = await readFile(join(this.#folder, 'last-good.json.gz'));
      const value: unknown = JSON.parse(String(await unpack(file)));
      if (!isRecord(value) || !Array.isArray(value['services'])) return undefined;
      if (!Array.isArray(value['ids'])) return undefined;
      const services = value['services'].flatMap((record) => parseService(record).value ?? []);
      return { ...(value as unknown as LastGood), services };
    } catch {
      return undefined;
    }
  }

  async keepLastGood(last: LastGood): Promise<void> {
    const file = join(this.#folder, 'last-good.json.gz');
    await writeWhole(file, await pack(JSON.stringify(last)));
  }

  /** A small value under a name, such as what the feed can do. */
  note(name: string): unknown {
    try {
      return JSON.parse(readFileSync(join(this.#folder, `${name}.json`), 'utf8'));
    } catch {
      return undefined;
    }
  }

  keepNote(name: string, value: unknown): void {
    this.#write(`${name}.json`, `${JSON.stringify(value)}\n`);
  }

  #log(): string {
    try {
      return readFileSync(join(this.#folder, 'harvest.log'), 'utf8');
    } catch {
      return '';
    }
  }

  #write(name: string, text: string): void {
    const file = join(this.#folder, name);
    try {
      writeFileSync(file, text);
    } catch (error) {
      throw fileError(error, file);
    }
  }
}

function nameOf(url: string): string {
  return `${createHash('sha256').update(url).digest('hex').slice(0, 32)}.gz`;
}
