import {
  formatClock,
  formatMiles,
  formatPartialDate,
  formatter,
  formatTime,
  isolate,
  isRightToLeft,
} from './format.js';
import { MESSAGE_SHAPES } from './message-shapes.js';
import type { Messages, Translation } from './registry.js';

/** Words of a site that are not used, with the reason. */
export interface MessageIssue {
  /** Where: part and key, such as `finder.found`. Empty for the whole. */
  readonly path: string;
  readonly message: string;
}

/** Words of a site, as far as they can be used. */
export interface ReadMessages {
  readonly translation: Translation;
  readonly issues: readonly MessageIssue[];
}

type Shape = Map<string, { names?: readonly string[]; inner?: Shape; needsScript?: boolean }>;

/** Values that a list stands for. */
const LISTS = ['places', 'dates', 'chosen'];
const TIMES = ['opens', 'closes', 'time'];
const MILES = ['nearest'];

/**
 * Reads words that came as JSON: `{ "finder": { "search": "Look" } }`. A message with values has
 * their names in curly brackets, and one with a number may be an object of its plural forms.
 * What cannot be used is left out and said in `issues`; the rest holds.
 *
 * @param lang Language of the words: it decides on plural forms, dates and lists.
 */
export function readMessages(lang: string, value: unknown): ReadMessages {
  const issues: MessageIssue[] = [];
  const tell = (path: string, message: string) => {
    issues.push({ path, message });
    return undefined;
  };

  const read = (given: unknown, shape: Shape, path: string): Record<string, unknown> => {
    if (!isObject(given)) {
      tell(path, 'has to be an object.');
      return {};
    }
    const found: Record<string, unknown> = {};
    for (const [key, one] of Object.entries(given)) {
      const at = path === '' ? key : `${path}.${key}`;
      const known = shape.get(key);
      if (!known) tell(at, 'is no message that we know.');
      else if (known.needsScript) tell(at, 'needs a function: use registerMessages in a script.');
      else {
        const usable = known.inner
          ? whole(one, known.inner, at)
          : known.names
            ? sayWith(lang, one, known.names, at, tell)
            : plainText(one, at, tell);
        if (usable !== undefined) found[key] = usable;
      }
    }
    return found;
  };

  /** A group of words is used as a whole: half of it would leave the rest without words. */
  const whole = (given: unknown, shape: Shape, path: string): unknown => {
    const found = read(given, shape, path);
    const missing = [...shape.keys()].filter((key) => !Object.hasOwn(found, key));
    if (missing.length > 0) return tell(path, `is not used without: ${missing.join(', ')}.`);
    // A list may come with its numbers: it is a list all the same.
    return shape.has('0') ? Object.values(found) : found;
  };

  const parts: Record<string, unknown> = {};
  if (!isObject(value)) tell('', 'The words have to be a JSON object.');
  else {
    for (const [part, words] of Object.entries(value)) {
      if (!Object.hasOwn(MESSAGE_SHAPES, part)) tell(part, 'is no part that we know.');
      else parts[part] = read(words, shapeOf(MESSAGE_SHAPES[part as keyof Messages]), part);
    }
  }
  return { translation: parts, issues };
}

/** A value as it is written. What is none of the message's would be printed with its brackets. */
const VALUE = /\{([^{}]*)\}/;

type Tell = (path: string, message: string) => undefined;

function plainText(value: unknown, path: string, tell: Tell): string | undefined {
  if (typeof value !== 'string') return tell(path, 'has to be text.');
  const [, name] = VALUE.exec(value) ?? [];
  return name === undefined ? value : tell(path, `takes no value, such as {${name}}.`);
}

