import type * as z from 'zod/mini';
import {
  catalogueSchema,
  conversationModelSchema,
  guideSchema,
  learningResourceSchema,
  meccContactSchema,
  placeSchema,
  pledgeSchema,
  qualityChecklistSchema,
  resourceSchema,
  serviceSchema,
  systemSchema,
  toJsonSchema,
  topicNameSchema,
  topicSchema,
  topicSummarySchema,
  type Topic,
} from '../../models/index.js';
import type { DataSet } from './load-data.js';
import type { PublishedContent } from './publish-content.js';
import { directoryCatalogue, nationalCatalogue } from './publish.js';
import {
  contentRecordSchemas,
  bankHolidaysSchema,
  crisisWordsSchema,
  dataSourceSchema,
  directoryRecordSchema,
  jargonSchema,
  serviceRecordSchema,
  topicNameRecordSchema,
  topicRecordSchema,
  urgentHelpSchema,
} from './record-schemas.js';

/** Text of the published JSON files, by path below the output folder. */
export function publishedFiles(
  data: DataSet,
  topics: readonly Topic[],
  content: PublishedContent,
): Map<string, string> {
  const values = (entries: readonly { readonly value: unknown }[]) => entries.map((e) => e.value);
  const files: Record<string, unknown> = {
    'national-services.json': nationalCatalogue(data),
    'topics.json': topics,
    'topic-names.json': values(data.topicNames),
    'topic-summaries.json': content.topics,
    'conversation-models.json': content.conversations,
    'learning.json': content.learning,
    'resources.json': content.resources,
    'quality.json': content.quality,
    'pledges.json': content.pledges,
    'guides.json': content.guides,
    'places.json': content.places,
    'systems.json': content.systems,
    'contacts.json': content.contacts,
    'sources.json': values(data.sources),
  };
  for (const directory of data.directories) {
    files[`${directory.info.id}.json`] = directoryCatalogue(directory);
  }
  const texts = Object.entries(files).map(([name, value]): [string, string] => [
    name,
    `${JSON.stringify(value)}\n`,
  ]);
  return new Map([...texts, ...schemaFiles(PUBLISHED_SCHEMAS, 'schema/')]);
}

const PUBLISHED_SCHEMAS = {
  catalogue: catalogueSchema,
  contact: meccContactSchema,
  'conversation-model': conversationModelSchema,
  guide: guideSchema,
  'learning-resource': learningResourceSchema,
  place: placeSchema,
  pledge: pledgeSchema,
  'quality-checklist': qualityChecklistSchema,
  resource: resourceSchema,
  service: serviceSchema,
  system: systemSchema,
  topic: topicSchema,
  'topic-name': topicNameSchema,
  'topic-summary': topicSummarySchema,
};

const RECORD_SCHEMAS = {
  contact: contentRecordSchemas.contacts,
  conversation: contentRecordSchemas.conversations,
  'bank-holidays': bankHolidaysSchema,
  'crisis-words': crisisWordsSchema,
  directory: directoryRecordSchema,
  guide: contentRecordSchemas.guides,
  jargon: jargonSchema,
  learning: contentRecordSchemas.learning,
  place: contentRecordSchemas.places,
  pledge: contentRecordSchemas.pledges,
  quality: contentRecordSchemas.quality,
  resource: contentRecordSchemas.resources,
  service: serviceRecordSchema,
  source: dataSourceSchema,
  system: contentRecordSchemas.systems,
  topic: topicRecordSchema,
  'topic-name': topicNameRecordSchema,
  'urgent-help': urgentHelpSchema,
};

/** Text of the JSON Schemas that editors' programs read, by path below the data folder. */
export function editorSchemas(): Map<string, string> {
  return schemaFiles(RECORD_SCHEMAS, 'schema/');
}

function schemaFiles(
  schemas: Readonly<Record<string, z.ZodMiniType>>,
  folder: string,
): Map<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [
      `${folder}${name}.schema.json`,
      `${JSON.stringify(toJsonSchema(schema), null, 2)}\n`,
    ]),
  );
}
