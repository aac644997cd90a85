import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FeedReport } from '../../../../src/sources/feed-report.js';
import type { DirectorySource } from '../../../../src/sources/directory-source.js';
import type { Service } from '../../../../src/models/index.js';
import {
  envelope1,
  envelope3,
  envelopeOutpost,
  type FeedServerOptions,
} from '../../../support/feed-server.js';
import { dangersIn, realFeed, serve, withoutFeeds } from './support.js';

interface Reading {
  readonly services: readonly Service[];
  readonly report: FeedReport;
  readonly totals: readonly (number | undefined)[];
}

async function readAll(source: DirectorySource, perPage = 50): Promise<Reading> {
  const services: Service[] = [];
  const issues: FeedReport['issues'][number][] = [];
  const totals: (number | undefined)[] = [];
  const counts = { accepted: 0, repaired: 0, skipped: 0 };
  for (let page = await source.search({ perPage }); ;) {
    assert.equal(page.state, 'ok');
    services.push(...page.services);
    totals.push(page.total);
    counts.accepted += page.report.accepted;
    counts.repaired += page.report.repaired;
    counts.skipped += page.report.skipped;
    issues.push(...page.report.issues);
    const next = await page.next();
    if (!next) return { services, totals, report: { ...counts, issues } };
    page = next;
  }
}

const rowsOf = (file: string): Record<string, unknown>[] => {
  const feed = realFeed(file) as Record<string, unknown>;
  const rows = Array.isArray(feed) ? feed : (feed['content'] ?? feed['contents'] ?? [feed]);
  return rows as Record<string, unknown>[];
};

/** Ids of the records that a reader has to keep. */
const usable = (rows: readonly Record<string, unknown>[]) =>
  new Set(rows.filter(({ id, name }) => id && String(name ?? '').trim()).map(({ id }) => `${id}`));

const feeds: Record<string, { file: string; publisher?: Partial<FeedServerOptions> }> = {
  'Bristol, 1.0 from Placecube': { file: 'feeds/v1-placecube-bristol-2024-12.services.json' },
  'Bristol, 1.0 with double encoding': { file: 'feeds/v1-placecube-bristol.page1-envelope.json' },
  'Buckinghamshire, Outpost': {
    file: 'feeds/v1-outpost-bucks.services-page1.json',
    publisher: { envelope: envelopeOutpost, bom: true, maxPerPage: 20, path: '/api/v1' },
  },
  'Bristol, 3.0 from Placecube': {
    file: 'feeds/v3-placecube-bristol.service-1625ip.json',
    publisher: { envelope: envelope3 },
  },
  'Open Referral UK 3.0 example': {
    file: 'examples/oruk-3.0/service_full.json',
    publisher: { envelope: envelope3 },
  },
  'HSDS 3.0 example': {
    file: 'examples/hsds-3.0/service_full.json',
    publisher: { envelope: envelope3 },
  },
  'HSDS 3.1 mock': {
    file: 'examples/mock-hsds-api/services/ac148810-d857-441c-9679-408f346de14b.json',
    publisher: { envelope: envelope3 },
  },
};

for (const [name, { file, publisher }] of Object.entries(feeds)) {
  test(`${name}: every usable record is kept and safe`, { skip: withoutFeeds }, async (t) => {
    const rows = rowsOf(file);
    const { source } = await serve(t, { rows, envelope: envelope1, ...publisher });
    const { services, report } = await readAll(source);
    const kept = new Set(services.map(({ id }) => id));
    const wanted = usable(rows);
    const missing = [...wanted].filter((id) => !kept.has(id));
    assert.ok(missing.length <= wanted.size * 0.005, `missing: ${missing.join()}`);
    assert.equal(kept.size, services.length, 'no service comes twice');
    assert.equal(report.accepted, services.length);
    assert.equal(report.accepted + report.skipped, rows.length, 'every record is accounted for');
    assert.deepEqual(services.flatMap(dangersIn), []);
    t.diagnostic(
      `${name}: ${report.accepted} kept, ${report.repaired} of them repaired, ${report.skipped} skipped`,
    );
  });
}

test(
  'Bristol pages as its publisher does, and its report names what was wrong',
  { skip: withoutFeeds },
  async (t) => {
    const rows = rowsOf('feeds/v1-placecube-bristol-2024-12.services.json');
    const { source, server } = await serve(t, { rows });
    const { services, report, totals } = await readAll(source);
    assert.equal(rows.length, 819);
    assert.equal(server.lists.length, 17);
    assert.equal(server.requests.length, 17, 'nothing else is asked for');
    // Two of the 819 that the publisher counts are no services to be found.
    assert.equal(totals.at(-1), 817);
    assert.deepEqual(new Set(totals), new Set([undefined, 817]));
    assert.equal(services.length, 817);
    const skipped = report.issues.filter(({ severity }) => severity === 'skipped');
    assert.deepEqual(skipped.map(({ code }) => code).toSorted(), ['duplicate-id', 'no-name']);
    const repaired = new Set(report.issues.map(({ code }) => code));
    for (const code of ['html-removed', 'url-repaired', 'url-dropped', 'unsafe-link-removed']) {
      assert.ok(repaired.has(code), code);
    }
  },
);

test(
  'nothing personal of the people who keep Bristol is passed on',
  { skip: withoutFeeds },
  async (t) => {
    const rows = rowsOf('feeds/v1-placecube-bristol-2024-12.services.json');
    const { source } = await serve(t, { rows });
    const { services } = await readAll(source);
    assert.ok(!JSON.stringify(services).includes('assurer.'));
  },
);

for (const mock of ['Default', 'Warn', 'Fail', 'Test']) {
  test(
    `the validator's "${mock}" mock is read, sent as it is for every page`,
    { skip: withoutFeeds },
    async (t) => {
      const list = realFeed(`examples/oruk-validator-mocks/V3.0-UK-${mock}/service_list.json`);
      const rows = (list as { contents: Record<string, unknown>[] }).contents;
      const { source, server } = await serve(t, { rows, envelope: () => list });
      const { services, report } = await readAll(source, 100);
      assert.deepEqual(new Set(services.map(({ id }) => id)), usable(rows));
      assert.ok(server.lists.length <= 2, 'a page that comes again is the end');
      assert.equal(report.accepted + report.skipped, rows.length);
      assert.deepEqual(services.flatMap(dangersIn), []);
      t.diagnostic(
        `${mock}: ${report.accepted} kept, ${report.repaired} of them repaired, ${report.skipped} skipped`,
      );
    },
  );
}

test(
  'lists of the 3.0 examples that claim more pages than there are end',
  { skip: withoutFeeds },
  async (t) => {
    for (const standard of ['hsds-3.0', 'oruk-3.0']) {
      const list = realFeed(`examples/${standard}/service_list.json`);
      const { source } = await serve(t, { rows: [], envelope: () => list });
      const { services } = await readAll(source, 100);
      assert.equal(services.length, 1, standard);
      assert.equal(services[0]?.name, 'Community Counselling');
    }
  },
);
