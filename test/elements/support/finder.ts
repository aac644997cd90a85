import type { MeccServiceFinderElement } from '../../../src/elements/service-finder/service-finder.js';
import '../../../src/elements/service-finder/service-finder.define.js';
import { MeccClient, type MeccClientOptions } from '../../../src/client/index.js';
import { html, part, parts, press, show, until } from './page.js';
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
