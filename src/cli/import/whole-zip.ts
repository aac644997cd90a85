import { inflateRawSync } from 'node:zlib';

/** Bytes of everything in it. No sheet is that large: what is, was made to fill the memory. */
const MAX_UNPACKED = 500_000_000;

/** What stands for a number that is too large for its field, and is told elsewhere. */
const ELSEWHERE = 0xffffffff;

/**
 * Whether an archive can be unpacked to its end. The library for spreadsheets takes that for
 * granted: of one that was cut or changed on its way, it may never be done.
 */
export function isWholeZip(bytes: Uint8Array): boolean {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return areWhole(zip);
  } catch {
    // A number that leads out of the file, or a part that is no packed data.
    return false;
  }
}

function areWhole(zip: Buffer): boolean {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0) return false;
  let at = zip.readUInt32LE(end + 16);
  let left = MAX_UNPACKED;
  for (let count = zip.readUInt16LE(end + 8); count > 0; count -= 1) {
    if (!hasSign(zip, at, 'PK\x01\x02')) return false;
    const [name, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
    const next = at + 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
    const [packed, size] = [20, 24].map((field) => zip.readUInt32LE(at + field));
    // Only an archive of more than 4 GB needs that.
    if (packed === undefined || size === undefined || packed === ELSEWHERE) return false;
    left -= size;
    if (left < 0 || !isWhole(zip, zip.readUInt32LE(at + 42), packed, size)) return false;
    at = next;
  }
  return true;
}

function isWhole(zip: Buffer, at: number, packed: number, size: number): boolean {
  if (!hasSign(zip, at, 'PK\x03\x04')) return false;
  const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  const data = zip.subarray(start, start + packed);
  const sizesFollow = (zip.readUInt16LE(at + 6) & 8) !== 0;
  const isAgreed = zip.readUInt32LE(at + 18) === packed && zip.readUInt32LE(at + 22) === size;
  if (data.length !== packed || !(isAgreed || sizesFollow)) return false;
  const method = zip.readUInt16LE(at + 8);
  if (method === 0) return packed === size;
  return method === 8 && inflateRawSync(data, { maxOutputLength: size + 1 }).length === size;
}

const hasSign = (zip: Buffer, at: number, sign: string) =>
  zip.toString('latin1', at, at + sign.length) === sign;
