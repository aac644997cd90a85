import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Service } from '../../../../src/models/index.js';
import { DETAILS, refuse, soundRows, startCouncil } from './support/council-server.js';
import { harvester } from './support/harvest-here.js';
import type { FeedSummary, HarvestReport } from '../../../../src/cli/harvest/report.js';

const summaryOf = (report: HarvestReport, index = 0): FeedSummary => {
  const summary = report.feeds[index]?.summary;
  assert.ok(summary, report.feeds[index]?.problem ?? 'no summary');
  return summary;
};
const oddities = (report: HarvestReport) => summaryOf(report).oddities.map(({ code }) => code);

describe('reading a feed', { concurrency: 2 }, () => {
  test('goes through its pages, and gives ids that no other feed can have', async (context) => {
    const { base, asked } = await startCouncil(context);
    const here = await harvester(context);
    const report = await here.run([{ id: 'one', url: `${base}/services/`, licence: 'Test terms' }]);
    assert.deepEqual(
      asked.map(({ what }) => what),
      ['/services?page=1', '/services?page=2', '/services?page=3'],
    );
    assert.match(String(asked[0]?.headers['user-agent']), /^mecc-signpost\/\d/);
    assert.equal(asked[0]?.headers.cookie, undefined);
    const services = await here.services();
    assert.deepEqual(
      services.map(({ id }) => id),
      ['1', '2', '3', '4', '5', '6', '7'].map((id) => `one.${id}`),
    );
    assert.deepEqual(services[0]?.provenance, {
      source: 'one',
      url: `${base}/services/1`,
      licence: 'Test terms',
      retrievedAt: '2026-11-22T12:00:00.000Z',
    });
    assert.equal(report.directory.asOf, '2026-11-22');
    assert.equal(report.feeds[0]?.state, 'read');
    const { paging, share, requests } = summaryOf(report);
    assert.deepEqual(
      { ...paging },
      {
        asked: 100,
        given: 3,
        pages: 3,
        honoursPage: true,
        honoursPerPage: false,
        total: 7,
        totalRight: true,
      },
    );
    assert.deepEqual([share.withPoint, share.withPhone, share.withSchedule], [7, 7, 0]);
    assert.deepEqual([requests.asked, requests.retries], [3, 0]);
  });

  test('asks for few things at a time, and takes its time between them', async (context) => {
    const { base, asked } = await startCouncil(context, {
      rows: soundRows(6),
      hidden: DETAILS,
      perPage: 2,
    });
    const here = await harvester(context);
    await here.run([{ id: 'one', url: base }], { politeness: { concurrency: 2, delay: 30 } });
    assert.equal(asked.length, 9);
    const took = (asked.at(-1)?.at ?? 0) - (asked[0]?.at ?? 0);
    // The first may have been longer on its way than the last.
    assert.ok(took >= 7 * 30, `${took} ms`);
  });

  test('never asks for more than it may at once, also for two feeds of a host', async (context) => {
    const server = await startCouncil(context, {
      rows: soundRows(12),
      hidden: DETAILS,
      perPage: 4,
      delay: 5,
    });
    const here = await harvester(context);
    const feeds = [
      { id: 'one', url: server.base },
      { id: 'two', url: server.base.replace('/api', '/api/') },
    ];
    await here.run(feeds, { politeness: { delay: 0, concurrency: 2 } });
    assert.equal(server.asked.length, 30);
    assert.equal(server.busiest, 2);
  });

  test('fetches the details that its lists leave out', async (context) => {
    const { base, council, asked } = await startCouncil(context, { hidden: DETAILS });
    council.before = ({ what }, response) =>
      what === '/services/3' ? refuse(response, 404) : undefined;
    const here = await harvester(context);
    const report = await here.run([{ id: 'one', url: base }]);
    assert.equal(asked.filter(({ what }) => /^\/services\/\d$/.test(what)).length, 7);
    const services = await here.services();
    const places = services.map(({ locations = [] }) => locations.length);
    assert.deepEqual(places, [1, 1, 0, 1, 1, 1, 1]);
    const { details } = summaryOf(report);
    assert.deepEqual({ ...details }, { needed: true, wanted: 7, fetched: 6, failed: 1 });
    assert.deepEqual(oddities(report), ['details-missing']);

    // What was known of it stands when its details do not come.
    council.before = undefined;
    await here.run([{ id: 'one', url: base }]);
    council.before = ({ what }, response) =>
      what === '/services/5' ? refuse(response, 500) : undefined;
    await here.run([{ id: 'one', url: base }]);
    assert.equal((await here.services())[4]?.locations.length, 1);
  });

  test('does not ask for details that say no more than the list', async (context) => {
    const rows = soundRows(60).map(({ id, name }) => ({ id, name }));
    const { base, asked } = await startCouncil(context, { rows, perPage: 100 });
    const report = await (await harvester(context)).run([{ id: 'one', url: base }]);
    assert.ok(asked.length < 25, `${asked.length} requests`);
    assert.deepEqual(oddities(report), ['details-empty']);
    assert.equal(report.directory.services, 60);
    const { details, oddities: odd } = summaryOf(report);
    const left = 60 - details.fetched;
    assert.equal(
      odd[0]?.message,
      `${details.fetched} details said no more than its lists. So ${left} more were not asked for: what was known of these stands.`,
    );
  });

  const bare = ({ id, name }: Record<string, unknown>) => ({ id, name });
  const withPhone = (services: readonly Service[]) =>
    services.filter(({ contacts = [] }) => contacts.some(({ kind }) => kind === 'phone')).length;

  test('asks on after many that say no more than the list, when one has said more', async (context) => {
    const rows = soundRows(60);
    const { base, council } = await startCouncil(context, { rows, perPage: 100, hidden: DETAILS });
    const here = await harvester(context);
    await here.run([{ id: 'one', url: base }]);
    assert.equal(withPhone(await here.services()), 60);
    council.rows = rows.map((row, index) => (index >= 10 && index < 32 ? bare(row) : row));
    const report = await here.run([{ id: 'one', url: base }]);
    assert.equal(withPhone(await here.services()), 38);
    assert.equal(summaryOf(report).details.fetched, 60);
    assert.deepEqual(oddities(report), []);
  });

  test('what was known of details that are no more asked for stands', async (context) => {
    const rows = soundRows(60);
    const { base, council } = await startCouncil(context, { rows, perPage: 100, hidden: DETAILS });
    const here = await harvester(context);
    await here.run([{ id: 'one', url: base }]);
    council.rows = rows.map((row, index) => (index < 40 ? bare(row) : row));
    const report = await here.run([{ id: 'one', url: base }]);
    const { details } = summaryOf(report);
    assert.ok(details.fetched < 25, `${details.fetched} details`);
    assert.deepEqual(oddities(report), ['details-empty']);
    assert.equal(withPhone(await here.services()), 60 - details.fetched);
  });

  test('gives a place with only a postcode a point in the middle of its first half', async (context) => {
    const place = (fields: object) => ({
      service_at_locations: [
        {
          location: {
            name: 'Test hall',
            physical_addresses: [{ postal_code: 'WA8 7QF' }],
            ...fields,
          },
        },
      ],
    });
    const rows = soundRows(2, (index) => place(index === 1 ? { mask_exact_address: true } : {}));
    const { base } = await startCouncil(context, { rows });
    const here = await harvester(context);
    await here.run([{ id: 'one', url: base }]);
    const [open, masked] = (await here.services()).map(({ locations }) => locations[0]);
    assert.equal(open?.point?.precision, 'outcode');
    assert.deepEqual(masked, { masked: true });
  });
});

