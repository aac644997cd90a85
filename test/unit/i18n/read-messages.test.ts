import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { MESSAGE_SHAPES } from '../../../src/i18n/message-shapes.js';
import { readMessages } from '../../../src/i18n/read-messages.js';
import { english } from '../../support/english-words.js';
import { argumentsOf, type Say } from '../../support/message-samples.js';
import { optionalValues } from '../../support/optional-values.js';

const paths = (value: unknown) => readMessages('en-GB', value).issues.map(({ path }) => path);

const shapeOf = (value: object): string =>
  Object.entries(value)
    .map(([key, one]: [string, unknown]) =>
      typeof one === 'function'
        ? `${key}(${argumentsOf(one as Say).join(',')})`
        : typeof one === 'string'
          ? key
          : `${key}{${shapeOf(one as object)}}`,
    )
    .join(' ');

describe('words as JSON', () => {
  test('the list of messages is that of the English words', () => {
    for (const [part, words] of Object.entries(english)) {
      const names = (text: string) =>
        text
          .replace(/([\w-]+)(?:!|\([^)]*\{[^)]*\))/g, '$1!')
          .replace(/\s+/g, ' ')
          .trim();
      const written = names(MESSAGE_SHAPES[part as keyof typeof english].replaceAll('?', ''));
      const scripts = [...written.matchAll(/([\w-]+)!/g)].map(([, key]) => key);
      const real = names(shapeOf(words as object)).replace(
        /([\w-]+)\([^)]*\)/g,
        (whole, key: string) => (scripts.includes(key) ? `${key}!` : whole),
      );
      assert.equal(written, real, part);
    }
  });

  test('a value is marked as not always known where its type says so', () => {
    const marked = Object.entries(MESSAGE_SHAPES).flatMap(([part, shape]) =>
      [...shape.matchAll(/([\w-]+)\(([^)]*)\)/g)].flatMap(([, key = '', names = '']) => {
        const at = names.split(',').flatMap((name, index) => (name.endsWith('?') ? [index] : []));
        return at.length > 0 ? [[`${part}.${key}`, at] as const] : [];
      }),
    );
    const typed = [...optionalValues()].filter(([path]) => {
      const [part = '', key = ''] = path.split('.');
      // What needs a function is given whatever there is.
      return !new RegExp(`\\b${key}!`).test(MESSAGE_SHAPES[part as keyof typeof MESSAGE_SHAPES]);
    });
    assert.ok(typed.length > 0);
    assert.deepEqual(Object.fromEntries(marked), Object.fromEntries(typed));
  });

  test('a text is used, and a message says its values', () => {
    const { translation, issues } = readMessages('en-GB', {
      finderForm: { search: 'Test look' },
      urgent: { call: 'Test ring {number}', lastChecked: 'Test seen {date}' },
      card: { hours: '{opens} till {closes}' },
      finder: { outside: 'Test not {places}', widenTo: 'Test {miles}, {nearest} away' },
    });
    assert.deepEqual(issues, []);
    assert.equal(translation.finderForm?.search, 'Test look');
    assert.equal(translation.urgent?.call?.('999'), 'Test ring 999');
    assert.equal(translation.urgent?.lastChecked?.('en-GB', '2026-08'), 'Test seen August 2026');
    assert.equal(translation.card?.hours?.('09:00', '12:00'), '9am till midday');
    assert.equal(translation.finder?.outside?.('en-GB', ['A', 'B']), 'Test not A or B');
    assert.equal(translation.finder?.widenTo?.('en-GB', 20, 3.25), 'Test 20, 3.3 away');
  });

  test('a value where there is none is not printed with its brackets', () => {
    const { translation, issues } = readMessages('en-GB', {
      finderForm: { heading: 'Test help near {place}', search: 'Test {}' },
      finder: { sorts: { relevance: 'Test {x}' } },
      urgent: { call: 'Test ring {number} in {your town}' },
    });
    assert.deepEqual(
      issues.filter(({ path }) => path !== 'finder.sorts'),
      [
        { path: 'finderForm.heading', message: 'takes no value, such as {place}.' },
        { path: 'finderForm.search', message: 'takes no value, such as {}.' },
        { path: 'finder.sorts.relevance', message: 'takes no value, such as {x}.' },
        { path: 'urgent.call', message: 'does not know the value {your town}.' },
      ],
    );
    assert.deepEqual(translation, { finderForm: {}, finder: {}, urgent: {} });
  });

  test('a number has the plural forms of its language', () => {
    const { translation, issues } = readMessages('pl', {
      topicList: { count: { one: '# temat', few: '# tematy', other: '{count} tematów' } },
    });
    assert.deepEqual(issues, []);
    const say = (count: number) => translation.topicList?.count?.('pl', count);
    assert.deepEqual([1, 3, 1235].map(say), ['1 temat', '3 tematy', '1235 tematów']);
  });

  test('a value that is not always known needs words without it', () => {
    assert.deepEqual(paths({ topic: { local: 'Test in {place}' } }), ['topic.local']);
    const { translation } = readMessages('en-GB', {
      topic: { local: { none: 'Test here', other: 'Test in {place}' } },
    });
    assert.equal(translation.topic?.local?.(undefined), 'Test here');
    assert.equal(translation.topic?.local?.('Halton'), 'Test in Halton');
  });

  test('a value keeps its direction in words that run from right to left', () => {
    const words = { urgent: { call: 'اتصل {number}' }, finder: { outside: 'خارج {places}' } };
    const { translation } = readMessages('ar', words);
    assert.equal(translation.urgent?.call?.('0800 1111'), 'اتصل \u20680800 1111\u2069');
    const outside = translation.finder?.outside?.('ar', ['Test A', 'Test B']);
    assert.match(String(outside), /\u2068Test A\u2069.+\u2068Test B\u2069/);
    assert.equal(readMessages('cy', words).translation.urgent?.call?.('999'), 'اتصل 999');
  });

  test('a list is one, also when it comes as an object', () => {
    const columns = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    for (const given of [columns, { ...columns }]) {
      const { translation, issues } = readMessages('en-GB', { quality: { columns: given } });
      assert.deepEqual(issues, []);
      assert.deepEqual(translation.quality?.columns, columns);
    }
  });

  test('what cannot be used is left out and named, and the rest holds', () => {
    const { translation, issues } = readMessages('en-GB', {
      Finder: {},
      finderForm: { serch: 'Test', search: 3, heading: 'Test find' },
      urgent: { call: 'Test ring', send: 'Test {nmber}', nations: { wales: 'Test' } },
      finder: { found: { one: '# test' }, areas: 'Test' },
    });
    assert.deepEqual(issues.map(({ path }) => path).sort(), [
      'Finder',
      'finder.areas',
      'finder.found',
      'finderForm.search',
      'finderForm.serch',
      'urgent.call',
      'urgent.nations',
      'urgent.send',
    ]);
    assert.deepEqual(translation.finderForm, { heading: 'Test find' });
    assert.deepEqual(translation.urgent, {});
  });

  test('whatever else comes is an issue, and no error', () => {
    for (const value of [undefined, null, 'text', 3, { finder: null }, { finder: { found: null } }])
      assert.equal(paths(value).length, 1, JSON.stringify(value));
  });

  test('keys of an object that everything has are no messages', () => {
    assert.deepEqual(paths(JSON.parse('{"__proto__": {}, "constructor": {}}')), [
      '__proto__',
      'constructor',
    ]);
  });
});
