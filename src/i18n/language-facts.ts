import { formatter } from './format.js';
import { type OwnFormatter, store } from './registry.js';

/**
 * How a language writes dates, lists and the names of languages. For browsers that do not know it:
 * the others are asked. Dates are a day, the name of the month and the year, and what stands between
 * three things or more is a comma, as in both languages that need this.
 */
export interface LanguageFacts {
  /** Names of the twelve months, as they stand in a date. */
  readonly months: readonly string[];
  /** What joins two things, and the last of more than two to those before it. */
  readonly and: readonly [two: string, last: string];
  readonly or: readonly [two: string, last: string];
  /** Names of languages by their tags. Those of others are left to the browser. */
  readonly languages: Readonly<Record<string, string>>;
}

type Kind = 'DateTimeFormat' | 'DisplayNames' | 'ListFormat';
type Make = (options: Intl.DateTimeFormatOptions & Intl.ListFormatOptions) => unknown;

/** What the browser lacks, by language and kind of formatter. */
const lacking = new Map<string, Partial<Record<string, Make>>>();

/** From here on the language is written as the facts say, as far as the browser does not know it. */
export function addFacts(tag: string, facts: LanguageFacts): void {
  watchFormats();
  const { DateTimeFormat, DisplayNames, ListFormat } = formattersOf(facts);
  lacking.set(tag, {
    ...(!knowsMonths(tag) && { DateTimeFormat }),
    ...(!knowsNames(tag, facts) && { DisplayNames }),
    ...(Intl.ListFormat.supportedLocalesOf(tag).length === 0 && { ListFormat }),
  });
}

/** Whose formats a language has, where nobody names the country. */
const homes = new Map<string, string>();

/** From here on the language is written as in that country, where a page says no more than the tag. */
export function addHome(tag: string, home: string): void {
  homes.set(tag, home);
}

let isWatching = false;

/** From here on no date is "2026 M10 7": in English rather, where nobody knows the months. */
export function watchFormats(): void {
  if (isWatching) return;
  isWatching = true;
  const before = store.format;
  // Two scripts on a page have a copy of this each, and may know another language each.
  store.format = (...asked) => own(...asked) ?? before?.(...asked);
}

const own: OwnFormatter = (kind, lang, options = {}) => {
  const { baseName, language } = new Intl.Locale(lang);
  const home = homes.get(baseName);
  if (home) return formatter(kind, home + lang.slice(baseName.length), options);
  const facts = lacking.get(language);
  if (facts || kind !== 'DateTimeFormat') return facts?.[kind]?.(options);
  if (!monthless.has(language)) monthless.set(language, !knowsMonths(language));
  return monthless.get(language) ? new Intl.DateTimeFormat('en-GB', options) : undefined;
};

/** Languages without facts, and whether the browser has no names for their months. */
const monthless = new Map<string, boolean>();

/** @internal Makes what `Intl` would make, for who has the facts of the language. */
export const formattersOf = (facts: LanguageFacts): Record<Kind, Make> => ({
  DateTimeFormat: dates(facts),
  DisplayNames: names(facts),
  ListFormat: lists(facts),
});

/** Chromium claims to know Panjabi, and has no names for its months: "2026 M10 7". */
const knowsMonths = (tag: string) =>
  Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0 &&
  !/\d/.test(new Intl.DateTimeFormat(tag, { month: 'long' }).format(0));

/** The same of languages: "pl" for Polish. The browser's own language does not stand in for it. */
const knowsNames = (tag: string, { languages }: LanguageFacts) =>
  new Intl.DisplayNames([tag, 'en'], { type: 'language' }).of('pl') === languages['pl'];

/** A date with a year, in UTC. A time of day is left to the browser: it is digits. */
function dates({ months }: LanguageFacts): Make {
  return ({ year, month, day }) =>
    year && {
      format: (time: Date) =>
        [day && time.getUTCDate(), month && months[time.getUTCMonth()], time.getUTCFullYear()]
          .filter(Boolean)
          .join(' '),
    };
}

function lists(facts: LanguageFacts): Make {
  return ({ type }) => {
    const [two, last] = type === 'disjunction' ? facts.or : facts.and;
    return {
      format: (all: Iterable<string>) => {
        const items = [...all];
        const end = items.pop() ?? '';
        if (items.length === 0) return end;
        return items.join(', ') + (items.length === 1 ? two : last) + end;
      },
    };
  };
}

/** Of a language as it is spoken somewhere, the language: what it is called there is not known. */
function names({ languages }: LanguageFacts): Make {
  const others = new Intl.DisplayNames('en-GB', { type: 'language' });
  return () => ({
    of: (code: string) => languages[new Intl.Locale(code).language] ?? others.of(code),
  });
}
