/** What a finder has to show, worked out a second time and more simply. */
import type { ServiceQuery } from '../../../src/search/service-query.js';
import { METRES_PER_MILE } from '../../../src/geo/distance.js';
import type { Finder } from './finder.js';

/** What words say: those that are left, and the place among them. */
const WORDS: Readonly<Record<string, { text: string; place?: string }>> = {
  '': { text: '' },
  debt: { text: 'debt' },
  'stop smoking': { text: 'stop smoking' },
  suicide: { text: 'suicide' },
  'debt in Halton': { text: 'debt', place: 'Halton' },
};
/** What may stand in the field for a place, and which place that is. */
const PLACES: Readonly<Record<string, { id?: string; isNear?: boolean; isProblem?: boolean }>> = {
  '': {},
  Halton: { id: 'halton', isNear: true },
  'St Helens': { id: 'st-helens', isNear: true },
  'WA8 7QB': { isNear: true },
  xyzzy: { isProblem: true },
  Cheshire: { isProblem: true },
};
export const wordsToType = Object.keys(WORDS);
export const placesToType = Object.keys(PLACES);

interface Facts {
  readonly text: string;
  readonly topic: string;
  readonly place: string;
  readonly isNear: boolean;
  readonly nation: string;
  readonly filters: readonly string[];
  readonly sort: string;
}

const nameOf = ({ text, topic, place, isNear, nation, filters, sort }: Facts) =>
  [
    text,
    topic,
    place === '' && isNear ? 'near' : place,
    isNear ? '' : nation,
    [...filters].sort().join(' '),
    sort,
  ].join('/');

/** A query as words: what its services are called. */
export function keyOf(query: ServiceQuery): string {
  const { text = '', topics, place = '', near, nation = '', sort = '', open } = query;
  return nameOf({
    text,
    topic: topics?.join('+') ?? '',
    place,
    isNear: near !== undefined,
    nation,
    filters: [
      ...(query.free ? ['free'] : []),
      ...(query.noPhone ? ['no-phone'] : []),
      ...(query.includeNational === false ? ['local-only'] : []),
      ...(query.for ?? []).map((one) => `for:${one}`),
      ...(query.modes ?? []).map((one) => `how:${one}`),
      ...(open === undefined ? [] : [`open:${open === 'now' ? open : open.day}`]),
      ...(near ? [`miles:${String(Math.round((near.radius ?? 0) / METRES_PER_MILE))}`] : []),
    ],
    sort,
  });
}

interface Criteria {
  readonly text: string;
  readonly topic: string;
  readonly filters: readonly string[];
  readonly sort: string;
}

export class WalkModel {
  /** Which server is asked. */
  server = 0;
  /** What the form says. */
  draft: Criteria = { text: '', topic: '', filters: [], sort: 'relevance' };
  place = '';
  nation = '';
  /** What was asked for last. */
  #asked: (Criteria & { readonly at: string; readonly isRead?: boolean }) | undefined;
  /** A place was typed since, and is not searched for. */
  #isTyped = false;

  get isAsked(): boolean {
    return this.#asked !== undefined;
  }

  get isProblem(): boolean {
    return this.#asked !== undefined && (PLACES[this.#where]?.isProblem ?? false);
  }

  get #where(): string {
    const { text = '', at = '' } = this.#asked ?? {};
    return WORDS[text]?.place ?? at;
  }

  /** What each service on screen has to be called, but for its number. */
  get expected(): string {
    const asked = this.#asked;
    if (!asked) return 'nothing';
    const { id = '', isNear = false } = PLACES[this.#where] ?? {};
    const miles = asked.filters.findLast((filter) => filter.startsWith('miles:')) ?? 'miles:20';
    const others = asked.filters.filter((filter) => !filter.startsWith('miles:'));
    const name = nameOf({
      ...asked,
      text: WORDS[asked.text]?.text ?? asked.text,
      place: id,
      isNear,
      nation: this.nation,
      filters: isNear ? [...others, miles] : others,
      sort: asked.sort === 'distance' && !isNear ? 'relevance' : asked.sort,
    });
    return `${this.server === 0 ? 'A' : 'B'} ${name}`;
  }

  change(change: Partial<Criteria>): void {
    this.draft = { ...this.draft, ...change };
  }

  typePlace(place: string): void {
    this.place = place;
    this.#isTyped = true;
  }

  /** Somebody searches for what the form says. */
  ask(change: Partial<Criteria> = {}): void {
    this.change(change);
    this.#asked = { ...this.draft, at: this.place };
    this.#isTyped = false;
  }

  /** The page searches again: for the place of the last search, not for one that is being typed. */
  askByPage(): void {
    const at = this.#asked?.at;
    if (at === undefined) this.ask();
    else this.#asked = { ...this.draft, at };
  }

  /** A change takes effect at once, when something has been asked for. */
  refine(change: Partial<Criteria>): void {
    this.change(change);
    if (this.#asked) this.ask();
  }

  /** The page asks the same of another server. */
  changeServer(): void {
    this.server = 1 - this.server;
    this.move();
  }

  /** A place among the words is in its own field once they have been read. */
  look(finder: Finder, isBusy: boolean): void {
    const asked = this.#asked;
    if (isBusy || !asked || asked.isRead) return;
    const said = WORDS[asked.text];
    this.#asked = { ...asked, isRead: true, at: said?.place ?? asked.at };
    if (said?.place === undefined) return;
    if (!this.#isTyped) this.place = said.place;
    const field = finder.shadowRoot!.querySelector<HTMLInputElement>('#text')!;
    if (field.value === said.text && this.draft.text === asked.text)
      this.change({ text: said.text });
  }

  /** Nothing of a person is left: what the page has set is asked for again. */
  forget({ query, topic, place, withoutNational }: Finder): void {
    const filters = withoutNational ? ['local-only'] : [];
    this.draft = { text: query, topic, filters, sort: 'relevance' };
    this.place = place;
    this.#asked = undefined;
    this.#isTyped = false;
    if (query !== '' || topic !== '') this.ask();
  }

  /** Filters that are shown as chips: those of the search, in their order. */
  get chips(): readonly string[] {
    return this.#asked?.filters ?? [];
  }

  /** An element that was off the page goes on with what it was about to ask. */
  move(): void {
    if (this.#asked) this.#asked = { ...this.#asked, isRead: false };
  }
}
