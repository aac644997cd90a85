import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MeccClient, NetworkError, bundled } from '../../../src/index.js';

const client = new MeccClient();

describe('one field for words and a place', () => {
  for (const [text, words, topic, place] of [
    ['debt wa8', 'debt', 'money-debt', 'WA8'],
    ['stop smoking Widnes', 'stop smoking', 'smoking', 'halton'],
    ['WA8 7QB foodbank', 'foodbank', 'food', 'WA8'],
    ['foodbank near St Helens', 'foodbank', 'food', 'st-helens'],
    ['gambling', 'gambling', 'gambling', ''],
    ['Widnes', '', '', 'halton'],
  ] as const) {
    it(text, async () => {
      const read = await client.interpret(text);
      const found = read.place;
      assert.equal(read.words, words);
      assert.ok(topic === '' ? read.topics.length === 0 : read.topics[0]?.id.startsWith(topic));
      assert.equal(
        found?.kind === 'place' ? found.place.id : found?.kind === 'point' ? found.label : '',
        place,
      );
      assert.equal(read.crisis, false);
    });
  }

  it('says that a place is not known, and still takes a full postcode out of the words', async () => {
    const { words, place } = await client.interpret('foodbank ZE9 1AA');
    assert.deepEqual([words, place], ['foodbank', { kind: 'unknown-postcode' }]);
  });

  it('asks which, where two places have half a name in common', async () => {
    const { words, place } = await client.interpret('carers cheshire');
    assert.equal(words, 'carers');
    assert.equal(place?.kind, 'ambiguous');
  });

  it('offers a place whose name is a word', async () => {
    const { words, place, maybe } = await client.interpret('reading');
    assert.deepEqual(
      [words, place, maybe.map(({ id }) => id)],
      ['reading', undefined, ['reading']],
    );
  });

  it('hears a crisis, with and without a place', async () => {
    for (const text of ['suicide', 'suicidal in Widnes', 'WA8 suicidal']) {
      assert.equal((await client.interpret(text)).crisis, true, text);
    }
  });

  it('fails when a list cannot be had: the words might hold a postcode', async () => {
    const records = async () => {
      throw new NetworkError('No answer.', { source: 'test' });
    };
    const broken = new MeccClient({ content: { ...bundled(), records } });
    await assert.rejects(broken.interpret('debt WA8 7QB'), { code: 'network' });
  });
});
