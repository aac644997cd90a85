import { html, nothing, type TemplateResult } from 'lit';
import { formatPartialDate } from '../../i18n/format.js';
import type { LibraryMessages } from '../../i18n/en-gb/library.js';
import type { Resource } from '../../models/index.js';
import { safeUrl } from '../../models/safe-url.js';
import { sourceLine } from '../shared/source-line.js';
import { type Shown, theirLink, theirs } from '../shared/theirs.js';
import type { Facet, LibraryItem } from './library-facets.js';
import type { LabelOf } from './library-items.js';
import { isTheirs } from './library-labels.js';

/** What an entry is shown with. */
export interface EntryView {
  readonly words: LibraryMessages;
  readonly lang: string;
  readonly label: LabelOf;
  /** The whole library, to find what takes the place of an entry. */
  readonly all: readonly LibraryItem[];
}

/** The title, as a link when there is somewhere to go. */
export function entryTitle({ title, link, url }: Resource): TemplateResult {
  return theirLink(title, link === 'gone' ? undefined : url);
}

/** Type, publisher and date in a line. */
export function entryLine(resource: Resource, { words, lang, label }: EntryView): TemplateResult {
  const { type, publisher, date, dateText } = resource;
  const when =
    dateText !== undefined
      ? theirs(dateText)
      : date === undefined
        ? words.dateUnknown
        : formatPartialDate(lang, date);
  return html`<p class="muted" part="entry-line">
    <strong>${label('type', type)}.</strong>
    ${publisher === undefined ? words.publisherUnknown : theirs(publisher)}, ${when}
  </p>`;
}

/** What to know before following the link. */
export function entryNotices(resource: Resource, view: EntryView): unknown {
  const { words } = view;
  const { url, copy, link, status } = resource;
  const href = url === undefined ? undefined : safeUrl(url);
  const notice = (part: string, content: unknown) =>
    html`<p class="notice" part=${part}>${content}</p>`;
  const isGone = link === 'gone';
  return [
    isGone ? notice('gone', words.gone) : nothing,
    successor(resource, view, notice),
    copy && href !== undefined && !isGone
      ? notice('copy', words.copy(new URL(href).host.replace(/^www\./, '')))
      : nothing,
    href === undefined && !isGone
      ? html`<p class="muted" part="no-link">${words.noLink}</p>`
      : nothing,
    status === 'partly' ? html`<p class="muted" part="partly">${words.partly}</p>` : nothing,
  ];
}

function successor(
  { link, replacedBy }: Resource,
  { all, words }: EntryView,
  notice: (part: string, content: unknown) => TemplateResult,
): TemplateResult | typeof nothing {
  const isMoving = link === 'being-replaced';
  if (!replacedBy) return isMoving ? notice('replaced', words.moving) : nothing;
  const next = all.find(({ resource }) => resource.id === replacedBy.id)?.resource;
  const way = next?.link === 'gone' ? undefined : next?.url;
  return notice(
    'replaced',
    html`${isMoving ? words.beingReplacedBy : words.replacedBy}
    ${theirLink(next?.title ?? replacedBy.title, way ?? replacedBy.url)}`,
  );
}

/** What it is about, for whom, where it is from and on what terms, as far as that is known. */
export function entryFacts(
  { resource, values }: LibraryItem,
  { words, label }: EntryView,
): TemplateResult | typeof nothing {
  const { topics, audience, licence } = resource;
  const named = (facet: Facet, all: readonly string[]) =>
    all.filter(Boolean).map((value) => {
      const name = label(facet, value);
      return isTheirs(words, facet, value) ? theirs(name) : name;
    });
  const facts: readonly (readonly [string, readonly Shown[]])[] = [
    [words.topics, named('topic', topics)],
    [words.audience, named('audience', audience)],
    [words.place, named('place', values.place)],
    [words.licence, licence === undefined ? [] : [theirs(licence)]],
  ];
  const known = facts.filter(([, texts]) => texts.length > 0);
  if (known.length === 0) return nothing;
  return html`<dl part="facts">
    ${known.map(
      ([name, texts]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${texts.map((text, at) => (at === 0 ? text : [', ', text]))}</dd>
        </div>`,
    )}
  </dl>`;
}

/** When it was last checked, how, and where it was found. */
export function entryFooter(
  { lastChecked, linkNotOpened, sources }: Resource,
  { words, lang }: EntryView,
): TemplateResult {
  return html`<footer part="assurance">
    <p>
      ${
        lastChecked === undefined
          ? words.notRecorded
          : linkNotOpened
            ? words.lastCheckedUnopened(lang, lastChecked)
            : words.lastChecked(lang, lastChecked)
      }
    </p>
    ${
      sources.length === 0
        ? nothing
        : html`<p>
            ${words.foundIn}
            ${sources.map((source, at) => html`${at === 0 ? '' : '; '}${sourceLine(lang, source)}`)}
          </p>`
    }
  </footer>`;
}
