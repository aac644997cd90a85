import type { html as Html, TemplateResult } from 'lit';
import type { OfflineMessages } from '../../i18n/en-gb/offline.js';
import { type OfflinePack, packBytes } from '../../sources/offline/offline-pack.js';

/** Why nothing can be kept now. */
export type Problem =
  'checking' | 'choosePlace' | 'nothing' | 'partial' | 'unavailable' | 'unsupported';

/** Bytes of a page with all scripts of this package, about. A test holds it to what they are. */
export const PAGE_BYTES = 1_500_000;

export interface PackView {
  /** Lit's own: a script that stands alone would bring another copy. */
  readonly html: typeof Html;
  readonly words: OfflineMessages;
  readonly lang: string;
  readonly heading: TemplateResult | undefined;
  /** Name of the place that could be kept. */
  readonly place: string;
  /** Null: what is kept cannot be read. */
  readonly kept: OfflinePack | null | undefined;
  readonly offer: OfflinePack | undefined;
  readonly problem: Problem | undefined;
  /** The page itself is kept as well. */
  readonly withPage: boolean;
  readonly said: string;
  readonly progress: { readonly done: number; readonly known: number } | undefined;
  readonly keep: () => void;
  readonly remove: () => void;
  readonly again: () => void;
}

export function packTemplate(view: PackView): TemplateResult {
  const { html, words, kept, offer, said, progress } = view;
  const isBusy = progress ? 'true' : 'false';
  return html`<div class="pack" part="pack">
    ${view.heading} ${keptText(view)} ${contents(view)} ${problemText(view)}
    <div class="actions">
      ${
        offer
          ? html`<button
              type="button"
              class="primary"
              part="keep"
              aria-disabled=${isBusy}
              @click=${view.keep}
            >
              ${keepLabel(view, offer)}
            </button>`
          : undefined
      }
      ${
        kept === undefined
          ? undefined
          : html`<button type="button" part="remove" aria-disabled=${isBusy} @click=${view.remove}>
              ${words.remove}
            </button>`
      }
      ${
        progress
          ? html`<progress
              part="progress"
              aria-label=${words.saving}
              max=${progress.known}
              value=${progress.done}
            ></progress>`
          : undefined
      }
      <p role="status" part="status">${said}</p>
    </div>
  </div>`;
}

function keepLabel({ kept, words }: PackView, { place }: OfflinePack): string {
  if (!kept) return words.keep;
  return kept.place.id === place.id ? words.update : words.keepInstead(place.name);
}

/** What is kept, how large it is, and how old. */
function keptText({ html, kept, words, lang }: PackView): TemplateResult | undefined {
  if (kept === undefined) return undefined;
  if (kept === null) return html`<p class="notice" part="kept">${words.unreadable}</p>`;
  const { place, asOf, keptOn, page } = kept;
  return html`<div part="kept">
    <p><strong>${words.kept(lang, place.name, packBytes(kept))}</strong></p>
    <p>
      ${asOf === undefined ? words.noDate : words.dataFrom(lang, asOf)}
      ${words.keptOn(lang, keptOn)}
    </p>
    ${page ? undefined : html`<p>${words.noPage}</p>`}
  </div>`;
}

/** What would be kept, who can see that, and what never is. */
function contents(view: PackView): TemplateResult | undefined {
  const { html, words, lang, offer, kept, withPage } = view;
  if (!offer || kept) return undefined;
  const bytes = packBytes(offer) + (withPage ? PAGE_BYTES : 0);
  return html`<div class="message" part="contents">
    <p>${words.offer(offer.place.name)} ${words.about(lang, bytes)}</p>
    <ul>
      <li>${words.services(lang, offer.services.length)}</li>
      ${withPage ? html`<li>${words.page}</li>` : undefined}
    </ul>
    ${withPage ? undefined : html`<p>${words.noPage}</p>`}
    <p>${words.seen(offer.place.name)} ${words.never}</p>
  </div>`;
}

function problemText(view: PackView): TemplateResult | undefined {
  const { html, words, problem, place } = view;
  if (problem === undefined) return undefined;
  const text = problem === 'nothing' ? words.nothing(place) : words[problem];
  const canRetry = problem === 'partial' || problem === 'unavailable';
  return html`<div class=${canRetry ? 'message notice' : 'message'} part="message">
    <p role="status">${text}</p>
    ${
      canRetry
        ? html`<button type="button" part="retry" @click=${view.again}>${words.retry}</button>`
        : undefined
    }
  </div>`;
}
