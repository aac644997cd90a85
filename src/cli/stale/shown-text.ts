import { cardMessages } from '../../i18n/en-gb/card.js';
import { formatter } from '../../i18n/format.js';
import { contactHref } from '../../models/contact-href.js';
import { hasSecretPlace, openContacts } from '../../models/secret-places.js';
import type { Schedule, Service, ServiceContact } from '../../models/index.js';
import { weeklyHours } from '../../schedule/opening-hours.js';

const CONTACTS: Readonly<Record<ServiceContact['kind'], string>> = {
  phone: 'Phone',
  text: 'Text message',
  email: 'Email',
  web: 'Website',
  webchat: 'Chat online',
  whatsapp: 'WhatsApp',
  post: 'Write to',
};

/**
 * What people see of a service, a fact a line, for those who know whether it is right. What is not
 * shown to the public is not written here either.
 */
export function shownLines(service: Service, now: Date): string[] {
  const { name, organization, alert, summary, description, eligibility, url } = service;
  const { status, contacts, locations, schedule, costOptions, access, languages } = service;
  const isMasked = hasSecretPlace(service);
  const isLinked = contacts.some(({ kind }) => kind === 'web');
  const places = locations.filter(({ masked }) => !masked);
  const ages = [eligibility?.minimumAge, eligibility?.maximumAge] as const;
  const line = (title: string, ...values: (string | undefined)[]) => {
    const text = values.filter(Boolean).join(', ');
    return text === '' ? [] : [`${title}: ${text}`];
  };
  return [
    ...line('Name', name),
    ...line('Organisation', organization?.name),
    ...(status === 'temporarily closed' ? [cardMessages.closedHelp] : []),
    ...line('Notice', alert),
    ...line('About', summary ?? description),
    ...line('Who it is for', eligibility?.text),
    ...(ages.some((age) => age !== undefined) ? [cardMessages.ages(...ages)] : []),
    ...openContacts(service).flatMap((contact) =>
      line(CONTACTS[contact.kind], contactInWords(contact)),
    ),
    ...(isLinked ? [] : line('Website', url)),
    ...(contacts.length === 0 && url === undefined ? [cardMessages.noContact] : []),
    ...places.flatMap((place) => line('Address', place.name, place.address, place.postcode)),
    ...(isMasked ? [cardMessages.masked] : []),
    ...(schedule ? hours(schedule, now) : []),
    ...costOptions.flatMap(({ text, amount }) =>
      line('Cost', text ?? (amount === 0 ? cardMessages.free : undefined)),
    ),
    ...line('How to use it', access?.how),
    ...line('Languages', ...languages),
  ];
}

function contactInWords(contact: ServiceContact): string {
  const { kind, value, label, hours } = contact;
  const isWeb = kind === 'web' || kind === 'webchat';
  const shown = isWeb ? (contactHref(contact) ?? value) : value;
  const notes = [label, hours].filter(Boolean).join('; ');
  return notes === '' ? shown : `${shown} (${notes})`;
}

function hours(schedule: Schedule, now: Date): string[] {
  const list = formatter('ListFormat', 'en-GB');
  const week = weeklyHours(schedule, now).filter(({ periods }) => periods.length > 0);
  const days = week.map(({ day, periods }) => {
    const times = periods.map(({ opens, closes }) => cardMessages.hours(opens, closes));
    return `${cardMessages.days[day]} ${list.format(times)}`;
  });
  const { text, bankHolidays } = schedule;
  const said = [days.join('; '), text].filter(Boolean);
  return [
    ...said.map((each) => `Opening hours: ${each}`),
    ...(bankHolidays === undefined ? [] : [cardMessages.onHolidays(bankHolidays)]),
  ];
}
