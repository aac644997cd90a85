/** What we say of a language that a browser does not know is what `Intl` of Node says of it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { facts as welsh } from '../../../src/i18n/cy/facts.js';
import { formatPartialDate, formatter, oneOf, plural } from '../../../src/i18n/format.js';
import { addFacts, formattersOf, type LanguageFacts } from '../../../src/i18n/language-facts.js';
import { languages, loadTranslation } from '../../../src/i18n/languages.js';
import { facts as panjabi } from '../../../src/i18n/pa/facts.js';
import { store } from '../../../src/i18n/registry.js';
import { localeOf } from '../../support/message-samples.js';

const ALL: Readonly<Record<string, LanguageFacts>> = { cy: welsh, pa: panjabi };

const DATES: Intl.DateTimeFormatOptions[] = [
  { year: 'numeric', month: 'long', day: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric' },
];

/** Names that begin with a vowel, and with none. */
const NAMES = ['Halton', 'Ynys Môn', 'Oxford', 'Bala', 'Abertawe', 'Wrecsam'];
const LISTS = [1, 2, 3, 4].flatMap((size) =>
  NAMES.map((_, at) => [...NAMES.slice(at), ...NAMES].slice(0, size)),
);

for (const [tag, facts] of Object.entries(ALL)) {
  describe(`the facts of ${tag}`, () => {
    const { DateTimeFormat, DisplayNames, ListFormat } = formattersOf(facts);

    test('give every day of a year, every month and the year', () => {
      for (const options of DATES) {
        const theirs = new Intl.DateTimeFormat(localeOf(tag), { ...options, timeZone: 'UTC' });
        const ours = DateTimeFormat(options) as Intl.DateTimeFormat;
        for (let day = 1; day <= 366; day += 1) {
          const time = new Date(Date.UTC(2028, 0, day));
          assert.equal(ours.format(time), theirs.format(time));
        }
      }
    });

    test('leave a time of day to the browser: it is digits', () => {
      assert.equal(DateTimeFormat({ hour: 'numeric', minute: '2-digit' }), undefined);
    });

    test('give lists of one to four names, also before a vowel', () => {
      for (const type of ['conjunction', 'disjunction', undefined] as const) {
        const options = type ? { type } : {};
        const ours = ListFormat(options) as Intl.ListFormat;
        const theirs = new Intl.ListFormat(tag, options);
        for (const names of LISTS) assert.equal(ours.format(names), theirs.format(names));
        assert.equal(ours.format([]), '');
      }
    });

    test('name languages, and leave others to the browser in English', () => {
      const theirs = new Intl.DisplayNames(tag, { type: 'language' });
      const ours = DisplayNames({}) as Intl.DisplayNames;
      for (const one of Object.keys(facts.languages)) assert.equal(ours.of(one), theirs.of(one));
      for (const one of languages) assert.equal(ours.of(one.tag), theirs.of(one.tag));
      assert.equal(ours.of('pl-PL'), theirs.of('pl'));
      assert.equal(ours.of('vo'), 'Volapük');
      assert.throws(() => ours.of('not a tag'), RangeError);
    });
  });
}

describe('a language that the browser', () => {
  test('knows is left to it', async () => {
    await loadTranslation('cy');
    assert.equal(store.format?.('DateTimeFormat', 'cy', { year: 'numeric' }), undefined);
    assert.equal(store.format?.('ListFormat', 'cy'), undefined);
    assert.equal(store.format?.('DisplayNames', 'cy'), undefined);
  });

  test('does not know is written as its facts say, and no other is', (t) => {
    // As Chromium says of Welsh.
    for (const kind of [Intl.DateTimeFormat, Intl.ListFormat]) {
      t.mock.method(kind, 'supportedLocalesOf', () => []);
    }
    const told = { ...welsh, months: welsh.months.map((month) => `Test ${month}`) };
    addFacts('cy', told);
    assert.equal(formatPartialDate('cy', '2026-10-07'), '7 Test Hydref 2026');
    assert.equal(formatPartialDate(localeOf('cy-GB'), '2026-10'), 'Test Hydref 2026');
    assert.equal(formatPartialDate('cy', '2026-02-30'), '2026-02-30');
    assert.equal(oneOf('cy', ['Halton', 'Bala']), 'Halton neu Bala');
    assert.equal(formatPartialDate('en-GB', '2026-10-07'), '7 October 2026');
    // The tag of another language begins with the same letters.
    assert.doesNotMatch(formatPartialDate('cyo', '2026-10-07'), /Test/);
    addFacts('pa', panjabi);
    assert.equal(formatPartialDate('cy', '2026-10-07'), '7 Test Hydref 2026');
    assert.equal(formatPartialDate('pa', '2026-10-07'), '7 ਅਕਤੂਬਰ 2026');
    // What is not in the facts comes from where it came from before.
    assert.equal(formatter('NumberFormat', 'cy').format(1234), '1,234');
    const forms = { zero: '0', one: '1', two: '2', few: '3', many: '6', other: '#' };
    const said = [0, 1, 2, 3, 4, 5, 6, 7].map((count) => plural('cy', count, forms));
    assert.deepEqual(said, ['0', '1', '2', '3', '4', '5', '6', '7']);
  });
});
