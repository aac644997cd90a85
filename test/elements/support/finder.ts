import type { MeccServiceFinderElement } from '../../../src/elements/service-finder/service-finder.js';
import '../../../src/elements/service-finder/service-finder.define.js';
import { MeccClient, type MeccClientOptions } from '../../../src/client/index.js';
import { html, part, parts, press, show, until } from './page.js';
import type { Service } from '../../../src/models/index.js';
import { staticDirectory } from '../../../src/sources/static-directory.js';
import { CATALOGUE } from '../../support/small-directory.js';
import { TestDirectory, type Answer } from './directories.js';

export type Finder = MeccServiceFinderElement;

/** A finder over a directory, on the page and with its topics there. */
export async function showFinder(
  answer: Answer | TestDirectory = [],
  settings: Partial<Finder> & { national?: boolean; options?: MeccClientOptions } = {},
): Promise<{ finder: Finder; directory: TestDirectory }> {
  const { national = false, options, ...properties } = settings;
  const directory = answer instanceof TestDirectory ? answer : new TestDirectory(answer);
  const client = new MeccClient({
    directory,
    ...(national ? {} : { national: false }),
    ...options,
  });
  const finder = document.createElement('mecc-service-finder');
  Object.assign(finder, { client, ...properties });
  await show(html`<div>${finder}</div>`);
  finder.append(
    Object.assign(document.createElement('p'), { textContent: 'Fallback: call 0300 123 4567' }),
  );
  await until(() => parts(finder, '#topic option').length > 1, 'the topics');
  return { finder, directory };
}

/**
 * A finder over a directory that really searches: made-up services in a file, and every request for
 * it noted.
 */
export async function showRealFinder(
  services: readonly Service[],
  { places, ...settings }: Partial<Finder> & { places?: readonly string[] } = {},
): Promise<{ finder: Finder; requests: string[] }> {
  const requests: string[] = [];
  const catalogue = {
    ...CATALOGUE,
    places,
    services,
  };
  const answer: typeof fetch = async (input, init) => {
    requests.push(JSON.stringify([input instanceof Request ? input.url : input, init?.body]));
    return Promise.resolve(Response.json(catalogue));
  };
  const client = new MeccClient({
    // A new address each time: directories are kept by theirs.
    directory: staticDirectory(`https://directory.example/${crypto.randomUUID()}.json`),
    national: false,
    fetch: answer,
  });
  const { finder } = await showFinder([], settings);
  finder.client = client;
  await finder.updateComplete;
  return { finder, requests };
}

/** Waits until nothing is on its way. */
export async function settled(finder: Finder): Promise<void> {
  await finder.updateComplete;
  await until(() => part(finder, '.results').ariaBusy === 'false', 'the answer', 9_000);
  await finder.updateComplete;
}

/** Presses the search button and waits for the answer. */
export async function search(finder: Finder): Promise<void> {
  press(part(finder, '[part=search-button]'));
  await settled(finder);
}

/** Opens the filters and waits for them. */
export async function openFilters(finder: Finder): Promise<void> {
  part<HTMLDetailsElement>(finder, '[part=filters]').open = true;
  await until(() => parts(finder, '.filters').length > 0, 'the filters');
  await finder.updateComplete;
}

/** The checkbox of a filter, such as `free` or `for:carers`. The filters have to be open. */
export const filter = (finder: Finder, name: string) =>
  part<HTMLInputElement>(finder, `.filters [value="${name}"]`);

/** The menu that has an option, such as `miles:5`. The filters have to be open. */
export const menu = (finder: Finder, option: string) => filter(finder, option).closest('select')!;

/** Texts of the chips, without what is only heard. */
export const chips = (finder: Finder) =>
  parts(finder, '[data-chip]').map((chip) => chip.textContent.replaceAll(/\s+/g, ' ').trim());

/** What the status says. */
export const status = (finder: Finder) =>
  part(finder, '[part=status]').textContent.replaceAll(/\s+/g, ' ').trim();

/** Names on the cards. */
export const names = (finder: Finder) =>
  parts(finder, 'mecc-service-card').map(
    (card) => card.shadowRoot?.querySelector('[part=heading]')?.textContent.trim() ?? '',
  );

/** A button by its words; an error when there is none. */
export function button(host: Element, words: string | RegExp): HTMLButtonElement {
  const found = parts<HTMLButtonElement>(host, 'button').find(({ textContent }) =>
    typeof words === 'string' ? textContent.trim() === words : words.test(textContent),
  );
  if (!found) throw new Error(`No button ${String(words)}`);
  return found;
}
