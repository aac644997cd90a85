/** What is in a field for a place, understood. Apart from the field: only a search needs it. */
import type { MeccClient } from '../../client/index.js';
import type { PlaceMessages } from '../../i18n/en-gb/place.js';
import type { Nation, Place } from '../../models/index.js';
import type { Near } from '../../search/service-query.js';
import type { Entry, Where } from './place-field.js';

/**
 * What was entered, as a place, or as a problem to show at the field. What it says is in the words
 * of the moment when it is read: those of a language may come later.
 *
 * @throws what the client throws when it cannot load its list of places, and when the signal says
 *   that nobody waits for it any more.
 */
export async function resolvePlace(
  client: MeccClient,
  { text, located, confirmed }: Entry,
  words: () => PlaceMessages,
  signal: AbortSignal,
): Promise<Where> {
  const around = (
    name: string | undefined,
    near: Near,
    guess?: { readonly place?: Place; readonly nation?: Nation },
  ): Where => {
    return {
      kind: 'somewhere',
      get label() {
        const label = words().near(name ?? words().yourLocation);
        return confirmed ? `${words().in(confirmed.name)}, ${label}` : label;
      },
      // Field by field: what was understood also holds the postcode, which goes no further.
      place: confirmed ?? guess?.place,
      nation: (confirmed ?? guess)?.nation,
      near,
      isGuess: !confirmed && guess !== undefined,
    };
  };
  const problem = (
    say: (words: PlaceMessages) => string,
    places: readonly Place[] = [],
  ): Where => ({
    kind: 'problem',
    get message() {
      return say(words());
    },
    places,
  });
  if (located) {
    const near = await client.resolvePoint(located, { signal });
    signal.throwIfAborted();
    return around(undefined, near);
  }
  const found = await client.resolvePlace(text, { signal });
  signal.throwIfAborted();
  switch (found.kind) {
    case 'empty':
      return { kind: 'anywhere' };
    case 'place': {
      const { place } = found;
      // A typing error may be the right name of another town.
      if (!isSpelt(text, place)) return problem(({ guess }) => guess(place.name), [place]);
      return {
        kind: 'somewhere',
        get label() {
          return words().in(place.name);
        },
        place,
        nation: place.nation,
        near: found.near,
        isGuess: false,
      };
    }
    case 'point':
      return around(found.label, found.near, found);
    case 'ambiguous':
      return problem(({ ambiguous }) => ambiguous, found.places);
    case 'unknown-postcode':
      return problem(({ unknownPostcode }) => unknownPostcode);
    case 'invalid':
      return problem(({ invalid }) => invalid);
  }
}

/** Words that say what kind of thing a place is, not which. */
const KIND = /^(and|borough|city|council|county|in|near|of|the)$/;

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/\bsaint\b/g, 'st')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether what was typed is a name of the place or begins one, without a typing error. */
function isSpelt(typed: string, { name, aliases }: Place): boolean {
  const names = [name, ...aliases].flatMap(wordsOf);
  return wordsOf(typed).every(
    (word) => KIND.test(word) || names.some((one) => one.startsWith(word)),
  );
}
