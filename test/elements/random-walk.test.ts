import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { expectAccessible, traces } from './support/element-checks.js';
import { focused, testServer } from './support/page.js';
import { ACTIONS, OFTEN } from './support/walk-actions.js';
import { Walk } from './support/walk.js';

/** Actions of a run, and of one walk at most. */
const TOTAL = 500;
const LONGEST = 50;
/** Runs are alike, unless `MECC_SEED` says otherwise. */
const SEED = 20261122;

const name = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...ACTIONS.keys()) },
  { weight: 1, arbitrary: fc.constantFrom(...OFTEN) },
);
const step = fc.record({ name, choice: fc.nat(99), isPatient: fc.boolean() });

/** What went wrong anywhere on the page. */
const problems: string[] = [];

async function walkThrough(steps: readonly { name: string; choice: number; isPatient: boolean }[]) {
  const walk = new Walk();
  let count = 0;
  try {
    await walk.ready();
    for (const { name, choice, isPatient } of steps) {
      const { by, act } = ACTIONS.get(name)!;
      const before = focused();
      const what = await act(walk, choice);
      if (what === undefined || what === null) continue;
      count += 1;
      walk.done.push(`${by}: ${name}, ${String(what)}${isPatient ? ', and waits' : ''}`);
      await walk.drawn();
      walk.check(before, by === 'person');
      if (isPatient) {
        const then = focused();
        await walk.settled();
        walk.check(then, false);
      }
      if (problems.length > 0) throw new Error(problems.splice(0).join('\n'));
    }
    const then = focused();
    await walk.settled();
    walk.check(then, false);
  } catch (error) {
    throw new Error(`${(error as Error).message}\n  ${walk.done.join('\n  ')}`, { cause: error });
  } finally {
    walk.close();
    await new Promise((resolve) => setTimeout(resolve));
  }
  return count;
}

describe('random walk', function () {
  this.timeout(60_000);
  const methods = ['error', 'warn'] as const;
  const { error, warn } = globalThis.console;
  const note = (event: Event) => {
    const { reason, message } = event as PromiseRejectionEvent & ErrorEvent;
    problems.push(`${event.type}: ${String(reason ?? message)}`);
  };
  let settings: { seed?: number; actions?: number };

  before(async () => {
    settings = await (await fetch(`${await testServer()}/settings.json`)).json();
    for (const type of ['error', 'unhandledrejection']) addEventListener(type, note);
    for (const method of methods)
      Reflect.set(console, method, (...values: unknown[]) => {
        problems.push(`console.${method}: ${values.map(String).join(' ')}`);
      });
  });
  after(() => {
    for (const type of ['error', 'unhandledrejection']) removeEventListener(type, note);
    Object.assign(console, { error, warn });
  });

  it('of 500 actions never loses focus, never shows what is out of date and never fails', async function () {
    const { seed = SEED, actions = TOTAL } = settings;
    this.timeout(60_000 + actions * 200);
    const before = traces();
    let count = 0;
    let hasFailed = false;
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: LONGEST, size: 'max' }),
        async (steps) => {
          if (count >= actions && !hasFailed) return;
          try {
            count += await walkThrough(steps);
          } catch (failure) {
            hasFailed = true;
            throw failure;
          }
        },
      ),
      { seed, numRuns: Math.ceil(actions / 2), includeErrorInReport: true },
    );
    expect(count).to.be.at.least(actions);
    expect(traces()).to.equal(before);
  });

  it('ends on a page that everybody can use', async () => {
    const walk = new Walk();
    await walk.ready();
    for (const [action, choice] of [
      ['type words', 1],
      ['search', 0],
      ['put on the list', 0],
    ] as const) {
      expect(await ACTIONS.get(action)!.act(walk, choice), action).to.be.ok;
      await walk.settled();
    }
    await expectAccessible(walk.stage);
    walk.close();
  });
});
