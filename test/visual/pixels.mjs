/** Comparing and keeping pictures. */
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Of a colour, from 0 to 1: more than the edges of letters differ between two runs. */
const THRESHOLD = 0.15;

/** The share of a picture that may differ. A button that has moved is ten times as much. */
export const TOLERANCE = 0.002;

/** With fewer shades of each colour, which nobody sees and which makes a file half as large. */
export function quantised(picture) {
  const data = Buffer.from(picture.data);
  for (let at = 0; at < data.length; at += 1) {
    if (at % 4 !== 3) data[at] = Math.min(255, Math.round(data[at] / 16) * 16);
  }
  return Object.assign(new PNG({ width: picture.width, height: picture.height }), { data });
}

/** How much of two pictures of one size differs, from 0 to 1, and where. */
export function difference(one, other) {
  const { width, height } = one;
  const where = new PNG({ width, height });
  const options = { threshold: THRESHOLD };
  const pixels = pixelmatch(one.data, other.data, where.data, width, height, options);
  return { share: pixels / (width * height), where };
}
