import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  bundled,
  isMeccError,
  MeccClient,
  NotFoundError,
  staticDirectory,
  type DirectorySource,
  type RequestOptions,
} from '../../../src/index.js';
import { startFaultServer, type FaultServer } from '../../support/fault-server.js';
import { makeService } from '../../support/make-service.js';

let server: FaultServer;
before(async () => {
  server = await startFaultServer({
    '/local.json': [
      makeService({ id: 'local-1', name: 'Halton Stop Smoking', topics: ['smoking'] }),
      makeService({ id: 'local-2', name: 'Halton Carers' }),
    ],
  });
});
after(() => server.close());

const local = () => staticDirectory(`${server.origin}/local.json`, { id: 'local' });
const down = () => staticDirectory(`${server.origin}/status/404`, { id: 'down' });

describe('MeccClient: services', () => {
  it('are local and national ones together', async () => {
    const page = await new MeccClient({ directory: local() }).search({ text: 'quit smoking' });
    assert.equal(page.state, 'ok');
    assert.ok(page.services.some(({ id }) => id === 'local-1'));
    assert.ok(page.services.some(({ coverage }) => coverage.national));
    assert.deepEqual(
      page.sources.map(({ id }) => id),
      ['local', 'bundled'],
    );
  });

  it('are national ones alone where there is no directory, and that is no outage', async () => {
    const page = await new MeccClient().search();
    assert.deepEqual([page.state, page.sources.length], ['ok', 1]);
    assert.ok((page.total ?? 0) > 0);
  });

  it('are local ones alone when national help is not wanted', async () => {
    const directory = local();
    const found = [
      await new MeccClient({ directory }).search({ includeNational: false }),
      await new MeccClient({ directory, national: false }).search(),
    ];
    for (const { total, sources } of found) assert.deepEqual([total, sources.length], [2, 1]);
  });

  it('an outage of the directory is told, with national help', async () => {
    const page = await new MeccClient({ directory: down() }).search({ text: 'debt' });
    assert.equal(page.state, 'unavailable');
    assert.ok(page.matches.length > 0);
  });

  it('an outage is thrown where there is nothing to give instead', async () => {
    const client = new MeccClient({ directory: down(), national: false });
    await assert.rejects(client.search(), { code: 'http' });
  });

  it('are found by id, whichever source has them', async () => {
    const client = new MeccClient({ directory: local() });
    const national = (await client.search()).services.find(({ coverage }) => coverage.national);
    assert.equal((await client.service('local-2')).name, 'Halton Carers');
    assert.equal((await client.service(national?.id ?? '')).name, national?.name);
    await assert.rejects(client.service('none'), NotFoundError);
  });

  it('tell their health', async () => {
    assert.equal((await new MeccClient({ directory: local() }).status()).state, 'ok');
    assert.equal((await new MeccClient({ directory: down() }).status()).state, 'unavailable');
  });

  for (const query of [
    { page: 0 },
    { page: -1 },
    { page: 1.5 },
    { page: NaN },
    { page: 1_001 },
    { perPage: 0 },
    { perPage: Infinity },
    { perPage: 1_001 },
    { page: '2' as unknown as number },
  ]) {
    it(`refuses ${JSON.stringify(query)}`, async () => {
      await assert.rejects(new MeccClient().search(query), { code: 'config' });
    });
  }
});

describe('MeccClient: options', () => {
  /** Keeps what it is asked with. */
  function recorder() {
    const seen: RequestOptions[] = [];
    const source: DirectorySource = {
      ...bundled(),
      id: 'recorder',
      national: undefined,
      search(query, options = {}) {
        seen.push(options);
        return bundled().search(query, options);
      },
    };
    return { source, seen };
  }

  it('go along with every request, and a call may change them', async () => {
    const { source, seen } = recorder();
    const now = new Date('2026-11-21T12:00:00Z');
    const fetch = globalThis.fetch.bind(globalThis);
    const client = new MeccClient({
      directory: source,
      national: false,
      timeout: 3_000,
      fetch,
      now: () => now,
    });
    await client.search();
    const { signal } = new AbortController();
    await client.search({}, { timeout: 500, signal });
    assert.deepEqual(seen, [
      { signal: undefined, timeout: 3_000, fetch, now },
      { signal, timeout: 500, fetch, now },
    ]);
  });

  it('can be changed in a copy; the client itself stays as it is', async () => {
    const { source, seen } = recorder();
    const client = new MeccClient({ directory: source, national: false, timeout: 3_000 });
    await client.withOptions({ timeout: 100 }).search();
    await client.search();
    assert.deepEqual(
      seen.map(({ timeout }) => timeout),
      [100, 3_000],
    );
  });

  it('a timeout has to be one', () => {
    for (const timeout of [0, -1, NaN]) {
      assert.throws(() => new MeccClient({ timeout }), { code: 'config' });
    }
  });

  it('a national source has to say that it is one', () => {
    assert.throws(() => new MeccClient({ national: local() }), { code: 'config' });
    const national = staticDirectory(`${server.origin}/local.json`, { national: true });
    assert.doesNotThrow(() => new MeccClient({ national }));
  });

  it('a client without any source of services still has its content', async () => {
    const client = new MeccClient({ national: false });
    assert.ok((await client.topicNames()).length > 0);
    await assert.rejects(client.search(), { code: 'config' });
    await assert.rejects(client.service('x'), { code: 'config' });
  });

  it('every method ends when it is told to', async () => {
    const client = new MeccClient();
    const options = { signal: AbortSignal.abort() };
    const calls = [
      client.search({}, options),
      client.service('x', options),
      client.status(options),
      client.topicNames(options),
      client.topicIds(options),
      client.topic('smoking', options),
      client.conversationModels(options),
      client.conversationModel('x', options),
      client.learning({}, options),
      client.places(options),
      client.resolvePlace('Halton', options),
      client.understand('debt', '', options),
    ];
    for (const call of calls) await assert.rejects(call, { code: 'abort' });
  });
});

