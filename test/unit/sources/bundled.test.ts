import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { AbortError, NotFoundError, isMeccError } from '../../../src/errors/index.js';
import { bundled } from '../../../src/sources/bundled.js';
import type { ContentKind } from '../../../src/sources/content-source.js';

const KINDS: readonly ContentKind[] = [
  'topics',
  'conversations',
  'learning',
  'resources',
  'quality',
  'pledges',
  'guides',
  'places',
  'systems',
  'contacts',
];

describe('bundled()', () => {
  const { fetch } = globalThis;
  beforeEach(() => {
    globalThis.fetch = () => assert.fail('it asked the network');
  });
  afterEach(() => {
    globalThis.fetch = fetch;
  });

  test('finds all national services, a page at a time, and says how many there are', async () => {
    const page = await bundled().search({ perPage: 40 });
    assert.equal(page.state, 'ok');
    assert.equal(page.total, 97);
    assert.equal(page.services.length, 40);
    const { services } = await bundled().search({ perPage: 40 }, { longPage: 60 });
    assert.equal(services.length, 60);
    const ids = new Set<string>();
    for await (const { id } of page) ids.add(id);
    assert.equal(ids.size, 97);
  });

  test('finds what everyday words mean', async () => {
    const page = await bundled().search({ text: 'quit smoking' });
    assert.ok(page.services.some(({ id }) => id === 'national-smokefree-helpline'));
  });

  test('finds the services of a topic', async () => {
    const page = await bundled().search({ topics: ['gambling'], perPage: 100 });
    assert.ok(page.services.some(({ id }) => id === 'national-gambling-helpline'));
    for (const { id, topics } of page.services) assert.ok(topics.includes('gambling'), id);
  });

  test('is a source of national help, dated by its newest check', async () => {
    const source = bundled();
    assert.equal(source.national, true);
    const status = await source.status();
    assert.equal(status.state, 'ok');
    assert.equal(status.services, 97);
    assert.match(status.asOf ?? '', /^2026-\d{2}-\d{2}$/);
    const page = await source.search();
    assert.deepEqual(page.sources, [
      { id: 'bundled', state: 'ok', national: true, asOf: status.asOf },
    ]);
    assert.equal(page.asOf, undefined, 'national help is no directory with a date of its own');
  });

  test('gives a service by its id', async () => {
    assert.equal((await bundled().get('samaritans')).name, 'Samaritans');
  });

  test('gives a topic with its services and those of its urgent rules, in its order', async () => {
    const { topic, services } = await bundled().topic('suicide-prevention');
    const ids = services.map(({ id }) => id);
    assert.deepEqual(ids.slice(0, topic.services.length), topic.services);
    for (const { services: named } of topic.urgent) {
      for (const id of named) assert.ok(ids.includes(id), id);
    }
    assert.ok(ids.includes('emergency-999'));
  });

  test('lists the topics that have a card, and the names of all', async () => {
    const source = bundled();
    const ids = await source.topicIds();
    const names = await source.topicNames();
    assert.equal(names.length, 43);
    assert.ok(ids.length >= 11);
    for (const id of ids) {
      assert.equal((await source.topic(id)).topic.id, id);
      assert.ok(names.some((name) => name.id === id));
    }
  });

  test('gives records of every kind, each with an id of its own', async () => {
    for (const kind of KINDS) {
      const ids = (await bundled().records(kind)).map(({ id }) => id);
      assert.ok(ids.length > 0, kind);
      assert.equal(new Set(ids).size, ids.length, kind);
    }
  });

  test('gives the topics of a list in the words of their cards', async () => {
    const source = bundled();
    const summaries = await source.records('topics');
    assert.deepEqual(
      summaries.map(({ id }) => id),
      [...(await source.topicIds())],
    );
    for (const { id, summary, group } of summaries) {
      const { topic } = await source.topic(id);
      assert.deepEqual({ summary, group }, { summary: topic.summary, group: topic.group });
    }
  });

  const missing: [kind: string, get: (id: string) => Promise<unknown>][] = [
    ['service', (id) => bundled().get(id)],
    ['topic', (id) => bundled().topic(id)],
  ];
  for (const [kind, get] of missing) {
    test(`says that there is no such ${kind}, without repeating what was asked`, async () => {
      for (const id of ['private words', 'constructor', '__proto__']) {
        await assert.rejects(get(id), (error) => {
          assert.ok(error instanceof NotFoundError);
          assert.equal(error.source, 'bundled');
          assert.ok(!error.message.includes(id));
          return true;
        });
      }
    });
  }

  test('stops for somebody who gave up', async () => {
    const source = bundled();
    const signal = AbortSignal.abort();
    const calls = [
      source.search({}, { signal }),
      source.get('samaritans', { signal }),
      source.status({ signal }),
      source.topicNames({ signal }),
      source.topicIds({ signal }),
      source.topic('alcohol', { signal }),
      ...KINDS.map((kind) => source.records(kind, { signal })),
    ];
    for (const result of await Promise.allSettled(calls)) {
      assert.equal(result.status, 'rejected');
      assert.ok(result.reason instanceof AbortError && isMeccError(result.reason));
    }
  });

  test('stops while it is loading', async () => {
    const controller = new AbortController();
    const searching = bundled().search({}, { signal: controller.signal });
    controller.abort();
    await assert.rejects(searching, AbortError);
  });
});
