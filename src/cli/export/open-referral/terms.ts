import { topicNames } from '../../../generated/topic-names.js';
import type { Json } from '../json.js';
import { uuidOf } from '../uuid.js';

const TITLES = new Map(topicNames.map(({ id, title }) => [id, title]));

/** The list that topics are terms of. */
const TAXONOMY = 'MECC Signpost topics';
const TAXONOMY_ID = uuidOf('taxonomy topics');

/** Topics as a taxonomy of Open Referral. */
export function taxonomy(): Json {
  return {
    id: TAXONOMY_ID,
    name: TAXONOMY,
    description: 'Topics that services can be found by in MECC Signpost.',
  };
}

/** The id of a topic in Open Referral. */
export const termId = (topic: string): string => uuidOf(`topic ${topic}`);

/** A topic as a term. One that is not of this package is called by its id. */
export function termOf(topic: string): Json {
  const title = TITLES.get(topic) ?? topic;
  return {
    id: termId(topic),
    name: title,
    description: title,
    taxonomy: TAXONOMY,
    taxonomy_id: TAXONOMY_ID,
  };
}

/** All topics of this package as terms. */
export const taxonomyTerms = (): Json[] => topicNames.map(({ id }) => termOf(id));
