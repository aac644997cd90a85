import { html, nothing, type TemplateResult } from 'lit';
import type { LearningMessages } from '../../i18n/en-gb/learning.js';
import type { LearningResource } from '../../models/index.js';
import { safeUrl } from '../../models/safe-url.js';

/** What a programme is shown with. */
export interface LearningView {
  readonly resource: LearningResource;
  /** All on the topic, to find what a replaced one is replaced by. */
  readonly all: readonly LearningResource[];
  readonly words: LearningMessages;
  readonly lang: string;
}

const LMS_FORMATS = { scorm: 'SCORM', aicc: 'AICC', xapi: 'xAPI', cmi5: 'cmi5', lti: 'LTI' };

/** Length, sessions, cost, access, audience and use in a learning system. */
export function learningFacts({ resource, words, lang }: LearningView): TemplateResult {
  const { minutes, sessions, cost, access, accessNote, audience } = resource;
  const fact = (name: string, value: unknown) =>
    value === undefined
      ? nothing
      : html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`;
  return html`<dl part="facts">
    ${fact(words.length, minutes === null ? words.minutesUnknown : words.minutes(lang, minutes))}
    ${fact(words.sessions, sessions.length === 0 ? undefined : sessionList(resource, words, lang))}
    ${fact(words.cost, cost)} ${fact(words.access, accessNote ?? words.accessKinds[access])}
    ${fact(words.audience, audience.length === 0 ? undefined : audienceText(audience))}
    ${fact(words.lms, lmsText(resource, words))}
  </dl>`;
}

/** "Health, social care": names are in small letters in the data. */
function audienceText(audience: readonly string[]): string {
  const text = audience.join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function sessionList(
  { sessions }: LearningResource,
  words: LearningMessages,
  lang: string,
): TemplateResult {
  return html`<ul>
    ${sessions.map(({ title, url, minutes }) => {
      const href = url === undefined ? undefined : safeUrl(url);
      return html`<li>
        ${href === undefined ? title : html`<a href=${href} rel="noreferrer">${title}</a>`}${
          minutes === null ? nothing : `, ${words.minutes(lang, minutes)}`
        }
      </li>`;
    })}
  </ul>`;
}

/** Formats that are known to work, and the publisher's note. */
function lmsText({ lms }: LearningResource, words: LearningMessages): string {
  if (!lms) return words.lmsUnknown;
  const formats = Object.entries(LMS_FORMATS)
    .filter(([key]) => lms[key as keyof typeof LMS_FORMATS] === true)
    .map(([, name]) => name)
    .join(', ');
  return [formats, lms.note].filter(Boolean).join('. ') || words.lmsUnknown;
}

/** The way in, or a word that none is confirmed. */
export function learningLink({ resource: { title, url }, words }: LearningView): TemplateResult {
  const href = url === undefined ? undefined : safeUrl(url);
  return href === undefined
    ? html`<p class="muted" part="no-link">${words.noLink}</p>`
    : html`<a class="button" part="link" href=${href} rel="noreferrer">${words.open(title)}</a>`;
}

/** What takes the place of a programme. Its own address may lead nowhere, so it is not given. */
export function replacement({ resource, all, words }: LearningView): TemplateResult {
  const next = all.find(({ id }) => id === resource.replacedBy);
  const href = next?.url === undefined ? undefined : safeUrl(next.url);
  const name =
    href === undefined ? next?.title : html`<a href=${href} rel="noreferrer">${next?.title}</a>`;
  return html`<p class="notice" part="replaced">
    ${name === undefined ? words.replaced : html`${words.replacedBy} ${name}`}
  </p>`;
}
