/** What tests of a list from a link share. */
import type { MeccShortlistElement } from '../../../src/elements/shortlist/shortlist.js';
import { NetworkError, NotFoundError } from '../../../src/errors/index.js';
import type { Service } from '../../../src/models/index.js';
import { shortlistFragment } from '../../../src/share/shortlist-link.js';
import { TestDirectory } from './directories.js';
import { settled, textOf } from './element-checks.js';
import { A, B, clientOf, part, PRIVATE, show } from './shortlist.js';

/** The address of the page without a fragment. */
export const address = location.pathname + location.search;

/** A directory that has some services, and cannot be asked for others. */
export class PatchyDirectory extends TestDirectory {
  readonly down = new Set<string>();

  readonly has: readonly Service[];

  constructor(has: readonly Service[]) {
    super(has);
    this.has = has;
  }

  override async get(id: string): Promise<Service> {
    await Promise.resolve();
    if (this.down.has(id)) throw new NetworkError('Test outage.', { source: this.id });
    const found = this.has.find((one) => one.id === id);
    if (!found) throw new NotFoundError('Test: not there.', { source: this.id });
    return found;
  }
}

export const directoryOf = (id: string, services: readonly Service[]) =>
  Object.assign(new PatchyDirectory(services), { id });

/** An element on a page with these ids in its address. */
export async function open(
  ids: readonly string[],
  directory: TestDirectory = new PatchyDirectory([A, B, PRIVATE]),
): Promise<MeccShortlistElement> {
  history.replaceState(null, '', address + shortlistFragment(ids));
  return show([], { opensLinks: true, client: clientOf(directory) });
}

export const opened = async (ids: readonly string[], directory?: TestDirectory) =>
  settled(await open(ids, directory), (root) => root.querySelector('[part=service]'));
export const message = (element: Element) => textOf(part(element, 'message')?.querySelector('p'));
export const said = (text: string) => (root: ShadowRoot) =>
  textOf(root.querySelector('[part=message]')).includes(text);
