import { contactHref } from '../../models/contact-href.js';
import type { RichTextNode, Service } from '../../models/index.js';
import { safeUrl } from '../../models/safe-url.js';
import type { LinkTarget, LinkUse } from './links-report.js';

/** Addresses by what is asked for: the same page is asked for once, whatever stands behind #. */
export class LinkList {
  readonly #targets = new Map<string, LinkUse[]>();

  /** Takes note of an address. What is none, or no web address, is left out. */
  add(address: string | undefined, use: LinkUse): void {
    const url = safeUrl(address ?? '');
    if (url === undefined || !/^https?:/.test(url)) return;
    const page = url.replace(/#.*$/, '');
    const uses = this.#targets.get(page);
    const last = uses?.at(-1);
    // Twice in the same text.
    if (last?.record === use.record && last.path === use.path) return;
    if (uses) uses.push(use);
    else this.#targets.set(page, [use]);
  }

  get targets(): LinkTarget[] {
    return [...this.#targets].map(([url, uses]) => ({ url, uses }));
  }
}

/**
 * Every web address that a page would show of a service.
 *
 * @param isFeed Its source is its record in a feed, which has been read already.
 */
export function addServiceLinks(list: LinkList, service: Service, isFeed: boolean): void {
  const { organization, url, contacts, richDescription = [] } = service;
  const at = (path: string): LinkUse => ({ ...useOf(service), path });
  list.add(url, at('url'));
  list.add(organization?.url, at('organization.url'));
  for (const [index, contact] of contacts.entries()) {
    const { kind, dial } = contact;
    // WhatsApp has a page for every number, also for those that nobody has.
    if (kind !== 'web' && kind !== 'webchat') continue;
    const field = dial === undefined ? 'value' : 'dial';
    list.add(contactHref(contact), at(`contacts.${index}.${field}`));
  }
  for (const href of hrefsOf(richDescription)) list.add(href, at('richDescription'));
  if (!isFeed) list.add(service.provenance?.url, at('provenance.url'));
}

/** Whose record it is, and which. */
export function useOf({ id, name, organization }: Service): Omit<LinkUse, 'path'> {
  return { organisation: organization?.name ?? '', record: id, name };
}

function* hrefsOf(nodes: readonly RichTextNode[]): Generator<string> {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    if (node.href !== undefined) yield node.href;
    yield* hrefsOf(node.children);
  }
}
