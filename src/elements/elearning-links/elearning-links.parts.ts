import { html, nothing, type TemplateResult } from 'lit';
import { formatPartialDate } from '../../i18n/format.js';
import type { LearningMessages } from '../../i18n/en-gb/learning.js';
import type { LearningResource, LearningSession } from '../../models/index.js';
import { safeUrl } from '../../models/safe-url.js';
import { sourceLine } from '../shared/source-line.js';
import { type Shown, theirLink, theirs } from '../shared/theirs.js';
import { within } from '../shared/within.js';
import type { LearningTicks, Tick } from './elearning-links.ticks.js';
import { groupOf, type LearningGroup } from './select-learning.js';

/** What a programme is shown with. */
export interface LearningView {
  readonly resource: LearningResource;
  /** All on the topic, to find what a replaced one is replaced by. */
  readonly all: readonly LearningResource[];
  readonly words: LearningMessages;
  readonly lang: string;
}

const LMS_FORMATS = { scorm: 'SCORM', aicc: 'AICC', xapi: 'xAPI', cmi5: 'cmi5', lti: 'LTI' };

/** One programme. With ticks there are boxes for the training plan. */
export function programme(
  view: LearningView,
  heading: TemplateResult,
  ticks: LearningTicks | undefined,
  seePlan: () => void,
): TemplateResult {
  const { resource, words } = view;
  const { id, provider, summary, status } = resource;
  const group = groupOf(resource);
  return html`<article class=${ticks?.has('done', id) ? 'done' : ''} part="programme">
    <header>
      ${heading}
      <p class="muted">${words.by} <bdi>${provider}</bdi></p>
    </header>
    ${
      group === 'current'
        ? html`<p dir="auto">${summary}</p>
            ${learningLink(view)} ${ticks ? tickBoxes(view, ticks, seePlan) : nothing}
            ${learningFacts(view)}`
        : withoutLink(view, group)
    }
    ${status === 'partly' ? html`<p class="notice" part="partly">${words.partly}</p>` : nothing}
    <footer part="assurance">
      <p>${checkedText(view)}</p>
      ${sourcesFold(view)}
    </footer>
  </article>`;
}

/** The two boxes of a programme. */
function tickBoxes(
  { resource: { id, title }, words }: LearningView,
  ticks: LearningTicks,
  seePlan: () => void,
): TemplateResult {
  const box = (tick: Tick, label: string) =>
    html`<label class="check">
      <input
        type="checkbox"
        autocomplete="off"
        name=${tick}
        value=${id}
        .checked=${ticks.has(tick, id)}
      />
      <span
        >${label}<span class="hidden">: <bdi>${title}</bdi></span></span
      >
    </label>`;
  return html`<div class="ticks" part="ticks">
    ${box('plan', words.planAdd)} ${box('done', words.planDone)}
    ${
      ticks.has('plan', id)
        ? html`<button type="button" part="see-plan" @click=${seePlan}>${words.planSee}</button>`
        : nothing
    }
  </div>`;
}

