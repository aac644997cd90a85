import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CardMessages } from '../../i18n/en-gb/card.js';
import type { ShortlistMessages } from '../../i18n/en-gb/shortlist.js';
import { contactHref } from '../../models/contact-href.js';
import type { Service, ServiceContact } from '../../models/index.js';
import { isAlwaysOpen, openingStatus, weeklyHours } from '../../schedule/opening-hours.js';
import { freshness, type FreshnessLimits } from '../../search/freshness.js';
import { holidayNote, hoursRows } from '../../share/hours-text.js';
import { serviceKey } from '../../share/service-key.js';
import { sharedContacts } from '../../share/service-text.js';
import { contactText } from '../shared/contact-text.js';
import { directContacts } from '../shared/reach.js';
import { theirs } from '../shared/theirs.js';
import { within } from '../shared/within.js';

/** What the list is made of. */
export interface ListView {
  readonly services: readonly Service[];
  readonly words: ShortlistMessages;
  readonly card: CardMessages;
  readonly lang: string;
  readonly now: Date;
  /** How long a check can be relied on. */
  readonly limits: FreshnessLimits | undefined;
  /** A heading below that of the list. */
  readonly heading: (content: unknown) => TemplateResult;
  readonly move: (service: Service, by: -1 | 1) => void;
  readonly remove: (service: Service) => void;
}

/** Says that the list is empty, and how to fill it, or why it is: what came from a link is not kept. */
export function empty(words: ShortlistMessages, isFromLink: boolean): TemplateResult {
  return html`<div part="empty">
    <p>${words.empty}</p>
    <p>${isFromLink ? words.linkForgotten : words.emptyHelp}</p>
  </div>`;
}

/** The services, each with what it takes to reach it, and buttons to sort them. */
export function serviceList(view: ListView): TemplateResult {
  const { services } = view;
  return html`<ol class="services" part="services" role="list">
    ${repeat(
      services,
      serviceKey,
      (service, index) => html`<li part="service">${serviceItem(service, index, view)}</li>`,
    )}
  </ol>`;
}

function serviceItem(service: Service, index: number, view: ListView): TemplateResult {
  const { services, words, card, heading, move, remove } = view;
  const hours = hoursText(service, view);
  return html`${heading(html`<bdi translate="no">${service.name}</bdi>`)}
    ${
      service.status === 'temporarily closed'
        ? html`<p class="notice">${card.closedHelp}</p>`
        : nothing
    }
    ${service.alert === undefined ? nothing : html`<p class="notice" dir="auto">${service.alert}</p>`}
    ${contactList(service, card)}
    ${hours.length === 0 ? nothing : html`<p>${card.opening}: ${hours}</p>`}
    <p class="muted" part="assurance">${checkedText(service, view)}</p>
    <div class="buttons">
      ${sortButton('up', words.up, service, index === 0, () => {
        move(service, -1);
      })}
      ${sortButton('down', words.down, service, index === services.length - 1, () => {
        move(service, 1);
      })}
      ${sortButton('remove', words.remove, service, false, () => {
        remove(service);
      })}
    </div>`;
}

/** Its name says which service it is for. At the end of the list it stays, so that focus does. */
function sortButton(
  part: string,
  text: string,
  { name }: Service,
  isOff: boolean,
  press: () => void,
): TemplateResult {
  return html`<button
    type="button"
    part=${part}
    aria-label="${text}, ${name}"
    aria-disabled=${isOff ? 'true' : nothing}
    @click=${press}
  >
    ${text}
  </button>`;
}

/** Numbers first. Where there are none, what else there is. */
function contactList(service: Service, card: CardMessages): TemplateResult {
  const contacts = sharedContacts(service);
  const direct = directContacts({ ...service, contacts });
  const shown = direct.length > 0 ? direct : contacts.slice(0, 1);
  if (shown.length === 0) return html`<p>${card.noContact}</p>`;
  return html`<ul class="contacts" role="list">
    ${shown.map((contact) => contactItem(contact, service, card))}
  </ul>`;
}

function contactItem(contact: ServiceContact, { name }: Service, card: CardMessages) {
  const { label, hours } = contact;
  const href = contactHref(contact);
  const { text, shown } = contactText(contact, card);
  const notes = [label, hours].filter(Boolean).join('; ');
  return html`<li>
    ${
      href === undefined
        ? shown
        : html`<a
            class="button primary"
            part="contact"
            href=${href}
            rel="noreferrer"
            aria-label="${text}, ${name}"
            >${shown}</a
          >`
    }
    ${notes === '' ? nothing : html`<span class="muted" dir="auto">${notes}</span>`}
  </li>`;
}

/** The week in one line: what is read tomorrow must not say "open now". */
function hoursText({ schedule }: Service, { card, lang, now }: ListView): readonly unknown[] {
  if (!schedule) return [];
  const text = theirs(schedule.text);
  if (openingStatus(schedule, now).state === 'unknown') return text ? [text] : [];
  const isAlways = isAlwaysOpen(schedule, now);
  const rows = isAlways ? [] : hoursRows(weeklyHours(schedule, now), card, lang);
  const week = rows.map(({ days, hours }) => `${days}, ${hours}`).join('; ');
  // As the publisher has it, or in a sentence of ours.
  const holidays = holidayNote(schedule, card);
  const marked = holidays && within(holidays, schedule.bankHolidays ?? '');
  const parts = [isAlways && !text ? card.alwaysOpen : week, text, marked].filter(Boolean);
  return parts.map((part, at) => (at === 0 ? part : ['. ', part]));
}

/** When it was last checked, and what that means. Never left out. */
function checkedText({ assurance }: Service, { card, lang, now, limits }: ListView): string {
  const { assuredDate, checkFirst } = assurance;
  const state = freshness(assurance, { ...limits, now });
  const isDoubtful = state === 'overdue' || state === 'unknown';
  const checked =
    assuredDate === undefined ? card.notRecorded : card.lastChecked(lang, assuredDate);
  const advice = isDoubtful ? card.overdue : checkFirst ? card.checkFirst : '';
  return advice === '' ? checked : `${checked}. ${advice}`;
}
