/**
 * Content and directories in memory, for tests of elements. Every record here is made up and says
 * so: names begin with "Test", phone numbers are from Ofcom's ranges for drama.
 */
import { NetworkError, NotFoundError } from '../../src/errors/index.js';
import {
  type ConversationModel,
  type Guide,
  type LearningResource,
  type MeccContact,
  parseConversationModel,
  parseLearningResource,
  parsePlace,
  parseService,
  parseTopic,
  type ParseResult,
  type Place,
  type Pledge,
  type QualityChecklist,
  type Resource,
  type Service,
  type System,
  type Topic,
} from '../../src/models/index.js';
import { searchServices } from '../../src/search/search-services.js';
import type {
  ContentKind,
  ContentRecords,
  ContentSource,
} from '../../src/sources/content-source.js';
import type {
  AnswerState,
  DirectorySource,
  RequestOptions,
} from '../../src/sources/directory-source.js';
import { pageOf } from '../../src/sources/page-of.js';

type Record<T> = Partial<T> & { readonly id: string };

function complete<T>({ value, issues }: ParseResult<T>): T {
  if (value === undefined || issues.length > 0) throw new Error(JSON.stringify(issues));
  return value;
}

export const testService = (record: Record<Service>): Service =>
  complete(
    parseService({
      name: `Test service ${record.id}`,
      summary: 'Test data.',
      contacts: [{ kind: 'phone', value: '0151 496 0000', dial: '01514960000' }],
      assurance: { assuredDate: '2026-11-01' },
      ...record,
    }),
  );

/** A service for everybody in the nations. */
export const testNational = (record: Record<Service>): Service =>
  testService({ coverage: { nations: [], places: [], areas: [], national: true }, ...record });

/** A service of the place with the id. */
export const testLocal = (place: string, record: Record<Service>): Service =>
  testService({
    coverage: { nations: [], places: [place], areas: [], national: false },
    ...record,
  });

export const testTopic = (record: Record<Topic>): Topic =>
  complete(
    parseTopic({
      title: `Test topic ${record.id}`,
      group: 'lifestyle',
      summary: 'Test data about a topic.',
      why: [
        {
          text: 'A test fact.',
          source: { title: 'Test source', url: 'https://example.org/fact', date: '2026-08-06' },
        },
      ],
      ask: ['Test question?'],
      assist: [{ text: 'A test message without a source.' }],
      act: ['Test step'],
      tips: ['Test tip'],
      nationNotes: 'Test notes on nations.',
      lastChecked: '2026-11-21',
      ...record,
    }),
  );

export const testModel = (record: Record<ConversationModel>): ConversationModel =>
  complete(
    parseConversationModel({
      title: `Test model ${record.id}`,
      summary: 'Test data about a conversation.',
      level: 'brief',
      timing: { text: 'Two test minutes', status: 'unverified' },
      steps: [
        { id: 'one', title: 'Test step one', purpose: 'Test purpose', prompts: ['Test prompt?'] },
        { id: 'two', title: 'Test step two', purpose: 'Test purpose', time: '30 seconds' },
        { id: 'three', title: 'Test step three', purpose: 'Test purpose' },
      ],
      dos: ['Test do'],
      donts: ['Test avoid'],
      safety: { title: 'Test safety', text: 'Test safety text.', services: ['emergency-999'] },
      outcomes: ['Test outcome'],
      sources: [
        { title: 'Test source', url: 'https://example.org/model', status: 'published' },
        { title: 'Test hearsay', status: 'unverified' },
      ],
      ...record,
    }),
  );

export const testLearning = (record: Record<LearningResource>): LearningResource =>
  complete(
    parseLearningResource({
      title: `Test course ${record.id}`,
      provider: 'Test provider',
      url: `https://example.org/${record.id}`,
      summary: 'Test data about a course.',
      format: 'Online',
      status: 'confirmed',
      ...record,
    }),
  );

export const testPlace = (record: Record<Place>): Place =>
  complete(parsePlace({ name: `Test place ${record.id}`, nation: 'england', ...record }));

