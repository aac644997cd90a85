import { chosen, entries, fold, heading, html, list } from './html.mjs';
import { topicListMessages, topicMessages as words } from './sdk.mjs';
import { direct, serves, shortService } from './services.mjs';
import { checked, statements } from './sources.mjs';

const isEmergency = ({ contacts = [] }) =>
  contacts.some(({ dial }) => dial === '999' || dial === '111');

/** What to do when it cannot wait, danger to life first, with the numbers that each rule names. */
function rules({ urgent = [] }, national) {
  const named = ({ services = [] }) =>
    services.flatMap((id) => national.find((one) => one.id === id) ?? []);
  const first = (rule) => Number(named(rule).some(isEmergency));
  return list(
    [...urgent].sort((a, b) => first(b) - first(a)),
    (rule) =>
      html`<strong>${rule.when}:</strong> ${rule.action}
        ${named(rule)
          .filter(serves)
          .map((one) => html`<p>${one.name}: ${direct(one)}</p>`)}`,
  );
}

/** A topic as plain HTML, in the order of its card, with headings of a level. */
function topic(one, national, level, titles = words) {
  const part = (title, content) =>
    [content].flat().join('') === '' ? '' : html`${heading(level, title)} ${content}`;
  const { summary, why = [], ask = [], assist = [], act = [], cues = [] } = one;
  const isFirst = one.sensitivity !== 'normal';
  const urgent = part(words.urgent, rules(one, national));
  const services = (one.services ?? []).flatMap((id) => national.find((s) => s.id === id) ?? []);
  const here = services.filter(serves);
  return html`${[summary].flat().map((line) => html`<p>${line}</p>`)} ${isFirst ? urgent : ''}
  ${part(titles.why, statements(why))} ${part(words.cues, statements(cues))}
  ${part(titles.ask, list(ask))} ${part(titles.assist, statements(assist))}
  ${part(titles.act, list(act))} ${isFirst ? '' : urgent}
  ${part(
    words.national,
    here.length > 0 ? entries(here, shortService) : html`<p>${words.noNational('England')}</p>`,
  )}
  ${checked(one)}`;
}

/** All topics by group, each folded. */
export function topics({ topics: all, national }, { level = 3 }) {
  return Object.entries(topicListMessages.groups).map(([group, title]) => {
    const here = all.filter((one) => one.group === group);
    if (here.length === 0) return '';
    return html`${heading(level, title)}
      <div class="folds">
        ${here.map((one) => fold(one.title, topic(one, national, Number(level) + 1)))}
      </div>`;
  });
}

/** Topics in easy words, each folded, with how the words were made. */
export function easyTopics({ topics: all, national }, { topics: ids, level = 2 }) {
  const below = Number(level) + 1;
  const folds = chosen(all, ids).map((one) => {
    const easy = one.variants?.find(({ kind }) => kind === 'easy-read') ?? { status: 'missing' };
    const status = html`<p class="status">${words.formStatus['easy-read'][easy.status]}</p>`;
    return easy.status === 'missing'
      ? fold(one.title, html`${status}${topic(one, national, below)}`)
      : fold(
          easy.title ?? one.title,
          html`${status}${topic({ ...one, ...easy, cues: [] }, national, below, words.easy)}`,
        );
  });
  return html`<div class="folds">${folds}</div>`;
}
