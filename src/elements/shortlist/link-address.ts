import { readShortlistFragment, shortlistFragment } from '../../share/shortlist-link.js';

/**
 * The ids of a list in the address of the page. They are taken out of it, and the entry in the
 * history stays the same one: it is not known yet whether others may see them.
 */
export function takeLink(): string[] {
  const ids = readShortlistFragment(location.hash);
  if (ids.length > 0) writeLink([]);
  return ids;
}

/** Whether the ids of a list stand in the address. */
export const hasLink = (): boolean => readShortlistFragment(location.hash).length > 0;

/** Puts ids into the address in place of those that stand there. The rest of it stays as it is. */
export function writeLink(ids: readonly string[]): void {
  const { hash, pathname, search } = location;
  const others = hash
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !part.startsWith('mecc-list='));
  const rest = [...others, shortlistFragment(ids).slice(1)].filter((part) => part !== '').join('&');
  try {
    history.replaceState(history.state, '', pathname + search + (rest === '' ? '' : `#${rest}`));
  } catch {
    // Some frames do not let us.
  }
}
