type Library = typeof import('@e965/xlsx');

/** What is needed of the part of the library that opens archives. */
interface Archive {
  readonly FullPaths: readonly string[];
  readonly FileIndex: readonly { readonly content?: Uint8Array }[];
}

/** The hidden columns of a sheet in an `.ods`, of which the library does not tell. */
export function hiddenInOds({ CFB }: Library, bytes: Uint8Array, sheet: number): Set<number> {
  const archive = CFB.read(Buffer.from(bytes), { type: 'buffer' }) as unknown as Archive;
  const index = archive.FullPaths.findIndex((path) => /(^|\/)content\.xml$/.test(path));
  const xml = Buffer.from(archive.FileIndex[index]?.content ?? []).toString('utf8');
  const [, ...tables] = xml.split('<table:table ');
  const [columns = ''] = tables[sheet]?.split('<table:table-row') ?? [];
  const hidden = new Set<number>();
  let column = 0;
  for (const [tag] of columns.matchAll(/<table:table-column\b[^>]*>/g)) {
    const [, count = '1'] = /table:number-columns-repeated="(\d+)"/.exec(tag) ?? [];
    // The last one stands for the rest of the grid.
    const end = Math.min(column + Number(count), 20_000);
    const isHidden = /table:visibility="(collapse|filter)"/.test(tag);
    for (; column < end; column += 1) if (isHidden) hidden.add(column);
  }
  return hidden;
}
