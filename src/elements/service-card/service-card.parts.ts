import { html, nothing, type TemplateResult } from 'lit';
import type { CardMessages } from '../../i18n/en-gb/card.js';
import { METRES_PER_MILE } from '../../geo/distance.js';
import { contactHref } from '../../models/contact-href.js';
import type { Service, ServiceContact } from '../../models/index.js';
import { openingStatus, type OpeningStatus, weeklyHours } from '../../schedule/opening-hours.js';
import { freshness } from '../../search/freshness.js';
import type { Distance } from '../../search/service-query.js';
import { hoursRows } from '../../share/hours-text.js';
import { sharedContacts } from '../../share/service-text.js';

/** What the pieces of a card are made of. */
export interface CardView {
  readonly service: Service;
  readonly words: CardMessages;
  readonly lang: string;
  readonly now: Date;
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
  const web = contact.kind === 'web' || contact.kind === 'webchat';
  const text = web
    ? words.contact[contact.kind]
    : contact.kind === 'text' && /\D{3}/.test(contact.value)
      ? contact.value
      : `${words.contact[contact.kind]} ${contact.value}`;
  return html`<li>
    ${
      href === undefined
        ? html`<span>${text}</span>`
        : html`<a
            class=${main ? 'button primary' : 'button'}
            part=${main ? 'contact main-contact' : 'contact'}
            href=${href}
            rel="noreferrer"
            aria-label="${text}, ${service.name}"
            >${text}</a
          >`
    }
    ${contact.label === undefined ? nothing : html`<span class="muted">${contact.label}</span>`}
    ${contact.hours === undefined ? nothing : html`<span class="muted">${contact.hours}</span>`}
  </li>`;
}

/** When it is open: today first, then the week or the publisher's words. */
export function openingHours({ service, words, lang, now }: CardView): TemplateResult | undefined {
  const { schedule } = service;
  if (!schedule) return undefined;
  const { text, bankHolidays } = schedule;
  const status = openingStatus(schedule, now);
  const note = (value: string | undefined) =>
    value === undefined ? nothing : html`<p>${value}</p>`;
  if (status.state === 'unknown') return text === undefined ? undefined : html`${note(text)}`;
  if (status.state === 'open' && !status.closes) return html`<p>${text ?? words.alwaysOpen}</p>`;
  return html`<p>${openingToday(status, words)}</p>
    <ul role="list">
      ${hoursRows(weeklyHours(schedule, now), words, lang).map(
        ({ days, hours }) => html`<li>${days}: ${hours}</li>`,
      )}
    </ul>
    ${note(text)} ${note(bankHolidays)}`;
}

function openingToday(status: OpeningStatus, words: CardMessages): string {
  if (status.state === 'open') return words.openNow(status.closes ?? '24:00');
  const opens = status.state === 'closed' ? status.opens : undefined;
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
    ${
      advice === undefined
        ? nothing
        : html`<p class=${state === 'due' ? '' : 'notice'} part="assurance-advice">${advice}</p>`
    }
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

/** "National", or the nations when it does not serve all four. */
export function servedNations({ service, words, lang }: CardView): string {
  const { nations } = service.coverage;
  if (nations.length === 0 || nations.length === 4) return words.national;
  return new Intl.ListFormat(lang).format(nations.map((nation) => words.nations[nation]));
}

/** Languages by their names: publishers give tags such as `cy`, or names. */
export function languageList({ service, lang }: CardView): string | undefined {
  const names = new Intl.DisplayNames(lang, { type: 'language' });
  const languages = service.languages.map((language) => {
    try {
      const name = names.of(language) ?? language;
      // A name comes back as it went in, but in small letters.
      return name === language.toLowerCase() ? language : name;
    } catch {
      // Not a tag.
      return language;
    }
  });
  return languages.length === 0 ? undefined : new Intl.ListFormat(lang).format(languages);
}

/** How far away it is; nothing when all that is known of the person is the borough they are in. */
export function distanceText({ words, lang }: CardView, distance: Distance | undefined): string {
  if (!distance || distance.precision === 'place') return '';
  const isExact = distance.precision !== 'outcode';
  return words.away(lang, distance.metres / METRES_PER_MILE, isExact);
}
