import { chosen, entries, fold, heading, html, link, list } from './html.mjs';
import { libraryMessages as words } from './sdk.mjs';
import { checkedText, date, sources } from './sources.mjs';

/** Shelves in the order that people see them in. */
const TYPES = {
  guide: 'Guides',
  toolkit: 'Toolkits and frameworks',
  'case-study': 'Case studies',
  evidence: 'Evidence',
  'training-material': 'Training materials',
  campaign: 'Campaign materials',
  policy: 'Policy',
  website: 'Websites',
};

/** What stands in for a page: the record of that id has the address, as for the element. */
function successor({ id, title, url }, all) {
  const next = id && all.find((one) => one.id === id);
  const way = next && next.link !== 'gone' ? next.url : undefined;
  return link(next?.title ?? title, way ?? url);
}

function resource(one, all) {
  const isGone = one.link === 'gone' || !one.url;
  const moved = one.replacedBy
    ? html`${one.link === 'being-replaced' ? words.beingReplacedBy : words.replacedBy}
      ${successor(one.replacedBy, all)}.`
    : one.link === 'being-replaced'
      ? words.moving
      : '';
  const when = one.dateText ?? date(one.date);
  return html`<strong>${isGone ? one.title : link(one.title, one.url)}</strong>
    <p>${one.summary}</p>
    ${one.link === 'gone' ? html`<p>${words.gone} ${moved}</p>` : moved && html`<p>${moved}</p>`}
    <p class="note">
      ${[one.publisher ?? words.publisherUnknown, when || words.dateUnknown].join(', ')}.
      ${one.copy && one.url ? words.copy(new URL(one.url).hostname) : ''}
      ${one.licence ? html`${one.licence}.` : ''} ${one.status === 'partly' ? words.partly : ''}
    </p>
    ${sources(one.sources ?? [])}
    <p class="note">
      ${
        one.linkNotOpened && one.lastChecked
          ? words.lastCheckedUnopened('en-GB', one.lastChecked)
          : checkedText(one)
      }
    </p>`;
}

/** The library by shelf, or some shelves of it. */
export function resources({ resources: all }, { type, level = 3 }) {
  const types = type?.split(' ') ?? Object.keys(TYPES);
  return types.map((shelf) => {
    const here = all.filter((one) => one.type === shelf && one.status !== 'unverified');
    if (here.length === 0) return '';
    const content = entries(here, (one) => resource(one, all));
    return types.length > 1 ? html`${heading(level, TYPES[shelf])}${content}` : content;
  });
}

function course(one, all) {
  const { title, url, summary, provider, sessions = [], cost, minutes, length, accessNote } = one;
  const next = one.replacedBy && all.find(({ id }) => id === one.replacedBy);
  const time = minutes ? `${minutes} minutes` : length;
  const session = (each) =>
    html`${link(each.title, each.url)}${each.minutes ? `, ${each.minutes} minutes` : ''}`;
  const older = sessions.filter(({ status }) => status === 'older');
  return html`<strong>${next || one.link === 'gone' ? title : link(title, url)}</strong>
    <p>${summary}</p>
    ${next ? html`<p>Replaced by ${link(next.title, next.url)}.</p>` : ''}
    ${one.link === 'gone' ? html`<p>This page is gone.</p>` : ''}
    ${list(
      sessions.filter(({ status }) => status !== 'older'),
      session,
    )}
    ${older.length > 0 ? fold('Older sessions', list(older, session)) : ''}
    <p>${[provider, time ?? 'Length not known', cost].filter(Boolean).join('. ')}.</p>
    ${accessNote ? html`<p>${accessNote}</p>` : ''}
    ${one.status === 'partly' ? html`<p class="note">Only some of this is confirmed.</p>` : ''}
    ${sources(one.sources ?? [])}
    <p class="note">${checkedText(one)}</p>`;
}

/** E-learning and training: all of it, what `ids` names, or what is on a topic. */
export function learning({ learning: all }, { ids, topic }) {
  const rank = ({ link: state, replacedBy }) =>
    state === 'gone' ? 2 : state === 'being-replaced' || replacedBy ? 1 : 0;
  const here = chosen(all, ids).filter((one) => !topic || one.topics.includes(topic));
  if (!ids) here.sort((a, b) => rank(a) - rank(b));
  return entries(here, (one) => course(one, all));
}
