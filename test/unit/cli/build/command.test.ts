import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { startFeedServer } from '../../../support/feed-server.js';
import { checkReport, runCli, temporaryFolder } from '../support/run-cli.js';
import { seededFeed } from '../support/seeded-feed.js';
import { contents, fileOf, filesIn, HEAD, makeServices, publish } from './support.js';

const TODAY = ['--today', '2026-11-22'];
const WHO = ['--publisher', 'Test council', '--licence', 'Test licence'];

describe('build', { concurrency: 2 }, () => {
  test('writes a small directory as one file, which a page reads', async (context) => {
    const folder = await temporaryFolder(context);
    const [file, out] = [join(folder, 'a.json'), join(folder, 'out')];
    await writeFile(file, fileOf(makeServices(3)));
    const run = await runCli(['build', file, '--out', out, ...TODAY]);
    assert.equal(run.code, 0, run.stderr);
    assert.match(run.stderr, /^Wrote 3 services to \S+: one file, \d/);
    assert.match(run.stdout, /a\.json: 3 of 3 records, data of 20 November 2026/);
    assert.match(run.stdout, /No check recorded +1 +33%/);
    assert.deepEqual((await readdir(out)).filter((name) => !/\.(br|gz)$/.test(name)).sort(), [
      'index.json',
    ]);
    const index = JSON.parse(await readFile(join(out, 'index.json'), 'utf8'));
    // A directory is as old as what it is made of.
    assert.equal(index.generatedAt, '2026-11-20');
    assert.equal(index.title, 'Test directory');
    const source = (await publish(context, out))();
    const page = await source.search({ text: 'testword1' });
    assert.deepEqual([page.state, page.matches[0]?.service.id], ['ok', 'test-1']);
    assert.equal((await checkReport(out)).skipped, 0);
  });

  test('keeps a list of files only where there are any', async (context) => {
    const folder = await temporaryFolder(context);
    const [file, out] = [join(folder, 'a.json'), join(folder, 'out')];
    await writeFile(file, fileOf(makeServices(12)));
    const built = async (...more: string[]) => {
      const run = await runCli(['build', file, '--out', out, ...TODAY, ...more]);
      assert.equal(run.code, 0, run.stderr);
      return (await readdir(out)).filter((name) => name.startsWith('files.txt')).sort();
    };
    assert.deepEqual(await built(), []);
    const list = ['files.txt', 'files.txt.br', 'files.txt.gz'];
    assert.deepEqual(await built('--one-file', '0'), list);
    // Pages may still have the catalogue before: its files stay for one more build.
    assert.deepEqual(await built(), list);
    assert.ok((await filesIn(out)).some((name) => name.startsWith('records/')));
    assert.deepEqual(await built(), []);
    assert.ok(!(await filesIn(out)).some((name) => name.startsWith('records/')));
  });

  test('names services with an address that may have to be secret', async (context) => {
    const folder = await temporaryFolder(context);
    const sheet = (answer: string) =>
      `Ref,Service name,Topics,Phone,Address,Postcode,Keep address secret\nT,Test refuge,Domestic abuse,01632 960123,1 Test Street,WA8 7QF,${answer}\n`;
    const [table, directory] = [join(folder, 'a.csv'), join(folder, 'a.json')];
    const out = join(folder, 'out');
    const open = /To put right\n.*they are published\n.*\n.*T › \S+: This may be a secret place\./;
    for (const [answer, isTold] of [
      ['', true],
      ['No', false],
      ['Yes', false],
    ] as const) {
      await writeFile(table, sheet(answer));
      await runCli(['import', table, '--out', directory, ...WHO, ...TODAY, '--quiet']);
      for (const source of [table, directory]) {
        const run = await runCli(['build', source, '--out', out, ...WHO, ...TODAY]);
        // It is published all the same: nothing is kept back by guess.
        assert.equal(run.code, 0, run.stderr);
        assert.equal(open.test(run.stdout), isTold, `${answer} ${source} ${run.stdout}`);
        const index = await readFile(join(out, 'index.json'), 'utf8');
        assert.equal(index.includes('1 Test Street'), answer !== 'Yes');
      }
    }
    await writeFile(table, sheet(''));
    const run = await runCli(['build', table, '--out', out, ...WHO, ...TODAY, '--json']);
    const { issues } = JSON.parse(run.stdout) as { issues: { code: string; severity: string }[] };
    const told = issues.filter(({ code }) => code === 'secret-place');
    assert.deepEqual(
      told.map(({ severity }) => severity),
      ['warning'],
    );
    const strict = ['--fail-on', 'warning', '--quiet'];
    assert.equal((await runCli(['build', table, '--out', out, ...WHO, ...strict])).code, 1);
  });

  test('builds anew what another version cut into regions', async (context) => {
    const folder = await temporaryFolder(context);
    const [file, out] = [join(folder, 'a.json'), join(folder, 'out')];
    const [table, index] = [join(folder, 'a.csv'), join(out, 'index.json')];
    await writeFile(file, fileOf(makeServices(12)));
    const cut = ['--one-file', '0', '--out', out, ...TODAY];
    const first = await runCli(['build', file, ...cut]);
    assert.equal(first.code, 0, first.stderr);
    const catalogue = JSON.parse(await readFile(index, 'utf8'));
    catalogue.regions.version = 4;
    await writeFile(table, 'Name,Phone\nTest table service,01632 960123\n');
    for (const source of [file, table]) {
      await writeFile(index, JSON.stringify(catalogue));
      const again = await runCli(['build', source, ...cut, ...WHO, '--max-loss', '100']);
      assert.equal(again.code, 0, again.stderr);
      assert.match(again.stderr, /was built by another version\. It is built anew/);
      assert.equal(JSON.parse(await readFile(index, 'utf8')).regions.version, 5);
    }
  });

  test('publishes nothing of a secret place, whatever the record says', async (context) => {
    const folder = await temporaryFolder(context);
    const [file, out] = [join(folder, 'a.json'), join(folder, 'out')];
    const place = {
      name: 'Zyxsecret House',
      address: '1 Zyxsecret Street',
      postcode: 'ZE2 9ZZ',
      point: { lat: 60.123456, lon: -1.234567, precision: 'exact' },
    };
    const contacts = [
      { kind: 'post', value: '1 Zyxsecret Street' },
      { kind: 'phone', value: '01632 960123', dial: '01632960123' },
    ];
    // Written as JSON by somebody: "yes" is no way to write it, but it is clear.
    const services = [true, 'yes'].map((masked, index) => {
      const open = { address: '2 Open Street' };
      return {
        id: `r${index}`,
        name: 'Test refuge',
        contacts,
        locations: [{ ...place, masked }, open],
      };
    });
    const catalogue = { schemaVersion: '1.0', ...HEAD, generatedAt: '2026-11-20', services };
    await writeFile(file, JSON.stringify(catalogue));
    for (const sizes of [[], ['--one-file', '1', '--region-size', '1']]) {
      const run = await runCli(['build', file, '--out', out, ...sizes, ...TODAY]);
      assert.equal(run.code, 0, run.stderr);
      for (const name of (await filesIn(out)).filter((each) => !/\.(br|gz)$/.test(each))) {
        assert.doesNotMatch(
          await readFile(join(out, name), 'utf8'),
          /zyxsecret|ZE2|60\.123|1\.2345/i,
          name,
        );
      }
      const service = await (await publish(context, out))().get('r1');
      assert.deepEqual(
        service.locations.map(({ masked, address }) => [masked, address]),
        [
          [true, undefined],
          [false, '2 Open Street'],
        ],
      );
      assert.deepEqual(
        service.contacts.map(({ kind }) => kind),
        ['phone'],
      );
    }
  });

  test('writes a larger one in regions, and reads that again', async (context) => {
    const folder = await temporaryFolder(context);
    const [file, out, again] = ['a.json', 'out', 'again'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    const services = makeServices(60);
    await writeFile(file, fileOf(services));
    const sizes = ['--one-file', '20', '--region-size', '25'];
    const run = await runCli(['build', file, '--out', out, ...sizes, ...TODAY]);
    assert.match(run.stderr, /Wrote 60 services to \S+: \d+ regions/);
    const source = (await publish(context, out))();
    assert.equal((await source.get('test-42')).name, 'Test service test 42');
    const report = await checkReport(out);
    assert.deepEqual([report.accepted, report.records, report.complete], [60, 60, true]);
    const near = { point: { lat: 53.36, lon: -2.73 }, radius: 100_000 };
    assert.equal((await source.search({ near, perPage: 5 })).matches.length, 5);
    // The folder is a source like any other; with one file, nothing is lost on the way.
    const args = ['build', out, '--out', again, '--one-file', '1000', '--json', ...TODAY];
    const data = JSON.parse((await runCli(args)).stdout);
    assert.deepEqual([data.services, data.written.layout], [60, 'one file']);
    const direct = join(folder, 'direct');
    await runCli(['build', file, '--out', direct, '--one-file', '1000', ...TODAY]);
    assert.deepEqual(await contents(again), await contents(direct));
  });

  test('gives the same bytes for the same services, on the same day', async (context) => {
    const folder = await temporaryFolder(context);
    const at = (name: string) => join(folder, name);
    const services = makeServices(40);
    await writeFile(at('a.json'), fileOf(services.slice(0, 25)));
    await writeFile(at('b.json'), fileOf(services.slice(25)));
    await writeFile(at('sheet.csv'), 'Id,Name,Phone\nS1,Test sheet club,01632 960124\n');
    const sizes = ['--one-file', '20', '--id', 'test', ...WHO];
    const day = { SOURCE_DATE_EPOCH: `${Date.parse('2026-11-15T12:00:00Z') / 1000}` };
    const sources = [at('a.json'), at('b.json'), at('sheet.csv')];
    await runCli(['build', ...sources, '--out', at('one'), ...sizes], day);
    await runCli(['build', ...sources.reverse(), '--out', at('two'), ...sizes], day);
    const first = await contents(at('one'));
    assert.deepEqual(await contents(at('two')), first);
    assert.ok(first.size > 10);
    const index = await readFile(at('one/index.json'), 'utf8');
    assert.match(index, /"generatedAt":"2026-11-15"/);
    assert.ok(!index.includes(folder));
    const bad = await runCli(['build', at('a.json'), '--out', at('x')], {
      SOURCE_DATE_EPOCH: 'now',
    });
    assert.deepEqual([bad.code, existsSync(at('x'))], [2, false]);
    assert.match(bad.stderr, /SOURCE_DATE_EPOCH is "now"/);
  });

  test('says what was added, changed and gone, and writes no file again', async (context) => {
    const folder = await temporaryFolder(context);
    const [file, out] = [join(folder, 'a.json'), join(folder, 'out')];
    const [first, second, third, ...rest] = makeServices(60);
    assert.ok(first && second && third);
    const build = async (services: Parameters<typeof fileOf>[0], ...more: string[]) => {
      await writeFile(file, fileOf(services));
      return runCli(['build', file, '--out', out, '--one-file', '20', ...more, ...TODAY]);
    };
    await build([first, second, ...rest]);
    const pack = (await filesIn(out)).filter((name) => name.startsWith('records'));
    const times = await Promise.all(
      pack.map(async (name) => (await stat(join(out, name))).mtimeMs),
    );

    const next = [{ ...second, alert: 'Test: closed this week' }, third, ...rest];
    const dry = await runCli(['build', file, '--out', out, '--dry-run', '--json', ...TODAY]);
    assert.equal(JSON.parse(dry.stdout).written, null);
    const before = await contents(out);
    await writeFile(file, fileOf(next));
    const look = await runCli(['build', file, '--out', out, '--dry-run', ...TODAY]);
    assert.match(look.stderr, /Nothing was written: it was a dry run/);
    assert.deepEqual(await contents(out), before);

    const run = await build(next);
    for (const { stdout } of [look, run]) {
      assert.match(stdout, /1 added, 1 changed, 1 gone, 57 as before/);
      assert.match(stdout, /\+ Test service test 2 \(test-2\)/);
      assert.match(stdout, /~ Test service test 1 \(test-1\)/);
      assert.match(stdout, /- Test service test 0 \(test-0\)/);
    }
    const changes = JSON.parse(await readFile(join(out, 'changes.json'), 'utf8'));
    assert.deepEqual(
      [changes.added, changes.changed, changes.gone],
      [['test-2'], ['test-1'], ['test-0']],
    );
    // Most packs hold none of the three, and are as they were.
    const kept = await Promise.all(
      pack.map(async (name, index) => {
        const info = await stat(join(out, name)).catch(() => undefined);
        return info?.mtimeMs === times[index];
      }),
    );
    assert.ok(kept.filter(Boolean).length >= pack.length / 2, String(kept));
  });

  test('puts several sources together, and says of each service where it is from', async (context) => {
    const folder = await temporaryFolder(context);
    const at = (name: string) => join(folder, name);
    const [shared, ...others] = makeServices(4);
    assert.ok(shared);
    await writeFile(at('a.json'), fileOf([shared, ...others]));
    const publisher = { name: 'Test other', url: 'https://other.example/' };
    const other = { ...HEAD, id: 'other', publisher, licence: { name: 'Other licence' } };
    const same = [{ ...shared }, { ...shared, id: 'test-1', name: 'Test: quite another' }];
    await writeFile(at('b.json'), fileOf([...same, ...makeServices(2, 'b')], other));
    await writeFile(at('sheet.csv'), 'Id,Name,Phone\nS1,Test sheet club,01632 960124\n');
    const sources = ['a.json', 'b.json', 'sheet.csv'].map(at);

    const asked = await runCli(['build', ...sources, '--out', at('out'), ...TODAY]);
    assert.deepEqual([asked.code, existsSync(at('out'))], [2, false]);
    assert.match(asked.stderr, /Add --publisher and --licence/);

    const args = ['build', ...sources, '--out', at('out'), ...WHO, '--json', ...TODAY];
    const run = await runCli(args);
    // Somebody would miss the service that has another's id.
    assert.equal(run.code, 1);
    const data = JSON.parse(run.stdout);
    assert.deepEqual(
      data.sources.map((each: { accepted: number; records: number }) => [
        each.accepted,
        each.records,
      ]),
      [
        [4, 4],
        [2, 4],
        [1, 1],
      ],
    );
    assert.deepEqual(
      data.issues.map(({ code, severity, record }: Record<string, string>) => [
        code,
        severity,
        record,
      ]),
      [
        ['duplicate-id', 'repaired', 'test-0'],
        ['duplicate-id', 'skipped', 'test-1'],
      ],
    );
    assert.equal(data.directory.generatedAt, '2026-11-20');
    const source = (await publish(context, at('out')))();
    assert.deepEqual((await source.get('b-0')).provenance, {
      source: 'Test other',
      url: 'https://other.example/',
      licence: 'Other licence',
      retrievedAt: '2026-11-20',
    });
    // Of a table nobody knows more than who publishes the whole.
    assert.equal((await source.get('S1')).provenance?.licence, 'Test licence');
  });

  test('reads feeds with their details, and tables whose rows keep their ids', async (context) => {
    const folder = await temporaryFolder(context);
    const at = (name: string) => join(folder, name);
    const full = { id: '7', name: 'Test feed club', phones: [{ number: '01632 960125' }] };
    const server = await startFeedServer({
      rows: [{ id: '7', name: 'Test feed club' }],
      detail: (id) => (id === '7' ? full : 404),
    });
    context.after(() => server.close());
    const run = await runCli(['build', server.base, '--out', at('out'), ...WHO, ...TODAY]);
    assert.equal(run.code, 0, run.stderr);
    const service = await (await publish(context, at('out')))().get('7');
    assert.equal(service.contacts[0]?.dial, '01632960125');
    assert.equal(service.provenance?.url, `${server.base}/services/7`);

    await writeFile(at('sheet.csv'), 'Name,Postcode,Phone\nTest club,WA8 7QF,01632 960126\n');
    await runCli(['build', at('sheet.csv'), '--out', at('table'), ...WHO]);
    await writeFile(at('sheet.csv'), 'Name,Postcode,Phone\nTest club,WA8 6AA,01632 960126\n');
    const moved = await runCli(['build', at('sheet.csv'), '--out', at('table'), '--json']);
    assert.deepEqual(JSON.parse(moved.stdout).changes, {
      added: [],
      changed: ['test-club-wa8-7qf'],
      gone: [],
    });
    await writeFile(at('feed.json'), JSON.stringify({ content: seededFeed().rows }));
    const seeded = await runCli(['build', at('feed.json'), '--out', at('seeded'), ...WHO]);
    assert.equal(seeded.code, 1);
    assert.match(seeded.stdout, /Left out: \d+ records/);
    assert.equal((await checkReport(at('seeded'))).skipped, 0);
  });

  test('publishes nothing that would make services vanish', async (context) => {
    const folder = await temporaryFolder(context);
    const [file, out] = [join(folder, 'a.json'), join(folder, 'out')];
    const services = makeServices(12);
    await writeFile(file, fileOf(services));
    await runCli(['build', file, '--out', out, ...TODAY]);
    const before = await contents(out);
    const fails = async (text: string, said: RegExp) => {
      await writeFile(file, text);
      const { code, stderr, stdout } = await runCli(['build', file, '--out', out, ...TODAY]);
      assert.match(stderr, said);
      assert.deepEqual([code, stdout], [2, '']);
      assert.deepEqual(await contents(out), before);
      assert.deepEqual(
        (await readdir(out)).filter((name) => name.startsWith('.')),
        [],
      );
    };
    await fails(fileOf(services.slice(0, 5)), /7 of the 12 services .* would be gone \(58%\)/);
    await fails(fileOf([]), /There is no service in what was read/);
    await fails(fileOf(services).slice(0, -30), /The file is not JSON.*Write it again/);
    await fails(
      fileOf(services).replace('"services": 12', '"services": 14'),
      /Not everything could be read, and nothing was written\. There are 12 services of the 14/,
    );
    const rest = ['--incomplete', ...TODAY];
    assert.equal((await runCli(['build', file, '--out', out, ...rest])).code, 1);
    await writeFile(file, fileOf(services.slice(0, 5)));
    const meant = await runCli(['build', file, '--out', out, '--max-loss', '100', ...TODAY]);
    assert.equal(meant.code, 0);
    assert.match(meant.stdout, /0 added, 0 changed, 7 gone, 5 as before/);
  });

  test('refuses folders that hold something else, and says what to do', async (context) => {
    const folder = await temporaryFolder(context);
    const at = (name: string) => join(folder, name);
    await writeFile(at('a.json'), fileOf(makeServices(2)));
    await mkdir(at('site'));
    await writeFile(at('site/index.html'), '<title>Test</title>');
    await mkdir(at('app'));
    await writeFile(at('app/index.json'), '{"name": "test"}');
    await mkdir(at('hidden'));
    await writeFile(at('hidden/.keep'), '');
    const fails = async (said: RegExp, ...args: string[]) => {
      const { code, stdout, stderr } = await runCli(['build', ...args]);
      assert.match(stderr, said);
      assert.deepEqual([code, stdout], [2, '']);
    };
    const a = at('a.json');
    await fails(/required option '--out <folder>'/, a);
    await fails(/something else than a directory in this folder/, a, '--out', at('site'));
    await fails(/no directory that a build wrote/, a, '--out', at('app'));
    await fails(/This is a file, not a folder/, a, '--out', at('app/index.json'), '--dry-run');
    await fails(/is the folder to read from/, at('site'), '--out', at('site'));
    await fails(/There is no such file/, at('none.json'), '--out', at('new'));
    await fails(/A part of this path is a file/, a, '--out', at('a.json/new'));
    await fails(/must be a whole number from 1/, a, '--out', at('new'), '--region-size', '0');
    assert.deepEqual(await filesIn(at('site')), ['index.html']);
    assert.deepEqual(await filesIn(at('app')), ['index.json']);
    assert.equal(existsSync(at('new')), false);
    assert.equal((await runCli(['build', a, '--out', at('hidden')])).code, 0);

    // Another build is at it: this process is alive, and is not the one that asks.
    await writeFile(at('hidden/.building'), `${process.pid}\n`);
    await fails(/Another build writes to this folder/, a, '--out', at('hidden'));
    assert.ok(existsSync(at('hidden/.building')));
  });
});
