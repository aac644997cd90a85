import type { Service } from '../../../models/index.js';
import type { Json } from '../json.js';

/** FHIR wants an address for each extension. Ours is a name that leads nowhere. */
const PREFIX = 'urn:mecc-signpost:';

/** An extension of this package. */
export function ourExtension(name: string, value: Json): Json {
  return { url: `${PREFIX}${name}`, ...value };
}

/** What FHIR has no place for and a reader has to know: above all, when it was last checked. */
export function fhirExtensions(service: Service): Json[] {
  const { assurance, provenance, access, audiences, status } = service;
  const text = (name: string, value: string | undefined) =>
    value === undefined ? [] : [ourExtension(name, { valueString: value })];
  const date = (name: string, value: string | undefined) =>
    value === undefined ? [] : [ourExtension(name, { valueDate: value })];
  const flag = (name: string, value: boolean | undefined) =>
    value === undefined ? [] : [ourExtension(name, { valueBoolean: value })];
  return [
    ...date('last-checked', assurance.assuredDate),
    ...date('review-by', assurance.reviewBy),
    ...text('evidence', assurance.evidence),
    ...flag('check-first', assurance.checkFirst || undefined),
    ...text('status', status),
    ...text('source', provenance?.source),
    ...text('licence', provenance?.licence),
    ...text('retrieved-at', provenance?.retrievedAt),
    ...service.topics.flatMap((topic) => text('topic', topic)),
    ...(audiences ?? []).flatMap((audience) => text('audience', audience)),
    ...(access?.modes ?? []).flatMap((mode) => text('mode', mode)),
    ...flag('self-referral', access?.selfReferral),
    ...flag('national', service.coverage.national || undefined),
    ...text('urgency', service.urgency),
    ...text('sensitivity', service.sensitivity),
  ];
}
