import {
  css,
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { printAlone } from '../shared/print-alone.js';
import { sourceLine } from '../shared/source-line.js';
import type { ChecklistView } from './checklist-view.js';
import { stepTitles } from './conversation-checklist.steps.js';

/** A card of A7, to cut out along its border. It grows with its text rather than cut it off. */
export const cardStyles = css`
  .card {
    display: grid;
    align-content: space-between;
    inline-size: 105mm;
    max-inline-size: 100%;
    min-block-size: 74mm;
    padding: 3.5mm 4.5mm;
    border: 1px solid #000;
    background: #fff;
    color: #000;
    font-size: 10pt;
    line-height: 1.2;
    break-inside: avoid;
  }
  @media screen {
    .card {
      display: none;
    }
  }
  .card .name {
    margin-block-end: 1mm;
    font-size: 12pt;
    font-weight: 700;
  }
  .card li {
    display: flex;
    gap: 2.5mm;
    padding-block: 0.5mm;
    list-style: none;
  }
  .box {
    flex: none;
    inline-size: 3.6mm;
    block-size: 3.6mm;
    border: 1px solid #000;
  }
  .card .origin {
    margin-block-start: 1mm;
    font-size: 8pt;
  }
  .card a {
    color: inherit;
    text-decoration: none;
  }
  .card a::after {
    content: none;
  }
`;

/** The steps with an empty box each, where they come from, and when that was checked. */
export function blankCard(view: ChecklistView): TemplateResult {
  const { model, easy, words, lang } = view;
  const { title, sources, lastChecked } = model;
  const source = sources.find(({ status, covers }) => status !== 'unverified' && !covers);
  return html`<div class="card" part="card">
    <p class="name">${easy?.title ?? title}</p>
    <ul role="list">
      ${stepTitles(view).map((step) => html`<li><span class="box"></span><span>${step}</span></li>`)}
    </ul>
    <p class="origin">
      ${words.cardSource} ${source ? sourceLine(lang, source) : words.unverified}
    </p>
    <p class="origin">
      ${lastChecked === undefined ? words.notRecorded : words.lastChecked(lang, lastChecked)}
    </p>
  </div>`;
}

/** Prints the blank card. It is there only while that goes on. */
export class CardPrinter implements ReactiveController {
  isPrinting = false;
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#over();
  }

  readonly print = async (): Promise<void> => {
    this.isPrinting = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const card = this.#host.shadowRoot?.querySelector<HTMLElement>('.card');
    if (!card) return;
    addEventListener('afterprint', this.#over);
    printAlone(card);
  };

  readonly #over = () => {
    removeEventListener('afterprint', this.#over);
    this.isPrinting = false;
    this.#host.requestUpdate();
  };
}
