import { html, nothing, type TemplateResult } from 'lit';
import type { CardMessages } from '../../i18n/en-gb/card.js';
import { formatter } from '../../i18n/format.js';
import { METRES_PER_MILE } from '../../geo/distance.js';
import { contactHref } from '../../models/contact-href.js';
import type { Service, ServiceContact } from '../../models/index.js';
import { isAlwaysOpen, openingStatus, weeklyHours } from '../../schedule/opening-hours.js';
import { freshness, type FreshnessLimits } from '../../search/freshness.js';
import type { Distance } from '../../search/service-query.js';
import { holidayNote, hoursRows } from '../../share/hours-text.js';
import { type MessageLookup, sharedContacts } from '../../share/service-text.js';
import { contactText } from '../shared/contact-text.js';
import { type Shown, theirs } from '../shared/theirs.js';
import { within } from '../shared/within.js';
import type { CardHours } from './card-hours.js';

/** What the pieces of a card are made of. */
export interface CardView {
  readonly service: Service;
  readonly words: CardMessages;
  readonly lang: string;
  readonly now: Date;
  readonly messages: MessageLookup;
  /** How long a check can be relied on. */
  readonly limits: FreshnessLimits | undefined;
  /** What knows of bank holidays, once it is there. */
  readonly hours: CardHours | undefined;
}

/** Ways to reach the service, the first one as the main action. */
export function contactList({ service, words }: CardView): TemplateResult {
  const contacts = sharedContacts(service);
  if (contacts.length === 0) return html`<p part="no-contact">${words.noContact}</p>`;
  return html`<ul class="contacts" part="contacts" role="list">
    ${contacts.map((contact, index) => contactItem(contact, index === 0, service, words))}
  </ul>`;
}

function contactItem(
  contact: ServiceContact,
  main: boolean,
  service: Service,
  words: CardMessages,
): TemplateResult {
  const href = contactHref(contact);
  const { text, shown } = contactText(contact, words);
  return html`<li>
    ${
      href === undefined
        ? html`<span>${shown}</span>`
        : html`<a
            class=${main ? 'button primary' : 'button'}
            part=${main ? 'contact main-contact' : 'contact'}
            href=${href}
            rel="noreferrer"
            aria-label="${text}, ${service.name}"
            >${shown}</a
          >`
    }
    ${contact.label === undefined ? nothing : html`<span class="muted" dir="auto">${contact.label}</span>`}
    ${contact.hours === undefined ? nothing : html`<span class="muted" dir="auto">${contact.hours}</span>`}
  </li>`;
}

/**
 * When it is open: today first, then the week or the publisher's words. Nothing is said of today
 * from the week alone: it may be a bank holiday.
 */
export function openingHours(view: CardView): TemplateResult | undefined {
  const { service, words, lang, now, hours } = view;
  const { schedule } = service;
  if (!schedule) return undefined;
  const { text } = schedule;
  const note = (value: string | undefined) =>
    value === undefined ? nothing : html`<p dir="auto">${value}</p>`;
  const holidays = holidayNote(schedule, words);
  // As the publisher has it, or in a sentence of ours.
  const holidayLine =
    holidays === schedule.bankHolidays
      ? note(holidays)
      : html`<p>${within(holidays ?? '', schedule.bankHolidays ?? '')}</p>`;
  const { state } = openingStatus(schedule, now);
  if (state === 'unknown') return text === undefined ? undefined : html`${note(text)}`;
  if (isAlwaysOpen(schedule, now))
    return html`${text === undefined ? html`<p>${words.alwaysOpen}</p>` : note(text)} ${holidayLine}`;
  const rows = hours?.week(view, schedule) ?? hoursRows(weeklyHours(schedule, now), words, lang);
  return html`<p>${hours?.today(view, schedule) ?? words.holidaysVary}</p>
    <ul role="list">
      ${rows.map((row) => html`<li>${row.days}: ${row.hours}</li>`)}
    </ul>
    ${note(text)} ${holidayLine}`;
}

/** Who it is for, in words and ages. */
export function eligibilityText({ service, words }: CardView): Shown {
  const { text, minimumAge, maximumAge } = service.eligibility ?? {};
  const ages =
    minimumAge === undefined && maximumAge === undefined
      ? undefined
      : words.ages(minimumAge, maximumAge);
  // The publisher's words often name the ages already.
  return theirs(text) ?? ages;
}

/** When the information was last checked, and what that means. Never left out. */
export function assuranceText(view: CardView): TemplateResult {
  const { service, words, lang, now, limits } = view;
  const { assurance } = service;
  const state = freshness(assurance, { ...limits, now });
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
    ${
      advice === undefined
        ? nothing
        : html`<p class=${state === 'due' ? '' : 'notice'} part="assurance-advice">${advice}</p>`
    }
  </footer>`;
}

/** Places where it can be visited. A masked address is never given. */
export function locationList({ service, words }: CardView): TemplateResult[] {
  const [first, ...others] = service.locations.flatMap((location) => {
    const lines = [location.name, location.address, location.postcode].filter(Boolean);
    if (location.masked) return [html`<p>${words.masked}</p>`];
    return lines.length === 0 ? [] : [html`<p dir="auto">${lines.join(', ')}</p>`];
  });
  if (!first) return [];
  if (others.length === 0) return [first];
  return [
    first,
    html`<details part="other-places">
      <summary>${words.otherPlaces(others.length)}</summary>
      ${others}
    </details>`,
  ];
}

/** What it costs, in the publisher's words or as an amount of money. */
export function costText({ service, words, lang }: CardView): readonly Shown[] {
  const costs = service.costOptions.flatMap(({ text, amount, currency }): Shown[] => {
    if (text !== undefined) return [theirs(text)];
    if (amount === undefined) return [];
    if (amount === 0) return [words.free];
    return [formatter('NumberFormat', lang, { style: 'currency', currency }).format(amount)];
  });
  return costs.map((cost, at) => (at === 0 ? cost : html`; ${cost}`));
}

/** "National", or the nations when it does not serve all four. */
export function servedNations({ service, words, lang }: CardView): string {
  const { nations } = service.coverage;
  if (nations.length === 0 || nations.length === 4) return words.national;
  return formatter('ListFormat', lang).format(nations.map((nation) => words.nations[nation]));
}

/** Languages by their names: publishers give tags such as `cy`, or names. */
export function languageList({ service: { languages }, lang }: CardView): Shown {
  const names = formatter('DisplayNames', lang, { type: 'language' });
  let isOurs = false;
  const list = languages.map((language) => {
    try {
      const name = names.of(language);
      // A name comes back as it went in, but in small letters.
      if (!name || name === language.toLowerCase()) return language;
      isOurs = true;
      return name;
    } catch {
      // Not a tag.
      return language;
    }
  });
  const text = formatter('ListFormat', lang).format(list);
  return isOurs ? text : theirs(text || undefined);
}

/**
 * How far away it is; nothing when all that is known of the person is the borough they are in. From
 * the middle of an outcode, which is usually a few kilometres off, in whole miles, and nothing below
 * two: somebody would set out on foot for "0.1 miles".
 */
export function distanceText({ words, lang }: CardView, distance: Distance | undefined): string {
  if (!distance || distance.precision === 'place') return '';
  const miles = distance.metres / METRES_PER_MILE;
  if (distance.precision !== 'outcode') return words.away(lang, miles, true);
  const about = Math.round(miles);
  return about < 2 ? '' : words.away(lang, about, false);
}
