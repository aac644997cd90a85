import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { HEAD } from '../build/support.js';
import { runCli, temporaryFolder } from '../support/run-cli.js';

test('serve sends no file that tells where a secret place is', async (context) => {
  const file = join(await temporaryFolder(context), 'test.json');
  const locations = [{ masked: true, address: '1 Hidden Street' }];
  const services = [{ id: 'test-refuge', name: 'Test refuge', locations }];
  const catalogue = { schemaVersion: '1.0', ...HEAD, generatedAt: '2026-11-20', services };
  await writeFile(file, JSON.stringify(catalogue));
  const { code, stderr } = await runCli(['serve', file, '--port', '0']);
  assert.equal(code, 2);
  assert.match(stderr, /test-refuge › locations\.0\.address: .*mecc-signpost build/s);
  assert.doesNotMatch(stderr, /Hidden/);
});
