import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HostGate } from '../../../../src/cli/support/host-gate.js';

test('lets requests to a host start one by one, and not while it has to wait', async () => {
  const gate = new HostGate({ concurrency: 3, delay: 20 });
  const { signal } = new AbortController();
  const begun: number[] = [];
  const visit = async () => {
    const leave = await gate.enter('example.org', signal);
    begun.push(Date.now());
    leave();
  };
  await Promise.all([visit(), visit(), visit(), visit()]);
  gate.pause('example.org', 60);
  const paused = Date.now();
  await Promise.all([visit(), gate.enter('example.com', signal)]);
  const gaps = begun.slice(1).map((at, index) => at - (begun[index] ?? 0));
  for (const gap of gaps) assert.ok(gap >= 20, `${gap} ms`);
  assert.ok((begun.at(-1) ?? 0) - paused >= 60);

  const given = new AbortController();
  gate.pause('example.org', 60_000);
  const waiting = gate.enter('example.org', given.signal);
  given.abort();
  await assert.rejects(waiting);
});

test('lets as many through as it may, the first to come first', async () => {
  const gate = new HostGate({ concurrency: 2, delay: 0 });
  const { signal } = new AbortController();
  const order: number[] = [];
  let [open, busiest] = [0, 0];
  const visit = async (number: number) => {
    const leave = await gate.enter('example.org', signal);
    order.push(number);
    busiest = Math.max(busiest, (open += 1));
    await new Promise((resolve) => setImmediate(resolve));
    open -= 1;
    leave();
    // Who comes again is the last.
    if (number === 1) await visit(6);
  };
  await Promise.all([1, 2, 3, 4, 5].map(visit));
  assert.deepEqual([order, busiest], [[1, 2, 3, 4, 5, 6], 2]);
});

test('waits once for a time, and again where the host asks for more meanwhile', async () => {
  const waits: number[] = [];
  const gate = new HostGate({ concurrency: 1, delay: 0 }, async (milliseconds) => {
    if (waits.push(milliseconds) === 1) gate.pause('example.org', 90_000);
  });
  gate.pause('example.org', 50_000);
  (await gate.enter('example.org', undefined))();
  assert.deepEqual(
    waits.map((wait) => Math.ceil(wait / 10_000)),
    [5, 9],
  );
});
