import { ConfigError, NetworkError } from '../errors/index.js';

/** A QR code to draw: `<svg viewBox="0 0 {size} {size}"><path d="{path}"></svg>`, black on white. */
export interface QrPath {
  /** Width and height in modules, with the white margin of 4 on each side that readers need. */
  readonly size: number;
  readonly path: string;
}

/**
 * Bytes of text in a code: version 25 with error correction M, 117 modules wide. On a printed card
 * 6 cm wide a module is half a millimetre; a finer one is hard to read.
 */
export const QR_MAX_BYTES = 997;

const MAX_VERSION = 25;
const MARGIN = 4;

/**
 * A text, such as the address of a shortlist, as a QR code. The encoder is loaded on the first call.
 *
 * @throws ConfigError when the text is too long.
 * @throws NetworkError when the encoder cannot be loaded.
 */
export async function qrPath(text: string): Promise<QrPath> {
  if (new TextEncoder().encode(text).length > QR_MAX_BYTES) {
    throw new ConfigError(`A QR code holds at most ${String(QR_MAX_BYTES)} bytes of text.`);
  }
  const { encode } = await import('./qr-matrix.js').catch((cause: unknown) => {
    throw new NetworkError('A part of this package could not be loaded.', { cause });
  });
  // Level M: a fold or a stain on paper may hide a seventh of it.
  const { size, data } = encode(text, { ecc: 'M', border: MARGIN, maxVersion: MAX_VERSION });
  return { size, path: data.map(rowPath).join('') };
}

/** Modules side by side in one stroke: fewer bytes, and no hair lines between them. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const from = x;
    while (row[x + 1]) x += 1;
    const width = String(x + 1 - from);
    path += `M${String(from)} ${String(y)}h${width}v1h-${width}z`;
  }
  return path;
}
