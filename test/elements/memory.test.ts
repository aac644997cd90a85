import { expect } from '@open-wc/testing';
import { MeccClient } from '../../src/client/index.js';
import '../../src/elements/provider/provider.define.js';
import '../../src/elements/place-picker/place-picker.define.js';
import '../../src/elements/service-finder/service-finder.define.js';
import { services, TestDirectory } from './support/directories.js';
import { clear, html, parts, show, until } from './support/page.js';

const TIMES = 200;

/** Counts listeners on everything that outlives an element. */
function countListeners(targets: readonly EventTarget[]): () => number {
  const live = new Map<string, number>();
  let next = 0;
  const keys = new WeakMap<object, number>();
  const key = (listener: unknown) => {
    if (typeof listener !== 'object' && typeof listener !== 'function') return -1;
    if (!keys.has(listener!)) keys.set(listener!, next++);
    return keys.get(listener!)!;
  };
  targets.forEach((target, index) => {
    const { addEventListener, removeEventListener } = target;
    const name = (type: string, listener: unknown) =>
      `${String(index)} ${type} ${String(key(listener))}`;
    target.addEventListener = function (type: string, listener: never, options?: never) {
      live.set(name(type, listener), 1);
      addEventListener.call(target, type, listener, options);
    };
    target.removeEventListener = function (type: string, listener: never, options?: never) {
      live.delete(name(type, listener));
      removeEventListener.call(target, type, listener, options);
    };
  });
  return () => live.size;
}

/** Counts observers that are made and not disconnected. */
function countObservers(): () => number {
  let live = 0;
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'] as const) {
    const Real = globalThis[name] as unknown as new (callback: unknown) => { disconnect(): void };
    class Counting extends Real {
      constructor(callback: unknown) {
        super(callback);
        live += 1;
      }
      override disconnect() {
        live -= 1;
        super.disconnect();
      }
    }
    Reflect.set(globalThis, name, Counting);
  }
  return () => live;
}

describe('memory', function () {
  this.timeout(60_000);
  afterEach(clear);

  const listeners = countListeners([window, document, document.documentElement, document.body]);
  const observers = countObservers();

  /** Puts a provider with a finder and a picker on the page, lets them work, and takes them off. */
  async function once(client: MeccClient): Promise<WeakRef<Element>[]> {
    const provider = await show(html`
      <mecc-provider .client=${client} place="Halton">
        <mecc-service-finder query="help"></mecc-service-finder>
        <mecc-place-picker></mecc-place-picker>
      </mecc-provider>
    `);
    const finder = provider.querySelector('mecc-service-finder')!;
    await until(() => parts(finder, 'mecc-service-card').length > 0, 'the answer');
    const found = [provider, finder, provider.querySelector('mecc-place-picker')!];
    clear();
    return found.map((element) => new WeakRef<Element>(element));
  }

  it(`leaves no listener and no observer behind, ${String(TIMES)} times on and off the page`, async () => {
    const client = new MeccClient({ directory: new TestDirectory(services(2)), national: false });
    await once(client);
    const before = [listeners(), observers()];
    for (let time = 0; time < TIMES; time += 1) await once(client);
    expect([listeners(), observers()]).to.deep.equal(before);
  });

  it('lets go of elements that were taken off the page, though their client lives on', async function () {
    const collect = (globalThis as { gc?: () => void }).gc;
    // Only Chromium lets a page collect its garbage.
    if (!collect) return void this.skip();
    const client = new MeccClient({ directory: new TestDirectory(services(2)), national: false });
    const refs: WeakRef<Element>[] = [];
    for (let time = 0; time < 20; time += 1) refs.push(...(await once(client)));
    // On a busy machine the browser needs a while before it has done with what it drew last. The
    // page may still hold the last ones, for focus or for hit tests.
    await until(
      () => {
        collect();
        return refs.filter((ref) => ref.deref() !== undefined).length <= 3;
      },
      'elements to be let go',
      20_000,
    );
  });
});