/** A name with its value, in a list of them. Long values have a row for themselves. */
export function fact(name: string, value: Shown, isLong = false): TemplateResult {
  return html`<div class=${isLong ? 'long' : ''}>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

/** Length, sessions, cost, access, audience and use in a learning system. */
function learningFacts(view: LearningView): TemplateResult {
  const { resource, words } = view;
  const { sessions, cost, kind, format, level, audience, area, lms } = resource;
  const isTaught = kind.length > 0 && !kind.includes('e-learning') && !lms;
  return html`<dl part="facts">
    ${sessions.length === 0 ? nothing : fact(words.sessions, allSessions(view), true)}
    ${fact(words.length, lengthText(view))}
    ${fact(words.kind, kind.length === 0 ? theirs(format) : named(kind, words.kinds))}
    ${area === undefined ? nothing : fact(words.area, theirs(area))}
    ${fact(words.level, named(level, words.levels) || words.notStated)}
    ${fact(words.audience, named(audience, words.audiences) || words.notStated)}
    ${cost === undefined ? nothing : fact(words.cost, theirs(cost))}
    ${fact(words.access, accessText(view))}
    ${isTaught ? nothing : fact(words.lms, lmsText(resource, words), true)}
  </dl>`;
}

/** The length as a page gives it, in minutes or in words. */
export function lengthText({ resource: { minutes, length }, words, lang }: LearningView): Shown {
  return theirs(length) ?? (minutes === null ? words.minutesUnknown : words.minutes(lang, minutes));
}

/** How to get in: the provider's words, or else what one has to have. */
export function accessText({ resource: { access, accessNote }, words }: LearningView): Shown {
  return theirs(accessNote) ?? words.accessKinds[access];
}

/** When it was last checked, or that nobody wrote it down. */
export function checkedText({ resource: { lastChecked }, words, lang }: LearningView): string {
  return lastChecked === undefined ? words.notRecorded : words.lastChecked(lang, lastChecked);
}

/** "Health, social care": only the first name keeps its capital. */
function named<Key extends string>(
  keys: readonly Key[],
  names: Readonly<Record<Key, string>>,
): string {
  const small = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
  return keys.map((key, index) => (index === 0 ? names[key] : small(names[key]))).join(', ');
}

/** Sessions of now, and older ones in a fold: who looks for one finds that it is out of date. */
function allSessions({ resource: { sessions }, words, lang }: LearningView): TemplateResult {
  const older = sessions.filter(({ status }) => status === 'older');
  const current = sessions.filter((session) => !older.includes(session));
  return html`${current.length === 0 ? nothing : sessionList(current, words, lang)}
  ${
    older.length === 0
      ? nothing
      : html`<details part="older-sessions">
          <summary>${words.olderSessions(lang, older.length)}</summary>
          ${sessionList(older, words, lang)}
        </details>`
  }`;
}

function sessionList(
  sessions: readonly LearningSession[],
  words: LearningMessages,
  lang: string,
): TemplateResult {
  return html`<ul>
    ${sessions.map(({ title, url, minutes, summary }) => {
      return html`<li>
        ${theirLink(title, url)}${minutes === null ? nothing : `, ${words.minutes(lang, minutes)}`}
        ${summary === undefined ? nothing : html`<p class="muted" dir="auto">${summary}</p>`}
      </li>`;
    })}
  </ul>`;
}

/** Formats that are known to work, and the publisher's note. */
function lmsText({ lms }: LearningResource, words: LearningMessages): Shown {
  if (!lms) return words.lmsUnknown;
  const formats = Object.entries(LMS_FORMATS)
    .filter(([key]) => lms[key as keyof typeof LMS_FORMATS] === true)
    .map(([, name]) => name)
    .join(', ');
  const text = [formats, lms.note].filter(Boolean).join('. ');
  return text ? theirs(text) : words.lmsUnknown;
}

/** The way in, or a word that none is confirmed. */
function learningLink({ resource: { title, url }, words }: LearningView): TemplateResult {
  const href = url === undefined ? undefined : safeUrl(url);
  return href === undefined
    ? html`<p class="muted" part="no-link">${words.noLink}</p>`
    : html`<a class="button" part="link" href=${href} rel="noreferrer"
        >${within(words.open(title), title)}</a
      >`;
}

/**
 * What takes the place of a programme, or that it is gone. Its own address may lead nowhere, so it
 * is not given.
 */
function withoutLink(
  { resource: { replacedBy }, all, words }: LearningView,
  group: LearningGroup,
): TemplateResult {
  const next = all.find(({ id }) => id === replacedBy);
  const name = next && theirLink(next.title, next.url);
  return html`${
    group === 'gone' ? html`<p class="notice" part="gone">${words.goneNotice}</p>` : nothing
  }
  ${
    group === 'gone' && name === undefined
      ? nothing
      : html`<p class="notice" part="replaced">
          ${name === undefined ? words.replaced : html`${words.replacedBy} ${name}`}
        </p>`
  }`;
}

/** Where the programme was read, folded; the dates are there to see, as a page may be old. */
function sourcesFold({ resource: { sources }, words, lang }: LearningView): unknown {
  const dates = [...new Set(sources.flatMap(({ date = [] }) => date))];
  // A date is written out; words such as "about 2022" are theirs.
  const isExact = (date: string) => /^\d{4}(-\d\d){0,2}$/.test(date);
  const summary = words.sources(
    dates.map((date) => (isExact(date) ? formatPartialDate(lang, date) : date)),
  );
  const marked = dates
    .filter((date) => !isExact(date))
    .reduce<readonly Shown[]>(
      (parts, date) =>
        parts.flatMap((part) => (typeof part === 'string' ? within(part, date) : [part])),
      [summary],
    );
  return sources.length === 0
    ? nothing
    : html`<details part="sources">
        <summary>${marked}</summary>
        <ul>
          ${sources.map((source) => html`<li>${sourceLine(lang, source)}</li>`)}
        </ul>
      </details>`;
}
