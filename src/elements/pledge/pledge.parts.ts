import { html, nothing, type TemplateResult } from 'lit';
import type { PledgeMessages } from '../../i18n/en-gb/pledge.js';
import type { Pledge, SourceReference, Statement } from '../../models/index.js';
import { sourceLine } from '../shared/source-line.js';
import { theirs } from '../shared/theirs.js';

/** What somebody has entered. */
export interface PledgeEntries {
  /** Promises that were chosen, in their order. */
  readonly chosen: readonly Statement[];
  /** Name of the organisation or team. */
  readonly name: string;
  /** A promise in the person's own words. */
  readonly own: string;
}

/** What the parts of a pledge are shown with. */
export interface PledgeView extends PledgeEntries {
  readonly pledge: Pledge;
  readonly words: PledgeMessages;
  readonly lang: string;
  /** `2026-11-21` */
  readonly date: string;
  /** Promises are asked for, and there is none. */
  readonly missing: boolean;
}

/** Who makes the pledge, and with that, which it is. */
export function pledgeChooser(
  pledges: readonly Pledge[],
  current: Pledge,
  words: PledgeMessages,
): TemplateResult {
  return html`<fieldset part="chooser">
    <legend>${words.who}</legend>
    ${pledges.map(
      ({ id, audience, title }) =>
        html`<label class="check">
          <input
            type="radio"
            autocomplete="off"
            name="pledge"
            value=${id}
            .checked=${id === current.id}
          />
          <span>${words.audience[audience]} <small class="muted" dir="auto">${title}</small></span>
        </label>`,
    )}
  </fieldset>`;
}

/** Promises to choose from. */
export function promiseChoice({ pledge, chosen, words, missing }: PledgeView): TemplateResult {
  return html`<fieldset part="promises" aria-describedby=${missing ? 'missing' : nothing}>
    <legend>${words.promises}</legend>
    <p class="opening" dir="auto">${pledge.opening}</p>
    <p class="error" id="missing" role="alert">${missing ? words.nothingChosen : nothing}</p>
    ${pledge.promises.map(
      (promise, index) =>
        html`<label class="check" part="promise">
          <input
            type="checkbox"
            autocomplete="off"
            name="promise"
            value=${index}
            .checked=${chosen.includes(promise)}
          />
          <span>
            <bdi>${promise.text}</bdi>
            ${promise.source ? nothing : html`<small class="muted">${words.ourWords}</small>`}
          </span>
        </label>`,
    )}
  </fieldset>`;
}

/** The fields to type in. A person's own pledge has none for a name: they can sign it by hand. */
export function pledgeFields({ pledge, name, own, words }: PledgeView): TemplateResult {
  return html`${
      pledge.audience === 'individual'
        ? nothing
        : html`<div class="field">
            <label for="name">${words.name}</label>
            <p class="muted" id="name-hint">${words.nameHint}</p>
            <input
              id="name"
              name="name"
              type="text"
              maxlength="100"
              autocomplete="off"
              spellcheck="false"
              aria-describedby="name-hint"
              .value=${name}
            />
          </div>`
    }
    <div class="field">
      <label for="own">${words.own}</label>
      <p class="muted" id="own-hint">${words.ownHint}</p>
      <textarea
        id="own"
        name="own"
        rows="3"
        maxlength="200"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="own-hint"
        .value=${own}
      ></textarea>
    </div>`;
}

/** The pledge as it is printed. */
export function pledgeSheet(
  view: PledgeView,
  heading: (content: unknown) => TemplateResult,
): TemplateResult {
  const { pledge, chosen, name, own, words, lang, date } = view;
  return html`<section class="sheet" part="sheet">
    ${heading(theirs(pledge.title))}
    ${name.trim() === '' ? nothing : html`<p class="name" part="name">${name}</p>`}
    <p class="opening" dir="auto">${pledge.opening}</p>
    ${
      chosen.length === 0 && own.trim() === ''
        ? html`<p class="muted screen">${words.nothingChosen}</p>`
        : html`<ul part="chosen">
            ${chosen.map(({ text }) => html`<li><bdi>${text}</bdi></li>`)}
            ${own.trim() === '' ? nothing : html`<li>${own}</li>`}
          </ul>`
    }
    <p class="signed" part="signed"><span>${words.signed}</span></p>
    <p>${words.made(lang, date)}</p>
    <footer part="sources">${provenance(view)}</footer>
  </section>`;
}

/** Where the chosen promises come from, and when the record was last checked. */
function provenance({ pledge, chosen, words, lang }: PledgeView): TemplateResult {
  const sources = new Map<string, SourceReference>();
  for (const { source } of chosen) if (source) sources.set(JSON.stringify(source), source);
  const { lastChecked } = pledge;
  return html`${
      sources.size === 0
        ? nothing
        : html`<p>
            ${words.from}
            ${[...sources.values()].map(
              (source, index) => html`${index === 0 ? '' : '; '}${sourceLine(lang, source)}`,
            )}.
          </p>`
    }
    ${chosen.every(({ source }) => source) ? nothing : html`<p>${words.alsoOurs}</p>`}
    <p part="assurance">
      ${lastChecked === undefined ? words.notRecorded : words.lastChecked(lang, lastChecked)}
    </p>`;
}

/** Where the idea of the pledge and its promises come from. */
export function pledgeSources({ pledge, words, lang }: PledgeView): TemplateResult {
  return html`<div class="muted origin" part="origin">
    <p>${words.sources}</p>
    <ul>
      ${pledge.sources.map((source) => html`<li>${sourceLine(lang, source)}</li>`)}
    </ul>
  </div>`;
}
