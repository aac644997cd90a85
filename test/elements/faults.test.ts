import { expect } from '@open-wc/testing';
import { MeccClient } from '../../src/client/index.js';
import type { MeccServiceFinderElement } from '../../src/elements/service-finder/service-finder.js';
import '../../src/elements/service-finder/service-finder.define.js';
import { finderMessages } from '../../src/i18n/en-gb/finder.js';
import { openReferral } from '../../src/sources/open-referral/open-referral.js';
import { staticDirectory } from '../../src/sources/static-directory.js';
import { status } from './support/finder.js';
import {
  clear,
  html,
  isVisible,
  part,
  parts,
  show,
  testServer,
  textOf,
  until,
} from './support/page.js';

type Finder = MeccServiceFinderElement;

/** What the server does, by its path: `test/support/fault-server.ts`. */
const FAULTS = [
  'status/401',
  'status/404',
  'status/410',
  'status/500',
  '503-short',
  '503-long',
  '503-date',
  '503-nonsense',
  '429',
  'hang',
  'slow-body',
  'reset',
  'reset-body',
  'truncated',
  'html',
  '204',
  'empty',
  'number',
  'string',
  'null',
  'utf16',
  'huge',
  'huge-chunked',
  'bomb',
  'deep',
  'deep-object',
  'no-cors',
  'redirect-loop',
];
const GOOD = ['ok', 'bom', 'gzip', 'redirect', 'flaky/2'];

const isDone = (finder: Finder) =>
  part(finder, '.results').ariaBusy === 'false' && status(finder) !== '';

describe('faults of a real server', function () {
  this.timeout(30_000);
  const rejections: unknown[] = [];
  const errors: string[] = [];
  const { error } = globalThis.console;
  const note = (event: PromiseRejectionEvent) => rejections.push(event.reason);
  /** One finder a fault, with national help and without. */
  const finders = new Map<string, Finder>();

  /** Shows a finder and waits for what its search comes to. */
  async function run(
    key: string,
    client: MeccClient,
    settings: Partial<Finder> = {},
  ): Promise<void> {
    const finder = document.createElement('mecc-service-finder');
    finder.innerHTML = '<p>Fallback: call 0300 123 4567</p>';
    Object.assign(finder, { client, topic: 'gambling', ...settings });
    await show(html`<div>${finder}</div>`);
    await until(() => isDone(finder), `an end of ${key}`, 15_000);
    await finder.updateComplete;
    finders.set(key, finder);
  }

  before(async () => {
    addEventListener('unhandledrejection', note);
    Reflect.set(console, 'error', (...values: unknown[]) => errors.push(values.join(' ')));
    const origin = await testServer();
    const queue = [
      ...[...GOOD, ...FAULTS].map((fault) => async () => {
        const directory = staticDirectory(`${origin}/${fault}`);
        await run(fault, new MeccClient({ directory, timeout: 2_000 }), {
          topic: GOOD.includes(fault) ? '' : 'gambling',
          query: GOOD.includes(fault) ? 'A' : '',
        });
      }),
      ...FAULTS.map((fault) => async () => {
        const directory = staticDirectory(`${origin}/${fault}`);
        const client = new MeccClient({ directory, timeout: 1_000, national: false });
        await run(`${fault}, alone`, client);
      }),
      ...['status/500', 'html', 'hang', 'null', 'no-cors'].map((fault) => async () => {
        const directory = openReferral(`${origin}/${fault}`);
        await run(`${fault}, feed`, new MeccClient({ directory, timeout: 1_000 }));
      }),
    ];
    // A browser opens few connections to one server: more at once would only wait.
    const worker = async () => {
      for (let job = queue.shift(); job; job = queue.shift()) await job();
    };
    await Promise.all([worker(), worker(), worker(), worker()]);
  });

  after(() => {
    clear();
    Object.assign(console, { error });
    removeEventListener('unhandledrejection', note);
  });

  const finderFor = (key: string) => finders.get(key)!;
  const urgentHelp = (finder: Finder) => parts(finder, 'mecc-urgent-help').map(textOf).join(' ');
  const isFallbackVisible = (finder: Finder) => isVisible(finder.querySelector('p')!);

  for (const key of [
    ...FAULTS,
    ...['status/500', 'html', 'hang', 'null', 'no-cors'].map((fault) => `${fault}, feed`),
  ]) {
    it(`shows national services, and says why, after ${key}`, () => {
      const finder = finderFor(key);
      const text = textOf(finder);
      expect(status(finder)).to.match(/^We could not reach the directory\./);
      expect(text).to.include('These national services can help now.');
      expect(text).not.to.include('No services found');
      expect(parts(finder, 'mecc-service-card').length).to.be.greaterThan(0);
      expect(urgentHelp(finder)).to.match(/999.*116 123/);
      expect(isFallbackVisible(finder)).to.be.true;
    });
  }

  for (const fault of FAULTS) {
    it(`says that nothing answered after ${fault}, with urgent help and the fallback`, () => {
      const finder = finderFor(`${fault}, alone`);
      const text = textOf(finder);
      expect(status(finder)).to.equal('We could not reach the directory');
      expect(text).to.include('This does not mean that there is no help.');
      expect(text).not.to.include('No services found');
      expect(text).not.to.include(finderMessages.noneHelp);
      expect(parts(finder, '.results mecc-urgent-help')).to.have.length(1);
      expect(urgentHelp(finder)).to.match(/999.*116 123/);
      expect(isFallbackVisible(finder)).to.be.true;
    });
  }

  for (const key of GOOD) {
    it(`is not put off by ${key}`, () => {
      expect(status(finderFor(key))).to.match(/service/);
      expect(parts(finderFor(key), '[part=notice]')).to.be.empty;
      expect(textOf(finderFor(key))).to.include('No contact details are recorded.');
      expect(isFallbackVisible(finderFor(key))).to.be.false;
    });
  }

  it('does the same for the address in its attribute', async () => {
    const finder = await show<Finder>(
      html`<mecc-service-finder directory="${await testServer()}/html" topic="gambling"
        ><p>Fallback</p></mecc-service-finder
      >`,
    );
    await until(() => isDone(finder), 'the end');
    await finder.updateComplete;
    expect(status(finder)).to.match(/^We could not reach the directory\./);
    expect(isFallbackVisible(finder)).to.be.true;
  });

  it('does the same for an address that is none', async () => {
    const finder = await show<Finder>(
      html`<mecc-service-finder directory="http://[" topic="gambling"
        ><p>Fallback</p></mecc-service-finder
      >`,
    );
    await until(() => isDone(finder), 'the end');
    await finder.updateComplete;
    expect(textOf(finder)).not.to.include('No services found');
    expect(isFallbackVisible(finder)).to.be.true;
  });

  it('left no rejection unhandled and nothing in the console', async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(rejections).to.be.empty;
    expect(errors).to.be.empty;
  });
});
