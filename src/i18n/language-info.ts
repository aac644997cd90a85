import type { LanguageFacts } from './language-facts.js';
import type { Translation } from './registry.js';

/** What a file of a language holds. */
export interface Language {
  /** The words of the interface. */
  readonly translation: Translation;
  /** Plural forms that the language has, by their CLDR names. */
  readonly pluralCategories: readonly Intl.LDMLPluralRule[];
  /** How it writes dates and lists, where a browser in use does not know it. */
  readonly facts?: LanguageFacts;
}

/** A language that comes with the package. */
export interface LanguageInfo {
  /** BCP 47 tag: what `lang` says. */
  readonly tag: string;
  /** Its name in English. */
  readonly english: string;
  /** Its name in the language itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** Whether a speaker has checked the translation. */
  readonly reviewed: boolean;
  /** Says so in the language, where none has. */
  readonly unreviewed: string;
  /**
   * Whose dates, lists, numbers and names of languages go with the words, where a page says no more
   * than the tag and a browser would take another country's.
   */
  readonly home?: string;
  readonly load: () => Promise<Language>;
}
