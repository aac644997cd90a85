import type { PropertyValues } from 'lit';
import type { ClientController } from '../../controllers/client-controller.js';
import { placeContext } from '../../controllers/contexts.js';
import { ProvidedValue } from '../../controllers/provided-value.js';
import type { PlaceMessages } from '../../i18n/en-gb/place.js';
import { ForgetOnLeave } from '../shared/forget-on-leave.js';
import { PlaceField } from '../shared/place-field.js';
import { AnswerFocus } from './answer-focus.js';
import { type Answer, type Criteria, type Found, NO_CRITERIA } from './criteria.js';
import { FinderAddress } from './finder-address.js';
import { FinderSearch, type SearchHost } from './finder-search.js';
import type { ResultsView } from './results-view.js';
import { MeccGapEvent, MeccSearchEvent } from './service-finder.events.js';
import { readFields } from './service-finder.form.js';
import type { UrlSearch } from './url-state.js';

/** The finder, as far as its form has to know it. */
export interface FormHost extends SearchHost {
  readonly query: string;
  readonly topic: string;
  readonly place: string;
  readonly filters: string;
  readonly withoutNational: boolean;
  readonly urlState?: string | undefined;
  readonly urlText: boolean;
}

/** What the part below the form takes from it. */
type FormView = Pick<
  ResultsView,
  | 'phase'
  | 'isSlow'
  | 'focus'
  | 'criteria'
  | 'concern'
  | 'nation'
  | 'search'
  | 'refine'
  | 'confirm'
  | 'moveTo'
  | 'more'
>;

/** What the page sets that changes what is found. */
const ASKED = ['query', 'topic', 'nation', 'filters', 'withoutNational'] as const;

/** What the form says, and how that changes: by the page, by a person, by an answer. */
export class FinderForm {
  readonly place: PlaceField;
  readonly search: FinderSearch;
  readonly #host: FormHost;
  readonly #client: ClientController;
  readonly #address = new FinderAddress();
  readonly #focus: AnswerFocus;
  readonly #providedPlace: ProvidedValue<string | undefined, FormHost>;
  /** The place that the page has set last. */
  #presetPlace = '';
  #draft = NO_CRITERIA;
  /** Words that have lost a place, and what is left of them. */
  #shorter: { readonly text: string | undefined; readonly rest: string } | undefined;

