import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  MeccClient,
  NetworkError,
  pageOf,
  searchServices,
  ServicePage,
  type ContentSource,
  type DirectorySource,
  type Service,
  type SourceAnswer,
  bundled,
} from '../../../src/index.js';
import { makeService } from '../../support/make-service.js';

const NOW = new Date('2026-11-21T12:00:00Z');

/** A directory of these services that says so of itself. */
function directoryOf(
  services: readonly Service[],
  answer: Partial<SourceAnswer> = {},
): DirectorySource & { asked: number } {
  const source = {
    id: 'test',
    asked: 0,
    capabilities: { text: true, near: true, topics: true, detail: true, totals: true },
    search: async (query = {}) => {
      source.asked += 1;
      const state = answer.state ?? ('ok' as const);
      const found = searchServices(services, query, { now: NOW });
      return pageOf(found, query, { state, sources: [{ id: 'test', state, ...answer }] });
    },
    get: async () => assert.fail(),
    status: async () => assert.fail(),
  } satisfies DirectorySource & { asked: number };
  return source;
}

const services = [
  makeService({ id: 'a', name: 'Test advice', coverage: { places: ['test-town'] } }),
  makeService({ id: 'b', name: 'Test for anybody' }),
];
const search = (place: string, directory?: DirectorySource, text?: string) =>
  new MeccClient({ directory }).search({ place, text, perPage: 5 });

describe('a place that is asked for', () => {
  it('is unknown when no list and no directory has it, and every page says so', async () => {
    for (const directory of [undefined, directoryOf(services)]) {
      const page = await search('haltn', directory);
      assert.deepEqual([page.state, page.unknownPlace], ['ok', true]);
      assert.ok(page.services.length > 0, 'there is national help');
      assert.equal((await page.next())?.unknownPlace, true);
      let count = 0;
      for await (const service of page) count += Number(service.coverage.national);
      assert.ok(count > page.services.length, 'the pages go on');
    }
  });

  it('is known by the list of places, also where the directory has nothing for it', async () => {
    for (const place of ['halton', ' Halton ', 'St Helens']) {
      assert.equal((await search(place, directoryOf(services))).unknownPlace, false, place);
    }
  });

  it('is known by a service that serves it, also when the words find none', async () => {
    const directory = directoryOf(services);
    assert.equal((await search('test-town', directory)).unknownPlace, false);
    assert.equal(directory.asked, 1, 'what is on the page is not asked for again');
    assert.equal((await search('Test Town', directory, 'gambling')).unknownPlace, false);
  });

  it('is known by what the directory says it covers', async () => {
    const directory = directoryOf([], { places: ['test-town'] });
    assert.equal((await search('test-town', directory)).unknownPlace, false);
  });

  it('is not called unknown while something did not answer', async () => {
    const down: DirectorySource = {
      ...directoryOf([]),
      search: async () => {
        throw new NetworkError('No answer.', { source: 'test' });
      },
    };
    const unavailable = await search('haltn', down);
    assert.deepEqual([unavailable.state, unavailable.unknownPlace], ['unavailable', false]);
    for (const state of ['partial', 'stale'] as const) {
      const page = await search('haltn', directoryOf(services, { state }));
      assert.deepEqual([page.state, page.unknownPlace], [state, false]);
    }
    const content: ContentSource = {
      ...bundled(),
      records: async () => {
        throw new NetworkError('No answer.', { source: 'test' });
      },
    };
    const page = await new MeccClient({ content }).search({ place: 'haltn' });
    assert.deepEqual([page.state, page.unknownPlace], ['ok', false]);
  });

  it('is a question of its own: without one there is none', async () => {
    assert.equal((await new MeccClient().search()).unknownPlace, false);
  });
});

describe('topics that are asked for', () => {
  const own = [
    makeService({ id: 'a', name: 'Test plots', topics: ['plots'] }),
    makeService({ id: 'b', name: 'Test quit', topics: ['smoking'] }),
  ];
  const searchTopics = (
    topics: readonly string[],
    directory: DirectorySource | undefined = directoryOf(own),
    text?: string,
  ) => new MeccClient({ directory }).search({ topics, text, perPage: 1 });

  it('are unknown when neither the list of topics nor a service has them', async () => {
    for (const directory of [undefined, directoryOf(own)]) {
      const page = await searchTopics(['smokng'], directory);
      assert.deepEqual([page.state, page.unknownTopics], ['ok', ['smokng']]);
    }
    const page = await searchTopics(['smoking', 'smokng', 'plots']);
    assert.deepEqual(page.unknownTopics, ['smokng']);
    assert.ok(page.services.length > 0, 'the others are searched for');
    assert.deepEqual((await page.next())?.unknownTopics, ['smokng']);
  });

  it('are known by the list of topics, also where nothing has them', async () => {
    const page = await searchTopics(['housing'], directoryOf([]), 'zebra');
    assert.deepEqual([page.services, page.unknownTopics], [[], []]);
  });

  it('are known by a service of the directory, also when the words find none', async () => {
    const directory = directoryOf(own);
    assert.deepEqual((await searchTopics(['plots'], directory)).unknownTopics, []);
    assert.equal(directory.asked, 1, 'what is on the page is not asked for again');
    assert.deepEqual((await searchTopics(['plots'], directory, 'zebra')).unknownTopics, []);
  });

  it('are not called unknown while something did not answer', async () => {
    for (const state of ['partial', 'stale'] as const) {
      assert.deepEqual((await searchTopics(['x'], directoryOf(own, { state }))).unknownTopics, []);
    }
    const content: ContentSource = {
      ...bundled(),
      topicNames: async () => {
        throw new NetworkError('No answer.', { source: 'test' });
      },
    };
    const page = await new MeccClient({ content }).search({ topics: ['smokng'] });
    assert.deepEqual([page.state, page.unknownTopics], ['ok', []]);
  });
});

describe('the places that an answer covers', () => {
  const covers = (...sources: Partial<SourceAnswer>[]) =>
    new ServicePage({
      matches: [],
      sources: sources.map((answer) => ({ id: 'test', state: 'ok', ...answer })),
    }).covers;

  it('are those of all its directories', () => {
    assert.deepEqual(covers({ places: ['a', 'b'] }, { places: ['b', 'c'] }), ['a', 'b', 'c']);
    assert.deepEqual(covers({ places: ['a'] }, { national: true }), ['a']);
  });

  it('are not known when one does not say, or there is none', () => {
    assert.equal(covers({ places: ['a'] }, {}), undefined);
    assert.equal(covers({ places: ['a'] }, { places: [] }), undefined);
    assert.equal(covers({ national: true }), undefined);
    assert.equal(covers(), undefined);
  });
});
