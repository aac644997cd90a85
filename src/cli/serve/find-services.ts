import { outcodeTable } from '../../generated/outcodes.js';
import { topicNames } from '../../generated/topic-names.js';
import { distanceMetres } from '../../geo/distance.js';
import { createOutcodeTable } from '../../geo/outcodes.js';
import { parsePostcode } from '../../geo/postcode.js';
import type { Point, Schedule, ServiceLocation, Weekday } from '../../models/index.js';
import { WEEKDAYS } from '../../models/service-values.js';
import { searchContext } from '../../search/search-context.js';
import { searchServices } from '../../search/search-services.js';
import type { ApiData, ApiService } from './directory-data.js';
import { ParamError, type Params } from './params.js';

const outcodes = createOutcodeTable(outcodeTable);

/** Metres: from one end of the country to the other. */
const FARTHEST = 1_500_000;

const TIME = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/;
const DAY = /^(MO|TU|WE|TH|FR|SA|SU)$/i;
const MOMENT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** A point and how far from it, in metres. */
export interface Around {
  readonly point: Point;
  readonly metres: number;
}

/**
 * The services that fit all parameters, in the order of a search where there are words, else by id.
 *
 * @throws ParamError when one cannot be understood.
 */
export async function findServices(data: ApiData, params: Params): Promise<ApiService[]> {
  const tests = [
    byTerm(data, params),
    byOrganization(params),
    byAge(params),
    byHours(params),
    byChange(params),
    byDistance(readAround(params)),
  ].filter((test) => test !== undefined);
  const text = params.text('search', 'text');
  const all = [...data.services.values()];
  const isFitting = (one: ApiService) => tests.every((test) => test(one));
  if (text === undefined) return all.filter(isFitting);
  const context = { ...(await searchContext({ text })), topicNames };
  // Among all services: what is left must not change what a word means.
  return searchServices(
    all.map(({ service }) => service),
    { text },
    context,
  )
    .flatMap(({ service: { id } }) => data.byOwnId.get(id) ?? [])
    .filter(isFitting);
}

type Test = (one: ApiService) => boolean;

function byTerm(data: ApiData, params: Params): Test | undefined {
  const term = params.text('taxonomy_term_id');
  const taxonomy = params.text('taxonomy_id');
  if (term === undefined && taxonomy === undefined) return undefined;
  const isOurs = taxonomy === undefined || data.taxonomies.has(taxonomy);
  return ({ service, terms }) =>
    isOurs &&
    (term === undefined || service.topics.includes(term) || terms.includes(term)) &&
    (taxonomy === undefined || terms.length > 0);
}

function byOrganization(params: Params): Test | undefined {
  const wanted = params.text('organization_id');
  if (wanted === undefined) return undefined;
  return ({ service, record }) =>
    service.organization !== undefined &&
    (service.organization.id === wanted || record['organization_id'] === wanted);
}

/** Those that are for somebody of these ages. Who says nothing of ages is for all. */
function byAge(params: Params): Test | undefined {
  const least = params.number('minimum_age', 0, 150);
  const most = params.number('maximum_age', 0, 150);
  if (least === undefined && most === undefined) return undefined;
  return ({ service: { eligibility } }) =>
    (eligibility?.maximumAge ?? Infinity) >= (least ?? 0) &&
    (eligibility?.minimumAge ?? 0) <= (most ?? Infinity);
}

/** Those that say they are open on the day, or at some time between. */
function byHours(params: Params): Test | undefined {
  const day = params.matching('day', DAY, 'MO, TU, WE, TH, FR, SA or SU')?.toUpperCase();
  const start = params.matching('start_time', TIME, 'a time as HH:MM')?.slice(0, 5);
  const end = params.matching('end_time', TIME, 'a time as HH:MM')?.slice(0, 5);
  if (day === undefined && start === undefined && end === undefined) return undefined;
  return ({ service: { schedule } }) =>
    (schedule?.periods ?? [])
      .flatMap(byDay)
      .some(
        ({ days, opens, closes }) =>
          (day === undefined || days.includes(day as Weekday)) &&
          (start === undefined || closes > start) &&
          (end === undefined || opens < end),
      );
}

type Period = Pick<Schedule['periods'][number], 'days' | 'opens' | 'closes'>;

/** A period that goes on after midnight in two, each within its days. */
function byDay({ days, opens, closes }: Period): Period[] {
  // At or before it opens: it closes on the day after.
  if (closes > opens) return [{ days, opens, closes }];
  const next = days.map((day) => WEEKDAYS[(WEEKDAYS.indexOf(day) + 1) % 7] ?? day);
  return [
    { days, opens, closes: '24:00' },
    ...(closes > '00:00' ? [{ days: next, opens: '00:00', closes }] : []),
  ];
}

/** Those that were changed since, and those of which nobody knows: they may have been. */
function byChange(params: Params): Test | undefined {
  const what = 'a date and time as 2026-11-22T09:00:00Z';
  const after = params.matching('modified_after', MOMENT, what);
  if (after === undefined) return undefined;
  const moment = Date.parse(after);
  if (Number.isNaN(moment)) throw new ParamError(`"modified_after" has to be ${what}.`);
  return ({ record }) => {
    const changed = Date.parse(String(record['last_modified'] ?? ''));
    return Number.isNaN(changed) || changed > moment;
  };
}

/** Services with at least one location in the circle. */
function byDistance(around: Around | undefined): Test | undefined {
  if (!around) return undefined;
  return ({ service }) => service.locations.some((location) => isWithin(location, around));
}

/** Whether a location is in the circle. One that is secret never is. */
export function isWithin({ point, masked }: ServiceLocation, { point: middle, metres }: Around) {
  return !masked && point !== undefined && distanceMetres(middle, point) <= metres;
}

/**
 * The circle that is asked for: `proximity` metres around the middle of the first half of
 * `postcode`.
 */
export function readAround(params: Params): Around | undefined {
  const postcode = params.text('postcode');
  const metres = params.number('proximity', 0, FARTHEST);
  if (postcode === undefined && metres === undefined) return undefined;
  if (postcode === undefined) throw new ParamError('"proximity" needs a "postcode".');
  if (metres === undefined) throw new ParamError('"postcode" needs "proximity", in metres.');
  const parsed = parsePostcode(postcode);
  const point = parsed && outcodes.find(parsed.outcode);
  if (!point) throw new ParamError('"postcode" has to be a postcode of the United Kingdom.');
  return { point, metres };
}
