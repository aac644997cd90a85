import type {
  AccessMode,
  Audience,
  Nation,
  Point,
  PointPrecision,
  Service,
  ServiceLocation,
  Urgency,
  Weekday,
} from '../models/index.js';

/** A point to search around, and how exact it is. */
export interface Near {
  readonly point: Point;
  /** Metres. Absent: sort by distance, leave nothing out. */
  readonly radius?: number | undefined;
  readonly precision?: PointPrecision | undefined;
  /**
   * Ids of the places around the point. What serves one of them and cannot be visited is not left
   * out by a radius.
   */
  readonly places?: readonly string[] | undefined;
}

export type SortOrder = 'relevance' | 'distance' | 'name' | 'lastChecked';

/** What to look for. Every part narrows the result; an empty query finds everything. */
export interface ServiceQuery {
  /** Words as people type them. Typing errors and everyday words are understood. */
  readonly text?: string | undefined;
  /** Ids of topics; a service has to have one of them. */
  readonly topics?: readonly string[] | undefined;
  /**
   * Id of the place that has to be served, such as `st-helens`. Its name does as well, when the id
   * is made of it.
   */
  readonly place?: string | undefined;
  /** Nation of the person: leaves out what serves other nations only. */
  readonly nation?: Nation | undefined;
  /** Where the person is. */
  readonly near?: Near | undefined;
  /** Age in years of the person it is for. */
  readonly age?: number | undefined;
  /** Only what says that it is for these people; one of them has to match. */
  readonly for?: readonly Audience[] | undefined;
  /** Only what costs nothing. */
  readonly free?: boolean | undefined;
  /** Only what is certainly open: now, or on a day. */
  readonly open?: 'now' | { readonly day: Weekday } | undefined;
  /** Languages spoken; one of them has to match. */
  readonly languages?: readonly string[] | undefined;
  /** Only what offers an interpreter, or speaks one of `languages`. */
  readonly interpreter?: boolean | undefined;
  /**
   * Access features in words, such as "step-free", "hearing loop", "BSL", "parking" or "toilet";
   * all have to match, at one location.
   */
  readonly accessibility?: readonly string[] | undefined;
  /**
   * Ways to use it; one of them has to match. A number to call or text, a chat and an address to
   * write to by post are ways.
   */
  readonly modes?: readonly AccessMode[] | undefined;
  /** Only what can be used or reached in another way than by phone. */
  readonly noPhone?: boolean | undefined;
  /** Only what says that people may come without being referred. */
  readonly selfReferral?: boolean | undefined;
  readonly urgency?: readonly Urgency[] | undefined;
  /** Also national services. Default: true. */
  readonly includeNational?: boolean | undefined;
  /** Default: relevance. */
  readonly sort?: SortOrder | undefined;
  /** From 1. Default: 1. */
  readonly page?: number | undefined;
  /** Services a page. Default: 20. */
  readonly perPage?: number | undefined;
  /** Also count what every option would find. See `ServicePage.facets`. */
  readonly facets?: boolean | undefined;
}

/** How far away, in metres as the crow flies, and how exact that is. */
export interface Distance {
  readonly metres: number;
  readonly precision: PointPrecision;
}

/** A service that fits the query, with what only the query could tell about it. */
export interface ServiceMatch {
  readonly service: Service;
  /** Larger is better. Comparable between sources: 0 for a query without words. */
  readonly score: number;
  /** It serves the place that was asked for, or can be visited within the radius. */
  readonly isLocal?: boolean | undefined;
  /** From the person to the nearest location. Absent: not known. */
  readonly distance?: Distance | undefined;
  /** The nearest location. The others stay in `service.locations`. */
  readonly location?: ServiceLocation | undefined;
  /**
   * It says that it serves the place that was asked for, or one around the point. Near is another
   * thing: see `distance`.
   */
  readonly coversArea?: boolean | undefined;
}
