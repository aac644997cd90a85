import { dayNames } from '../../i18n/en-gb/days.js';
import type { Service } from '../../models/index.js';
import { termsOf } from '../check/coverage.js';
import { MAY_BE_SHOWN } from '../check/secret-place.js';
import { number } from '../support/words.js';
import { valuesInWords } from './values-in-words.js';

/** How soon a person would notice. `first`: a call that fails, a door that is shut. */
export const WEIGHTS = ['first', 'then', 'last'] as const;
export type Weight = (typeof WEIGHTS)[number];

/** One thing about a service that a person may look for. */
export interface Subject {
  /** `Phone numbers`. */
  readonly title: string;
  readonly weight: Weight;
  /** Fields that it is in. */
  readonly fields: readonly (keyof Service)[];
  /** What the service says of it, each as a person reads it. */
  readonly read: (service: Service) => readonly (string | undefined)[];
}

/** Everything that is compared, in the order in which a person would notice. */
export const SUBJECTS: readonly Subject[] = [
  {
    title: 'Open or closed',
    weight: 'first',
    fields: ['status'],
    read: ({ status }) => [status === 'active' ? 'open' : status],
  },
  { title: 'Notice', weight: 'first', fields: ['alert'], read: ({ alert }) => [alert] },
  {
    title: 'Phone numbers',
    weight: 'first',
    fields: ['contacts'],
    read: ({ contacts }) => contacts.filter(isNumber).map(inWords),
  },
  {
    title: 'Where it is',
    weight: 'first',
    fields: ['locations'],
    read: ({ locations }) => locations.map(addressOf),
  },
  {
    title: 'E-mail, website and post',
    weight: 'first',
    fields: ['contacts', 'url'],
    read: ({ contacts, url }) => {
      const others = contacts.filter((contact) => !isNumber(contact));
      return [...others.map(inWords), others.some(({ dial }) => dial === url) ? undefined : url];
    },
  },
  { title: 'Name', weight: 'first', fields: ['name'], read: ({ name }) => [name] },
  {
    title: 'Opening times',
    weight: 'then',
    fields: ['schedule'],
    read: ({ schedule }) => [
      ...(schedule?.periods ?? []).flatMap(periodOf),
      schedule?.text,
      withLabel('Bank holidays', schedule?.bankHolidays),
    ],
  },
  {
    title: 'Cost',
    weight: 'then',
    fields: ['costOptions'],
    read: ({ costOptions }) =>
      costOptions.map(({ text, amount, currency }) => text ?? priceOf(amount, currency)),
  },
  {
    title: 'Who it is for',
    weight: 'then',
    fields: ['eligibility'],
    read: ({ eligibility }) => [
      eligibility?.text,
      withLabel('From age', eligibility?.minimumAge),
      withLabel('To age', eligibility?.maximumAge),
    ],
  },
  {
    title: 'How to get it',
    weight: 'then',
    fields: ['access'],
    read: ({ access }) => [
      access?.how,
      ...(access?.modes ?? []),
      access?.selfReferral === undefined
        ? undefined
        : access.selfReferral
          ? 'people can refer themselves'
          : 'a referral is needed',
    ],
  },
  {
    title: 'Access for disabled people',
    weight: 'then',
    fields: ['locations'],
    read: ({ locations }) => locations.flatMap(({ accessibility }) => accessibility),
  },
  {
    title: 'Languages',
    weight: 'then',
    fields: ['languages'],
    read: ({ languages }) => languages,
  },
  {
    title: 'Area that it serves',
    weight: 'then',
    fields: ['coverage'],
    read: ({ coverage: { places, areas, nations, national } }) => [
      ...(areas.length > 0 ? areas : places),
      ...(national ? ['national', ...nations] : []),
    ],
  },
  { title: 'Topics', weight: 'then', fields: ['topics'], read: ({ topics }) => topics },
  {
    title: 'Urgency and sensitivity',
    weight: 'then',
    fields: ['urgency', 'sensitivity'],
    read: ({ urgency, sensitivity }) => [urgency, sensitivity],
  },
  {
    title: 'Last check',
    weight: 'then',
    fields: ['assurance'],
    read: ({ assurance }) => [
      assurance.assuredDate,
      withLabel('Check again by', assurance.reviewBy),
      assurance.evidence,
      assurance.checkFirst ? 'check first' : undefined,
    ],
  },
  {
    title: 'Organisation',
    weight: 'then',
    fields: ['organization'],
    read: ({ organization }) => [organization?.name, organization?.url],
  },
  {
    title: 'On the map',
    weight: 'last',
    fields: ['locations'],
    read: ({ locations }) => locations.map(pointOf),
  },
  { title: 'Summary', weight: 'last', fields: ['summary'], read: ({ summary }) => [summary] },
  {
    title: 'Description',
    weight: 'last',
    fields: ['description', 'richDescription'],
    read: ({ description }) => [description],
  },
  {
    title: 'Terms that stand for no topic',
    weight: 'last',
    fields: ['extensions'],
    read: termsOf,
  },
  {
    title: 'Address may be shown',
    weight: 'last',
    fields: ['extensions'],
    read: ({ extensions }) => [extensions?.[MAY_BE_SHOWN] === true ? 'yes' : undefined],
  },
  {
    title: 'Fields of its publisher',
    weight: 'last',
    fields: ['extensions'],
    read: ({ extensions = {} }) => {
      const { terms: _, [MAY_BE_SHOWN]: __, ...others } = extensions;
      return Object.entries(others).map(
        ([key, value]) => `${key} ${valuesInWords(value).join(', ')}`,
      );
    },
  },
];