/** A message with values, from its text or from its plural forms. */
function sayWith(
  lang: string,
  value: unknown,
  names: readonly string[],
  path: string,
  tell: Tell,
): ((...values: unknown[]) => string) | undefined {
  const plain = names.map((name) => name.replace('?', ''));
  const forms = typeof value === 'string' ? { other: value } : value;
  if (!isObject(forms) || typeof forms['other'] !== 'string') {
    return tell(path, 'has to be text, or an object with "other" and the other plural forms.');
  }
  for (const [form, text] of Object.entries(forms)) {
    if (typeof text !== 'string') return tell(`${path}.${form}`, 'has to be text.');
    const used = [...text.matchAll(new RegExp(VALUE, 'g'))].map(([, name = '']) => name);
    const unknown = used.find((name) => !plain.includes(name));
    if (unknown !== undefined) return tell(path, `does not know the value {${unknown}}.`);
    const lost = names.find(
      (name) =>
        name !== 'lang' && !/\?$/.test(name) && !used.includes(name) && !isSaidBy(name, form, text),
    );
    if (lost !== undefined) return tell(path, `has to say {${lost}} in "${form}".`);
  }
  const optional = names.filter((name) => name.endsWith('?')).map((name) => name.slice(0, -1));
  const texts = forms as Readonly<Record<string, string>>;
  if (optional.some((name) => texts['other']?.includes(`{${name}}`)) && !('none' in texts)) {
    return tell(path, `needs "none" as well, for when {${optional.join('}, {')}} is not known.`);
  }
  return (...values) => {
    const given = new Map(plain.map((name, at) => [name, values[at]]));
    const locale = String(given.get('lang') ?? lang);
    const isBare = optional.some((name) => given.get(name) === undefined);
    const text = (isBare ? texts['none'] : texts[formFor(locale, values, plain)]) ?? texts['other'];
    return (text ?? '').replace(/\{(\w+)\}|#/g, (_, name: string | undefined) =>
      shown(locale, name ?? 'count', given.get(name ?? countName(plain))),
    );
  };
}

/** Numbers may be in words, where there is one thing or two. `#` is the number. */
const isSaidBy = (name: string, form: string, text: string) =>
  isNumberName(name) && (text.includes('#') || ['zero', 'one', 'two'].includes(form));

const isNumberName = (name: string) =>
  ['count', 'presses', 'minutes', 'years', 'miles', 'shown', 'total'].includes(name);

const countName = (names: readonly string[]) => names.find(isNumberName) ?? 'count';

function formFor(lang: string, values: readonly unknown[], names: readonly string[]): string {
  const count = values[names.indexOf(countName(names))];
  return typeof count === 'number' ? formatter('PluralRules', lang).select(count) : 'other';
}

function shown(lang: string, name: string, value: unknown): string {
  if (value === undefined) return '';
  // A name or a number of a telephone keeps its direction in a sentence that has the other.
  const whole = (one: unknown) => (isRightToLeft(lang) ? isolate(String(one)) : String(one));
  if (LISTS.includes(name) && Array.isArray(value)) {
    return formatter('ListFormat', lang, {
      type: name === 'places' ? 'disjunction' : 'conjunction',
    }).format(value.map(whole));
  }
  if (MILES.includes(name)) return formatMiles(lang, Number(value));
  if (typeof value === 'number') return formatter('NumberFormat', lang).format(value);
  if (name === 'date') return formatPartialDate(lang, String(value));
  if (TIMES.includes(name)) {
    return /^en\b/i.test(lang) ? formatTime(String(value)) : formatClock(lang, String(value));
  }
  return whole(value);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The shape as it is written, read. */
function shapeOf(text: string): Shape {
  const shape: Shape = new Map();
  const stack = [shape];
  for (const [, key, names, mark] of text.matchAll(/([\w-]+)(?:\(([^)]*)\)|([{!]))?|\}/g)) {
    if (key === undefined) stack.pop();
    else if (mark === '{') {
      const inner: Shape = new Map();
      stack.at(-1)?.set(key, { inner });
      stack.push(inner);
    } else if (mark === '!') stack.at(-1)?.set(key, { needsScript: true });
    else stack.at(-1)?.set(key, names === undefined ? {} : { names: names.split(',') });
  }
  return shape;
}
