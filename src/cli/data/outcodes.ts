import { readFile } from 'node:fs/promises';
import type { Problem } from './problem.js';

/** The first half of a postcode, such as `WA10`, and about the middle of its area. */
export interface Outcode {
  readonly outcode: string;
  /** Degrees, WGS84. */
  readonly lat: number;
  readonly lon: number;
}

const HEADER = 'outcode,lat,lon,source';
const ROW = /^([A-Z]{1,2}\d[A-Z\d]?),(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?),([a-z\d-]+)$/;

/** Reads `outcodes.csv`, sorted by outcode. Rows that cannot be right are problems. */
export async function readOutcodes(file: string, problems: Problem[]): Promise<Outcode[]> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) {
    problems.push({ file, message: 'is missing' });
    return [];
  }
  const [header, ...lines] = text.trim().split(/\r?\n/);
  if (header !== HEADER) problems.push({ file, message: `must begin with the line ${HEADER}` });
  const seen = new Set<string>();
  const rows = lines.flatMap((line, index): Outcode[] => {
    const problem = (message: string): Outcode[] => {
      problems.push({ file, record: `line ${index + 2}`, message });
      return [];
    };
    const [, outcode, lat, lon] = ROW.exec(line) ?? [];
    if (outcode === undefined) return problem('must be an outcode, two numbers and a source');
    if (seen.has(outcode)) return problem(`has the outcode ${outcode}, which is there twice`);
    seen.add(outcode);
    const row = { outcode, lat: Number(lat), lon: Number(lon) };
    return isInBritishIsles(row) ? [row] : problem('is not in the British Isles');
  });
  return rows.sort((a, b) => (a.outcode < b.outcode ? -1 : 1));
}

function isInBritishIsles({ lat, lon }: Outcode): boolean {
  return lat > 49 && lat < 61 && lon > -8.7 && lon < 1.9;
}
