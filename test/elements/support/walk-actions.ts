/** What may happen on a random walk. Each says what it did, or nothing when it could not be done. */
import { finderFiltersMessages } from '../../../src/i18n/en-gb/finder-filters.js';
import { choose, part, press, type } from './page.js';
import { comeBack, noContent, cover } from './quick-exit.js';
import { placesToType, wordsToType } from './walk-model.js';
import type { Walk } from './walk.js';
import { MODES } from './walk-server.js';

export interface Action {
  /** A person moves focus; a page or a server never does. */
  readonly by: 'person' | 'page' | 'server';
  readonly act: (walk: Walk, choice: number) => unknown;
}

const pick = <T>(list: readonly T[], choice: number): T | undefined => list[choice % list.length];

/** Presses one of the controls that fit, when there is one. */
function pressOne(
  walk: Walk,
  selector: string,
  choice: number,
  within: Element = walk.finder,
): HTMLElement | undefined {
  const target = pick(walk.usable(selector, within), choice);
  if (target) press(target);
  return target;
}

const wordsOf = (target: Element | undefined) => target?.textContent.replaceAll(/\s+/g, ' ').trim();
/** What is called a filter on its chip. */
function labelOf(filter: string): string {
  const [kind = '', value = ''] = filter.split(':');
  const { switches, audiences, modes, openNow, openOn, days, miles, anyDistance } =
    finderFiltersMessages;
  const labels: Record<string, string> = {
    for: audiences[value as 'carers'],
    how: modes[value as 'text'],
    open: value === 'now' ? openNow : openOn(days[value as 'MO']),
    miles: value === '0' ? anyDistance : miles(Number(value)),
  };
  return labels[kind] ?? switches[kind as 'free'];
}

const SWITCHES = ['free', 'no-phone', 'for:carers', 'how:text', 'local-only'];
const MENUS = ['miles:5', 'miles:0', 'miles:20', 'open:MO', 'open:now'];
const MILES = [1, 3, 5, 10, 20, 0].map((miles) => `miles:${String(miles)}`);
const FILTERS = [...SWITCHES, ...MENUS, ...MILES];

const NATIONS = ['wales', 'england', undefined] as const;

