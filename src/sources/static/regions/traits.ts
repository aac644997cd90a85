import type { AccessMode, Urgency } from '../../../models/index.js';
import type { ServiceQuery } from '../../../search/service-query.js';

/** What a service is, as bits of one number. */
export const TRAITS = {
  /** It can be found: neither inactive nor defunct. */
  listed: 1,
  /** It is temporarily closed. */
  closed: 2,
  national: 4,
  /** It has a location that may be measured to: it is in a region as well as in a list. */
  located: 8,
  /** It names an area or a place that it serves. */
  bounded: 16,
  free: 32,
  selfReferral: 64,
  /** It can be used or reached in another way than by phone. */
  noPhone: 128,
} as const;

/** The bits of modes come after these, then two of urgency. */
export const MODES: readonly AccessMode[] = [
  'phone',
  'text',
  'online',
  'in-person',
  'home-visit',
  'post',
];
export const URGENCIES: readonly Urgency[] = ['emergency', 'urgent', 'soon', 'routine'];
export const FIRST_MODE = 256;
export const FIRST_URGENCY = FIRST_MODE << MODES.length;

/** After these: nobody can call or text it. */
export const NO_NUMBER = FIRST_URGENCY << 2;
/** It is national, for some of the four nations. */
export const FOREIGN = NO_NUMBER << 1;

/** Whether what has these traits can fit the query. True may turn out to be false: see the record. */
export function traitTest(query: ServiceQuery): (traits: number) => boolean {
  const { modes = [], urgency = [], free, selfReferral, noPhone } = query;
  const needed =
    TRAITS.listed |
    (free ? TRAITS.free : 0) |
    (selfReferral ? TRAITS.selfReferral : 0) |
    (noPhone ? TRAITS.noPhone : 0);
  const anyMode = modes.reduce((bits, mode) => bits | (FIRST_MODE << MODES.indexOf(mode)), 0);
  return (traits) =>
    (traits & needed) === needed &&
    (modes.length === 0 || (traits & anyMode) !== 0) &&
    (urgency.length === 0 ||
      urgency.includes(URGENCIES[Math.trunc(traits / FIRST_URGENCY) % 4] ?? 'routine'));
}
