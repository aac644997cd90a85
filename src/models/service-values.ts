/*
 * Values that a service may have, where code that must do without the schemas has to know them all:
 * a page that offers filters would load the validator with them.
 */

/** The four nations of the United Kingdom. */
export const NATIONS = ['england', 'wales', 'scotland', 'northern-ireland'] as const;

/** How exact a point is, from the most exact on. */
export const PRECISIONS = ['exact', 'postcode', 'outcode', 'place'] as const;

/** How soon somebody needs it, the soonest first. */
export const URGENCIES = ['emergency', 'urgent', 'soon', 'routine'] as const;

/** Days as Open Referral writes them. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** Ways to use a service. */
export const ACCESS_MODES = ['phone', 'text', 'online', 'in-person', 'home-visit', 'post'] as const;

/** People that a service may be for, besides everybody. */
export const AUDIENCES = [
  'young-people',
  'older-people',
  'carers',
  'parents',
  'men',
  'women',
  'lgbt',
  'veterans',
  'disabled-people',
] as const;
