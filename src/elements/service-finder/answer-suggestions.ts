import type { TemplateResult } from 'lit';
import { METRES_PER_MILE } from '../../geo/distance.js';
import type { FinderMessages } from '../../i18n/en-gb/finder.js';
import { isUnknownTopic } from './answer-area.js';
import type { Answer, Criteria } from './criteria.js';
import { isNarrowed, RADII, radiusOf } from './filter-names.js';
import type { ResultsView } from './results-view.js';
import { topicButtons } from './topic-buttons.js';

/** What else can be done when the directory answered and has nothing. */
export function suggestions(
  view: ResultsView,
  answer: Answer,
  words: FinderMessages,
): TemplateResult {
  const { html, search, criteria = answer.criteria } = view;
  const { pages } = answer;
  const { filters, topic, text } = criteria;
  const isUnknown = isUnknownTopic(answer);
  const action = (label: string, change: Partial<Criteria>) => {
    const press = () => {
      search(change);
    };
    return html`<li><button type="button" @click=${press}>${label}</button></li>`;
  };
  const without = (kinds: RegExp) => filters.filter((filter) => !kinds.test(filter));
  const actions = [
    wider(view, answer, words, (label, miles) =>
      action(label, { filters: [...without(/^miles:/), `miles:${String(miles)}`] }),
    ),
    isNarrowed({ ...criteria, filters: without(/^miles:/) })
      ? action(words.clear, { filters: filters.filter((one) => /^(miles:|local-only$)/.test(one)) })
      : undefined,
    filters.includes('local-only')
      ? action(words.addNational, { filters: without(/^local-only$/) })
      : undefined,
    topic !== '' && (isUnknown || text !== '') ? action(words.allTopics, { topic: '' }) : undefined,
  ].filter((offer) => offer !== undefined);
  const isCertain = pages[0]?.state === 'ok';
  return html`<div class="none" part="none">
    ${isCertain && !isUnknown ? html`<p>${words.noneHelp}</p>` : undefined}
    ${
      actions.length === 0
        ? undefined
        : html`<ul class="topics" role="list">
            ${actions}
          </ul>`
    }
    <p>${words.tryTopics}</p>
    ${topicButtons(view)}
  </div>`;
}

/** The next distance that finds something; the next one at all when that is not known. */
function wider(
  { lang }: ResultsView,
  { criteria, where, nearest }: Answer,
  words: FinderMessages,
  action: (label: string, miles: number) => TemplateResult,
): TemplateResult | undefined {
  const radius = radiusOf(criteria);
  if (where.kind !== 'somewhere' || !where.near || radius === 0) return undefined;
  const away = (nearest?.distance?.metres ?? NaN) / METRES_PER_MILE;
  if (Number.isNaN(away)) {
    return action(words.widen, RADII.find((miles) => miles > radius) ?? 0);
  }
  const enough = RADII.find((miles) => miles > away) ?? 0;
  return enough === 0
    ? action(words.anyDistance(lang, away), 0)
    : action(words.widenTo(lang, enough, away), enough);
}
