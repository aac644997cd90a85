/** Directories for element tests: real sources, with answers that a test decides. */
import { parseService, type Service } from '../../../src/models/index.js';
import type {
  AnswerState,
  DirectorySource,
  RequestOptions,
} from '../../../src/sources/directory-source.js';
import type { ServiceQuery } from '../../../src/search/service-query.js';
import { countAreas } from '../../../src/search/count-areas.js';
import { NotFoundError } from '../../../src/errors/index.js';
import { ServicePage } from '../../../src/sources/service-page.js';

/** A service with everything that is not said at its default. */
export function service(fields: object = {}): Service {
  const { value, issues } = parseService({ id: 'a', name: 'Service A', ...fields });
  if (!value || issues.length > 0) throw new Error(JSON.stringify(issues));
  return value;
}

/** Some services, named by their number. */
export const services = (count: number, fields: object = {}): Service[] =>
  Array.from({ length: count }, (_, index) =>
    service({
      id: `s${String(index + 1)}`,
      name: `Service ${String(index + 1)}`,
      summary: 'Help with many things.',
      contacts: [{ kind: 'phone', value: '0151 496 0000', dial: '01514960000' }],
      ...fields,
    }),
  );

/** What a directory answers with. An error is thrown. */
export type Answer =
  | Error
  | readonly Service[]
  | {
      readonly services: readonly Service[];
      readonly state?: AnswerState;
      readonly asOf?: string;
      /** Milliseconds until the answer. */
      readonly wait?: number;
      /** Of the pages after the first. */
      readonly later?: AnswerState | Error;
    };

/** A directory that answers what the test says, and notes what it was asked. */
export class TestDirectory implements DirectorySource {
  readonly id = 'test';
  readonly capabilities = { text: true, near: true, topics: true, detail: true, totals: true };
  readonly asked: ServiceQuery[] = [];
  readonly signals: (AbortSignal | undefined)[] = [];
  /** Failures of the next pages, in their order. */
  readonly laterFailures: Error[] = [];
  /** What it knows besides the services. */
  counts: 'all' | 'total' | 'none' = 'all';
  answer: (query: ServiceQuery) => Answer | Promise<Answer>;

  constructor(answer: Answer | TestDirectory['answer'] = []) {
    this.answer = typeof answer === 'function' ? answer : () => answer;
  }

  async search(query: ServiceQuery = {}, { signal }: RequestOptions = {}): Promise<ServicePage> {
    this.asked.push(query);
    this.signals.push(signal);
    const answer = await this.answer(query);
    if (answer instanceof Error) throw answer;
    const given = 'services' in answer ? answer : { services: answer };
    const {
      state = 'ok',
      asOf,
      wait,
      later,
    }: Partial<Exclude<Answer, Error | readonly Service[]>> = given;
    if (wait !== undefined) await new Promise((resolve) => setTimeout(resolve, wait));
    const sources = [{ id: this.id, state, asOf }];
    const { page: first = 1, perPage = 20, near, place } = query;
    // What it answers with is where it was asked for, unless it is national.
    const isLocal = near !== undefined || place !== undefined;
    const all = given.services.map((found) => ({
      service: found,
      score: 0,
      isLocal: isLocal && !found.coverage.national,
    }));
    const pageAt = (page: number): ServicePage =>
      new ServicePage({
        matches: all.slice((page - 1) * perPage, page * perPage),
        areas: this.counts === 'all' ? countAreas(all) : undefined,
        state: page > 1 && later && !(later instanceof Error) ? later : state,
        sources,
        total: this.counts === 'none' ? undefined : all.length,
        page,
        next:
          page * perPage < given.services.length
            ? async () => {
                const failure =
                  this.laterFailures.shift() ?? (later instanceof Error ? later : undefined);
                if (failure) throw failure;
                return pageAt(page + 1);
              }
            : undefined,
      });
    return pageAt(first);
  }

  async get(id: string): Promise<Service> {
    const answer = await this.answer({});
    if (answer instanceof Error) throw answer;
    const list = 'services' in answer ? answer.services : answer;
    if ('wait' in answer) await new Promise((resolve) => setTimeout(resolve, answer.wait));
    const found = list.find((candidate) => candidate.id === id);
    if (!found) throw new NotFoundError('No such service.', { source: this.id });
    return found;
  }

  async status() {
    return Promise.resolve({ id: this.id, state: 'ok' as const });
  }
}

/** A promise to settle by hand. */
export function deferred<T>(): {
  promise: Promise<T>;
  resolve: (value: T) => void;
  reject: (error: Error) => void;
} {
  let resolve!: (value: T) => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
