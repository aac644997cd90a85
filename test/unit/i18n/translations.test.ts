/**
 * Every translation is held against the English words: nothing is missing, nothing is left in
 * English, every value and number is said again, and the grammar of numbers is whole.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatClock, formatPartialDate } from '../../../src/i18n/format.js';
import { languages } from '../../../src/i18n/languages.js';
import type { Messages } from '../../../src/i18n/registry.js';
import { english } from '../../support/english-words.js';
import {
  argumentsOf,
  leaves,
  localeOf,
  sampleRows,
  type Say,
} from '../../support/message-samples.js';
import { optionalValues } from '../../support/optional-values.js';
import { KEPT_ENGLISH, SAME_AS_ENGLISH } from './kept-english.js';

const originals = new Map(leaves(english).map(({ path, value }) => [path, value]));

const optional = optionalValues();

const digitsIn = (text: string) => (text.match(/\d+/g) ?? []).sort();

/** Three words in a row, without case. */
const triples = (text: string): Set<string> => {
  const words = text.toLowerCase().match(/[\p{L}\p{M}’]+/gu) ?? [];
  return new Set(words.slice(2).map((_, at) => words.slice(at, at + 3).join(' ')));
};

/** What an English message and its translation say for the same values. */
function* spoken(path: string, value: string | Say, tag: string) {
  const original = originals.get(path);
  if (typeof original !== 'function' || typeof value !== 'function') return;
  for (const row of sampleRows(original, path, localeOf(tag), optional.get(path))) {
    const inEnglish = row.map((one) => (one === localeOf(tag) ? 'en-GB' : one));
    yield { row, said: String(value(...row)), before: String(original(...inEnglish)) };
  }
}

for (const { tag, english: name, direction, load, reviewed, unreviewed } of languages) {
  describe(name, async () => {
    const { translation: words, pluralCategories } = await load();
    const translation = words as Messages;
    const found = leaves(translation);

    test('has every message, and none that is unknown', () => {
      assert.deepEqual(found.map(({ path }) => path).sort(), [...originals.keys()].sort());
      for (const { path, value } of found) {
        assert.equal(typeof value, typeof originals.get(path), path);
      }
    });

    test('has every plural form of the language', () => {
      const { pluralCategories: needed } = new Intl.PluralRules(tag).resolvedOptions();
      assert.deepEqual([...pluralCategories].sort(), [...needed].sort());
    });

    test('says something where English does, and nothing where English is silent', () => {
      for (const { path, value } of found) {
        const original = originals.get(path);
        if (typeof value === 'string') assert.equal(value === '', original === '', path);
        for (const { said, before } of spoken(path, value, tag)) {
          assert.equal(said === '', before === '', path);
          for (const text of [said, before]) {
            assert.doesNotMatch(text, /undefined|null|NaN|\[object|#/, path);
          }
        }
      }
    });

    test('takes no more values than English', () => {
      for (const { path, value } of found) {
        const original = originals.get(path);
        if (typeof value !== 'function' || typeof original !== 'function') continue;
        assert.ok(value.length <= argumentsOf(original).length, path);
      }
    });

    test('leaves nothing in English', () => {
      const allowed = { ...KEPT_ENGLISH, ...SAME_AS_ENGLISH[tag] };
      for (const { path, value } of found) {
        if (Object.hasOwn(allowed, path) || value === '') continue;
        const original = originals.get(path);
        const pairs = [
          ...(typeof value === 'string' ? [{ said: value, before: String(original) }] : []),
          ...spoken(path, value, tag),
        ];
        for (const { said, before } of pairs) {
          // Made-up values alone are the same in every language.
          if (/^[^\p{L}]*$/u.test(before.replace(/Zq\w+/gi, ''))) continue;
          assert.notEqual(said, before, path);
          const kept = [...triples(before)].filter((three) => triples(said).has(three));
          assert.deepEqual(
            kept.filter((three) => !/zq/.test(three)),
            [],
            `${path}: ${said}`,
          );
        }
      }
    });

    test('lists no word as that of English that is another', () => {
      const values = new Map(found.map(({ path, value }) => [path, value]));
      for (const path of Object.keys(SAME_AS_ENGLISH[tag] ?? {})) {
        assert.equal(values.get(path), originals.get(path), path);
      }
    });

    test('keeps every value, and every number', () => {
      for (const { path, value } of found) {
        const original = originals.get(path);
        if (typeof value === 'string' && !path.startsWith('library.typeWords')) {
          assert.deepEqual(digitsIn(value), digitsIn(String(original)), path);
        }
        for (const { row, said, before } of spoken(path, value, tag)) {
          for (const mark of before.match(/Zq\w+/gi) ?? []) {
            assert.match(said, new RegExp(mark, 'i'), `${path}: ${said}`);
          }
          for (const number of row.filter((one) => typeof one === 'number' && one > 6)) {
            const plain = (text: string) =>
              text.replace(/(?<=\d)[.,\s\u00a0\u202f’](?=\d{3})/g, '');
            if (!plain(before).includes(String(number))) continue;
            assert.ok(plain(said).includes(String(number)), `${path} of ${number}: ${said}`);
          }
        }
      }
    });

    test('holds no markup, and says telephone numbers as they are', () => {
      for (const { path, value } of found) {
        const texts = [
          ...(typeof value === 'string' ? [value] : []),
          ...[...spoken(path, value, tag)].map(({ said }) => said),
        ];
        for (const text of texts) assert.doesNotMatch(text, /[<>]|&[a-z#]+;/i, path);
      }
      assert.ok(translation.urgent.call('0800 1111').includes('0800 1111'));
      assert.ok(translation.urgent.send('85258').includes('85258'));
      assert.ok(translation.urgent.first.includes('999'));
      assert.ok(translation.urgent.no111.includes('111'));
    });

    test('writes dates, times and lists in the language', () => {
      const locale = localeOf(tag);
      const date = formatPartialDate(locale, '2026-08-06');
      assert.notEqual(date, formatPartialDate('en-GB', '2026-08-06'));
      assert.ok(translation.card.lastChecked(locale, '2026-08-06').includes(date));
      const hours = translation.card.hours('09:00', '17:30');
      assert.match(hours, /9/);
      assert.match(hours, /5[.:]30|17[.:]30/);
      assert.doesNotMatch(translation.card.hours('12:00', '00:00'), /midday|midnight/);
      if (tag !== 'cy') assert.doesNotMatch(hours, /\d(?:am|pm)/);
      assert.match(formatClock(tag, '17:30'), /17|5/);
    });

    test('keeps numbers and names in one piece, where it runs from right to left', () => {
      assert.equal(direction === 'rtl', /^(ar|ur)$/.test(tag));
      if (direction === 'ltr') return;
      const { urgent, shortlist, exit } = translation;
      for (const said of [
        urgent.call('0800 1111'),
        urgent.send('0800 1111'),
        urgent.visit('0800 1111'),
        shortlist.removed('0800 1111'),
        exit.opens('0800 1111'),
      ]) {
        assert.match(said, /[\u2066\u2068]0800 1111\u2069/);
      }
    });

    test('says that no speaker has checked it, until one has', () => {
      assert.equal(reviewed, false);
      assert.ok(unreviewed.length > 10);
      assert.doesNotMatch(unreviewed, /translation|speaker/i);
    });
  });
}