describe('a feed that is odd', { concurrency: 2 }, () => {
  test('and takes no notice of pages is not taken for whole', async (context) => {
    const { base } = await startCouncil(context, { ignoresPage: true });
    const here = await harvester(context);
    await assert.rejects(
      here.run([{ id: 'one', url: base }]),
      /says that it has 7 records, and gave 3/,
    );
    const report = await here.run([{ id: 'one', url: base, maxLoss: 100 }]);
    assert.deepEqual(oddities(report), ['ignores-page', 'total-wrong']);
    assert.equal(report.directory.services, 3);
  });

  test('and gives everything at once is read once', async (context) => {
    const { base, asked } = await startCouncil(context, {
      ignoresPage: true,
      perPage: 500,
      rows: soundRows(100),
      total: undefined,
    });
    const report = await (await harvester(context)).run([{ id: 'one', url: base }]);
    assert.deepEqual(oddities(report), ['ignores-page']);
    assert.deepEqual([asked.length, report.directory.services], [2, 100]);
  });

  test('and repeats ids, or changes its total, says so', async (context) => {
    const rows = [...soundRows(13), ...soundRows(1)];
    const { base } = await startCouncil(context, {
      rows,
      total: (count, page) => count + (page > 1 ? 1 : 0),
    });
    const report = await (await harvester(context)).run([{ id: 'one', url: base }]);
    assert.deepEqual(oddities(report), ['repeats-ids', 'total-changes', 'total-wrong']);
    assert.deepEqual(summaryOf(report).skips, [{ code: 'duplicate-id', records: 1 }]);
    assert.equal(report.directory.services, 13);
  });

  test('and cannot give details in its list is asked without', async (context) => {
    const { base, council } = await startCouncil(context);
    council.before = ({ query }, response) =>
      query.has('full') ? refuse(response, 400) : undefined;
    const report = await (await harvester(context)).run([{ id: 'one', url: base }]);
    assert.deepEqual(oddities(report), ['details-refused']);
    assert.equal(report.directory.services, 7);
  });
});

