import { basename, dirname, join } from 'node:path';
import { checkClinical } from './check-clinical.js';
import { checkIds } from './check-ids.js';
import { checkLinks } from './check-links.js';
import { checkPlaces } from './check-places.js';
import { checkPrivate } from './check-private.js';
import { checkReferences } from './check-references.js';
import { checkFamilies, checkReview, checkServiceReview } from './check-review.js';
import { checkServices } from './check-services.js';
import { checkSources } from './check-sources.js';
import { checkTopics } from './check-topics.js';
import { checkUrgent } from './check-urgent.js';
import { checkWords, repeatedJargon } from './check-words.js';
import { editorSchemas, publishedFiles } from './json-files.js';
import { loadData, type DataSet } from './load-data.js';
import { generatedModules } from './modules.js';
import { ownWords } from './own-words.js';
import type { Problem } from './problem.js';
import { publishedContent } from './publish-content.js';
import {
  publishedService,
  publishedTopic,
  topicWithServices,
  type PublishOptions,
} from './publish.js';
import { removeStale, writeIfChanged } from './write-files.js';

export interface CompileOptions extends PublishOptions {
  /** Folder of the records. */
  readonly data: string;
  /** Folder for the TypeScript modules. */
  readonly outSrc: string;
  /** Folder for the JSON files. */
  readonly outDist: string;
  /** The day that review dates are held against. The clock's, unless a test says another. */
  readonly now?: Date | undefined;
}

export interface CompileResult {
  /** What has to be put right. When there is any, nothing was written. */
  readonly problems: readonly Problem[];
  /** What has to be done soon. */
  readonly warnings: readonly Problem[];
  /** Files that changed. */
  readonly written: readonly string[];
  readonly data: DataSet;
}

/** Checks every record of the data folder and, when all is well, writes what is built from them. */
export async function compileData(options: CompileOptions): Promise<CompileResult> {
  const problems: Problem[] = [];
  const data = await loadData(options.data, problems);
  const broken = problems.map(({ file, record }) => record ?? basename(file, '.json'));
  const local = data.directories.flatMap((directory) => directory.services);
  const sourcesAreBroken = problems.some(({ file }) => file === data.sourcesFile);
  const own = ownWords(data);
  const now = options.now ?? new Date();
  const review = checkReview(data, now);
  problems.push(
    ...checkReferences(data, broken),
    ...checkPlaces(data),
    ...checkServices([...data.services, ...local], data.topicNames),
    ...checkTopics(data.topics, data.topicNames, data.services),
    ...checkClinical(data.topics),
    ...checkIds(data),
    ...checkUrgent(data, own),
    ...checkSources(data),
    ...checkLinks(data),
    ...checkPrivate(data),
    ...(sourcesAreBroken ? [] : checkFamilies(data)),
    ...review.problems,
    ...checkServiceReview([...data.services, ...local], now),
    ...repeatedJargon(data.jargonFile, data.jargon),
    ...checkWords(own, data.jargon),
  );
  const written = problems.length > 0 ? [] : await writeAll(data, options);
  return { problems, warnings: review.warnings, written, data };
}

async function writeAll(data: DataSet, options: CompileOptions): Promise<string[]> {
  const services = data.services.map(publishedService);
  const topics = data.topics.map((topic) => publishedTopic(topic, data.topicNames, options));
  const cards = topics.map((topic) => topicWithServices(topic, services));
  const content = publishedContent(data, topics);
  const files = new Map<string, string>();
  const collect = (folder: string, texts: ReadonlyMap<string, string>) => {
    for (const [name, text] of texts) files.set(join(folder, name), text);
  };
  collect(options.outSrc, generatedModules(data, services, cards, content));
  collect(options.outDist, publishedFiles(data, topics, content));
  collect(options.data, editorSchemas());

  const written: string[] = [];
  for (const [file, text] of files) {
    if (await writeIfChanged(file, text)) written.push(file);
  }
  const keep = new Set(files.keys());
  const folders = new Set([...keep].filter((file) => file.endsWith('.ts')).map(dirname));
  for (const folder of folders) await removeStale(folder, keep);
  return written;
}
