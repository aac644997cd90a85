import { byId, chosen, fold, heading, html, list } from './html.mjs';
import { checklistMessages, qualityMessages } from './sdk.mjs';
import { direct, serves } from './services.mjs';
import { checked, same, source, sources, statements } from './sources.mjs';

/** What all of it was read in, when that is one source. */
function onlySource(all) {
  const [first] = all;
  return all.every((one) => same(one, first)) ? first : undefined;
}

/** The source that most parts have alone, when there are several such parts. */
function mainSource(parts) {
  const all = parts.map((part) => onlySource(sourcesOf(part))).filter(Boolean);
  const count = (one) => all.filter((other) => same(one, other)).length;
  const [first] = [...all].sort((a, b) => count(b) - count(a));
  return first && (count(first) > 1 || parts.length === 1) ? first : undefined;
}

const sourcesOf = ({ source: from, items = [] }) => [
  ...(from ? [from] : []),
  ...items.flatMap((item) => item.source ?? []),
];

/** A part of a guide. `known` is a source that is named below all parts. */
function section(one, known, asText) {
  const { text, items = [], result, status = 'published' } = one;
  const only = onlySource(sourcesOf(one));
  const isOurs = status === 'ours';
  const missing = isOurs || only ? '' : undefined;
  return html`${text ? html`<p>${text}</p>` : ''}
  ${statements(items, { known: only, missing, asText })}
  ${result ? html`<p><strong>What it leads to:</strong> ${result}</p>` : ''}
  ${only && !same(only, known) ? source(only) : ''}
  ${isOurs && !text ? html`<p class="note">In our own words. No source says this.</p>` : ''}`;
}

/**
 * What is known about MECC, section by section. `sections` names some of them, `fold=yes` folds each
 * under its title.
 */
export function guide({ guides }, { guide: id, sections, level = 3, fold: folded }) {
  const { sections: all, gap, ...record } = byId(guides, id);
  const wanted = chosen(all, sections).filter(({ status }) => status !== 'unverified');
  const known = folded ? undefined : mainSource(wanted);
  const isOnly = known !== undefined && onlySource(wanted.flatMap(sourcesOf)) !== undefined;
  const asText = record.kind === 'faq';
  const parts = wanted.map((one) =>
    folded
      ? fold(one.title, section(one, known, asText))
      : html`<div>
          ${wanted.length > 1 ? heading(level, one.title) : ''} ${section(one, known, asText)}
        </div>`,
  );
  return html`<div class="${folded ? 'folds unfold' : 'words'}">${parts}</div>
    ${source(known, isOnly ? undefined : 'Source, where none is named above:')}
    ${gap && !sections ? html`<p class="note">Not here: ${gap}</p>` : ''} ${checked(record)}`;
}

const AUDIENCES = ['organisation', 'staff', 'individual'];

/** Pledges to copy on paper. */
export function pledge({ pledges }, { level = 3 }) {
  const order = ({ audience }) => AUDIENCES.indexOf(audience);
  return html`<div class="words">
    ${[...pledges]
      .sort((a, b) => order(a) - order(b))
      .map(
        (one) =>
          html`<div>
            ${heading(level, one.title)}
            <p>${one.summary}</p>
            <p><strong>${one.opening}</strong></p>
            ${statements(one.promises, { missing: 'In our own words.' })} ${checked(one)}
          </div>`,
      )}
  </div>`;
}

/** A self-check: its criteria, what shows that they are met, and what could not be read. */
export function quality({ quality: all }, { checklist, level = 3 }) {
  const one = byId(all, checklist);
  return html`<p>${one.purpose}</p>
    <p>
      Score each line:
      ${one.scale.map(
        ({ value, label }, index) =>
          html`${index > 0 ? ', ' : ''}${value} for ${label.toLowerCase()}`,
      )}.
    </p>
    ${source(one.scaleSource)}
    ${one.areas.map(({ title, criteria }) => {
      const known = onlySource(sourcesOf({ items: criteria }));
      return html`${heading(level, title)}
      ${list(
        criteria.filter(({ status }) => status !== 'unverified'),
        ({ text, evidence = [], source: from, status }) =>
          html`${text} ${evidence.length > 0 ? html`<p>Look for: ${evidence.join('; ')}.</p>` : ''}
            <p class="note">${qualityMessages.status[status]}.</p>
            ${known ? '' : source(from)}`,
      )}
      ${source(known)}`;
    })}
    ${one.gap ? html`<p class="note">Not here: ${one.gap}</p>` : ''} ${checked(one)}`;
}

/**
 * The steps of a conversation, and its safety block before them. In easy words it leaves out the
 * sources, which `show=sources` gives alone.
 */
export function conversation({ conversations, national }, { model, easy, show }) {
  const one = byId(conversations, model);
  const from = sources(one.sources.filter(({ status }) => status !== 'unverified'));
  if (show === 'sources') return html`${from} ${checked(one)}`;
  const isEasy = easy === 'yes' && one.easyRead;
  const numbers = one.safety.services
    .flatMap((id) => national.find((service) => service.id === id) ?? [])
    .filter(serves);
  const say = (prompts) =>
    prompts.length === 0
      ? ''
      : html`<p>
          You could say: ${prompts.map((prompt, index) => `${index > 0 ? ' ' : ''}“${prompt}”`)}
        </p>`;
  return html`${isEasy ? '' : html`<p>${one.summary}</p>`}
    <p><strong>${one.safety.title}.</strong> ${one.safety.text}</p>
    ${list(numbers, (service) => html`${service.name}: ${direct(service)}`)}
    ${
      isEasy
        ? easySteps(one.easyRead)
        : html`<ol>
            ${one.steps.map(
              ({ title, purpose, prompts = [] }) =>
                html`<li>
                  <strong>${title}</strong>
                  <p>${purpose}</p>
                  ${say(prompts)}
                </li>`,
            )}
          </ol>`
    }
    ${isEasy ? '' : from} ${checked(one)}`;
}

const easySteps = ({ status, summary = [], steps }) =>
  html`<p class="status">${checklistMessages.easyStatus[status]}</p>
    ${summary.map((line) => html`<p>${line}</p>`)}
    <ol>
      ${steps.map(
        ({ title, say = [] }) =>
          html`<li>
            <strong>${title}</strong>
            ${say.map((line) => html`<p>${line}</p>`)}
          </li>`,
      )}
    </ol>`;