const byPerson: Record<string, Action['act']> = {
  'type words': ({ finder, model }, choice) => {
    const words = pick(wordsToType, choice)!;
    type(part(finder, '#text'), words);
    model.change({ text: words });
    return words;
  },
  'type a place': ({ finder, model }, choice) => {
    const place = pick(placesToType, choice)!;
    type(part(finder, '#place'), place);
    model.typePlace(place);
    return place;
  },
  search: ({ finder, model }, choice) => {
    model.ask();
    if (choice % 2 === 0) press(part(finder, '[part=search-button]'));
    else {
      part(finder, '#text').focus();
      part<HTMLFormElement>(finder, 'form').requestSubmit();
    }
    return 'now';
  },
  'choose a topic': ({ finder, model }, choice) => {
    const field = part<HTMLSelectElement>(finder, '#topic');
    const topic = pick([...field.options].slice(0, 4), choice)!.value;
    model.change({ topic });
    choose(field, topic);
    return topic || 'all';
  },
  'press a topic': (walk, choice) => {
    const target = pick(walk.usable('[part=topics] button', walk.finder), choice);
    if (!target) return undefined;
    const options = [...part<HTMLSelectElement>(walk.finder, '#topic').options];
    const topic = options.find(({ text }) => text === wordsOf(target))?.value;
    if (topic === undefined) return undefined;
    walk.model.ask({ topic, text: '' });
    press(target);
    return topic;
  },
  'choose one of the places': (walk, choice) => {
    const target = pick(walk.usable('.choices button', walk.finder), choice);
    const name = wordsOf(target);
    // Its model knows few places.
    if (!target || name === undefined || !placesToType.includes(name)) return undefined;
    walk.model.place = name;
    if (walk.model.isAsked) walk.model.ask();
    press(target);
    return name;
  },
  'fold the filters': (walk) => wordsOf(pressOne(walk, '[part=filters] summary', 0)),
  'set a filter': (walk, choice) => {
    const name = pick(SWITCHES, choice)!;
    const [box] = walk.usable<HTMLInputElement>(`.filters [value="${name}"]`, walk.finder);
    if (!box) return undefined;
    const { filters } = walk.model.draft;
    const isOn = filters.includes(name);
    walk.model.refine({
      filters: isOn ? filters.filter((one) => one !== name) : [...filters, name],
    });
    press(box);
    return `${name} ${isOn ? 'off' : 'on'}`;
  },
  'set a distance or a day': (walk, choice) => {
    const name = pick(MENUS, choice)!;
    const kind = name.replace(/:.*/, ':');
    const [field] = walk
      .usable<HTMLSelectElement>('.filters select', walk.finder)
      .filter((menu) => [...menu.options].some(({ value }) => value.startsWith(kind)));
    if (!field) return undefined;
    const others = walk.model.draft.filters.filter((one) => !one.startsWith(kind));
    walk.model.refine({ filters: name === 'miles:20' ? others : [...others, name] });
    choose(field, name === 'miles:20' ? '' : name);
    return name;
  },
  'take a chip off': (walk, choice) => {
    const target = pick(walk.usable('[part=chips] button', walk.finder), choice);
    if (!target) return undefined;
    const name = FILTERS.find((filter) => wordsOf(target)?.includes(` ${labelOf(filter)} `));
    walk.model.refine({ filters: walk.model.chips.filter((one) => name && one !== name) });
    press(target);
    return wordsOf(target);
  },
  sort: (walk, choice) => {
    const [field] = walk.usable<HTMLSelectElement>('[part=sort] select', walk.finder);
    if (!field) return undefined;
    const sort = pick([...field.options], choice)!.value;
    walk.model.refine({ sort });
    choose(field, sort);
    return sort;
  },
  'ask for more': (walk) => wordsOf(pressOne(walk, '[part=more-button]', 0)),
  'try again': (walk) => {
    const target = walk
      .usable('[part=notice] button', walk.finder)
      .find((button) => wordsOf(button) === 'Try again');
    if (!target) return undefined;
    walk.model.ask();
    press(target);
    return 'now';
  },
  'take a suggestion': (walk, choice) => {
    const target = pick(walk.usable('[part=none] ul:not([part]) button', walk.finder), choice);
    const text = wordsOf(target);
    if (!target || text === undefined) return undefined;
    const { filters } = walk.model.draft;
    const asked = walk.model.chips;
    const miles = /up to (\d+) miles/.exec(text)?.[1] ?? (/any distance/.test(text) ? '0' : '');
    const without = (kind: RegExp) => asked.filter((one) => !kind.test(one));
    if (text === 'Clear filters')
      walk.model.ask({ filters: asked.filter((one) => /^(miles:|local-only$)/.test(one)) });
    else if (text === 'Search all topics') walk.model.ask({ topic: '', filters });
    else if (text === 'Include national services')
      walk.model.ask({ filters: without(/^local-only$/) });
    else if (miles !== '') walk.model.ask({ filters: [...without(/^miles:/), `miles:${miles}`] });
    else return undefined;
    press(target);
    return text;
  },
  'put on the list': (walk, choice) => {
    const target = pick(walk.usable('[part=list-button]'), choice);
    if (target) press(target);
    return target?.ariaLabel;
  },
  'use the list': (walk, choice) =>
    pressOne(
      walk,
      '[part=up], [part=down], [part=remove], [part=undo], [part=restart], summary, [name=large]',
      choice,
      walk.list,
    )?.getAttribute('part'),
  'take off the list': (walk, choice) =>
    pressOne(walk, '[part=remove]', choice, walk.list)?.ariaLabel,
  'put it back': (walk) => pressOne(walk, '[part=undo]', 0, walk.list)?.ariaLabel,
  'move it': (walk, choice) =>
    pressOne(walk, '[part=up], [part=down]', choice, walk.list)?.ariaLabel,
  'write a note': (walk, choice) => {
    const [field] = walk.usable<HTMLInputElement>(
      'textarea[part=note], [part=note] textarea',
      walk.list,
    );
    if (field) type(field, pick(['', 'Test note'], choice)!);
    return field && 'written';
  },
  'tell that it is wrong': (walk, choice) => {
    const target = pick(walk.usable('[part=report]'), choice);
    if (target) press(target);
    return target && 'pressed';
  },
  'unfold something': (walk, choice) => {
    const target = pick(walk.usable('mecc-service-card summary, summary'), choice);
    if (target) press(target);
    return wordsOf(target);
  },
  'go to a control': (walk, choice) => {
    const target = pick(walk.usable('a, button, input, select, summary, textarea'), choice);
    target?.focus();
    return wordsOf(target);
  },
  'go elsewhere on the page': (walk) => {
    walk.outside.focus();
    return 'outside';
  },
  'leave by the quick exit, and come back': async (walk) => {
    const exit = walk.stage.querySelector('mecc-quick-exit')!;
    exit.href = await noContent();
    await exit.updateComplete;
    const [link] = walk.usable('[part=link]', exit);
    if (!link) return undefined;
    press(link);
    if (!cover()) throw new Error('The page is not blank.');
    await comeBack();
    if (cover()) throw new Error('The page is still blank.');
    walk.model.forget(walk.finder);
    return 'back';
  },
};

