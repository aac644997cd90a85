import { initialState, TaskStatus } from '@lit/task';
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { ConnectedTask } from '../../controllers/connected-task.js';
import type { ShortlistMessages } from '../../i18n/en-gb/shortlist.js';
import type { Service } from '../../models/index.js';
import type { FreshnessLimits } from '../../search/freshness.js';
import type { ConversationOutcome } from '../../share/conversation-summary.js';
import { cleanLines } from '../../share/clean-text.js';
import { qrPath } from '../../share/qr.js';
import { copyToClipboard } from '../shared/copy-to-clipboard.js';
import { printAlone } from '../shared/print-alone.js';
import { composeHandOver, type HandOver, linkTo } from './hand-over.js';
import { isPrivate } from './link-opener.js';
import { handOver, type Told } from './shortlist.hand-over.js';
import { type Paper, sheet } from './shortlist.sheet.js';
import type { Shortlist } from './shortlist-services.js';

/** What the controller takes of its element. */
export interface HandOverOptions {
  readonly list: Shortlist;
  readonly words: () => ShortlistMessages;
  readonly restart: () => void;
  readonly settings: () => HandOverSettings;
}

/** What the page or the person has set. */
export interface HandOverSettings {
  /** What a conversation came to. */
  readonly outcome: ConversationOutcome | undefined;
  /** Address of the page that opens the list. Empty: there is none. */
  readonly page: string;
  readonly limits: FreshnessLimits | undefined;
  /** Undefined: the clock. */
  readonly now: Date | undefined;
  readonly lang: string;
}

/** A heading so many levels below the first, as part of the element. */
type Heading = (content: unknown, deeper: number, part: string) => TemplateResult;

const NO_PAPER: Paper = { format: 'a4', isLarge: false };
/** A printer need not wait longer for a QR code. */
const QR_WAIT = 3_000;
/** Milliseconds after a key press, until messages are made anew. */
const PAUSE = 250;
/** Milliseconds that a status is empty, so that the same words are read out again. */
const SILENCE = 100;

/** What is handed over with the list, and the ways to do it. All of it lives in memory. */
export class HandOverController {
  readonly #host: LitElement;
  readonly #options: HandOverOptions;
  /** The QR code is made when it is to be seen. */
  #wantsQr = false;
  readonly #qr: ConnectedTask<readonly [string | undefined], Awaited<ReturnType<typeof qrPath>>>;
  #uncopied: string | undefined;
  /** What was said last, and at which button: as long as the list is as it was then. */
  #told: (Told & { readonly services: readonly Service[] }) | undefined;
  #telling: ReturnType<typeof setTimeout> | undefined;
  #paper = NO_PAPER;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #made: { readonly key: readonly unknown[]; readonly value: HandOver } | undefined;