/** What a content source in memory has. */
export interface MemoryContent {
  readonly topics?: readonly Topic[];
  /** National services that topics may name. */
  readonly services?: readonly Service[];
  readonly models?: readonly ConversationModel[];
  readonly learning?: readonly LearningResource[];
  readonly places?: readonly Place[];
  readonly resources?: readonly Resource[];
  readonly quality?: readonly QualityChecklist[];
  readonly pledges?: readonly Pledge[];
  readonly guides?: readonly Guide[];
  readonly systems?: readonly System[];
  readonly contacts?: readonly MeccContact[];
  /** Waited for before each answer, so that a test decides when it comes. */
  readonly gate?: (options: RequestOptions | undefined) => Promise<void>;
}

/** A content source in memory. It counts what it is asked. */
export function memoryContent(content: MemoryContent = {}): ContentSource & { asked: string[] } {
  const { topics = [], services = [], models = [], gate } = content;
  const records: { readonly [Kind in ContentKind]: readonly ContentRecords[Kind][] } = {
    topics,
    conversations: models,
    learning: content.learning ?? [],
    resources: content.resources ?? [],
    quality: content.quality ?? [],
    pledges: content.pledges ?? [],
    guides: content.guides ?? [],
    places: content.places ?? [],
    systems: content.systems ?? [],
    contacts: content.contacts ?? [],
  };
  const asked: string[] = [];
  const answer = async <T>(
    what: string,
    options: RequestOptions | undefined,
    find: () => T | undefined,
  ): Promise<T> => {
    asked.push(what);
    await gate?.(options);
    options?.signal?.throwIfAborted();
    const found = find();
    if (found === undefined) throw new NotFoundError(`There is no ${what}.`, { source: 'memory' });
    return found;
  };
  return {
    asked,
    topicNames: (options) => answer('topic names', options, () => topics),
    topicIds: (options) => answer('topic ids', options, () => topics.map(({ id }) => id)),
    topic: (id, options) =>
      answer(`topic ${id}`, options, () => {
        const topic = topics.find((one) => one.id === id);
        const named = (one: string) => services.find((service) => service.id === one) ?? [];
        return topic && { topic, services: topic.services.flatMap(named) };
      }),
    records: <Kind extends ContentKind>(kind: Kind, options?: RequestOptions) =>
      answer(kind, options, () => records[kind]),
  };
}

/** A content source that cannot be reached until `mended`. */
export function brokenContent(content: MemoryContent = {}): ContentSource & { mended: boolean } {
  const state = { mended: false };
  const reach = async () => {
    await Promise.resolve();
    if (!state.mended) throw new NetworkError('Test outage.', { source: 'memory' });
  };
  return Object.assign(state, memoryContent({ ...content, gate: reach }));
}

/** A local directory in memory. */
export interface MemoryDirectory extends DirectorySource {
  readonly searches: number;
  /** What it answers with. `throws`: it cannot be reached. */
  answers: AnswerState | 'throws';
}

export function memoryDirectory(
  services: readonly Service[],
  answers: MemoryDirectory['answers'] = 'ok',
): MemoryDirectory {
  const id = 'memory';
  const outage = () => new NetworkError('Test outage.', { source: id });
  return {
    id,
    answers,
    searches: 0,
    capabilities: { text: true, near: true, topics: true, detail: true, totals: true },
    async search(this: { searches: number; answers: MemoryDirectory['answers'] }, query = {}) {
      this.searches += 1;
      await Promise.resolve();
      const state = this.answers;
      if (state === 'throws') throw outage();
      const matches = searchServices(services, query, { now: new Date('2026-11-21T12:00:00Z') });
      return pageOf(matches, query, { state, sources: [{ id, state, asOf: '2026-08-06' }] });
    },
    async get(wanted) {
      await Promise.resolve();
      const found = services.find((service) => service.id === wanted);
      if (!found) throw new NotFoundError('There is no such service.', { source: id });
      return found;
    },
    status: () => Promise.resolve({ id, state: 'ok' }),
  };
}

/** A promise, and what settles it. */
export function gate(): { readonly passed: Promise<void>; readonly open: () => void } {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return {
    passed,
    open: () => {
      open();
    },
  };
}
