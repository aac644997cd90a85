import { join } from 'node:path';
import { isRecord } from '../../sources/open-referral/keys.js';
import { readJson } from '../read/read-json.js';
import { regionRecords } from '../read/region-records.js';
import type { RecordStream } from './stream-catalogue.js';

/** Opens a directory in regions. Undefined: it is none. */
export async function streamRegions(folder: string): Promise<RecordStream | undefined> {
  const index = join(folder, 'index.json');
  const head = await readJson(index);
  if (!isRecord(head) || !isRecord(head['regions'])) return undefined;
  const records = regionRecords(head['regions'], index, (path) => readJson(join(folder, path)));
  return { head, records };
}
