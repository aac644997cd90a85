import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { envelopeOutpost, startFeedServer } from '../../../support/feed-server.js';
import { harvester } from './support/harvest-here.js';

const FEEDS = fileURLToPath(
  new URL('../../../../../shared/open-referral/data/feeds/', import.meta.url),
);
const skip = existsSync(FEEDS) ? false : 'the captured feeds are not here';
const read = (name: string) =>
  JSON.parse(readFileSync(FEEDS + name, 'utf8').replace(/^\uFEFF/, ''));

test('two captured feeds become one directory', { skip }, async (context) => {
  const bristol = read('v1-placecube-bristol-2024-12.services.json');
  const bucks = read('v1-outpost-bucks.services-page1.json');
  const rows: unknown[][] = [bristol, bucks].map((value) => {
    return Array.isArray(value) ? value : (value.content ?? value.contents);
  });
  const [one, two] = await Promise.all([
    startFeedServer({ rows: rows[0] ?? [] }),
    startFeedServer({ rows: rows[1] ?? [], envelope: envelopeOutpost, maxPerPage: 20 }),
  ]);
  context.after(() => Promise.all([one.close(), two.close()]));
  const here = await harvester(context);
  const feeds = [
    { id: 'one', url: one.base },
    { id: 'two', url: two.base },
  ];
  const report = await here.run(feeds, { probe: true });
  const [placecube, outpost] = report.feeds.map(({ summary }) => summary);
  assert.equal(placecube?.format.dialect, 'Placecube');
  assert.equal(outpost?.format.dialect, 'Outpost');
  for (const summary of [placecube, outpost]) {
    assert.ok(summary);
    assert.equal(summary.accepted + summary.skipped, summary.records);
    // What was left out is a record with the id of another, or without a name.
    assert.ok(summary.accepted / summary.records > 0.995 || summary.skipped <= 2);
    for (const { code } of summary.skips) assert.match(code, /^(duplicate-id|no-name)$/);
    assert.deepEqual(summary.filters, {
      text: false,
      near: false,
      taxonomy: false,
      modifiedAfter: false,
    });
  }
  assert.deepEqual([placecube?.paging.total, placecube?.paging.honoursPerPage], [819, false]);
  assert.equal(outpost?.details.needed, false);
  assert.ok((outpost?.share.withPoint ?? 0) > 0);
  assert.doesNotMatch(await here.text(), /assurer_email|"assured_by"/);

  // The second time the same bytes, in whatever order the feeds are named.
  const before = await here.text();
  const again = await here.run([...feeds].reverse());
  assert.equal(again.changes?.unchanged, report.directory.services);
  assert.equal(await here.text(), before);
});
