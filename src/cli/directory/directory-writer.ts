import { createHash } from 'node:crypto';
import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { mkdir, readFile, readdir, rm } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { HASH_ALPHABET, HASH_LENGTH } from '../../sources/static/regions/format.js';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** Files that are being written at once. */
const AT_ONCE = 8;

/** Names of the files of a build, one a line. Not part of what is published. */
const LIST = 'files.txt';

/** The first 30 bits of the SHA-256 of a text, in letters that every file system tells apart. */
export function shortHash(text: string): string {
  const bytes = createHash('sha256').update(text).digest();
  const bits = bytes.readUInt32BE(0);
  return Array.from({ length: HASH_LENGTH }, (_, index) => {
    return HASH_ALPHABET[(bits >>> (27 - 5 * index)) & 31];
  }).join('');
}

/** How much was written. */
export interface Written {
  files: number;
  written: number;
  removed: number;
  /** Of all files of the directory, without twins. */
  bytes: number;
}

/**
 * Writes the files of a directory. A name says what is in a file, so that one that is there already
 * stays as it is. Files are there in full or not at all.
 */
export class DirectoryWriter {
  readonly count: Written = { files: 0, written: 0, removed: 0, bytes: 0 };
  readonly #out: string;
  readonly #hasTwins: boolean;
  readonly #files = new Set<string>();
  readonly #folders = new Set<string>();
  readonly #busy = new Set<Promise<void>>();

  constructor(out: string, hasTwins: boolean) {
    this.#out = out;
    this.#hasTwins = hasTwins;
  }

  /** @returns the hash of the text, which `path` makes a path of. */
  async add(text: string, path: (hash: string) => string): Promise<string> {
    const hash = shortHash(text);
    await this.put(path(hash), text);
    return hash;
  }

  /** @param file Its name has a hash that says what is in it. */
  async put(file: string, text: string): Promise<void> {
    if (this.#files.has(file)) return;
    this.#files.add(file);
    this.count.files += 1;
    this.count.bytes += Buffer.byteLength(text);
    if (!existsSync(join(this.#out, file))) await this.#queue(file, text);
  }

  /** Writes the file that names all others, once they are there, then takes away old ones. */
  async finish(files: Readonly<Record<string, string>>, previous: number): Promise<void> {
    await Promise.all(this.#busy);
    const before = await this.#before();
    for (const [file, text] of Object.entries(files)) await this.#write(file, text);
    const own = [...this.#files].sort().join('\n');
    await this.#write(LIST, [own, ...before.slice(0, previous)].join('\n\n'));
    await this.#sweep(new Set([own, ...before.slice(0, previous)].join('\n').split('\n')));
  }

  async #queue(file: string, text: string): Promise<void> {
    this.count.written += 1;
    const task = this.#write(file, text).finally(() => this.#busy.delete(task));
    this.#busy.add(task);
    // A failure is told by whoever waits for all.
    task.catch(() => undefined);
    if (this.#busy.size >= AT_ONCE) await Promise.race(this.#busy);
  }

  /** The file itself comes last, and at once: where it is, its twins are. */
  async #write(file: string, text: string): Promise<void> {
    const path = join(this.#out, file);
    const folder = dirname(path);
    if (!this.#folders.has(folder)) {
      await mkdir(folder, { recursive: true });
      this.#folders.add(folder);
    }
    if (this.#hasTwins) {
      const bytes = Buffer.from(text);
      const [br, gz] = await Promise.all([compressBrotli(bytes, BROTLI), compressGzip(bytes)]);
      // Waiting for a small file takes longer than writing it.
      writeFileSync(`${path}.br`, br);
      writeFileSync(`${path}.gz`, gz);
    }
    writeFileSync(`${path}.new`, text);
    renameSync(`${path}.new`, path);
  }

  /** The files of builds before this one, the last first. */
  async #before(): Promise<string[]> {
    const list = await readFile(join(this.#out, LIST), 'utf8').catch(() => '');
    return list ? list.split('\n\n') : [];
  }

  /** Only what a build of ours could have written is ever taken away. */
  async #sweep(keep: ReadonlySet<string>): Promise<void> {
    for (const folder of ['parts', 'records', 'words', 'ids', '.']) {
      const names = await readdir(join(this.#out, folder), {
        recursive: folder !== '.',
        withFileTypes: true,
      }).catch(() => []);
      for (const name of names) {
        if (!name.isFile() || !OWN.test(name.name)) continue;
        const path = join(name.parentPath, name.name);
        const file = relative(this.#out, path).replace(/(\.br|\.gz|\.new)+$/, '');
        if (keep.has(file.replaceAll(sep, '/')) && !path.endsWith('.new')) continue;
        await rm(path);
        this.count.removed += 1;
      }
    }
  }
}

/** Higher qualities take ten times as long for a twentieth less; files are small, so is the window. */
const BROTLI = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 16 },
};

/** What a build may have written. */
const OWN = new RegExp(`(^|-)[a-z2-7]{${HASH_LENGTH}}\\.json(\\.br|\\.gz|\\.new)?$`);
