import { html, nothing, type TemplateResult } from 'lit';
import type { ShortlistMessages } from '../../i18n/en-gb/shortlist.js';
import type { Service } from '../../models/index.js';
import { londonTime } from '../../schedule/london-time.js';
import type { FreshnessLimits } from '../../search/freshness.js';
import type { QrPath } from '../../share/qr.js';
import { isNumber, serviceLines, sharedContacts } from '../../share/service-text.js';

/** How it is printed. */
export interface Paper {
  readonly format: 'a4' | 'pocket';
  readonly isLarge: boolean;
}

/** What is printed. */
export interface SheetView {
  readonly paper: Paper;
  /** What a conversation came to. */
  readonly text: string;
  /** From the worker to the person. */
  readonly note: string;
  /** Of the services. */
  readonly title: string;
  readonly services: readonly Service[];
  readonly qr: QrPath | undefined;
  readonly words: ShortlistMessages;
  readonly lang: string;
  readonly now: Date;
  /** How long a check can be relied on. */
  readonly limits: FreshnessLimits | undefined;
  readonly heading: (content: unknown, deeper: number) => TemplateResult;
}

/** Millimetres of a module, as a phone can read it from paper. */
const MODULE = 0.5;
const SMALLEST = 25;

/** What comes out of the printer. On the screen it is not there. */
export function sheet(view: SheetView): TemplateResult {
  const { paper, title, text, note, services, qr, words, lang, now, heading } = view;
  return html`<div class="sheet ${paper.format} ${paper.isLarge ? 'large' : ''}" part="sheet">
    ${text === '' ? nothing : html`<p class="given">${text}</p>`}
    ${services.length === 0 ? nothing : heading(title, 0)}
    ${note === '' ? nothing : html`<p class="given"><b>${words.noteOnPaper}:</b> ${note}</p>`}
    ${services.map((service) => printedService(service, view))}
    <div class="foot">
      ${
        qr === undefined
          ? nothing
          : html`${qrCode(qr, '')}
              <p>${words.scan}</p>`
      }
      <p>${words.made(lang, londonTime(now).date)}</p>
    </div>
  </div>`;
}

/** A service line by line, as it is in a message. Numbers stand out. */
function printedService(service: Service, { paper, lang, now, limits, heading }: SheetView) {
  const detail = paper.format === 'a4' ? 'full' : 'short';
  const [name, ...lines] = serviceLines(service, { ...limits, now, lang }, detail);
  const numbers = sharedContacts(service).filter(isNumber);
  const hasNumber = (line: string) => numbers.some(({ value }) => line.includes(value));
  return html`<section>
    ${heading(name, 1)}
    ${lines.map((line) => html`<p class=${hasNumber(line) ? 'number' : ''}>${line}</p>`)}
  </section>`;
}

/** A QR code, black on white whatever is around it. Without a name it is decoration. */
export function qrCode({ size, path }: QrPath, name: string): TemplateResult {
  const width = `${String(Math.max(SMALLEST, size * MODULE))}mm`;
  return html`<svg
    class="qr"
    part="qr"
    role=${name === '' ? nothing : 'img'}
    aria-label=${name === '' ? nothing : name}
    aria-hidden=${name === '' ? 'true' : nothing}
    width=${width}
    height=${width}
    viewBox="0 0 ${size} ${size}"
    shape-rendering="crispEdges"
  >
    <path fill="#fff" d="M0 0h${size}v${size}H0z"></path>
    <path fill="#000" d=${path}></path>
  </svg>`;
}