type Contact = Service['contacts'][number];
type Location = Service['locations'][number];
type Period = NonNullable<Service['schedule']>['periods'][number];

const isNumber = ({ kind }: Contact) => kind === 'phone' || kind === 'text' || kind === 'whatsapp';

/** `Text: 85258`, `Advice line: 01632 960123 (dials 01632960999)`. */
function inWords({ kind, label, value, dial, hours }: Contact): string {
  const figures = (text: string) => text.replace(/^\+44/, '0').replace(/\D/g, '');
  const shown = isNumber({ kind, value }) ? figures(value) : value;
  const target = isNumber({ kind, value }) ? figures(dial ?? value) : (dial ?? value);
  const isSame = shown === target || target.replace(/^https?:\/\/(www\.)?|\/$/g, '') === shown;
  const parts = [
    kind === 'phone' || kind === 'email' || kind === 'web' ? undefined : `${kind}:`,
    label === undefined ? undefined : `${label}:`,
    value,
    isSame ? undefined : `(links to ${dial})`,
    hours === undefined ? undefined : `(${hours})`,
  ];
  return parts.filter((part) => part !== undefined).join(' ');
}

/** Nothing but that it is secret where it is. */
function addressOf({ name, address, postcode, masked }: Location): string | undefined {
  if (masked) return 'address kept secret';
  return [name, address, postcode].filter(Boolean).join(', ') || undefined;
}

function pointOf({ point, masked }: Location): string | undefined {
  if (!point || masked) return undefined;
  return `${point.lat}, ${point.lon} (${point.precision})`;
}

function periodOf({ days, opens, closes, validFrom, validTo }: Period): string[] {
  const from = validFrom === undefined ? '' : ` from ${validFrom}`;
  const until = validTo === undefined ? '' : ` until ${validTo}`;
  return days.map((day) => `${dayNames[day]} ${opens} to ${closes}${from}${until}`);
}

function priceOf(amount: number | undefined, currency: string): string | undefined {
  if (amount === undefined) return undefined;
  if (amount === 0) return 'free';
  return currency === 'GBP' ? `£${amount.toFixed(2)}` : `${number(amount)} ${currency}`;
}

function withLabel(label: string, value: string | number | undefined): string | undefined {
  return value === undefined ? undefined : `${label} ${value}`;
}
