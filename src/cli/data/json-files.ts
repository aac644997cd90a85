import type * as z from 'zod/mini';
import {
  catalogueSchema,
  conversationModelSchema,
  learningResourceSchema,
  placeSchema,
  serviceSchema,
  toJsonSchema,
  topicNameSchema,
  topicSchema,
  type Topic,
} from '../../models/index.js';
import type { DataSet } from './load-data.js';
import { directoryCatalogue, nationalCatalogue } from './publish.js';
import {
  conversationRecordSchema,
  crisisWordsSchema,
  dataSourceSchema,
  directoryRecordSchema,
  learningRecordSchema,
  placeRecordSchema,
  serviceRecordSchema,
  topicNameRecordSchema,
  topicRecordSchema,
  urgentHelpSchema,
} from './record-schemas.js';

/** Text of the published JSON files, by path below the output folder. */
export function publishedFiles(data: DataSet, topics: readonly Topic[]): Map<string, string> {
  const values = (entries: readonly { readonly value: unknown }[]) => entries.map((e) => e.value);
  const files: Record<string, unknown> = {
    'national-services.json': nationalCatalogue(data),
    'topics.json': topics,
    'topic-names.json': values(data.topicNames),
    'conversation-models.json': values(data.conversations),
    'learning.json': values(data.learning),
    'places.json': values(data.places),
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
  'conversation-model': conversationModelSchema,
  'learning-resource': learningResourceSchema,
  place: placeSchema,
  service: serviceSchema,
  topic: topicSchema,
  'topic-name': topicNameSchema,
};

const RECORD_SCHEMAS = {
  conversation: conversationRecordSchema,
  'crisis-words': crisisWordsSchema,
  directory: directoryRecordSchema,
  learning: learningRecordSchema,
  place: placeRecordSchema,
  service: serviceRecordSchema,
  source: dataSourceSchema,
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
