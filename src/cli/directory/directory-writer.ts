import { createHash } from 'node:crypto';
import {
  closeSync,
  fdatasync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { mkdir, readFile, readdir, rm } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { HASH_ALPHABET, HASH_LENGTH } from '../../sources/static/regions/format.js';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);
const syncFile = promisify(fdatasync);

/** Files that are being written at once. */
const AT_ONCE = 8;

/** What the names of a file's twins end with. */
const TWINS = ['.br', '.gz'] as const;

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
  /** None of them rejects. */
  readonly #busy = new Set<Promise<void>>();
  #failure: { readonly error: unknown } | undefined;

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

  /**
   * @param file Its name has a hash that says what is in it.
   * @throws what any file before could not be written for.
   */
  async put(file: string, text: string): Promise<void> {
    if (this.#files.has(file)) return;
    this.#files.add(file);
    const bytes = Buffer.byteLength(text);
    this.count.files += 1;
    this.count.bytes += bytes;
    if (this.#isThere(file, bytes)) return;
    this.count.written += 1;
    await this.#queue(this.#write(file, text));
  }

  /**
   * Writes the file that names all others, once they are there, then takes away old ones.
   *
   * @throws what any of them could not be written for. The file that names them is as it was then.
   */
  async finish(files: Readonly<Record<string, string>>, previous: number): Promise<void> {
    await this.#settle();
    const before = await this.#before();
    for (const [file, text] of Object.entries(files)) await this.#replace(file, text);
    const own = [...this.#files].sort().join('\n');
    const lists = [own, ...before.slice(0, previous)];
    const isEmpty = lists.every((list) => list === '');
    // A directory of one file has nothing to name.
    if (isEmpty) this.#remove(LIST);
    else await this.#replace(LIST, lists.join('\n\n'));
    await this.#sweep(new Set(lists.join('\n').split('\n')));
  }

  /** Whether the file is there in full, with its twins. Power that fails can leave empty ones. */
  #isThere(file: string, bytes: number): boolean {
    const path = join(this.#out, file);
    const sizeOf = (end: string) => statSync(path + end, { throwIfNoEntry: false })?.size ?? 0;
    return sizeOf('') === bytes && (!this.#hasTwins || TWINS.every((end) => sizeOf(end) > 0));
  }

  /** Goes on while it is written, unless too many are. The first failure ends it all. */
  async #queue(work: Promise<void>): Promise<void> {
    const task = work
      .catch((error: unknown) => {
        this.#failure ??= { error };
      })
      .finally(() => this.#busy.delete(task));
    this.#busy.add(task);
    if (this.#busy.size >= AT_ONCE) await Promise.race(this.#busy);
    if (this.#failure) await this.#settle();
  }

  /** Waits until nothing is being written. */
  async #settle(): Promise<void> {
    await Promise.all(this.#busy);
    if (this.#failure) throw this.#failure.error;
  }

  /** A file with a hash in its name. It comes last: where it is, its twins are. */
  async #write(file: string, text: string): Promise<void> {
    const path = join(this.#out, file);
    for (const end of await this.#draft(file, text)) renameSync(`${path}${end}.new`, path + end);
  }

  /** A file whose name stays. At no moment is it beside a twin of what was in it before. */
  async #replace(file: string, text: string): Promise<void> {
    const path = join(this.#out, file);
    const ends = await this.#draft(file, text);
    // Also when none are written: those of an earlier build would be wrong from now on.
    for (const end of TWINS) rmSync(path + end, { force: true });
    for (const end of ends.toReversed()) renameSync(`${path}${end}.new`, path + end);
  }

  #remove(file: string): void {
    for (const end of ['', ...TWINS]) rmSync(join(this.#out, file + end), { force: true });
  }

  /**
   * Writes a file and its twins beside where they will be, and onto the disk itself.
   *
   * @returns what their names end with, the file last.
   */
  async #draft(file: string, text: string): Promise<string[]> {
    const path = join(this.#out, file);
    const folder = dirname(path);
    if (!this.#folders.has(folder)) {
      await mkdir(folder, { recursive: true });
      this.#folders.add(folder);
    }
    const bytes = Buffer.from(text);
    const drafts: [end: string, bytes: Buffer][] = [['', bytes]];
    if (this.#hasTwins) {
      const [br, gz] = await Promise.all([
        compressBrotli(bytes, file.startsWith('records/') ? QUICKLY : TIGHTLY),
        compressGzip(bytes),
      ]);
      drafts.unshift(['.br', br], ['.gz', gz]);
    }
    for (const [end, data] of drafts) await writeThrough(`${path}${end}.new`, data);
    return drafts.map(([end]) => end);
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
        const file = relative(this.#out, path).replace(/(\.br|\.gz)?(\.new)?$/, '');
        if (keep.has(file.replaceAll(sep, '/')) && !path.endsWith('.new')) continue;
        await rm(path);
        this.count.removed += 1;
      }
    }
  }
}

/** Whoever sees the name of the file after a power cut has what is in it, too. */
async function writeThrough(path: string, data: Buffer): Promise<void> {
  const handle = openSync(path, 'w');
  try {
    // Waiting for a small file takes longer than writing it.
    writeFileSync(handle, data);
    await syncFile(handle);
  } finally {
    closeSync(handle);
  }
}

/** Files are small, and so is the window. */
const brotli = (quality: number) => ({
  params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_LGWIN]: 16 },
});

/** For most of the bytes: the next quality takes ten times as long for a tenth less. */
const QUICKLY = brotli(9);

/** For what every search reads: that tenth is worth the wait. */
const TIGHTLY = brotli(10);

/** What a build may have written. */
const OWN = new RegExp(`(^|-)[a-z2-7]{${HASH_LENGTH}}\\.json(\\.br|\\.gz)?(\\.new)?$`);
