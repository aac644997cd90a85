import type { Service } from '../../../models/index.js';
import { compact, type Json } from '../json.js';
import { shown, wholeDay } from '../shown.js';
import { uuidOf } from '../uuid.js';
import { contactFields, type PartId } from './contacts.js';
import { beyond, EXTENSION } from './extension.js';
import { areaNames, locationOf } from './places.js';
import { termOf } from './terms.js';
import { schedulesOf } from './times.js';

/** Words that only one of the profiles has. */
export interface Profile {
  /** Fields that repeat another one under an older name, as the UK profile has them. */
  readonly repeats: boolean;
}

/** A service with all that belongs to it in it, in the fields of HSDS 3.0. */
export function recordOf(whole: Service, { repeats }: Profile): Json {
  const service = shown(whole);
  const { eligibility, access, assurance } = service;
  const partId: PartId = (kind, index) => uuidOf(`${service.id} ${kind} ${index}`);
  const organization = organizationOf(service);
  const record = compact({
    id: uuidOf(service.id),
    organization_id: organization?.['id'],
    name: service.name,
    description: service.description ?? service.summary,
    status: service.status,
    alert: service.alert,
    ...contactFields(service, partId),
    application_process: access?.how,
    eligibility_description: eligibility?.text,
    minimum_age: eligibility?.minimumAge,
    maximum_age: eligibility?.maximumAge,
    assured_date: wholeDay(assurance.assuredDate),
    organization: organization?.['name'] === undefined ? undefined : organization,
    schedules: schedulesOf(service, partId),
    service_areas: areaNames(service).map((name, index) =>
      compact({ id: partId('area', index), name, service_area: repeats ? name : undefined }),
    ),
    service_at_locations: service.locations.map((location, index) => {
      const place = locationOf(location, index, partId);
      return {
        id: partId('at', index),
        service_id: uuidOf(service.id),
        location_id: place['id'],
        location: repeats ? withRepeats(place) : place,
      };
    }),
    languages: service.languages.map((language, index) => ({
      id: partId('language', index),
      [/^[a-z]{2,3}(-|$)/.test(language) ? 'code' : 'name']: language,
    })),
    cost_options: service.costOptions.map(({ text, amount, currency }, index) =>
      compact({
        id: partId('cost', index),
        option: text,
        amount,
        currency: amount === undefined ? undefined : currency,
      }),
    ),
    attributes: service.topics.map((topic, index) => {
      const term = termOf(topic);
      return {
        id: partId('topic', index),
        link_id: uuidOf(service.id),
        link_type: 'service',
        taxonomy_term_id: term['id'],
        taxonomy_term: term,
      };
    }),
  });
  const more = beyond(service, record);
  return more ? { ...record, [EXTENSION]: more } : record;
}

/** The standard wants a description of every organisation: its name stands for the one not known. */
function organizationOf({ organization }: Service): Json | undefined {
  const { id, name, url } = organization ?? {};
  const key = id ?? name;
  if (key === undefined) return undefined;
  const website = url !== undefined && /^https?:/.test(url) ? url : undefined;
  return compact({ id: uuidOf(id ?? `organization ${key}`), name, description: name, website });
}

function withRepeats(place: Json): Json {
  const { accessibility } = place;
  if (!Array.isArray(accessibility)) return place;
  const items = accessibility as readonly Json[];
  return {
    ...place,
    accessibility: items.map((item) => ({ ...item, accessibility: item['description'] })),
  };
}