describe('MeccClient: content', () => {
  const client = new MeccClient();

  it('gives topics with the national services that they name', async () => {
    const ids = await client.topicIds();
    const names = await client.topicNames();
    assert.ok(ids.length > 0 && names.length >= ids.length);
    const { topic, services } = await client.topic(ids[0] ?? '');
    assert.equal(topic.id, ids[0]);
    assert.ok(services.length > 0);
    await assert.rejects(client.topic('none'), NotFoundError);
  });

  it('gives conversation models and places', async () => {
    const models = await client.conversationModels();
    const one = await client.conversationModel(models[0]?.id ?? '');
    assert.deepEqual(one, models[0]);
    assert.ok((await client.places()).some(({ id }) => id === 'halton'));
  });

  it('refuses a filter and a kind of records that nobody knows', async () => {
    await assert.rejects(client.learning({ topics: ['smoking'] } as never), { code: 'config' });
    await assert.rejects(client.learning({ nation: 'England' as never }), { code: 'config' });
    await assert.rejects(client.records('topic' as never), {
      code: 'config',
      message: 'There are no records of "topic". There is: topics.',
    });
  });

  it('lists e-learning; what a resource does not say fits', async () => {
    const all = await client.learning();
    assert.ok(all.length > 0);
    for (const { topics } of await client.learning({ topic: 'smoking' })) {
      assert.ok(topics.length === 0 || topics.includes('smoking'));
    }
    for (const { nations } of await client.learning({ nation: 'wales' })) {
      assert.ok(nations.length === 0 || nations.includes('wales'));
    }
    for (const { access } of await client.learning({ access: ['open'] })) {
      assert.equal(access, 'open');
    }
    assert.deepEqual(await client.learning({ access: [] }), []);
  });

  it('understands places: nothing, a name, an outcode, a postcode, and none of these', async () => {
    const kind = async (text: string) => (await client.resolvePlace(text)).kind;
    assert.equal(await kind('  '), 'empty');
    assert.equal(await kind('Halton'), 'place');
    assert.equal(await kind('WA8'), 'point');
    assert.equal(await kind('wa8 6aa'), 'point');
    assert.equal(await kind('QQ1 1QQ!'), 'invalid');
    assert.equal(await kind('Atlantis'), 'invalid');
  });

  it('understands words and chosen topics, and speaks up in a crisis', async () => {
    const meaning = async (text: string, topic?: string) => {
      const { topics, crisis } = await client.understand(text, topic);
      return { topics: topics.map(({ id }) => id), crisis };
    };
    assert.deepEqual(await meaning(''), { topics: [], crisis: false });
    const smoking = await meaning('quit smoking');
    assert.deepEqual([smoking.topics[0], smoking.crisis], ['smoking', false]);
    assert.deepEqual(await meaning('', 'smoking'), { topics: ['smoking'], crisis: false });
    assert.equal((await meaning('i want to die')).crisis, true);
    assert.equal((await meaning('', 'crisis')).crisis, true);
  });

  it('lets no error carry what was typed', async () => {
    const error = await new MeccClient({ directory: down(), national: false })
      .search({ text: 'CH1 2AB debt' })
      .catch((reason: unknown) => reason);
    assert.ok(isMeccError(error));
    assert.doesNotMatch(JSON.stringify(error) + error.stack, /CH1|debt/);
  });
});
