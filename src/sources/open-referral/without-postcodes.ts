import { parsePostcode } from '../../geo/postcode.js';

/**
 * The words of a query as they may go to a feed: a full postcode tells where somebody lives, and
 * would stand in the logs of every server on the way. Empty when nothing else is left.
 */
export function withoutPostcodes(text: string): string {
  // Words at even places, what stands between them at odd ones.
  const parts = text.split(/([^\p{L}\p{N}]+)/u);
  let kept = '';
  for (let at = 0; at < parts.length; at += 2) {
    // Typed in one, two or three words.
    const size = [1, 3, 5].find(
      (count) => parsePostcode(parts.slice(at, at + count).join(''))?.kind === 'postcode',
    );
    if (size === undefined) kept += parts.slice(at, at + 2).join('');
    else at += size - 1;
  }
  // From the first letter or digit to the last.
  return /[\p{L}\p{N}]([^]*[\p{L}\p{N}])?/u.exec(kept)?.[0] ?? '';
}
