import { join } from 'node:path';
import type * as z from 'zod/mini';
import type { TopicName } from '../../models/index.js';
import type { ContentRecords } from '../../sources/content-source.js';
import { checkRecord, type Entry } from './check-record.js';
import { readOutcodes, type Outcode } from './outcodes.js';
import type { Problem } from './problem.js';
import { folders, jsonFiles, partsOf, readJson } from './read-records.js';
import {
  bankHolidaysSchema,
  contentRecordSchemas,
  crisisWordsSchema,
  dataSourceSchema,
  directoryRecordSchema,
  jargonSchema,
  serviceRecordSchema,
  topicNameRecordSchema,
  topicRecordSchema,
  urgentHelpSchema,
  type BankHolidaysRecord,
  type DataSource,
  type DirectoryRecord,
  type JargonWord,
  type ServiceRecord,
  type TopicRecord,
} from './record-schemas.js';

/** A local directory: what it says of itself, and its services. */
export interface DirectoryData {
  readonly info: Entry<DirectoryRecord>;
  readonly services: readonly Entry<ServiceRecord>[];
}

/** The kinds of content that have a folder of one record a file. */
export type FolderKind = keyof typeof contentRecordSchemas;

/** Records by kind, as editors write them. */
export type ContentEntries = {
  readonly [Kind in FolderKind]: readonly Entry<ContentRecords[Kind]>[];
};

/** Everything of `data/` that can be read and has the right shape. */
export interface DataSet extends ContentEntries {
  readonly services: readonly Entry<ServiceRecord>[];
  readonly topics: readonly Entry<TopicRecord>[];
  readonly topicNames: readonly Entry<TopicName>[];
  readonly crisisWords: readonly string[];
  /** Ids, in order. */
  readonly urgentHelp: readonly string[];
  readonly urgentHelpFile: string;
  /** Words that our own text must not have. */
  readonly jargon: readonly JargonWord[];
  readonly jargonFile: string;
  /** What the folder holds, as `sources.json` names it: `topics`, `outcodes.csv`. */
  readonly parts: readonly string[];
  readonly sourcesFile: string;
  readonly directories: readonly DirectoryData[];
  readonly sources: readonly Entry<DataSource>[];
  readonly outcodes: readonly Outcode[];
  readonly bankHolidays: BankHolidaysRecord | undefined;
}

/** Reads the data folder. What is wrong is added to the problems and is not in the result. */
export async function loadData(folder: string, problems: Problem[]): Promise<DataSet> {
  const records = <S extends z.ZodMiniType>(name: string, schema: S) =>
    readFolder(join(folder, name), schema, problems);
  const urgentHelpFile = join(folder, 'urgent-help.json');
  const jargonFile = join(folder, 'jargon.json');
  const sourcesFile = join(folder, 'sources.json');
  return {
    services: await records('services', serviceRecordSchema),
    topics: await records('topics', topicRecordSchema),
    conversations: await records('conversations', contentRecordSchemas.conversations),
    learning: await records('learning', contentRecordSchemas.learning),
    resources: await records('resources', contentRecordSchemas.resources),
    quality: await records('quality', contentRecordSchemas.quality),
    pledges: await records('pledges', contentRecordSchemas.pledges),
    guides: await records('guides', contentRecordSchemas.guides),
    places: await records('places', contentRecordSchemas.places),
    systems: await records('systems', contentRecordSchemas.systems),
    contacts: await records('contacts', contentRecordSchemas.contacts),
    topicNames: await readList(join(folder, 'topic-names.json'), topicNameRecordSchema, problems),
    sources: await readList(sourcesFile, dataSourceSchema, problems),
    crisisWords:
      (await readOne(join(folder, 'crisis-words.json'), crisisWordsSchema, problems))?.words ?? [],
    urgentHelp: (await readOne(urgentHelpFile, urgentHelpSchema, problems))?.services ?? [],
    urgentHelpFile,
    jargon: (await readOne(jargonFile, jargonSchema, problems))?.words ?? [],
    jargonFile,
    parts: await partsOf(folder),
    sourcesFile,
    directories: await readDirectories(join(folder, 'directories'), problems),
    outcodes: await readOutcodes(join(folder, 'outcodes.csv'), problems),
    bankHolidays: await readOne(join(folder, 'bank-holidays.json'), bankHolidaysSchema, problems),
  };
}

/** Every record of every kind, for rules that hold everywhere. */
export function allEntries(data: DataSet): Entry<unknown>[] {
  const kinds = Object.keys(contentRecordSchemas) as FolderKind[];
  return [
    ...[data.services, data.topics, data.topicNames, data.sources].flat(),
    ...kinds.flatMap((kind): readonly Entry<unknown>[] => data[kind]),
    ...data.directories.flatMap(({ info, services }) => [info, ...services]),
  ];
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
