import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { countSteps, runBroken, seeded } from '../support/run-broken.js';
import { runCli, temporaryFolder } from '../support/run-cli.js';

/** Runs that are broken for each signal. `MECC_KILLS=200` tries more. */
const KILLS = Number(process.env['MECC_KILLS'] ?? 10);
const COUNT = 40;

const sheetOf = (words: string) =>
  [
    'Id,Name,Description,Phone',
    ...Array.from({ length: COUNT }, (_, index) => `T${index},Test ${index},${words},01632 960123`),
  ].join('\n');

for (const how of ['SIGKILL', 'SIGINT', 'ENOSPC']) {
  test(`an import that ${how} ends at any step leaves a whole directory`, async (context) => {
    const folder = await temporaryFolder(context);
    const [sheet, out] = [join(folder, 'sheet.csv'), join(folder, 'directory.json')];
    const who = ['--publisher', 'Test', '--licence', 'Test'];
    const args = ['import', sheet, '--out', out, ...who, '--fail-on', 'never', '--quiet'];
    const versionOf = async (): Promise<string> => {
      const { services } = JSON.parse(await readFile(out, 'utf8'));
      const words = services.map(({ description }: { description: string }) => description);
      assert.deepEqual([services.length, new Set(words).size], [COUNT, 1]);
      return words[0];
    };
    await writeFile(sheet, sheetOf('old'));
    const steps = await countSteps(args);
    assert.ok(steps >= 3, `${steps} steps`);
    // All steps there are, then any.
    const points = [
      ...Array.from({ length: steps }, (_, index) => index + 1),
      ...seeded(how.length, Math.max(0, KILLS - steps), steps),
    ];
    const seen = new Set<string>();
    for (const [round, at] of points.entries()) {
      const [before, next] = [await versionOf(), `new ${round}`];
      await writeFile(sheet, sheetOf(next));
      const run = await runBroken(args, at, how);
      const now = await versionOf();
      assert.ok(now === before || now === next, now);
      seen.add(now === before ? 'as it was' : 'the new one');
      // Somebody who only looks at the exit code knows.
      if (now === before) assert.ok(how === 'ENOSPC' ? run.code === 2 : run.signal === how);
      if (how === 'ENOSPC' && run.code === 2) {
        const said = 'The disk is full. Make room and run it again. Nothing was changed.';
        assert.equal(run.stderr, `${out}: ${said}\n`);
      }
    }
    assert.ok(seen.has('as it was'));
    assert.equal((await runCli(args)).code, 0);
    const left = (await readdir(folder)).filter(
      (name) => !/^(sheet\.csv|directory\.json)$/.test(name),
    );
    assert.deepEqual(left, []);
    assert.equal(await versionOf(), `new ${points.length - 1}`);
  });
}
