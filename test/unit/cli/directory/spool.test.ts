import assert from 'node:assert/strict';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { Spool } from '../../../../src/cli/directory/spool.js';
import { makeServices } from '../build/support.js';
import { temporaryFolder } from '../support/run-cli.js';

/** Puts other functions of the system in place until the end of the test. */
function replace(context: TestContext, name: 'readSync' | 'writeSync', other: unknown): void {
  context.mock.method(fs, name, other as (typeof fs)[typeof name]);
  syncBuiltinESMExports();
  context.after(() => {
    context.mock.restoreAll();
    syncBuiltinESMExports();
  });
}

test('services come back whole where the system takes and gives a few bytes at a time', async (context) => {
  const { readSync, writeSync } = fs;
  const calls = { readSync: 0, writeSync: 0 };
  const few = 700;
  replace(context, 'writeSync', (handle: number, bytes: Buffer, at = 0) => {
    calls.writeSync += 1;
    return writeSync(handle, bytes, at, Math.min(few, bytes.length - at));
  });
  replace(
    context,
    'readSync',
    (handle: number, bytes: Buffer, at: number, length: number, position: number) => {
      calls.readSync += 1;
      return readSync(handle, bytes, at, Math.min(50, length), position);
    },
  );
  const services = makeServices(20);
  const spool = new Spool(join(await temporaryFolder(context), 'test.tmp'));
  context.after(() => spool.close());
  for (const service of services.slice(0, 10)) spool.add(service);
  assert.deepEqual(spool.read(3), services[3]);
  for (const service of services.slice(10)) spool.add(service);
  services.forEach((service, index) => assert.deepEqual(spool.read(index), service));
  assert.ok(calls.writeSync > 2 && calls.readSync > 40, JSON.stringify(calls));
});

test('a file that was cut is an error, and no service', async (context) => {
  const file = join(await temporaryFolder(context), 'test.tmp');
  const spool = new Spool(file);
  context.after(() => spool.close());
  for (const service of makeServices(3)) spool.add(service);
  spool.read(0);
  fs.truncateSync(file, 10);
  assert.throws(() => spool.read(2), /cut short/);
});
