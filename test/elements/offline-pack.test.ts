import { expect } from '@open-wc/testing';
import './support/own-caches.js';
import { MeccClient } from '../../src/client/index.js';
import { MeccOfflinePackElement } from '../../src/elements/offline-pack/offline-pack.js';
import '../../src/elements/offline-pack/offline-pack.define.js';
import '../../src/elements/provider/provider.define.js';
import { NetworkError } from '../../src/errors/index.js';
import { services, TestDirectory, type Answer } from './support/directories.js';
import {
  expectAccessible,
  leftListeners,
  mountFiftyTimes,
  showsFallback,
  traces,
  upgradeLate,
} from './support/element-checks.js';
import { button } from './support/finder.js';
import {
  clear,
  focusedName,
  html,
  part,
  parts,
  press,
  show,
  textOf,
  until,
} from './support/page.js';

const halton = (count = 2) => services(count, { coverage: { places: ['halton'] } });
const dated: Answer = { services: halton(), asOf: '2026-08-06' };

/** The element over a directory, in a provider that allows it, with the page's own words inside. */
async function shown(
  answer: Answer | (() => Answer | Promise<Answer>) = dated,
  {
    place = 'Halton',
    offline = true,
    worker,
  }: { place?: string; offline?: boolean; worker?: string } = {},
): Promise<MeccOfflinePackElement> {
  const client = new MeccClient({ directory: new TestDirectory(answer) });
  const provider = await show(html`
    <mecc-provider ?offline=${offline} place=${place} .client=${client}>
      <mecc-offline-pack .worker=${worker}><p>Fallback</p></mecc-offline-pack>
    </mecc-provider>
  `);
  return provider.querySelector('mecc-offline-pack')!;
}

const says = (element: Element, selector: string) =>
  parts(element, selector)
    .map((found) => textOf(found))
    .join(' ');
const saying = (element: Element, selector: string, words: RegExp) =>
  until(() => words.test(says(element, selector)), String(words));
const status = (element: Element, words: RegExp) => saying(element, '[part=status]', words);
const problem = (element: Element, words: RegExp) => saying(element, '[part=message]', words);

/** Shown, with a place kept. */
async function kept(answer?: Parameters<typeof shown>[0]): Promise<MeccOfflinePackElement> {
  const element = await shown(answer);
  await until(() => parts(element, '[part=keep]').length > 0, 'the offer');
  press(part(element, '[part=keep]'));
  await status(element, /^Kept/);
  return element;
}

/** The browser's `caches` with something else in its place. */
function replaceCaches(other: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'caches');
  Object.defineProperty(globalThis, 'caches', { value: other, configurable: true });
  return () => {
    Reflect.deleteProperty(globalThis, 'caches');
    if (own) Object.defineProperty(globalThis, 'caches', own);
  };
}