  constructor(host: LitElement, options: HandOverOptions) {
    this.#host = host;
    this.#options = options;
    this.#qr = new ConnectedTask(host, {
      args: () => [this.#wantsQr ? this.#link : undefined] as const,
      task: async ([link]) => (link === undefined ? initialState : qrPath(link)),
    });
  }

  /** Leaves nothing of it. The list forgets its note itself. */
  forget(): void {
    clearTimeout(this.#typing);
    clearTimeout(this.#telling);
    this.#uncopied = this.#told = undefined;
    this.#made = undefined;
    this.#paper = NO_PAPER;
    this.#wantsQr = false;
  }

  /** The controls, and the sheet for the printer. Nothing when there is nothing to hand over. */
  render(heading: Heading, deeper: number): unknown {
    const { list, settings, restart } = this.#options;
    const { services, note } = list;
    const made = this.#compose();
    if (made.text === '') return nothing;
    const words = this.#options.words();
    const { lang, now = new Date(), limits } = settings();
    const qr = this.#qr.status === TaskStatus.COMPLETE ? this.#qr.value : undefined;
    const view = { words, lang, paper: this.#paper, qr };
    return html`${handOver({
        ...view,
        made,
        note,
        isPrivate: services.some(isPrivate),
        link: this.#link,
        isQrMissing: this.#qr.status === TaskStatus.ERROR,
        uncopied: this.#uncopied,
        told: this.#told?.services === services ? this.#told : undefined,
        heading: (content) => heading(content, deeper, 'section-heading'),
        setNote: this.#setNote,
        setPaper: this.#setPaper,
        share: this.#share,
        copy: (text, at) => {
          void this.#copy(text, at);
        },
        print: this.#print,
        openLink: this.#openFold,
      })}
      <div class="buttons">
        <button type="button" part="restart" @click=${restart}>${words.restart}</button>
      </div>
      ${sheet({
        ...view,
        title: made.printTitle,
        text: made.words,
        note: cleanLines(note),
        services,
        limits,
        now,
        heading: (content, below) => heading(content, below, 'sheet-heading'),
      })}`;
  }

  get #link(): string | undefined {
    const { page } = this.#options.settings();
    return page === '' ? undefined : linkTo(page, this.#options.list.services);
  }

  /** Made anew only when something of it has changed. */
  #compose(): HandOver {
    const { services, note } = this.#options.list;
    const { outcome, now, lang, limits } = this.#options.settings();
    const link = this.#link;
    const key = [services, note, JSON.stringify([outcome, limits]), now, lang, link];
    if (!this.#made || this.#made.key.some((part, index) => part !== key[index])) {
      const content = { services, note, outcome, link, limits, now: now ?? new Date(), lang };
      this.#made = { key, value: composeHandOver(content) };
    }
    return this.#made.value;
  }

  readonly #setNote = ({ target, type }: Event) => {
    this.#options.list.note = (target as HTMLTextAreaElement).value;
    clearTimeout(this.#typing);
    // To fit twenty services into a message takes longer than a key press may.
    this.#typing = setTimeout(
      () => {
        this.#host.requestUpdate();
      },
      type === 'input' ? PAUSE : 0,
    );
  };

  readonly #setPaper = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return;
    const { name, value, checked } = target;
    this.#paper =
      name === 'large'
        ? { ...this.#paper, isLarge: checked }
        : { ...this.#paper, format: value === 'pocket' ? 'pocket' : 'a4' };
    this.#host.requestUpdate();
  };

  readonly #share = async () => {
    const { title, text } = this.#compose();
    try {
      await navigator.share({ title, text });
    } catch (error) {
      // Somebody has closed the sheet.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      this.#tell(this.#options.words().shareFailed, 'list');
    }
  };

  /** Says it beside the button that was pressed: the top of the list may be out of sight. */
  #tell(text: string, at: Told['at']): void {
    const { services } = this.#options.list;
    clearTimeout(this.#telling);
    this.#told = undefined;
    this.#telling = setTimeout(() => {
      this.#told = { text, at, services };
      void this.#showTold();
    }, SILENCE);
    this.#host.requestUpdate();
  }

  /** Below a button at the edge of the window it would not be seen. */
  async #showTold(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const told = this.#host.renderRoot.querySelector('[part=told]:not(:empty)');
    told?.scrollIntoView({ block: 'nearest' });
  }

  async #copy(text: string, at: Told['at']): Promise<void> {
    const { list, words } = this.#options;
    const { services } = list;
    const isCopied = await copyToClipboard(text);
    // Cleared in the meantime: nothing of it comes back.
    if (services !== list.services) return;
    this.#uncopied = isCopied ? undefined : text;
    // The text to copy by hand stands with the buttons for the list.
    if (isCopied) this.#tell(words().copied, at);
    else this.#tell(words().copyByHand, 'list');
    await this.#host.updateComplete;
    const field = this.#host.renderRoot.querySelector<HTMLTextAreaElement>('[part=copy-text]');
    field?.focus();
    field?.select();
  }

  readonly #print = async () => {
    this.#wantsQr = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const wait = new Promise((resolve) => setTimeout(resolve, QR_WAIT));
    // Without a code it is printed all the same.
    if (this.#qr.status === TaskStatus.PENDING)
      await Promise.race([this.#qr.taskComplete.catch(() => undefined), wait]);
    await this.#host.updateComplete;
    if (this.#host.isConnected) void printAlone(this.#host);
  };

  readonly #openFold = ({ currentTarget }: Event) => {
    this.#wantsQr ||= (currentTarget as HTMLDetailsElement).open;
    this.#host.requestUpdate();
  };
}
