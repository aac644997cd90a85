import { join } from 'node:path';
import type * as z from 'zod/mini';
import type { ConversationModel, LearningResource, Place, TopicName } from '../../models/index.js';
import { checkRecord, type Entry } from './check-record.js';
import { readOutcodes, type Outcode } from './outcodes.js';
import type { Problem } from './problem.js';
import { folders, jsonFiles, readJson } from './read-records.js';
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
  type DataSource,
  type DirectoryRecord,
  type ServiceRecord,
  type TopicRecord,
} from './record-schemas.js';

/** A local directory: what it says of itself, and its services. */
export interface DirectoryData {
  readonly info: Entry<DirectoryRecord>;
  readonly services: readonly Entry<ServiceRecord>[];
}

/** Everything of `data/` that can be read and has the right shape. */
export interface DataSet {
  readonly services: readonly Entry<ServiceRecord>[];
  readonly topics: readonly Entry<TopicRecord>[];
  readonly topicNames: readonly Entry<TopicName>[];
  readonly crisisWords: readonly string[];
  /** Ids, in order. */
  readonly urgentHelp: readonly string[];
  readonly urgentHelpFile: string;
  readonly places: readonly Entry<Place>[];
  readonly conversations: readonly Entry<ConversationModel>[];
  readonly learning: readonly Entry<LearningResource>[];
  readonly directories: readonly DirectoryData[];
  readonly sources: readonly Entry<DataSource>[];
  readonly outcodes: readonly Outcode[];
}

/** Reads the data folder. What is wrong is added to the problems and is not in the result. */
export async function loadData(folder: string, problems: Problem[]): Promise<DataSet> {
  const records = <S extends z.ZodMiniType>(name: string, schema: S) =>
    readFolder(join(folder, name), schema, problems);
  const urgentHelpFile = join(folder, 'urgent-help.json');
  return {
    services: await records('services', serviceRecordSchema),
    topics: await records('topics', topicRecordSchema),
    places: await records('places', placeRecordSchema),
    conversations: await records('conversations', conversationRecordSchema),
    learning: await records('learning', learningRecordSchema),
    topicNames: await readList(join(folder, 'topic-names.json'), topicNameRecordSchema, problems),
    sources: await readList(join(folder, 'sources.json'), dataSourceSchema, problems),
    crisisWords:
      (await readOne(join(folder, 'crisis-words.json'), crisisWordsSchema, problems))?.words ?? [],
    urgentHelp: (await readOne(urgentHelpFile, urgentHelpSchema, problems))?.services ?? [],
    urgentHelpFile,
    directories: await readDirectories(join(folder, 'directories'), problems),
    outcodes: await readOutcodes(join(folder, 'outcodes.csv'), problems),
  };
}

/** One record a file; the id is the name of the file, so that it can be found and is unique. */
async function readFolder<S extends z.ZodMiniType>(
  folder: string,
  schema: S,
  problems: Problem[],
): Promise<Entry<z.infer<S>>[]> {
  const files = await jsonFiles(folder);
  if (files.length === 0) problems.push({ file: folder, message: 'has no records' });
  const entries: Entry<z.infer<S>>[] = [];
  for (const file of files) {
    const raw = await readJson(file, problems);
    if (raw === undefined) continue;
    const entry = checkRecord(schema, raw.value, file, raw.name, problems);
    if (entry === undefined) continue;
    if (entry.input['id'] !== raw.name) {
      problems.push({ file, record: raw.name, path: ['id'], message: idMessage(entry.input) });
    }
    entries.push(entry);
  }
  return entries;
}

function idMessage(input: Readonly<Record<string, unknown>>): string {
  return `must be the name of the file, not "${String(input['id'])}"`;
}

/** Several records in one file, each with an id of its own. */
async function readList<S extends z.ZodMiniType>(
  file: string,
  schema: S,
  problems: Problem[],
): Promise<Entry<z.infer<S>>[]> {
  const raw = await readJson(file, problems);
  if (raw === undefined) return [];
  if (!Array.isArray(raw.value)) {
    problems.push({ file, message: 'must be a list, in square brackets' });
    return [];
  }
  const seen = new Set<string>();
  return raw.value.flatMap((value: unknown, index) => {
    const id = (value as { id?: unknown } | null)?.id;
    const record = typeof id === 'string' ? id : `number ${index + 1}`;
    const entry = checkRecord(schema, value, file, record, problems);
    if (entry === undefined) return [];
    if (seen.has(record)) problems.push({ file, record, path: ['id'], message: 'is there twice' });
    seen.add(record);
    return [entry];
  });
}

async function readOne<S extends z.ZodMiniType>(
  file: string,
  schema: S,
  problems: Problem[],
): Promise<z.infer<S> | undefined> {
  const raw = await readJson(file, problems);
  return raw && checkRecord(schema, raw.value, file, undefined, problems)?.value;
}

async function readDirectories(folder: string, problems: Problem[]): Promise<DirectoryData[]> {
  const directories: DirectoryData[] = [];
  for (const path of await folders(folder)) {
    const file = join(path, 'directory.json');
    const raw = await readJson(file, problems);
    const services = await readFolder(join(path, 'services'), serviceRecordSchema, problems);
    if (raw === undefined) continue;
    const id = path.slice(folder.length + 1);
    const info = checkRecord(directoryRecordSchema, raw.value, file, id, problems);
    if (info === undefined) continue;
    if (info.value.id !== id) {
      const message = `must be the name of the folder, not "${info.value.id}"`;
      problems.push({ file, record: id, path: ['id'], message });
    }
    directories.push({ info, services });
  }
  return directories;
}
