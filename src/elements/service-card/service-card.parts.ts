import { html, nothing, type TemplateResult } from 'lit';
import type { CardMessages } from '../../i18n/en-gb/card.js';

import { contactHref } from '../../models/contact-href.js';
import type { Service, ServiceContact } from '../../models/index.js';
import { openingStatus, weeklyHours } from '../../schedule/opening-hours.js';
import { freshness } from '../../search/freshness.js';

/** What the pieces of a card are made of. */
export interface CardView {
  readonly service: Service;
  readonly words: CardMessages;
  readonly lang: string;
  readonly now: Date;
}

/** Everything free of charge, as far as the data says. */
export function isFree({ costOptions }: Service): boolean {
  return costOptions.length > 0 && costOptions.every((option) => option.amount === 0);
}

/** Ways to reach the service, the first one as the main action. */
export function contactList({ service, words }: CardView): TemplateResult {
  if (service.contacts.length === 0) return html`<p part="no-contact">${words.noContact}</p>`;
  return html`<ul class="contacts" part="contacts">
    ${service.contacts.map((contact, index) => contactItem(contact, index === 0, service, words))}
  </ul>`;
}

function contactItem(
  contact: ServiceContact,
  main: boolean,
  service: Service,
  words: CardMessages,
): TemplateResult {
  const href = contactHref(contact);
  const web = contact.kind === 'web' || contact.kind === 'webchat';
  const text = web
    ? words.contact[contact.kind]
    : contact.kind === 'text' && /\D{3}/.test(contact.value)
      ? contact.value
      : `${words.contact[contact.kind]} ${contact.value}`;
  return html`<li>
    ${href === undefined
      ? html`<span>${text}</span>`
      : html`<a
          class=${main ? 'button primary' : 'button'}
          part=${main ? 'contact main-contact' : 'contact'}
          href=${href}
          rel="noreferrer"
          >${text}<span class="hidden">, ${service.name}</span></a
        >`}
    ${contact.label === undefined ? nothing : html`<span class="muted">${contact.label}</span>`}
    ${contact.hours === undefined ? nothing : html`<span class="muted">${contact.hours}</span>`}
  </li>`;
}

/** When it is open: today first, then the week or the publisher's words. */
export function openingHours({ service, words, lang, now }: CardView): TemplateResult | undefined {
  const { schedule } = service;
  if (!schedule) return undefined;
  const week = weeklyHours(schedule).filter(({ periods }) => periods.length > 0);
  if (week.length === 0) return schedule.text === undefined ? undefined : html`${schedule.text}`;
  return html`<p>${openingToday(openingStatus(schedule, now), words)}</p>
    <ul class="days">
      ${week.map(
        ({ day, periods }) =>
          html`<li>
            ${words.days[day]}:
            ${new Intl.ListFormat(lang).format(
              periods.map(({ opens, closes }) => words.hours(opens, closes)),
            )}
          </li>`,
      )}
    </ul>
    ${schedule.text === undefined ? nothing : html`<p>${schedule.text}</p>`}
    ${schedule.bankHolidays === undefined ? nothing : html`<p>${schedule.bankHolidays}</p>`}`;
}

function openingToday(status: ReturnType<typeof openingStatus>, words: CardMessages): string {
  if (status.state === 'open') return words.openNow(status.closes);
  if (status.state === 'unknown') return '';
  const { opens } = status;
  if (!opens) return words.closedNow;
  const day =
    opens.inDays === 0 ? undefined : opens.inDays === 1 ? words.tomorrow : words.days[opens.day];
  return `${words.closedNow}. ${words.opensLater(day, opens.time)}`;
}

/** Who it is for, in words and ages. */
export function eligibilityText({ service, words }: CardView): string | undefined {
  const { text, minimumAge, maximumAge } = service.eligibility ?? {};
  const ages =
    minimumAge === undefined && maximumAge === undefined
      ? undefined
      : words.ages(minimumAge, maximumAge);
  // The publisher's words often name the ages already.
  return text ?? ages;
}

/** When the information was last checked, and what that means. Never left out. */
export function assuranceText({ service, words, lang, now }: CardView): TemplateResult {
  const { assurance } = service;
  const state = freshness(assurance, { now });
  const checked =
    assurance.assuredDate === undefined
      ? words.notRecorded
      : words.lastChecked(lang, assurance.assuredDate);
  const advice =
    state === 'overdue' || state === 'unknown'
      ? words.overdue
      : assurance.checkFirst
        ? words.checkFirst
        : state === 'due'
          ? words.due
          : undefined;
  return html`<footer part="assurance">
    <p>${checked}</p>
    ${advice === undefined
      ? nothing
      : html`<p class=${state === 'due' ? '' : 'notice'} part="assurance-advice">${advice}</p>`}
  </footer>`;
}

/** Places where it can be visited. A masked address is never given. */
export function locationList({ service, words }: CardView): TemplateResult[] {
  return service.locations.flatMap((location) => {
    const lines = [location.name, location.address, location.postcode].filter(Boolean);
    if (location.masked) return [html`<p>${words.masked}</p>`];
    return lines.length === 0 ? [] : [html`<p>${lines.join(', ')}</p>`];
  });
}

/** What it costs, in the publisher's words or as an amount of money. */
export function costText({ service, words, lang }: CardView): string | undefined {
  const texts = service.costOptions.flatMap(({ text, amount, currency }) => {
    if (text !== undefined) return [text];
    if (amount === undefined) return [];
    if (amount === 0) return [words.free];
    return [new Intl.NumberFormat(lang, { style: 'currency', currency }).format(amount)];
  });
  return texts.length === 0 ? undefined : texts.join('; ');
}