describe('a feed in trouble', { concurrency: 2 }, () => {
  test('is asked again, after as long as it asks for', async (context) => {
    const { base, council, asked } = await startCouncil(context);
    let busy = 0;
    council.before = ({ what }, response) => {
      if (what !== '/services?page=2' || (busy += 1) > 3) return undefined;
      if (busy === 1) return refuse(response, 429, '1');
      if (busy === 2) return refuse(response, 502);
      response.end('{"content": [{"id": "4"');
      return true;
    };
    const report = await (await harvester(context)).run([{ id: 'one', url: base }]);
    assert.equal(report.directory.services, 7);
    assert.equal(summaryOf(report).requests.retries, 3);
    const [, first, second] = asked.map(({ at }) => at);
    assert.ok((second ?? 0) - (first ?? 0) >= 990);
  });

  test('that asks for more time than anyone has is left for later', async (context) => {
    const { base, council, asked } = await startCouncil(context);
    council.before = ({ what }, response) =>
      what === '/services?page=2' ? refuse(response, 503, '3600') : undefined;
    const here = await harvester(context);
    await assert.rejects(
      here.run([{ id: 'one', url: base }]),
      /one: It broke off after 3 records: .* status 503/,
    );
    // The page that it had is not asked for again.
    council.before = undefined;
    asked.length = 0;
    const report = await here.run([{ id: 'one', url: base }]);
    assert.deepEqual(
      asked.map(({ what }) => what),
      ['/services?page=2', '/services?page=3'],
    );
    assert.equal(summaryOf(report).requests.resumed, 1);
    assert.equal(report.directory.services, 7);
  });

  test('whose total moved while it was cut is read anew', async (context) => {
    const { base, council, asked } = await startCouncil(context);
    council.before = ({ what }, response) =>
      what === '/services?page=2' ? refuse(response, 403) : undefined;
    const here = await harvester(context);
    await assert.rejects(here.run([{ id: 'one', url: base }]));
    council.before = undefined;
    council.rows = soundRows(9).slice(1);
    asked.length = 0;
    await here.run([{ id: 'one', url: base }]);
    assert.deepEqual(
      (await here.services()).map(({ id }) => id),
      ['2', '3', '4', '5', '6', '7', '8', '9'].map((id) => `one.${id}`),
    );
  });

  test('whose details are out of reach has broken off', async (context) => {
    const { base, council, asked } = await startCouncil(context, { hidden: DETAILS });
    council.before = ({ what }, response) =>
      /^\/services\/[2-7]/.test(what) ? refuse(response, 503, '3600') : undefined;
    const here = await harvester(context);
    await assert.rejects(
      here.run([{ id: 'one', url: base }], { politeness: { delay: 0, concurrency: 1 } }),
      /Its details broke off .* status 503/,
    );
    // Five in a row are enough to know.
    assert.equal(asked.length, 3 + 1 + 5);
  });
});
