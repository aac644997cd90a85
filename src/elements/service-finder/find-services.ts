import type { MeccClient } from '../../client/index.js';
import type { Nation, TopicName } from '../../models/index.js';
import { isMeccError } from '../../errors/mecc-error.js';
import { METRES_PER_MILE } from '../../geo/distance.js';
import type { ServiceQuery } from '../../search/service-query.js';
import type { ServicePage } from '../../sources/service-page.js';
import type { PlaceField, Where } from '../shared/place-field.js';

/** What the form asks for, but for the place, which has its own field. */
export interface Criteria {
  readonly text: string;
  /** Id of a topic, or empty. */
  readonly topic: string;
  /** Miles; 0 for any distance. */
  readonly radius: number;
  readonly free: boolean;
  readonly open: boolean;
  readonly stepFree: boolean;
  readonly national: boolean;
}

/** A form that asks for nothing but what is not too far, once it is known where. */
export const NO_CRITERIA: Criteria = {
  text: '',
  topic: '',
  radius: 20,
  free: false,
  open: false,
  stepFree: false,
  national: true,
};

/** An answer, as far as it has been fetched. */
export interface Answer {
  readonly kind: 'answer';
  readonly criteria: Criteria;
  readonly where: Where;
  readonly pages: readonly ServicePage[];
  /** Topics that the words mean, or the one that was chosen. */
  readonly topics: readonly TopicName[];
  /** The words or the topic are such that urgent help comes first. */
  readonly crisis: boolean;
}

/** An answer, a place that was not understood, or nothing that answered. */
export type Found = { readonly kind: 'problem' | 'failure' } | Answer;

/** What a search takes besides what the form says. */
export interface FindOptions {
  readonly perPage: number;
  /** Nation of the page, for when the place does not tell it. */
  readonly nation: Nation | undefined;
  readonly signal: AbortSignal;
}

/** Runs a search: understands the place and the words, then asks the client. */
export async function findServices(
  client: MeccClient,
  criteria: Criteria,
  field: PlaceField,
  { perPage, nation, signal }: FindOptions,
): Promise<Found> {
  const [where, meaning] = await Promise.all([
    field.resolve(client, signal),
    // Topics are a help: without them the search goes on, and urgent help is shown to be safe.
    client.understand(criteria.text, criteria.topic, { signal }).catch((error: unknown) => {
      signal.throwIfAborted();
      if (!isMeccError(error)) throw error;
      return { topics: [], crisis: true };
    }),
  ]);
  if (where.kind === 'problem') return where;
  const page = await client.search({ ...toQuery(criteria, where, nation), perPage }, { signal });
  return { kind: 'answer', criteria, where, pages: [page], ...meaning };
}

/** Where the person is counts more than what page they are on. */
export function nationOf(where: Where, nation: Nation | undefined): Nation | undefined {
  return where.kind === 'somewhere' ? where.nation : nation;
}

function toQuery(criteria: Criteria, where: Where, nation: Nation | undefined): ServiceQuery {
  const { near, place, isGuess } = where.kind === 'somewhere' ? where : {};
  return {
    text: criteria.text,
    topics: criteria.topic === '' ? undefined : [criteria.topic],
    // A place next to the guessed one may be the right one: distance tells.
    place: isGuess ? undefined : place?.id,
    nation: nationOf(where, nation),
    near: near && {
      ...near,
      radius: criteria.radius === 0 ? undefined : criteria.radius * METRES_PER_MILE,
    },
    free: criteria.free,
    open: criteria.open ? 'now' : undefined,
    accessibility: criteria.stepFree ? ['step-free'] : undefined,
    includeNational: criteria.national,
  };
}
