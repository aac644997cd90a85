import assert from 'node:assert/strict';
import { readdir, rm, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { DETAILS, refuse, soundRows, startCouncil } from './support/council-server.js';
import { harvester } from './support/harvest-here.js';

const TODAY = { today: new Date('2026-11-22T12:00:00Z') };
const NEXT_WEEK = { today: new Date('2026-11-29T12:00:00Z') };

describe('when a feed fails', { concurrency: 2 }, () => {
  test('its last good copy stands, with its day, and the other feeds are new', async (context) => {
    const rows = soundRows(7, (index) => ({ name: `Test other ${index + 1}` }));
    const [one, two] = await Promise.all([startCouncil(context), startCouncil(context, { rows })]);
    const feeds = [
      { id: 'one', url: one.base },
      { id: 'two', url: two.base },
    ];
    const here = await harvester(context);
    await here.run(feeds, TODAY);
    one.council.before = (_, response) => refuse(response, 403);
    two.council.rows = soundRows(8, () => ({ name: 'Test changed' }));
    const report = await here.run(feeds, NEXT_WEEK);
    assert.deepEqual(
      report.feeds.map(({ state, services }) => [state, services]),
      [
        ['kept', 7],
        ['read', 8],
      ],
    );
    assert.match(report.feeds[0]?.problem ?? '', /status 403/);
    assert.equal(report.feeds[0]?.asOf, TODAY.today.toISOString());
    // The directory is no younger than its oldest part.
    assert.equal(report.directory.asOf, '2026-11-22');
    assert.match(await here.text(), /"generatedAt": "2026-11-22"/);
    assert.deepEqual(
      [report.changes?.added.length, report.changes?.changed.length, report.changes?.gone.length],
      [1, 7, 0],
    );
  });

  test('the copy in the directory stands where nothing else was kept', async (context) => {
    const { base, council } = await startCouncil(context);
    const here = await harvester(context);
    await here.run([{ id: 'one', url: base }], TODAY);
    await rm(`${here.out}.harvest`, { recursive: true });
    const before = await here.text();
    council.before = (_, response) => refuse(response, 403);
    const report = await here.run([{ id: 'one', url: base }], NEXT_WEEK);
    assert.equal(report.feeds[0]?.state, 'kept');
    assert.equal(await here.text(), before);
  });

  test('that was never read, nothing is made up, and the others are written', async (context) => {
    const [one, two] = await Promise.all([startCouncil(context), startCouncil(context)]);
    one.council.before = (_, response) => refuse(response, 403);
    const here = await harvester(context);
    const report = await here.run([
      { id: 'one', url: one.base },
      { id: 'two', url: two.base },
    ]);
    assert.deepEqual(
      report.feeds.map(({ state, asOf }) => [state, asOf !== null]),
      [
        ['missing', false],
        ['read', true],
      ],
    );
    assert.equal((await here.services()).length, 7);
  });

  const FAULTS: Readonly<Record<string, (response: ServerResponse) => void>> = {
    'a web page': (response) => response.end('<!doctype html><title>Sorry</title>'),
    nothing: (response) => response.end(),
    'no list': (response) => response.end('{"error": "oops"}'),
    'a number': (response) => response.end('42'),
    'half of a list': (response) => response.end('{"content": [{"id": "4", "na'),
    'a list that is nested too deeply': (response) => response.end('['.repeat(5_000)),
    'a redirect to itself': (response) => {
      response.writeHead(302, { location: '/api/services?page=2&full=true' }).end();
    },
    'half of an answer': (response) => {
      response.writeHead(200, { 'content-length': 1_000 });
      response.write('{', () => response.destroy());
    },
    'no answer': (response) => response.destroy(),
    'nothing for a long time': () => undefined,
    'a refusal': (response) => void refuse(response, 401),
    'a failure': (response) => void refuse(response, 500),
    'a wish to be left alone': (response) => void refuse(response, 429, '86400'),
    'a record that is none': (response) => response.end('{"content": null, "totalElements": 7}'),
  };
  test('its last good copy stands, whatever came in place of a page', async (context) => {
    const { base, council } = await startCouncil(context);
    const here = await harvester(context);
    const feeds = [{ id: 'one', url: base }];
    await here.run(feeds);
    const before = await here.text();
    for (const [what, answer] of Object.entries(FAULTS)) {
      council.before = ({ query }, response) => {
        if (query.get('page') !== '2') return undefined;
        answer(response);
        return true;
      };
      const report = await here.run(feeds, { politeness: { delay: 0, timeout: 300 } });
      assert.deepEqual([report.feeds[0]?.state, await here.text()], ['kept', before], what);
      assert.ok(report.feeds[0]?.problem, what);
    }
  });

  const LOSSES: readonly (readonly [left: number, maxLoss: number, state: string])[] = [
    [0, 50, 'kept'],
    [4, 50, 'kept'],
    [5, 50, 'read'],
    [8, 10, 'kept'],
    [9, 10, 'read'],
    [1, 100, 'read'],
  ];
  for (const [left, maxLoss, state] of LOSSES) {
    test(`${left} of 10 services with --max-loss ${maxLoss} are ${state}`, async (context) => {
      const { base, council, asked } = await startCouncil(context, { rows: soundRows(10) });
      const here = await harvester(context);
      const feeds = [{ id: 'one', url: base, maxLoss }];
      await here.run(feeds);
      council.rows = soundRows(left);
      const report = await here.run(feeds);
      assert.equal(report.feeds[0]?.state, state);
      assert.equal((await here.services()).length, state === 'read' ? left : 10);
      if (state === 'read') return;
      assert.match(report.feeds[0]?.problem ?? '', /had 10.*--max-loss 100/);
      // It was read to its end: the next harvest looks again, and takes it when told to.
      asked.length = 0;
      if (left === 0) return;
      await here.run([{ id: 'one', url: base, maxLoss: 100 }]);
      assert.ok(asked.length > 0);
      assert.equal((await here.services()).length, left);
    });
  }

  test('a harvest that wrote nothing asks anew, and does not go on with what it had', async (context) => {
    const { base, council, asked } = await startCouncil(context, { rows: [] });
    const here = await harvester(context);
    const feeds = [{ id: 'one', url: base }];
    await assert.rejects(here.run(feeds), /There is no service to write\. one: It is empty/);
    asked.length = 0;
    council.rows = soundRows(7);
    const report = await here.run(feeds);
    assert.ok(asked.length > 0);
    assert.equal(report.feeds[0]?.summary?.requests.resumed, 0);
    assert.equal((await here.services()).length, 7);
  });

  test('what is no longer named in the harvest is gone', async (context) => {
    const [one, two] = await Promise.all([startCouncil(context), startCouncil(context)]);
    const here = await harvester(context);
    await here.run([
      { id: 'one', url: one.base },
      { id: 'two', url: two.base },
    ]);
    const report = await here.run([{ id: 'two', url: two.base }]);
    assert.equal(report.changes?.gone.length, 7);
  });
});

describe('a feed that has not changed', { concurrency: 2 }, () => {
  test('costs little, and gives the same bytes', async (context) => {
    const server = await startCouncil(context, { etags: true, hidden: DETAILS });
    const here = await harvester(context);
    const feeds = [{ id: 'one', url: server.base }];
    await here.run(feeds, TODAY);
    const before = await here.text();
    server.asked.length = 0;
    const report = await here.run(feeds, NEXT_WEEK);
    assert.deepEqual([...new Set(server.asked.map(({ status }) => status))], [304]);
    assert.equal(report.feeds[0]?.summary?.requests.unchanged, 10);
    assert.equal(report.feeds[0]?.summary?.requests.bytes, 0);
    assert.equal(report.changes?.unchanged, 7);
    // Only the day on which that was found out.
    assert.equal(await here.text(), before.replace(/("generatedAt": )"[^"]*"/, '$1"2026-11-29"'));
  });

  test('is not asked for details whose rows say that they have not changed', async (context) => {
    const stamp = { last_modified: '2026-10-01T09:00:00Z' };
    const server = await startCouncil(context, {
      rows: soundRows(7, () => stamp),
      hidden: DETAILS,
    });
    const here = await harvester(context);
    const feeds = [{ id: 'one', url: server.base }];
    await here.run(feeds);
    server.council.rows[2] = {
      ...server.council.rows[2],
      last_modified: '2026-11-21T09:00:00Z',
      contacts: [],
    };
    server.asked.length = 0;
    const report = await here.run(feeds);
    assert.deepEqual(
      server.asked.map(({ what }) => what),
      ['/services?page=1', '/services?page=2', '/services?page=3', '/services/3'],
    );
    assert.equal(report.feeds[0]?.summary?.requests.spared, 6);
    assert.deepEqual(report.changes?.changed, [{ id: 'one.3', name: 'Test service 3' }]);
  });

  test('keeps no answers that nobody asked for any more', async (context) => {
    const { base, council } = await startCouncil(context, { hidden: DETAILS });
    const here = await harvester(context);
    const answers = join(`${here.out}.harvest`, 'one', 'answers');
    await here.run([{ id: 'one', url: base }]);
    assert.equal((await readdir(answers)).length, 10);
    council.rows = soundRows(4);
    await writeFile(join(answers, 'left.gz.tmp'), 'cut off');
    await here.run([{ id: 'one', url: base }]);
    assert.equal((await readdir(answers)).length, 6);
  });

  test('is read although what was kept is damaged', async (context) => {
    const { base } = await startCouncil(context, { etags: true });
    const here = await harvester(context);
    await here.run([{ id: 'one', url: base }]);
    const before = await here.text();
    const folder = join(`${here.out}.harvest`, 'one');
    for (const name of await readdir(join(folder, 'answers'))) {
      await writeFile(join(folder, 'answers', name), 'not gzip');
    }
    await writeFile(join(folder, 'last-good.json.gz'), '');
    await writeFile(join(folder, 'filters.json'), '{');
    await writeFile(join(folder, 'harvest.log'), 'x\ny\n');
    const report = await here.run([{ id: 'one', url: base }], { probe: true });
    assert.equal(report.feeds[0]?.state, 'read');
    assert.equal(await here.text(), before);
  });
});

describe('asking for what has changed', { concurrency: 2 }, () => {
  const changed = (day: string) => ({ last_modified: `2026-${day}T09:00:00Z` });
  const feedOf = async (
    context: import('node:test').TestContext,
    honoursModifiedAfter: boolean,
  ) => {
    const rows = soundRows(9, () => changed('10-01'));
    const server = await startCouncil(context, { rows, honoursModifiedAfter });
    const here = await harvester(context);
    const feeds = [{ id: 'one', url: server.base }];
    const first = await here.run(feeds, { ...TODAY, probe: true });
    server.asked.length = 0;
    return { server, here, feeds, first };
  };
  const days = (day: number) => ({ today: new Date(`2026-11-${day}T12:00:00Z`), probe: true });
  const lists = (asked: readonly { what: string }[]) =>
    asked.filter(({ what }) => what.startsWith('/services?page')).length;

  test('is done only where a feed is shown to honour it', async (context) => {
    const { server, here, feeds, first } = await feedOf(context, false);
    assert.equal(first.feeds[0]?.summary?.filters.modifiedAfter, false);
    await here.run(feeds, days(23));
    assert.equal(lists(server.asked), 3);
    assert.ok(server.asked.every(({ query }) => !query.has('modified_after')));
  });

  test('brings what is new and what has changed', async (context) => {
    const { server, here, feeds, first } = await feedOf(context, true);
    assert.equal(first.feeds[0]?.summary?.filters.modifiedAfter, true);
    server.council.rows[4] = {
      ...server.council.rows[4],
      ...changed('11-22'),
      name: 'Test new name',
    };
    server.council.rows.push({ ...soundRows(10)[9], ...changed('11-22') });
    const report = await here.run(feeds, days(23));
    assert.equal(report.feeds[0]?.summary?.onlyChanges, true);
    assert.equal(lists(server.asked), 1);
    assert.equal(server.asked[0]?.query.get('modified_after'), '2026-11-21T12:00:00Z');
    assert.deepEqual(report.changes?.changed, [{ id: 'one.5', name: 'Test new name' }]);
    assert.deepEqual(report.changes?.added, [{ id: 'one.10', name: 'Test service 10' }]);
    assert.equal((await here.services()).length, 10);
  });

  test('is not enough when a record is gone, after a week, or when all is wanted', async (context) => {
    const { server, here, feeds } = await feedOf(context, true);
    server.council.rows.splice(3, 1);
    const report = await here.run(feeds, days(23));
    assert.deepEqual(report.changes?.gone, [{ id: 'one.4', name: 'Test service 4' }]);
    assert.equal(report.feeds[0]?.summary?.onlyChanges, false);
    // 23 November was a whole reading, 29 November only asks for changes, 30 November reads all.
    assert.equal((await here.run(feeds, days(29))).feeds[0]?.summary?.onlyChanges, true);
    assert.equal(
      (await here.run(feeds, { ...days(29), full: true })).feeds[0]?.summary?.onlyChanges,
      false,
    );
  });
});