  constructor(host: FormHost, client: ClientController, words: () => PlaceMessages) {
    this.#host = host;
    this.#client = client;
    this.#providedPlace = new ProvidedValue(host, placeContext);
    this.place = new PlaceField(host, words, () => {
      if (!this.search.criteria) return false;
      this.find();
      return true;
    });
    this.#focus = new AnswerFocus(host);
    const settled = (found: Found, isNew: boolean) => {
      // A place that was typed among the words goes into its own field.
      if (isNew && found.kind !== 'failure' && found.apart) {
        const { words: rest, place } = found.apart;
        this.place.read(place);
        this.#shorter = { text: this.search.criteria?.text, rest };
      }
      if (found.kind !== 'answer') return;
      // Nobody can choose what there is not, and what the menu says is what is searched for next.
      if (isNew && found.pages[0]?.unknownTopics.includes(this.#draft.topic)) {
        this.#amend({ topic: '' });
      }
      this.#report(found, isNew);
    };
    this.search = new FinderSearch(host, client, this.place, settled, (concern) => {
      // Whatever comes of the search: an address that tells of it is cleared now.
      if (this.search.parts.answers?.isOpen(concern) === false) this.#address.hide();
    });
    new ForgetOnLeave(host, this.#forget);
  }

  /** What the fields say, but for the place. */
  get draft(): Criteria {
    return this.#draft;
  }

  set draft(draft: Criteria) {
    this.#draft = draft;
    this.#host.requestUpdate();
  }

  #amend(change: Partial<Criteria>): void {
    this.draft = { ...this.#draft, ...change };
  }

  /** What the page has set. */
  get #preset(): Criteria {
    const { query, topic, filters, withoutNational } = this.#host;
    const names = filters.split(/\s+/).filter((filter) => filter !== '');
    if (withoutNational) names.push('local-only');
    return { ...NO_CRITERIA, text: query, topic, filters: names };
  }

  /** Takes over what the page sets. To be called before each render. */
  preset(changed: PropertyValues<FormHost>): void {
    const { search } = this;
    const { text, topic, filters } = this.#preset;
    if (changed.has('urlState')) {
      void this.#address.follow(this.#host, this.#client, this.#restore);
    }
    if (changed.has('withoutNational') || changed.has('filters')) {
      this.#amend({ filters });
      if (filters.length > 0) search.loadFilters();
    }
    if (changed.has('query')) this.#amend({ text });
    if (changed.has('topic')) this.#amend({ topic });
    const place = this.#host.place || (this.#providedPlace.value ?? '');
    const isMoved = place !== this.#presetPlace;
    if (isMoved) this.place.text = this.#presetPlace = place;
    const isElsewhere = search.isElsewhere();
    const { criteria } = search;
    const isPreset = text !== '' || topic !== '';
    const isSet = ASKED.some((name) => changed.has(name)) || isMoved;
    if (isSet && (isPreset || criteria)) {
      this.#address.step = undefined;
      // What somebody is typing is theirs: the page asks again for the place of the last search.
      if (!criteria) this.place.ask();
      search.ask(this.draft);
    } else if (isElsewhere && criteria) search.ask(criteria);
  }

  /** What the part below the form shows, and what can be done there. */
  get view(): FormView {
    const { phase, isSlow, criteria, concern, nation } = this.search;
    const focus = this.#focus;
    focus.foresee(phase);
    return {
      phase,
      isSlow,
      focus,
      criteria,
      concern,
      nation,
      search: this.find,
      refine: this.refine,
      confirm: (place) => {
        this.place.confirm(place);
        this.find();
      },
      moveTo: (place, text) => {
        this.place.text = place.name;
        this.find({ text });
      },
      more: this.#more,
    };
  }

  /** Searches, and brings the person to the answer. */
  readonly find = (change: Partial<Criteria> = {}) => {
    this.#focus.expect('results');
    this.#address.step = 'push';
    this.#amend(change);
    this.place.ask();
    this.search.ask(this.draft);
  };

  /** Filters and order take effect at once, when there is an answer that they can change. */
  readonly refine = (change: Partial<Criteria>) => {
    this.#address.step ??= 'replace';
    this.#amend(change);
    if (!this.search.criteria) return;
    this.place.ask();
    this.search.ask(this.draft);
  };

  readonly submit = (event: Event) => {
    event.preventDefault();
    this.find();
  };

  readonly input = (event: Event) => {
    this.#amend(readFields(event.currentTarget as HTMLFormElement));
    this.search.prepare(this.draft);
  };

  readonly #more = () => {
    if (this.search.phase === 'pending' && !this.search.isSlow) return;
    this.#focus.expect('more');
    this.#address.step ??= 'replace';
    this.search.more();
  };

  readonly toggled = (event: Event) => {
    const { open } = event.currentTarget as HTMLDetailsElement;
    if (open) this.search.loadFilters();
    void this.search.count(open);
  };

  /** To be called after each render: focus goes to what was asked for. */
  settle(): void {
    this.#focus.settle(this.search.phase, this.search.found);
    const shorter = this.#shorter;
    if (!shorter) return;
    this.#shorter = undefined;
    // Only now: a caret that moves in the field where focus is brings Orca back into it.
    void this.#host.updateComplete.then(() => {
      if (this.draft.text === shorter.text) this.#amend({ text: shorter.rest });
    });
  }

  #report(answer: Answer, isNew: boolean): void {
    const { answers } = this.search.parts;
    const [page] = answer.pages;
    if (!page || !answers) return;
    const { total: count, state } = page;
    this.#address.settle(answer, answers, this.#presetPlace);
    if (!isNew) return;
    this.#host.dispatchEvent(new MeccSearchEvent({ ...answers.openFacts(answer), count, state }));
    const gap = answers.gapOf(answer);
    if (gap) this.#host.dispatchEvent(new MeccGapEvent(gap));
  }

  /** Goes back to what the page has set. Searches for it only when somebody can see that. */
  readonly #forget = ({ type }: Event) => {
    this.#address.step = undefined;
    this.place.text = this.#presetPlace;
    this.draft = this.#preset;
    this.search.forget();
    const isRestart = type === 'mecc-restart';
    if (type !== 'pageshow' && !isRestart) return;
    // Whoever comes next must not find the last search in the address.
    if (isRestart) this.#address.hide();
    if (isRestart || !this.#address.restore()) this.#restore(undefined);
  };

  /** Shows the search that an address speaks of, or else what the page has set. */
  readonly #restore = (search: UrlSearch | undefined) => {
    const { criteria = this.#preset, place = this.#presetPlace, pages } = search ?? {};
    this.#address.step = undefined;
    this.place.text = place;
    this.draft = criteria;
    if (criteria.filters.length > 0) this.search.loadFilters();
    if (search || criteria.text || criteria.topic) this.search.ask(criteria, pages);
    else this.search.forget();
  };
}