describe('offline pack', () => {
  let restore = () => {};

  afterEach(async () => {
    restore();
    restore = () => {};
    clear();
    for (const name of await caches.keys()) await caches.delete(name);
  });

  it('says what would be kept, how large it is and what never is, and stores nothing', async () => {
    const before = traces();
    const element = await shown();
    await saying(element, '[part=contents]', /2 services/);
    const text = says(element, '[part=contents]');
    expect(text).to.match(/services for Halton on this device/);
    expect(text).to.match(/It takes about \d+ kB\./);
    expect(text).to.match(/can see that you kept Halton/);
    expect(text).to.match(/never keep what you search for, your postcode or your list/);
    expect(text).to.match(/This page needs signal to open/);
    expect(showsFallback(element)).to.equal(false);
    await expectAccessible(element);
    expect(await caches.keys()).to.deep.equal([]);
    expect(traces()).to.equal(before);
  });

  it('does not touch the caches where no provider allows it', async () => {
    const touched: PropertyKey[] = [];
    const own = caches;
    restore = replaceCaches(
      new Proxy({}, { get: (_, name) => void touched.push(name), has: () => true }),
    );
    const element = await shown(dated, { offline: false });
    await element.updateComplete;
    await own.keys();
    expect(showsFallback(element)).to.equal(true);
    expect(touched).to.deep.equal([]);
  });

  // WCAG 4.1.3
  it('keeps the place on a press, and says its size and its dates', async () => {
    const element = await shown();
    const events: boolean[] = [];
    element.addEventListener('mecc-offline-change', (event) => events.push(event.kept));
    await saying(element, '[part=keep]', /^Keep this on my device$/);
    press(part(element, '[part=keep]'));
    await status(element, /^Kept on this device\.$/);
    expect(says(element, '[part=kept]')).to.match(
      /^Kept on this device: Halton, \d+ kB Data from 6 August 2026\. You kept it on \d+ \w+ \d{4}\. This page needs signal/,
    );
    expect(focusedName()).to.equal('button keep');
    expect(says(element, '[part=keep]')).to.equal('Update');
    expect(events).to.deep.equal([true]);
    expect(await caches.keys()).to.have.length(1);
    await expectAccessible(element);
  });

  it('says so when nobody recorded the date of the data', async () => {
    const element = await kept(halton());
    expect(says(element, '[part=kept]')).to.match(/Nobody recorded the date of this data\./);
  });

  // WCAG 2.4.3 4.1.3
  it('removes it on a press; focus and the status say so', async () => {
    const element = await kept();
    const events: boolean[] = [];
    element.addEventListener('mecc-offline-change', (event) => events.push(event.kept));
    press(part(element, '[part=remove]'));
    await status(element, /^Removed/);
    await until(() => focusedName() !== 'nothing' && parts(element, '[part=remove]').length === 0);
    expect(focusedName()).to.equal('p status');
    expect(says(element, '[part=keep]')).to.equal('Keep this on my device');
    expect(events).to.deep.equal([false]);
    expect(await caches.keys()).to.deep.equal([]);
  });

  it('knows what was kept before, offers another place instead, and replaces it', async () => {
    await kept();
    clear();
    const answer = { services: services(1, { coverage: { places: ['knowsley'] } }) };
    const element = await shown(answer, { place: 'knowsley' });
    await saying(element, '[part=keep]', /^Keep Knowsley instead$/);
    expect(says(element, '[part=kept]')).to.match(/Halton/);
    press(part(element, '[part=keep]'));
    await status(element, /^Kept/);
    await saying(element, '[part=kept]', /Knowsley/);
    expect(await caches.keys()).to.deep.equal(['mecc-offline-2']);
  });

  it('shows what is kept while the directory does not answer, and asks again', async () => {
    await kept();
    clear();
    let answer: Answer = new NetworkError('down');
    const element = await shown(() => answer);
    await problem(element, /could not reach the directory/);
    expect(says(element, '[part=kept]')).to.match(/Halton/);
    expect(parts(element, '[part=keep]')).to.have.length(0);
    await expectAccessible(element);
    answer = dated;
    press(button(element, 'Try again'));
    await saying(element, '[part=keep]', /^Update$/);
    expect(focusedName()).to.equal('h2 heading');
  });

  for (const [state, words] of [
    ['partial', /Part of the directory did not answer/],
    ['stale', /could not reach the directory/],
    ['unavailable', /could not reach the directory/],
  ] as const) {
    it(`offers nothing to keep when the answer is ${state}`, async () => {
      const element = await shown({ services: halton(), state });
      await problem(element, words);
      expect(parts(element, '[part=keep]')).to.have.length(0);
      expect(showsFallback(element)).to.equal(true);
      await expectAccessible(element);
    });
  }

  it('asks for a place, and does not take a postcode or a place that nobody serves', async () => {
    const element = await shown(dated, { place: '' });
    await problem(element, /^Choose a place first/);
    for (const place of ['WA8 7QB', 'Sefton']) {
      element.place = place;
      await problem(element, new RegExp(`lists no services for ${place}`));
    }
    expect(await caches.keys()).to.deep.equal([]);
  });

  it('says so where the browser lets nothing be kept', async () => {
    const refuse = async () => Promise.reject(new DOMException('', 'SecurityError'));
    restore = replaceCaches({ keys: refuse, open: refuse, match: refuse, delete: refuse });
    const element = await shown();
    await problem(element, /cannot keep anything on this device/);
    expect(parts(element, '[part=keep]')).to.have.length(0);
    expect(showsFallback(element)).to.equal(true);
  });

  for (const [name, words] of [
    ['QuotaExceededError', /^There is not enough room on this device\. What you kept before/],
    ['UnknownError', /^We could not save it\. .* What you kept before is still here\.$/],
  ] as const) {
    it(`leaves the old pack and says so after a ${name}`, async () => {
      const element = await kept();
      const own = caches;
      const put = Cache.prototype.put;
      restore = () => {
        Cache.prototype.put = put;
      };
      Cache.prototype.put = async () => Promise.reject(new DOMException('', name));
      press(part(element, '[part=keep]'));
      await status(element, words);
      expect(await own.keys()).to.deep.equal(['mecc-offline-1']);
      expect(says(element, '[part=kept]')).to.match(/Halton/);
    });
  }

  it('can remove what it cannot read', async () => {
    const cache = await caches.open('mecc-offline-1');
    await cache.put('/mecc-offline-pack.json', new Response('{'));
    const element = await shown();
    await saying(element, '[part=kept]', /cannot read/);
    press(part(element, '[part=remove]'));
    await status(element, /^Removed/);
    expect(await caches.keys()).to.deep.equal([]);
  });

  it('keeps the services alone, and says so, when the page cannot be kept', async () => {
    const element = await shown(dated, { worker: 'https://elsewhere.example/worker.js' });
    await saying(element, '[part=contents]', /about 1\.\d MB/);
    press(part(element, '[part=keep]'));
    await status(element, /services are kept\. This page could not be kept/);
    expect(says(element, '[part=kept]')).to.match(/This page needs signal to open/);
    expect(await navigator.serviceWorker.getRegistrations()).to.have.length(0);
  });

  it('has a heading that can be worded, or none', async () => {
    const element = await shown();
    await saying(element, '[part=heading]', /^Use this without signal$/);
    element.headingLevel = 4;
    element.label = 'Test words';
    await element.updateComplete;
    expect(part(element, 'h4').textContent).to.equal('Test words');
    element.label = '';
    await element.updateComplete;
    expect(parts(element, '[part=heading]')).to.have.length(0);
  });

  it('upgrades late, and leaves no listener behind', async () => {
    const late = upgradeLate(MeccOfflinePackElement, { place: 'Halton' }, '<p>Fallback</p>');
    await late.updateComplete;
    expect(late.place).to.equal('Halton');
    expect(showsFallback(late)).to.equal(true);
    late.remove();
    const left = await leftListeners(() =>
      mountFiftyTimes(() => document.createElement('mecc-offline-pack')),
    );
    expect(left).to.deep.equal([]);
  });
});
