import { keyOf, type Messages, OTHER_SCRIPTS, store, type Translation } from './registry.js';

/**
 * Adds a language, or changes words of one, English included. What was said for it before stays,
 * where the new words say nothing. Elements that are on the page already show the new words.
 *
 * @param lang BCP 47 tag, such as `cy`.
 */
export function registerMessages(lang: string, translation: Translation): void {
  const key = keyOf(lang);
  // A page that said `cy-GB` has its words under that tag.
  const same = [...store.words.keys()].filter(
    (one) => one.startsWith(`${key}-`) && !OTHER_SCRIPTS.test(one),
  );
  for (const one of [key, ...same]) {
    store.words.set(one, merged(store.words.get(one) ?? {}, translation));
  }
  tellListeners();
}

/** Adds a translation of the package. What the site says, before it or after it, goes first. */
export function addTranslation(lang: string, translation: Translation): void {
  const key = keyOf(lang);
  const own = store.words.get(key) ?? store.words.get(key.split('-')[0] ?? '') ?? {};
  store.words.set(key, merged(translation, own));
  tellListeners();
}

/** @internal Tells those who show words that there may be others. */
export function tellListeners(): void {
  for (const listener of store.listeners) listener();
}

function merged(before: Translation, after: Translation): Translation {
  const parts = Object.entries(after).map(([part, words]) => [
    part,
    { ...before[part as keyof Messages], ...words },
  ]);
  return { ...before, ...(Object.fromEntries(parts) as Translation) };
}
