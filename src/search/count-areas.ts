import type { ServiceMatch } from './service-query.js';

/** How many matches are local and how many national. The others do not say whom they serve. */
export interface AreaCounts {
  /** They serve the place that was asked for, or can be visited within the radius. */
  readonly local: number;
  /** They serve the whole country, or all of a nation. */
  readonly national: number;
}

/** Counts them in a list that is complete. */
export const countAreas = (matches: readonly ServiceMatch[]): AreaCounts => ({
  local: matches.filter(({ isLocal }) => isLocal).length,
  national: matches.filter(({ service }) => service.coverage.national).length,
});
