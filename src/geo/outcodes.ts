import type { Point } from '../models/index.js';

/** Where the first halves of postcodes are. */
export interface OutcodeTable {
  /** About the middle of an outcode such as `WA8`, given in capitals. Undefined: no such code. */
  find(outcode: string): Point | undefined;
}

/**
 * A table read from its compact text: entries `OUTCODE,lat,lon` with thousandths of a degree as
 * whole numbers, joined with `;`. Nothing is decoded before it is asked for.
 */
export function createOutcodeTable(encoded: string): OutcodeTable {
  const table = `;${encoded}`;
  const entry = (outcode: string): Point | undefined => {
    const key = `;${outcode},`;
    const at = table.indexOf(key);
    if (at < 0) return undefined;
    const [lat, lon] = table.slice(at + key.length).split(/[,;]/, 2);
    return { lat: Number(lat) / 1000, lon: Number(lon) / 1000 };
  };
  return {
    // People say W1 and EC1, although only W1A to W1W and EC1A to EC1Y exist.
    find: (outcode) => entry(outcode) ?? entry(`${outcode}A`),
  };
}

let loading: Promise<OutcodeTable> | undefined;

/**
 * The table that comes with this package, fetched when it is first needed and then kept.
 * Rejects when it cannot be fetched; the next call tries again.
 */
export function loadOutcodes(): Promise<OutcodeTable> {
  loading ??= import('../generated/outcodes.js').then(
    (data) => createOutcodeTable(data.outcodeTable),
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
