import { html, nothing, type TemplateResult } from 'lit';
import type { CardMessages } from '../../i18n/en-gb/card.js';
import type { TopicForm, TopicMessages } from '../../i18n/en-gb/topic.js';
import type { UrgentMessages } from '../../i18n/en-gb/urgent.js';
import type { Nation, Statement } from '../../models/index.js';
import { theirs } from '../shared/theirs.js';
import type { CopyText } from './copy-text.js';
import type { LocalHelp, TopicContent } from './load-topic.js';
import type { ServiceLists } from './service-lists.js';
import {
  formField,
  formStatus,
  lineList,
  localStatus,
  statementList,
  urgentRules,
} from './topic-card.parts.js';
import { comesFirst, nationalMatches, urgentActions, variantOf } from './topic-content.js';
import { topicText } from './topic-text.js';

/** What a topic card is made of. */
export interface TopicView {
  readonly content: TopicContent;
  /** Undefined where nothing local was asked. */
  readonly local: LocalHelp | 'pending' | undefined;
  readonly nation: Nation | undefined;
  readonly form: TopicForm;
  /** Called with the form that the reader chooses. Undefined: there is no choice. */
  readonly choose: ((form: TopicForm) => void) | undefined;
  /** Asks for local services again. */
  readonly retry: () => void;
  readonly lists: ServiceLists;
  readonly copy: CopyText;
  readonly words: TopicMessages;
  readonly urgentWords: UrgentMessages;
  readonly cardWords: CardMessages;
  readonly lang: string;
  /** Of the cards of services. */
  readonly headingLevel: number;
  readonly heading: (text: unknown, deeper?: number, part?: string) => TemplateResult;
}

/** A topic in one of its forms. Urgent help and services are in all of them. */
export function topicTemplate(view: TopicView): TemplateResult {
  const { content, form, words, lang, nation, urgentWords } = view;
  const { topic } = content;
  const easy = form === 'easy-read' ? variantOf(topic, form) : undefined;
  const { title = topic.title, summary, why, ask, assist, act, lastChecked } = easy ?? topic;
  const titles = easy ? words.easy : words;
  const statements = (items: readonly Statement[]) =>
    statementList(items, words, lang, easy !== undefined);
  const first = comesFirst(topic);
  const rules = urgentRules(urgentActions(content, nation), nation, urgentWords);
  // Rules are in England's words: in easy read only people there can do without the notes.
  const notes = easy && nation === 'england' ? undefined : topic.nationNotes;
  const urgent = section(
    view,
    'urgent',
    words.urgent,
    easy && topic.urgent.length > 0
      ? html`<p class="notice" part="urgent-status">${words.urgentNotEasy}</p>
          ${rules}`
      : rules,
  );
  const national =
    serviceList(view, 'national', nationalMatches(content, nation)) ??
    html`<p>${words.noNational(nation && urgentWords.nations[nation])}</p>`;
  return html`<article part="card" class=${form === 'easy-read' && !easy ? 'standard' : form}>
    <header>
      ${view.heading(theirs(title))} ${statusOf(view)}
      ${[summary].flat().map((line) => html`<p class="lead" dir="auto">${line}</p>`)}
      ${formOf(view)}
    </header>
    ${first ? urgent : nothing} ${section(view, 'why', titles.why, statements(why))}
    ${easy ? nothing : section(view, 'cues', words.cues, statements(topic.cues))}
    <div class="steps" part="conversation">
      ${section(view, 'ask', titles.ask, lineList(ask))}
      ${section(view, 'assist', titles.assist, statements(assist))}
      ${section(view, 'act', titles.act, lineList(act))}
    </div>
    ${first ? nothing : urgent} ${localSection(view)}
    ${section(view, 'national', words.national, national)}
    ${section(view, 'nations', words.nations, notes && html`<div dir="auto">${notes}</div>`)}
    ${
      easy || topic.tips.length === 0
        ? nothing
        : html`<details part="tips">
            <summary>${words.tips}</summary>
            ${lineList(topic.tips)}
          </details>`
    }
    <footer part="assurance">
      <p>${lastChecked === undefined ? words.notRecorded : words.lastChecked(lang, lastChecked)}</p>
      <p>${words.draft}</p>
    </footer>
    <p class="hidden" role="status">${view.lists.announced}</p>
  </article>`;
}

/** What is to be known of the form: before anybody reads on. */
function statusOf({ content, form, words }: TopicView): unknown {
  const status = formStatus(content.topic, form, words);
  return status === '' ? nothing : html`<p class="notice" part="variant-status">${status}</p>`;
}

/** The choice of a form, and what it can do. */
function formOf(view: TopicView): unknown {
  const { content, form, choose, words, copy } = view;
  return html`${choose ? formField(content.topic, form, words, choose) : nothing}
  ${
    form === 'text-only'
      ? copy.render(words, () =>
          topicText({
            ...view,
            local: view.local === 'pending' ? undefined : view.local,
            now: new Date(),
          }),
        )
      : nothing
  }`;
}

/** A section with its heading; nothing when there is nothing in it. */
function section(
  { heading }: TopicView,
  name: string,
  title: string,
  content: unknown,
): TemplateResult | typeof nothing {
  return content
    ? html`<section class=${name} part=${name}>
        ${heading(title, 1, 'section-heading')} ${content}
      </section>`
    : nothing;
}

function serviceList(
  { lists, headingLevel, words, lang }: TopicView,
  name: string,
  matches: LocalHelp['matches'],
): TemplateResult | undefined {
  return lists.render(name, matches, headingLevel, words, lang);
}

function localSection(view: TopicView): TemplateResult | typeof nothing {
  const { content, local, words, lang, retry } = view;
  if (!local) return nothing;
  const name = content.place?.name;
  const answer = local === 'pending' ? undefined : local;
  const doubt = answer !== undefined && answer.state !== 'ok';
  return section(
    view,
    'local',
    words.local(name),
    html`<div class=${doubt ? 'message notice' : 'message'}>
        <p role="status" part="local-status">
          ${answer ? localStatus(answer, name, words, lang) : words.localLoading}
        </p>
        ${
          doubt
            ? html`<button type="button" part="retry" @click=${retry}>${words.retry}</button>`
            : nothing
        }
      </div>
      ${serviceList(view, 'local', answer?.matches ?? [])}`,
  );
}
