import { FORMATS, type FormatName } from '../../../../../src/cli/export/formats.js';
import type { Json } from '../../../../../src/cli/export/json.js';
import { readBack } from '../../../../../src/cli/export/open-referral/read-back.js';
import { readCsv } from '../../../../../src/cli/import/read-csv.js';
import { readObjects } from '../../../../../src/cli/import/read-objects.js';
import { readSheet } from '../../../../../src/cli/import/read-table.js';
import type { Service } from '../../../../../src/models/index.js';

/** Formats that this package reads as well. */
export type ReadableFormat = 'oruk3' | 'hsds' | 'csv' | 'geojson';

export const NOW = new Date('2026-11-22T12:00:00Z');

/** The whole text of a file. */
export async function textOf(format: FormatName, services: readonly Service[]): Promise<string> {
  async function* all() {
    yield* services;
  }
  let text = '';
  for await (const piece of FORMATS[format].write(all())) text += piece;
  return text;
}

/** What our own reader makes of what was written. */
export async function roundTrip(
  format: ReadableFormat,
  services: readonly Service[],
): Promise<Service[]> {
  const text = await textOf(format, services);
  switch (format) {
    case 'csv':
      return readTable(readCsv(Buffer.from(text), 'test.csv'));
    case 'geojson':
      return readTable(readObjects(JSON.parse(text)));
    default: {
      const { contents } = JSON.parse(text) as { contents: Json[] };
      return contents.flatMap((record) => readBack(record) ?? []);
    }
  }
}

function readTable(sheet: ReturnType<typeof readCsv>): Service[] {
  return readSheet(sheet, 'test', { now: NOW }).services.map(({ service }) => service);
}
