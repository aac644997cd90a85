import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { embedSettings } from '../../../src/bundles/embed-settings.js';

const BASE = 'https://council.example/mecc/embed.html';
const read = (query: string, origins: string[] = []) =>
  embedSettings(new URLSearchParams(query), BASE, origins);

describe('the address of an embedded page', () => {
  test('asks for an element with its settings', () => {
    assert.deepEqual(
      read(
        'element=topic-card&topic=smoking&place=St+Helens&nation=england&lang=cy&--mecc-accent=%23005ea5&directory=/directory.json',
      ),
      {
        tag: 'mecc-topic-card',
        lang: 'cy',
        attributes: [
          ['topic', 'smoking'],
          ['place', 'St Helens'],
          ['nation', 'england'],
          ['directory', '/directory.json'],
        ],
        colours: [['--mecc-accent', '#005ea5']],
        refused: [],
      },
    );
  });

  test('is a finder when it names no element', () => {
    assert.equal(read('').tag, 'mecc-service-finder');
  });

  test('names no element that leads out of the frame or keeps something', () => {
    for (const element of ['quick-exit', 'offline-pack', 'provider', 'script', '../x', '']) {
      const { tag, refused } = read(`element=${element}`);
      assert.equal(tag, undefined);
      assert.equal(refused.length, 1);
    }
  });

  test('says what it was given and which names there are', () => {
    assert.match(read('element=topc-card').refused[0] ?? '', /topc-card.* topic-card, topic-list/);
    assert.match(read('topik=smoking').refused[0] ?? '', /^topik .* topic, topics/);
    assert.match(read('topic=<b>').refused[0] ?? '', /^topic=<b> has to be an id/);
  });

  test('shows no directory but those of its own site and the allowed ones', () => {
    const foreign = 'directory=https://evil.example/d.json';
    assert.deepEqual(read(foreign).attributes, []);
    assert.match(read(foreign).refused[0] ?? '', /does not allow/);
    for (const address of [
      '//evil.example/d',
      'http:evil',
      'data:application/json,{}',
      'http://',
    ]) {
      assert.deepEqual(read(`feed=${encodeURIComponent(address)}`).attributes, [], address);
    }
    assert.equal(read(foreign, ['https://evil.example']).attributes.length, 1);
  });

  test('cannot make it say other words or numbers', () => {
    for (const query of [
      'label=Call+0900+123',
      'query=Call+0900+123',
      'place=Call+0900+123',
      'covers=0900',
      'report-to=mailto:evil@evil.example',
      'onclick=alert(1)',
      'href=javascript:alert(1)',
      'topic=%3Cb%3E',
      'lang=%22%3E',
    ]) {
      const { attributes, lang } = read(query);
      assert.deepEqual([attributes, lang], [[], undefined], query);
    }
  });

  test('sets colours only', () => {
    for (const [name, value] of [
      ['--mecc-accent', 'red;}*{display:none'],
      ['--mecc-accent', 'url(https://evil.example)'],
      ['--mecc-accent', '#12345'],
      ['--_accent', '#005ea5'],
      ['--mecc-accent:red;--x', '#005ea5'],
    ] as const) {
      assert.deepEqual(read(String(new URLSearchParams([[name, value]]))).colours, [], value);
    }
  });

  test('whatever it says, only what is harmless comes through', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string({ unit: 'binary' }))), (pairs) => {
        const { attributes, colours } = read(String(new URLSearchParams(pairs)));
        for (const [name, value] of attributes) {
          assert.doesNotMatch(name, /^on/);
          assert.doesNotMatch(value, /[<>"]/);
        }
        for (const pair of colours) assert.match(pair.join(), /^--mecc-[a-z-]+,#[\da-f]+$/i);
      }),
    );
  });
});
