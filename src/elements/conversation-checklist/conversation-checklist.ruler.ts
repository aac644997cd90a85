import { html, nothing, type TemplateResult } from 'lit';
import type { ChecklistMessages } from '../../i18n/en-gb/checklist.js';
import type { ReadinessScale } from '../../models/index.js';

const NUMBERS = Array.from({ length: 11 }, (_, number) => number);

/**
 * A question with an answer from 0 to 10, as radio buttons: "not answered" is one of them, so that
 * it is never mistaken for 0 and can be chosen again. A slider has no such place.
 */
export function ruler(
  name: string,
  { question, whyNotLower, whatWouldHelp }: ReadinessScale,
  answer: number | undefined,
  words: ChecklistMessages,
): TemplateResult {
  const mark = (value: number | undefined, label: string) =>
    html`<label class=${value === answer ? 'mark chosen' : 'mark'}>
      <input
        type="radio"
        autocomplete="off"
        name=${name}
        value=${value ?? ''}
        .checked=${value === answer}
      />
      ${label}
    </label>`;
  const next =
    answer === undefined
      ? []
      : [answer > 0 ? whyNotLower : undefined, answer < 10 ? whatWouldHelp : undefined];
  return html`<fieldset part="ruler">
    <legend><bdi>${question}</bdi> <span class="muted">${words.scale}</span></legend>
    <div class="marks">
      ${mark(undefined, words.notAnswered)} ${NUMBERS.map((number) => mark(number, String(number)))}
    </div>
    <p part="answer">${answer === undefined ? words.noAnswer : words.answer(answer)}</p>
    ${next.map((ask) =>
      ask === undefined
        ? nothing
        : html`<p part="follow-up">${words.thenAsk} <strong dir="auto">“${ask}”</strong></p>`,
    )}
  </fieldset>`;
}