const byPage: Record<string, Action['act']> = {
  'another language': ({ stage, finder, list }, choice) => {
    stage.lang = pick(['cy', 'ar', 'en-GB'], choice)!;
    finder.requestUpdate();
    list.requestUpdate();
    return stage.lang;
  },
  'another nation': ({ finder, model }, choice) => {
    const nation = pick(NATIONS, choice);
    if (nation === finder.nation) return undefined;
    if (nation === undefined) finder.removeAttribute('nation');
    else finder.setAttribute('nation', nation);
    // An attribute that is gone counts as null.
    model.nation = nation ?? '';
    if (model.isAsked) model.askByPage();
    return nation ?? 'none';
  },
  'another number a page': ({ finder }, choice) => {
    finder.setAttribute('per-page', String(pick([2, 5, 10], choice)));
    return finder.perPage;
  },
  'another heading level': ({ finder, list }, choice) => {
    const level = String(pick([2, 3, 4], choice));
    finder.setAttribute('heading-level', level);
    list.setAttribute('heading-level', level);
    return level;
  },
  'another heading': ({ finder, list }, choice) => {
    finder.label = list.label = pick(['Test', '', undefined], choice);
    return finder.label ?? 'none';
  },
  'words of the page': ({ finder, model }, choice) => {
    const query = pick(['debt', 'stop smoking', ''], choice)!;
    if (finder.query === query) return undefined;
    finder.setAttribute('query', query);
    model.change({ text: query });
    if (model.isAsked || query !== '' || finder.topic !== '') model.askByPage();
    return query;
  },
  'a topic of the page': ({ finder, model }, choice) => {
    const topic = pick(['smoking', 'gambling', ''], choice)!;
    if (finder.topic === topic) return undefined;
    finder.setAttribute('topic', topic);
    model.change({ topic });
    if (model.isAsked || topic !== '' || finder.query !== '') model.askByPage();
    return topic;
  },
  'a place of the page': ({ finder, model }, choice) => {
    const place = pick(['Halton', 'xyzzy', 'St Helens', ''], choice)!;
    if (finder.place === place) return undefined;
    finder.setAttribute('place', place);
    model.place = place;
    if (model.isAsked || finder.topic !== '' || finder.query !== '') model.ask();
    return place;
  },
  'national services or none': ({ finder, model }) => {
    const isWithout = finder.toggleAttribute('without-national');
    model.change({ filters: isWithout ? ['local-only'] : [] });
    if (model.isAsked) model.askByPage();
    return isWithout ? 'none' : 'all';
  },
  'another width': ({ stage }, choice) => {
    stage.style.maxWidth = pick(['320px', '1280px', '600px'], choice)!;
    dispatchEvent(new Event('resize'));
    return stage.style.maxWidth;
  },
  'off the page and back': async (walk, choice) => {
    const element = pick([walk.finder, walk.list], choice)!;
    const home = element.parentElement!;
    const wasBusy = walk.isBusy;
    walk.isFocusGone = true;
    element.remove();
    if (choice % 3 > 0) await walk.drawn();
    home.append(element);
    if (element === walk.finder && wasBusy) walk.model.move();
    return element.localName;
  },
  'another server': (walk) => {
    walk.changeServer();
    return walk.server.id;
  },
};

const byServer: Record<string, Action['act']> = {
  'answers from now on': ({ server }, choice) => {
    server.mode = pick(MODES, choice)!;
    return server.mode;
  },
  'slow answers come': ({ servers }) => {
    for (const server of servers) server.release();
    return 'now';
  },
};

const all = (by: Action['by'], acts: Record<string, Action['act']>): [string, Action][] =>
  Object.entries(acts).map(([name, act]) => [name, { by, act }]);

export const ACTIONS: ReadonlyMap<string, Action> = new Map([
  ...all('person', byPerson),
  ...all('page', byPage),
  ...all('server', byServer),
]);

/** A search button is pressed more often than a page changes its heading. */
export const OFTEN = [
  'search',
  'answers from now on',
  'type words',
  'put on the list',
  'set a filter',
];
