/**
 * The tag that is meant by what a page says in `lang`: `cy_GB` is `cy-GB`. Of `pl-PL.UTF-8` or
 * `cy-GB-GB` the start holds: dates and numbers throw at a tag that is none.
 */
export function languageTag(written: string): string {
  const tag = written.replace(/_/g, '-');
  try {
    Intl.getCanonicalLocales(tag);
    return tag;
  } catch {
    // A language, and with it a country or a script.
    return /^[a-z]{2,3}\b(-([a-z]{2}){1,2}\b)?/i.exec(tag)?.[0] ?? 'und';
  }
}
