import { outcodeTable } from '../../generated/outcodes.js';
import { distanceMetres } from '../../geo/distance.js';
import { createOutcodeTable } from '../../geo/outcodes.js';
import { parsePostcode } from '../../geo/postcode.js';
import type { Assurance, ServiceLocation } from '../../models/index.js';
import type { Freshness } from '../../search/freshness.js';
import { didYouMean, meantPlace } from '../read/meant.js';
import { issue, type CheckIssue, type ReadService } from '../read/read-feed.js';
import { day } from '../support/words.js';
import { checkOwn, isElsewhere } from './check-own.js';
import { checkSecret } from './secret-place.js';

/** Metres that a place can be from the middle of its postcode area: the largest are in Scotland. */
const FAR = 60_000;

/** Postcodes that are right but nowhere on a map. */
const PLACELESS = ['GIR', 'BFPO'];

const outcodes = createOutcodeTable(outcodeTable);

/**
 * What a reader of the page would miss, although nothing of the record had to be put right.
 *
 * @param isOwn It is written in the format of this package: so are the paths.
 * @param places Ids of places of its own that the catalogue says it covers.
 */
export function checkService(
  read: ReadService,
  ageOf: (of: Assurance) => Freshness,
  isOwn: boolean,
  places: readonly string[] = [],
): CheckIssue[] {
  const { service, shallow } = read;
  const found = [...checkAge(read, ageOf, isOwn), ...(isOwn ? checkOwn(service, places) : [])];
  const add = (code: string, path: string, message: string) =>
    found.push(issue(code, 'warning', service.id, path, message));
  if (service.topics.length === 0) {
    add('no-topic', 'topics', 'names nothing that is a topic here');
  }
  service.coverage.areas.forEach((area, index) => {
    const meant = isPlaceOfItsOwn(area, [...service.coverage.places, ...places])
      ? undefined
      : meantPlace(area);
    if (meant === undefined) return;
    const path = isOwn ? `coverage.areas.${index}` : 'service_areas';
    const message = `"${area.slice(0, 40)}" is no place here.${didYouMean(meant)}`;
    add('unknown-place', path, message);
  });
  // Of what a list leaves out, nobody can say that it is missing.
  if (shallow) return found;
  const kinds = new Set(service.contacts.map(({ kind }) => kind));
  const isVisible = service.locations.some(({ address, masked }) => address && !masked);
  if (kinds.size === 0 && isVisible) {
    add('address-only', 'contacts', 'has an address and nothing else');
  } else if (kinds.size === 0) {
    add('no-contact', 'contacts', 'has no way to contact the service');
  } else if (kinds.size === 1 && kinds.has('web')) {
    add('website-only', 'contacts', 'has a website and nothing else');
  }
  for (const [index, location] of service.locations.entries()) {
    for (const [code, field, message] of checkLocation(location, isOwn)) {
      add(code, isOwn ? `locations.${index}.${OWN_FIELDS[field]}` : `locations.${field}`, message);
    }
  }
  return [...found, ...checkSecret(read, isOwn)];
}

/** Whether it is one of the places of a directory that this package does not know. */
function isPlaceOfItsOwn(area: string, ids: readonly string[]): boolean {
  return ids.includes(area.trim().toLowerCase().replace(/\s+/g, '-'));
}

function* checkAge(
  { service }: ReadService,
  ageOf: (of: Assurance) => Freshness,
  isOwn: boolean,
): Generator<CheckIssue> {
  const { assuredDate, reviewBy } = service.assurance;
  const path = isOwn ? 'assurance.assuredDate' : 'assured_date';
  const say = (code: string, message: string) => issue(code, 'warning', service.id, path, message);
  const age = ageOf(service.assurance);
  if (age === 'unknown' && assuredDate !== undefined) {
    yield say('check-in-future', `says ${day(assuredDate)}, which has not come yet`);
  } else if (age === 'unknown') yield say('never-checked', 'has no day on which it was checked');
  else if (age === 'overdue' || age === 'due') {
    const by = reviewBy === undefined ? '' : `, to be checked again by ${day(reviewBy)}`;
    const last = assuredDate === undefined ? 'on no known day' : day(assuredDate);
    yield say(age, `was last checked ${last}${by}`);
  }
}

/** What the format of this package calls the fields of a location. */
const OWN_FIELDS = { postal_code: 'postcode', coordinates: 'point' } as const;

function* checkLocation(
  location: ServiceLocation,
  isOwn: boolean,
): Generator<[code: string, field: keyof typeof OWN_FIELDS, message: string]> {
  const { postcode, point } = location;
  const outcode = parsePostcode(postcode ?? '')?.outcode;
  if (outcode === undefined || PLACELESS.includes(outcode)) return;
  const middle = outcodes.find(outcode);
  if (!middle)
    yield ['postcode-unlisted', 'postal_code', `begins with ${outcode}, which is not known`];
  // Of a point that is swapped or abroad, how far it is says nothing.
  else if (point && !(isOwn && isElsewhere(point)) && distanceMetres(point, middle) > FAR) {
    const kilometres = Math.round(distanceMetres(point, middle) / 1000);
    yield ['coordinates-far', 'coordinates', `is ${kilometres} km from the middle of ${outcode}`];
  }
}

/** Records that give the same name at the same postcode: each but the first. */
export function findLookalikes(read: readonly ReadService[]): CheckIssue[] {
  const firsts = new Map<string, string>();
  const found: CheckIssue[] = [];
  for (const { service } of read) {
    const { id, name, locations } = service;
    const codes = new Set(locations.flatMap(({ postcode }) => postcode ?? []));
    const keys = [...codes].map((code) => `${name.trim().toLowerCase()} ${code}`);
    const first = keys.map((key) => firsts.get(key)).find((known) => known !== undefined);
    for (const key of keys) if (!firsts.has(key)) firsts.set(key, id);
    if (first === undefined) continue;
    const message = `is the same as in record ${first}, and so is a postcode`;
    found.push(issue('same-name-and-postcode', 'warning', id, 'name', message));
  }
  return found;
}
