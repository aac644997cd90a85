import { html, nothing, type TemplateResult } from 'lit';
import type { ShortlistMessages } from '../../i18n/en-gb/shortlist.js';
import type { Message } from '../../share/message.js';
import type { QrPath } from '../../share/qr.js';
import type { HandOver } from './hand-over.js';
import { type Paper, qrCode } from './shortlist.sheet.js';

/** What is said at a button. */
export interface Told {
  readonly text: string;
  /** At the buttons for all of the list, or at that for its link. */
  readonly at: 'list' | 'link';
}

/** As much is a note: a card to cut out and a text message have no room for more. */
const NOTE_LENGTH = 300;

/** What the part below the list is made of. */
export interface HandOverView {
  readonly made: HandOver;
  readonly note: string;
  readonly isPrivate: boolean;
  readonly paper: Paper;
  readonly link: string | undefined;
  readonly qr: QrPath | undefined;
  /** There is none, and there will be none. */
  readonly isQrMissing: boolean;
  /** What the browser did not let us copy. */
  readonly uncopied: string | undefined;
  readonly told: Told | undefined;
  readonly words: ShortlistMessages;
  readonly lang: string;
  readonly heading: (content: unknown) => TemplateResult;
  readonly setNote: (event: Event) => void;
  readonly setPaper: (event: Event) => void;
  readonly share: () => void;
  readonly copy: (text: string, at: Told['at']) => void;
  readonly print: () => void;
  readonly openLink: (event: Event) => void;
}

/** Everything that takes the list to the person. */
export function handOver(view: HandOverView): TemplateResult {
  const { made, isPrivate, words, heading } = view;
  return html`<section class="hand-over" part="hand-over">
    ${heading(words.handOver)}
    ${isPrivate ? html`<p class="notice" part="careful">${words.careful}</p>` : nothing}
    ${noteField(view)}
    ${
      made.hasOutcome
        ? html`<div part="summary">
            <p>${words.goesWith}</p>
            <p class="given">${made.words}</p>
          </div>`
        : nothing
    }
    ${sending(view)} ${printing(view)} ${view.link === undefined ? nothing : linking(view)}
  </section>`;
}

/** Nothing of a note is cut off: who writes it is told by how much it is too long. */
function noteField({ note, words, lang, setNote }: HandOverView): TemplateResult {
  const over = note.length - NOTE_LENGTH;
  return html`<div>
    <label for="note">${words.note}</label>
    <p class="muted" id="note-hint">${words.noteHint}</p>
    <textarea
      id="note"
      part="note"
      rows="2"
      autocomplete="off"
      spellcheck="false"
      aria-describedby="note-hint note-long"
      .value=${note}
      @input=${setNote}
      @change=${setNote}
    ></textarea>
    <p id="note-long" part="note-long" aria-live="polite">
      ${over > 0 ? words.noteTooLong(lang, over) : ''}
    </p>
  </div>`;
}

/** Links that open the app of the device, and what the browser itself can do. */
function sending(view: HandOverView): TemplateResult {
  const { made, uncopied, words, lang, share, copy } = view;
  const { sms, email, text } = made;
  const link = (part: string, name: string, { href }: Message, notes: readonly string[]) =>
    html`<a
      class="button"
      part=${part}
      href=${href}
      aria-describedby=${notes.length === 0 ? nothing : `${part}-note`}
      >${name}</a
    >`;
  const note = (part: string, notes: readonly string[]) =>
    notes.length === 0
      ? nothing
      : html`<p class="notice" part="left-out" id="${part}-note">${notes.join(' ')}</p>`;
  const notesOf = ({ leftOut, wordsLeftOut }: Message, services: string, others: string) => [
    ...(leftOut > 0 ? [services] : []),
    ...(wordsLeftOut ? [others] : []),
  ];
  const smsNotes = notesOf(sms, words.smsLeftOut(lang, sms.leftOut), words.smsWordsLeftOut);
  const emailNotes = notesOf(
    email,
    words.emailLeftOut(lang, email.leftOut),
    words.emailWordsLeftOut,
  );
  // Not every browser can, against what its type says.
  const canShare = 'share' in navigator;
  return html`<div class="buttons">
      ${link('sms', words.sms, sms, smsNotes)} ${link('email', words.email, email, emailNotes)}
      ${
        canShare
          ? html`<button type="button" part="share" @click=${share}>${words.share}</button>`
          : nothing
      }
      <button
        type="button"
        part="copy"
        @click=${() => {
          copy(text, 'list');
        }}
      >
        ${words.copy}
      </button>
      ${status(view, 'list')}
    </div>
    ${note('sms', smsNotes)} ${note('email', emailNotes)}
    ${
      uncopied === undefined
        ? nothing
        : html`<textarea
            part="copy-text"
            readonly
            rows="8"
            aria-label=${words.copyText}
            .value=${uncopied}
          ></textarea>`
    }`;
}

/** Beside the button, where it is seen. It has no role: the list has its own status. */
function status({ told }: HandOverView, at: Told['at']): TemplateResult {
  return html`<p part="told" aria-live="polite">${told?.at === at ? told.text : ''}</p>`;
}

function printing({ paper, words, setPaper, print }: HandOverView): TemplateResult {
  const choice = (format: Paper['format'], text: string) =>
    html`<label class="check">
      <input
        type="radio"
        name="format"
        value=${format}
        autocomplete="off"
        .checked=${paper.format === format}
      />
      ${text}
    </label>`;
  return html`<fieldset @change=${setPaper}>
      <legend>${words.paper}</legend>
      ${choice('a4', words.a4)} ${choice('pocket', words.pocket)}
      <label class="check">
        <input type="checkbox" name="large" autocomplete="off" .checked=${paper.isLarge} />
        ${words.large}
      </label>
    </fieldset>
    <div class="buttons">
      <button type="button" class="primary" part="print" @click=${print}>${words.print}</button>
    </div>`;
}

function linking(view: HandOverView): TemplateResult {
  const { link = '', qr, isQrMissing, words, copy, openLink } = view;
  return html`<details part="link" @toggle=${openLink}>
    <summary>${words.link}</summary>
    <div>
      <p id="link-help">${words.linkHelp}</p>
      <label for="link">${words.linkField}</label>
      <input
        id="link"
        type="text"
        part="link-field"
        readonly
        aria-describedby="link-help"
        .value=${link}
      />
      <div class="buttons">
        <button
          type="button"
          part="copy-link"
          @click=${() => {
            copy(link, 'link');
          }}
        >
          ${words.copyLink}
        </button>
        ${status(view, 'link')}
      </div>
      ${qr === undefined ? nothing : qrCode(qr, words.qr)}
      ${isQrMissing ? html`<p>${words.noQr}</p>` : nothing}
    </div>
  </details>`;
}
