import { html, nothing, type TemplateResult } from 'lit';
import type { TopicForm, TopicMessages } from '../../i18n/en-gb/topic.js';
import type { UrgentMessages } from '../../i18n/en-gb/urgent.js';
import type { Nation, Statement, Topic } from '../../models/index.js';
import { isEmergencyNumber, type Reachable, reachItem } from '../shared/reach.js';
import { sourceLine } from '../shared/source-line.js';
import type { LocalHelp } from './load-topic.js';
import { type UrgentAction, variantOf } from './topic-content.js';

/** A list of lines. */
export function lineList(lines: readonly string[]): TemplateResult | undefined {
  return lines.length === 0
    ? undefined
    : html`<ul role="list">
        ${lines.map((line) => html`<li><bdi>${line}</bdi></li>`)}
      </ul>`;
}

/**
 * Facts or messages, each with where it was read.
 *
 * @param joined Says the source of several in a row once, after the last of them.
 */
export function statementList(
  statements: readonly Statement[],
  words: TopicMessages,
  lang: string,
  joined = false,
): TemplateResult | undefined {
  const runs: { readonly source: Statement['source']; readonly texts: string[] }[] = [];
  for (const { text, source } of statements) {
    const last = runs.at(-1);
    if (joined && last && JSON.stringify(last.source) === JSON.stringify(source)) {
      last.texts.push(text);
    } else runs.push({ source, texts: [text] });
  }
  return runs.length === 0
    ? undefined
    : html`<ul role="list">
        ${runs.map(
          ({ texts, source }) =>
            html`<li>
              ${texts.map((text) => html`<p dir="auto">${text}</p>`)}
              <small class="muted"
                >${
                  source ? html`${words.source} ${sourceLine(lang, source)}` : words.unsourced
                }</small
              >
            </li>`,
        )}
      </ul>`;
}

/** What to do when it cannot wait, with the numbers that each rule names. */
export function urgentRules(
  actions: readonly UrgentAction[],
  nation: Nation | undefined,
  words: UrgentMessages,
): TemplateResult | undefined {
  const list = (services: readonly Reachable[]) =>
    services.length === 0
      ? nothing
      : html`<ul class="reaches" role="list">
          ${services.map((service) => reachItem(service, nation, words))}
        </ul>`;
  const rule = ({ when, action, emergency, reachable }: UrgentAction) => {
    // Helplines stand in a block of their own: a charity must not look like 999 or the NHS.
    const apart = emergency ? reachable.filter((service) => !isEmergencyNumber(service)) : [];
    return html`<div class="rule">
      <div class=${emergency ? 'urgent-block emergency' : 'urgent-block'}>
        <p dir="auto"><strong>${when}:</strong> ${action}</p>
        ${list(reachable.filter((service) => !apart.includes(service)))}
      </div>
      ${apart.length === 0 ? nothing : html`<div class="urgent-block">${list(apart)}</div>`}
    </div>`;
  };
  return actions.length === 0
    ? undefined
    : html`<div class="rules">${actions.map((action) => rule(action))}</div>`;
}

/** What came of the search for local help, in words. Never "none" when it could not be asked. */
export function localStatus(
  { state, matches, hasNext, asOf }: LocalHelp,
  place: string | undefined,
  words: TopicMessages,
  lang: string,
): string {
  const count =
    matches.length > 0
      ? (hasNext ? words.localMore : words.localFound)(lang, matches.length)
      : words.noLocal(place);
  switch (state) {
    case 'ok':
      return count;
    case 'stale':
      return `${words.localStale(lang, asOf)} ${count}`;
    case 'partial':
      return matches.length > 0 ? `${count}. ${words.localPartial}` : words.localPartial;
    case 'unavailable':
      return words.localUnavailable;
  }
}

/** Whether a form was made with the people that it is for. Empty where there is nothing to say. */
export function formStatus(topic: Topic, form: TopicForm, words: TopicMessages): string {
  return words.formStatus[form][variantOf(topic, form)?.status ?? 'missing'];
}

/** Lets the reader choose a form. The choice is kept in the element alone. */
export function formField(
  topic: Topic,
  chosen: TopicForm,
  words: TopicMessages,
  choose: (form: TopicForm) => void,
): TemplateResult {
  const forms: readonly TopicForm[] = ['standard', 'easy-read', 'text-only'];
  return html`<fieldset part="variants">
    <legend>${words.form}</legend>
    ${forms.map(
      (form) =>
        html`<label class="check">
          <input
            type="radio"
            name="form"
            autocomplete="off"
            value=${form}
            .checked=${form === chosen}
            @change=${() => {
              choose(form);
            }}
          />
          ${
            form === 'easy-read' && !variantOf(topic, form)
              ? words.noneYet(words.forms[form])
              : words.forms[form]
          }
        </label>`,
    )}
  </fieldset>`;
}
