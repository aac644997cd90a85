import { html, nothing, type TemplateResult } from 'lit';
import { nationNames } from '../../i18n/en-gb/nations.js';
import type { UrgentMessages } from '../../i18n/en-gb/urgent.js';
import { contactHref, isSentence } from '../../models/contact-href.js';
import type { Nation, Service, ServiceContact } from '../../models/index.js';

/** As much of a service as it takes to reach it. */
export type Reachable = Pick<Service, 'name' | 'contacts'> & {
  readonly coverage: Pick<Service['coverage'], 'nations'>;
};

/**
 * The nation that an attribute names, however it is written. A nation that we do not know is none:
 * it must never take a number off the page.
 */
export function knownNation(text: string | null | undefined): Nation | undefined {
  const nation = (text ?? '').trim().toLowerCase().replace(/\s+/g, '-');
  return Object.hasOwn(nationNames, nation) ? (nation as Nation) : undefined;
}

/** Whether people in the nation can use it. No nation: it is for somebody, somewhere. */
export function serves({ coverage }: Reachable, nation: Nation | undefined): boolean {
  const { nations } = coverage;
  return nation === undefined || nations.length === 0 || nations.includes(nation);
}

/** An emergency or urgent NHS number. A helpline of a charity never looks like one of these. */
export function isEmergencyNumber({ contacts }: Reachable): boolean {
  return contacts.some(({ dial }) => dial === '999' || dial === '111');
}

/** The ways to speak or text to somebody now; the web address only when there is no other way. */
export function directContacts({ contacts }: Reachable): readonly ServiceContact[] {
  const direct = contacts.filter(({ kind }) => kind === 'phone' || kind === 'text');
  return direct.length > 0 ? direct : contacts.filter(({ kind }) => kind === 'web').slice(0, 1);
}

/**
 * A link that calls or texts. Its name says who answers, and begins with the words on it. The name
 * is a label: screen readers read a part that is only hidden from sight as an item of its own. What
 * the publisher has put in a sentence is in the publisher's language, and so is its name.
 *
 * @param isTheirs Whether the text is the publisher's.
 */
export function reachLink(
  service: Reachable,
  contact: ServiceContact,
  text: string,
  isTheirs = isSentence(contact),
): TemplateResult {
  // "Emergency services (999)": the number is on the link already.
  const name = service.name.replace(/ \(\d+\)/, '');
  return html`<a
    class=${isEmergencyNumber(service) ? 'button urgent' : 'button'}
    part="call"
    href=${contactHref(contact) ?? nothing}
    rel="noreferrer"
    dir=${isTheirs ? 'auto' : nothing}
    aria-label=${text.includes(name) ? nothing : `${text}, ${name}`}
    >${text.replace(/(\d) /g, '$1\u00a0')}</a
  >`;
}

/**
 * A service as an item of a list: links to reach it, who it is, what to choose, and where it can be
 * used, unless the list is for one nation anyway.
 */
export function reachItem(
  service: Reachable,
  nation: Nation | undefined,
  words: UrgentMessages,
): TemplateResult {
  const { name, coverage } = service;
  const contacts = directContacts(service);
  const nations = nation || coverage.nations.length === 4 ? [] : coverage.nations;
  // "NHS 111 Wales: press 2" says where, and what to press.
  const isNew = (note: string) => !name.toLowerCase().includes(note.toLowerCase());
  const where = nations.map((key) => words.nations[key]).filter(isNew);
  const labels = contacts.flatMap(({ label }) => label ?? []).filter(isNew);
  return html`<li class="reach">
    ${contacts.map((contact) => reachLink(service, contact, linkText(service, contact, words)))}
    <p>
      <strong dir="auto" translate="no">${name}</strong>
      ${where.length === 0 ? nothing : html`<span class="note">${where.join(', ')}</span>`}
      ${labels.length === 0 ? nothing : html`<span class="note" dir="auto">${labels.join(', ')}</span>`}
    </p>
  </li>`;
}

function linkText({ name }: Reachable, contact: ServiceContact, words: UrgentMessages) {
  const { kind, value } = contact;
  if (kind === 'phone') return words.call(value);
  // "Text SHOUT to 85258" says all there is to say.
  if (kind === 'text') return isSentence(contact) ? value : words.send(value);
  return words.visit(name);
}
