/** A search in the address of the page: only where the page asks for it, in a script of its own. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ClientController } from '../../controllers/client-controller.js';
import type { SortOrder } from '../../search/service-query.js';
import type { Answer, Criteria } from './criteria.js';
import { readFilter } from './filter-names.js';
import type * as FinderAnswer from './finder-answer.js';

/** What an address says of a search. */
export interface UrlSearch {
  readonly criteria: Criteria;
  /** Name of a place, or empty for everywhere. Undefined: that of the page. */
  readonly place: string | undefined;
  /** How many pages of the answer were shown. */
  readonly pages: number;
}

/** The finder, as far as its address has to know it. */
export interface UrlHost extends ReactiveControllerHost {
  readonly urlState?: string | undefined;
  readonly urlText: boolean;
}

const KEYS = ['topic', 'place', 'filter', 'sort', 'page', 'text'] as const;
const SORTS: readonly string[] = ['distance', 'name', 'lastChecked'] satisfies SortOrder[];

/** What ids are made of. An address is no place for others to put words on a page. */
const ID = /^[a-z0-9-]{1,60}$/;
const LANGUAGE = /^language:[\p{L} ()-]{1,40}$/u;

/** So many requests are made for an address, and no more. */
const MOST_PAGES = 10;

/**
 * Keeps topic, place, filters, order and page of a search in parameters of the page's address, and
 * brings them back. Everything else in the address stays as it is, and so does the page's title.
 */
export class UrlState implements ReactiveController {
  readonly #host: UrlHost;
  readonly #client: ClientController;
  readonly #restore: (search: UrlSearch | undefined) => void;
  readonly #prefix: string;
  /** Our parameters, as they were read or written last. */
  #shown = '';
  /** The address without a word of what is on screen, because that is sensitive. */
  #silent: string | undefined;

  /** @param restore Called with what the address says; with nothing when it says nothing. */
  constructor(
    host: UrlHost,
    client: ClientController,
    restore: (search: UrlSearch | undefined) => void,
  ) {
    this.#host = host;
    this.#client = client;
    this.#restore = restore;
    this.#prefix = `${host.urlState?.trim() || 'mecc'}-`;
    host.addController(this);
    if (this.#read().ours !== '') void this.restore();
  }

  hostConnected(): void {
    addEventListener('popstate', this.#moved);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#moved);
  }

  /** To be called when the host no longer wants it. */
  stop(): void {
    this.hostDisconnected();
    this.#host.removeController(this);
  }

  /** Shows what the address says. */
  async restore(): Promise<void> {
    const { ours, params } = this.#read();
    this.#shown = ours;
    this.#silent = undefined;
    if (ours === '') {
      this.#restore(undefined);
      return;
    }
    const get = (key: (typeof KEYS)[number]) => params.get(this.#prefix + key) ?? '';
    const id = (key: 'topic' | 'place') => (ID.test(get(key)) ? get(key) : '');
    const place = params.has(`${this.#prefix}place`) ? await this.#nameOf(id('place')) : undefined;
    // Somebody has gone on while the names were on their way.
    if (this.#shown !== ours || this.#read().ours !== ours) return;
    this.#restore({
      criteria: {
        text: this.#host.urlText ? get('text').slice(0, 200) : '',
        topic: id('topic'),
        filters: params
          .getAll(`${this.#prefix}filter`)
          .filter((name) => readFilter(name) && (LANGUAGE.test(name) || !/^language:/.test(name))),
        sort: SORTS.includes(get('sort')) ? (get('sort') as SortOrder) : 'relevance',
      },
      place,
      pages: Math.min(MOST_PAGES, Math.max(1, Math.trunc(Number(get('page'))) || 1)),
    });
  }

  /**
   * Writes what was found into the address, as far as it may be told.
   *
   * @param step Undefined when nobody asked for it: then the address stays.
   * @param home The place that the page has set, or empty.
   */
  settle(
    answer: Answer,
    { isOpen, openFacts }: Pick<typeof FinderAnswer, 'isOpen' | 'openFacts'>,
    step: 'push' | 'replace' | undefined,
    home: string,
  ): void {
    if (!isOpen(answer)) this.hide();
    else {
      this.#silent = undefined;
      if (step) this.#write(this.#said(answer, openFacts(answer), home), step);
    }
  }

  /** Takes what the address says of a search out of it, because others must not learn that. */
  hide(): void {
    this.#write('', 'replace');
    this.#silent = location.href;
  }

  #said(
    { criteria, words, where, pages }: Answer,
    facts: ReturnType<typeof FinderAnswer.openFacts>,
    home: string,
  ): string {
    const { filters, sort } = criteria;
    const text = this.#host.urlText ? words : '';
    const topic = text === '' ? facts.topic : criteria.topic;
    const pairs: (readonly [(typeof KEYS)[number], string | undefined])[] = [
      ['topic', topic],
      ['place', facts.place],
      ...filters.filter(readFilter).map((name) => ['filter', name] as const),
      ['sort', sort === 'relevance' ? '' : sort],
      ['page', pages.length > 1 ? String(pages.length) : ''],
      ['text', text],
    ];
    const params = new URLSearchParams();
    for (const [key, value] of pairs) if (value) params.append(this.#prefix + key, value);
    // Everywhere has to be told where the page begins in a place.
    if (where.kind === 'anywhere' && home !== '' && params.size > 0)
      params.append(`${this.#prefix}place`, '');
    return params.toString();
  }

  /** Our parameters apart from the others, which stay as they were written. */
  #read(): { ours: string; others: string; params: URLSearchParams } {
    const names = KEYS.map((key) => this.#prefix + key);
    const pairs = location.search.slice(1).split('&');
    const isOurs = (pair: string) => names.some((name) => new URLSearchParams(pair).has(name));
    const ours = pairs.filter(isOurs).join('&');
    const others = pairs.filter((pair) => !isOurs(pair)).join('&');
    return { ours, others, params: new URLSearchParams(ours) };
  }

  #write(ours: string, step: 'push' | 'replace'): void {
    const { others, ours: last } = this.#read();
    this.#shown = ours;
    if (ours === last) return;
    const address = new URL(location.href);
    address.search = [others, ours].filter((part) => part !== '').join('&');
    try {
      // What the page keeps with the entry stays with it.
      history[`${step}State`](history.state, '', address);
    } catch {
      // A browser that takes no more of them, or a page that may have none.
    }
  }

  readonly #moved = () => {
    // A link to a part of the page comes here as well, and changes nothing of ours. Back from what
    // was not told ends where the address is the same.
    const isSame = this.#read().ours === this.#shown;
    if (!isSame || this.#silent === location.href) void this.restore();
  };

  async #nameOf(id: string): Promise<string> {
    const places = await this.#client
      .get()
      .then((client) => client.places())
      .catch(() => []);
    return places.find((place) => place.id === id)?.name ?? '';
  }
}
