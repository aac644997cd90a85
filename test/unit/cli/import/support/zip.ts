import { CFB } from '@e965/xlsx';

/** What is needed of the part of the library that opens archives. */
interface Archive {
  readonly FullPaths: readonly string[];
  readonly FileIndex: readonly { content: Uint8Array }[];
}

/** A workbook with one of its parts changed: for what the library reads and cannot write. */
export function withPart(
  book: Uint8Array,
  part: string,
  change: (xml: string) => string,
): Uint8Array {
  const archive = CFB.read(Buffer.from(book), { type: 'buffer' }) as unknown as Archive;
  const index = archive.FullPaths.findIndex((path) => path.endsWith(part));
  const file = archive.FileIndex[index];
  if (!file) throw new Error(`There is no ${part} in it.`);
  const xml = Buffer.from(file.content).toString('utf8');
  const changed = change(xml);
  if (changed === xml) throw new Error(`Nothing was changed in ${part}.`);
  file.content = Buffer.from(changed);
  const written: unknown = CFB.write(archive, { type: 'buffer', fileType: 'zip' });
  return new Uint8Array(written as Buffer);
}
