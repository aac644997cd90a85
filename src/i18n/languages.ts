import { arabic } from './ar/about.js';
import { bengali } from './bn/about.js';
import { welsh } from './cy/about.js';
import { spanish } from './es/about.js';
import { panjabi } from './pa/about.js';
import { polish } from './pl/about.js';
import { portuguese } from './pt/about.js';
import { romanian } from './ro/about.js';
import { urdu } from './ur/about.js';
import { addFacts, addHome, watchFormats } from './language-facts.js';
import type { LanguageInfo } from './language-info.js';
import { OTHER_SCRIPTS, type Translation } from './registry.js';

/** All languages besides English, in the order of their tags. */
export const languages: readonly LanguageInfo[] = [
  arabic,
  bengali,
  welsh,
  spanish,
  panjabi,
  polish,
  portuguese,
  romanian,
  urdu,
];

/** The language for what a page says in `lang`: `cy-GB` is Welsh. Undefined where there is none. */
export function languageFor(lang: string): LanguageInfo | undefined {
  const tag = lang.toLowerCase();
  if (OTHER_SCRIPTS.test(tag)) return undefined;
  return languages.find((one) => one.tag === tag.split('-')[0]);
}

/**
 * A translation that comes with the package, loaded. Undefined where there is none. From here on
 * dates and lists are in the language as well, where the browser does not know it.
 */
export async function loadTranslation(lang: string): Promise<Translation | undefined> {
  watchFormats();
  const info = languageFor(lang);
  if (info?.home) addHome(info.tag, info.home);
  const language = await info?.load();
  if (info && language?.facts) addFacts(info.tag, language.facts);
  return language?.translation;
}
