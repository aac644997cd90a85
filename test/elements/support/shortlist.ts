/** What tests of the shortlist share. */
import { aTimeout, expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { MeccClient } from '../../../src/client/index.js';
import { pageShortlist } from '../../../src/controllers/page-shortlist.js';
import '../../../src/elements/service-card/service-card.define.js';
import type { MeccServiceCardElement } from '../../../src/elements/service-card/service-card.js';
import '../../../src/elements/shortlist/shortlist.define.js';
import type { MeccShortlistElement } from '../../../src/elements/shortlist/shortlist.js';
import type { Service } from '../../../src/models/index.js';
import { testService } from '../../support/memory-content.js';
import { TestDirectory } from './directories.js';
import { find, findAll, focused, settled, textOf } from './element-checks.js';

// The list of a page goes a moment after its last element.
afterEach(async () => {
  fixtureCleanup();
  await aTimeout(0);
});

/** A Friday at 10:30 in the United Kingdom. */
export const NOW = new Date('2026-11-20T10:30:00Z');

export const A = testService({
  id: 'a',
  name: 'Test advice',
  summary: 'Test help with money.',
  schedule: { periods: [{ days: ['MO', 'TU', 'WE'], opens: '09:00', closes: '17:00' }] },
});
export const B = testService({ id: 'b', name: 'Test club' });
export const C = testService({ id: 'c', name: 'Test walks', assurance: { checkFirst: false } });
/** Its address must be found in nothing. */
export const PRIVATE = testService({
  id: 'p',
  name: 'Test refuge',
  summary: 'Test help after abuse.',
  sensitivity: 'high-risk',
  locations: [
    { address: '1 Secret Street', postcode: 'ZZ98 2BB', masked: true, accessibility: [] },
  ],
  contacts: [
    { kind: 'phone', value: '0808 157 0124', dial: '08081570124' },
    { kind: 'post', value: '1 Secret Street, ZZ98 2BB' },
  ],
});
export const SECRETS = /secret|zz98/i;

export const clientOf = (directory: TestDirectory) =>
  new MeccClient({ directory, national: false });
export const many = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    testService({ id: `s${String(index)}`, name: `Test service ${String(index)}` }),
  );

/** A list with these services. */
export async function show(
  services: readonly Service[] = [],
  properties: Partial<MeccShortlistElement> = {},
): Promise<MeccShortlistElement> {
  const element = await fixture<MeccShortlistElement>(
    html`<mecc-shortlist
      .client=${properties.client ?? clientOf(new TestDirectory())}
      .now=${NOW}
      ?opens-links=${properties.opensLinks ?? false}
      ><a href="/x">Test fallback</a></mecc-shortlist
    >`,
  );
  Object.assign(element, properties);
  for (const service of services) element.add(service);
  await element.updateComplete;
  return element;
}

/** A card whose buttons have come. */
export async function card(
  service: Service,
  properties: Partial<MeccServiceCardElement> = {},
): Promise<MeccServiceCardElement> {
  const element = await fixture<MeccServiceCardElement>(
    html`<mecc-service-card .service=${service} .now=${NOW}></mecc-service-card>`,
  );
  Object.assign(element, properties);
  await element.updateComplete;
  if (!properties.actions && !properties.reportTo && !pageShortlist.list) return element;
  return settled(element, (root) => root.querySelector('[part=said], [part=report]'));
}

export const part = <T extends HTMLElement = HTMLElement>(element: Element, name: string) =>
  find<T>(element, `[part=${name}]`);
export const has = (element: Element, name: string) => part(element, name) !== null;
export const partText = (element: Element, name: string) => textOf(part(element, name));
export const names = (element: Element) =>
  findAll(element, '[part=service] [part=section-heading]').map(textOf);

/** Names what has focus when it is not that: a failed comparison of elements prints half the page. */
export function expectFocus(target: Element | null | undefined): void {
  const active = focused();
  expect(active === target, `focus is on ${active?.outerHTML.slice(0, 120) ?? 'nothing'}`).to.equal(
    true,
  );
}

/** Presses a button as a person does: it has focus first. */
export async function press(
  element: MeccShortlistElement | MeccServiceCardElement,
  target: HTMLElement | null | undefined,
): Promise<void> {
  if (!target) throw new Error('There is no such button.');
  target.focus();
  target.click();
  await element.updateComplete;
  await element.updateComplete;
}

/** The button of a service on the list. */
export const button = (element: Element, name: string, of: string) =>
  findAll(element, `[part=${name}]`).find((one) => one.ariaLabel?.endsWith(of));

export const leave = (type: 'pagehide' | 'pageshow', persisted: boolean) =>
  window.dispatchEvent(new PageTransitionEvent(type, { persisted }));

/** What is saved while `act` runs: names and texts of files. */
export async function saved(act: () => void): Promise<{ name: string; text: string }> {
  let blob: Blob | undefined;
  let name = '';
  const { createObjectURL } = URL;
  const { click } = HTMLElement.prototype;
  URL.createObjectURL = (given) => {
    blob = given as Blob;
    return 'blob:test';
  };
  HTMLAnchorElement.prototype.click = function () {
    name = this.download;
  };
  try {
    act();
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  if (!blob) throw new Error('Nothing was saved.');
  return { name, text: await blob.text() };
}

/** Runs with something else in place of a member of `navigator`. */
export async function withNavigator(
  name: 'clipboard' | 'share',
  value: unknown,
  act: () => Promise<void>,
): Promise<void> {
  const before = Object.getOwnPropertyDescriptor(navigator, name);
  Object.defineProperty(navigator, name, { configurable: true, value });
  try {
    await act();
  } finally {
    if (before) Object.defineProperty(navigator, name, before);
    else Reflect.deleteProperty(navigator, name);
  }
}

type Decode = (data: Uint8ClampedArray, width: number, height: number) => { data: string } | null;
let decoder: Promise<Decode> | undefined;

/** What a QR code says that is drawn as a path, by a library other than the one that drew it. */
export async function decoded(code: SVGElement | null): Promise<string | undefined> {
  decoder ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = '/node_modules/jsqr/dist/jsQR.js';
    script.onload = () => {
      resolve(Reflect.get(globalThis, 'jsQR') as Decode);
    };
    script.onerror = reject;
    document.head.append(script);
  });
  const decode = await decoder;
  const size = Number(code?.getAttribute('viewBox')?.split(' ')[2]) * 4;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size;
  const context = canvas.getContext('2d')!;
  context.scale(4, 4);
  for (const path of code?.querySelectorAll('path') ?? []) {
    context.fillStyle = path.getAttribute('fill')!;
    context.fill(new Path2D(path.getAttribute('d')!));
  }
  return decode(context.getImageData(0, 0, size, size).data, size, size)?.data;
}
