import type { Service } from '../../models/index.js';
import { isGuid } from '../../sources/combine/identities.js';
import { tokens } from '../../search/text.js';
import { idFrom } from './finish-feed.js';

/** A service in the words of a report. */
export interface DoubleService {
  readonly feed: string;
  readonly id: string;
  readonly name: string;
  /** When it was last checked. Null: nobody recorded it. */
  readonly assuredDate: string | null;
}

/** Why services of several feeds are one, or may be. */
export type DoubleRule =
  | 'same-guid-and-name'
  | 'same-name-organisation-postcode-and-phone'
  | 'same-name-and-postcode'
  | 'same-organisation-and-phone';

/** One that stands for others, which were left out. */
export interface MergedService {
  readonly rule: DoubleRule;
  readonly kept: DoubleService;
  readonly left: DoubleService;
}

/** Services of several feeds that look the same, and are all there. */
export interface Lookalikes {
  readonly rule: DoubleRule;
  readonly services: readonly DoubleService[];
}

export interface DoublesReport {
  readonly merged: readonly MergedService[];
  readonly alike: readonly Lookalikes[];
}

/** The services of a feed in the directory. */
export interface FeedServices {
  readonly feed: string;
  readonly services: readonly Service[];
}

/** By what two services are certainly one, the surest first. */
const CERTAIN: readonly (readonly [DoubleRule, (one: Listed) => string[]])[] = [
  [
    'same-guid-and-name',
    ({ name, ownId }) => (isGuid(ownId) ? [`${ownId.toLowerCase()} ${name}`] : []),
  ],
  [
    'same-name-organisation-postcode-and-phone',
    ({ name, organization, postcodes, phones }) =>
      organization === ''
        ? []
        : postcodes.flatMap((code) =>
            phones.map((phone) => JSON.stringify([name, organization, code, phone])),
          ),
  ],
];

/** By what they may be. */
const UNSURE: typeof CERTAIN = [
  ['same-name-and-postcode', ({ name, postcodes }) => postcodes.map((code) => `${name} ${code}`)],
  [
    'same-organisation-and-phone',
    ({ organization, phones }) =>
      organization === '' ? [] : phones.map((phone) => `${organization} ${phone}`),
  ],
];

/** A service with what it is compared by. */
interface Listed {
  readonly feed: string;
  readonly service: Service;
  readonly ownId: string;
  readonly name: string;
  readonly organization: string;
  readonly postcodes: readonly string[];
  readonly phones: readonly string[];
}

/**
 * Looks for services that several feeds have. Those that are certainly one are merged: that of the
 * first feed stands, whole, because a mixture of two records may be true of neither. Those that may
 * be one are all kept, and told. Services of one feed are never compared with each other.
 *
 * @param merge False: all are kept.
 */
export function findDoubles(
  feeds: readonly FeedServices[],
  merge = true,
): { services: Service[]; report: DoublesReport } {
  const all = feeds.flatMap(({ feed, services }) => services.map((each) => listed(feed, each)));
  const left = new Set<Listed>();
  const merged: MergedService[] = [];
  for (const [rule, keysOf] of merge ? CERTAIN : []) {
    const firsts = new Map<string, Listed>();
    for (const one of all) {
      if (left.has(one)) continue;
      const keys = keysOf(one);
      const known = keys.flatMap((key) => firsts.get(key) ?? []);
      const first = known.find(({ feed }) => feed !== one.feed);
      if (first) {
        left.add(one);
        merged.push({ rule, kept: inReport(first), left: inReport(one) });
      } else for (const key of keys) if (!firsts.has(key)) firsts.set(key, one);
    }
  }
  const kept = all.filter((one) => !left.has(one));
  return {
    services: kept.map(({ service }) => service),
    report: { merged, alike: findLookalikes(merge ? UNSURE : [...CERTAIN, ...UNSURE], kept) },
  };
}

function findLookalikes(rules: typeof CERTAIN, all: readonly Listed[]): Lookalikes[] {
  const told = new Set<string>();
  return rules.flatMap(([rule, keysOf]) => {
    const groups = new Map<string, Set<Listed>>();
    for (const one of all) {
      for (const key of keysOf(one)) {
        const group = groups.get(key);
        if (group) group.add(one);
        else groups.set(key, new Set([one]));
      }
    }
    return [...groups.values()].flatMap((group) => {
      const members = [...group];
      const ids = members.map(({ service }) => service.id).join(' ');
      const isOfOne = new Set(members.map(({ feed }) => feed)).size < 2;
      if (isOfOne || told.has(ids)) return [];
      told.add(ids);
      return [{ rule, services: members.map(inReport) }];
    });
  });
}

function listed(feed: string, service: Service): Listed {
  const { id, name, organization, locations, contacts } = service;
  const codes = locations.map(({ postcode = '' }) => postcode.replace(/\W/g, '').toUpperCase());
  const phones = contacts
    .filter(({ kind }) => kind === 'phone')
    .map(({ dial, value }) => (dial ?? value).replace(/\D/g, '').replace(/^(?:00)?(?:44)?0*/, ''));
  return {
    feed,
    service,
    ownId: idFrom(feed, id),
    name: tokens(name).join(' '),
    organization: tokens(organization?.name ?? '').join(' '),
    // The first half alone is no address.
    postcodes: [...new Set(codes)].filter((code) => code.length >= 5),
    phones: [...new Set(phones)].filter((phone) => phone !== ''),
  };
}

const inReport = ({ feed, service }: Listed): DoubleService => ({
  feed,
  id: service.id,
  name: service.name,
  assuredDate: service.assurance.assuredDate ?? null,
});
