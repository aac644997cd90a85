import { distanceMetres } from '../../geo/distance.js';
import { parsePostcode } from '../../geo/postcode.js';
import type { Point } from '../../models/index.js';
import { toNumber } from '../../sources/open-referral/values.js';
import type { Field } from './header-words.js';
import { fromGrid, isOnGrid } from './osgb36.js';
import { linesOf, listOf, quoted, readAnswer } from './read-cells.js';
import type { Row } from './row.js';

/** Where the service of a row is, as a feed would write it. Of an address that is to stay secret, nothing is kept. */
export function locationOf(row: Row): Record<string, unknown>[] {
  const lines = [...row.texts('address'), row.text('town'), row.text('county')]
    .filter((line) => line !== undefined)
    .map((line) => linesOf(line).join(', '));
  const { address, postcode } = takePostcode(lines.join(', '), ownPostcode(row));
  const point = readPoint(row, postcode);
  if (isSecret(row)) return [{ masked: true }];
  tellHalf(row);
  tellSeveral(row);
  if ((address ?? postcode ?? point) === undefined) return [];
  return [
    {
      address_1: address,
      postal_code: postcode,
      latitude: point?.lat,
      longitude: point?.lon,
      accessibility: accessibilityOf(row),
    },
  ];
}

/** A postcode that is cut off is read as its first half, which is miles wide. */
function tellHalf(row: Row): void {
  const text = row.text('postcode') ?? '';
  const code = parsePostcode(text);
  if (code?.kind !== 'outcode' || text.toUpperCase().replace(/[^A-Z\d]/g, '') === code.outcode) {
    return;
  }
  const message = `${quoted(text)} is no whole postcode. Only ${code.outcode} was used.`;
  row.note('postcode-wrong', row.pathOf('postcode'), message);
}

/** Whether a cell lists postcodes. "WA8, 7QF" is one, with a comma in it. */
function isSeveral(text: string): boolean {
  const parts = text.split(/[\n;|,/&+]|\b(?:and|or)\b/i).filter((part) => part.trim());
  return parts.length > 1 && parts.every((part) => parsePostcode(part));
}

/** The postcode of the address. Which of several belongs to it, nobody can know. */
function ownPostcode(row: Row): string | undefined {
  const text = row.text('postcode');
  return text === undefined || isSeveral(text) ? undefined : text;
}

function tellSeveral(row: Row): void {
  const text = row.text('postcode') ?? '';
  if (!isSeveral(text)) return;
  const message = `${quoted(text)} is more than one postcode. It was left out: write each place in a row of its own.`;
  row.note('postcode-dropped', row.pathOf('postcode'), message);
}

/** Whether nobody may know where it is. Neither yes nor no is taken for yes: it may be a refuge. */
function isSecret(row: Row): boolean {
  const signs = [
    ['masked', false],
    ['addressShown', true],
  ] as const;
  const sign = signs.find(([field, open]) => {
    const text = row.text(field);
    return text !== undefined && readAnswer(text) !== open;
  });
  if (!sign) return false;
  row.note('address-hidden', row.pathOf(sign[0]), 'keeps the address out of what is published');
  return true;
}

/** "Yes" under "Wheelchair access" says what its heading does, and "No" that there is none. */
function accessibilityOf(row: Row): string[] {
  return row.all('accessibility').flatMap(({ text, path, header }) => {
    const said = readAnswer(text);
    if (said === undefined) return listOf(text);
    if (/wheelchair|disabled/i.test(header)) return said ? [header] : [];
    row.note('value-unclear', path, `${quoted(text)} does not say which access there is`);
    return [];
  });
}

/** The address without the postcode at its end, which counts where no other is given. */
function takePostcode(address: string, own: string | undefined) {
  // One is nine characters long at most, with a full stop.
  const [whole = '', last = ''] =
    /\b([a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2})\.?$/i.exec(address.slice(-12)) ?? [];
  const found = parsePostcode(last);
  if (found?.kind !== 'postcode') return { address: address || undefined, postcode: own };
  let end = address.length - whole.length;
  while (/[\s,.]/.test(address.charAt(end - 1))) end -= 1;
  return { address: address.slice(0, end) || undefined, postcode: own ?? found.postcode };
}

/** Metres between coordinates that mean the same place. */
const SAME = 500;

function readPoint(row: Row, postcode: string | undefined): Point | undefined {
  const [lat, lon] = (['latitude', 'longitude'] as const).map((field) => number(row, field));
  const grid = readGrid(row, postcode);
  if (lat === undefined || lon === undefined) return grid;
  if (grid && distanceMetres(grid, { lat, lon }) > SAME) {
    const message = 'is elsewhere than the easting and northing. It was used, and they were not.';
    row.note('coordinates-far', row.pathOf('latitude'), message);
  }
  return { lat, lon };
}

function readGrid(row: Row, postcode: string | undefined): Point | undefined {
  const [x, y] = (['easting', 'northing'] as const).map((field) => number(row, field));
  if (x === undefined || y === undefined || (x === 0 && y === 0)) return undefined;
  const drop = (message: string) => {
    row.note('coordinates-dropped', row.pathOf('easting'), message);
    return undefined;
  };
  // Columns called X and Y may hold either kind.
  if (Math.abs(x) <= 180 && Math.abs(y) <= 90) return { lat: y, lon: x };
  if (/^BT/i.test(postcode ?? ''))
    return drop('is not used: Northern Ireland has a grid of its own');
  if (isOnGrid(x, y)) return fromGrid(x, y);
  // The grid is twice as high as wide: only a northing can be that large.
  if (isOnGrid(y, x) && x > 700_000) {
    row.note('coordinates-repaired', row.pathOf('easting'), 'has easting and northing swapped');
    return fromGrid(y, x);
  }
  return drop('is not on the National Grid');
}

function number(row: Row, field: Field): number | undefined {
  const text = row.text(field);
  // Programs write more decimals than anybody can measure.
  const value = toNumber(
    text
      ?.replace(/\s/g, '')
      .replace(/°?[NE]?$/i, '')
      .replace(/(\.\d{12})\d+$/, '$1'),
  );
  if (text !== undefined && value === undefined) {
    row.note('coordinates-dropped', row.pathOf(field), `${quoted(text)} is no number`);
  }
  return value;
}
