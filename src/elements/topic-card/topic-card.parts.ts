import { html, nothing, type TemplateResult } from 'lit';
import { urgentHelp } from '../../generated/urgent-help.js';
import type { TopicMessages } from '../../i18n/en-gb/topic.js';
import type { UrgentMessages } from '../../i18n/en-gb/urgent.js';
import type { Nation, Service, Statement, Topic } from '../../models/index.js';
import type { ServiceMatch } from '../../search/service-query.js';
import { isEmergencyNumber, type Reachable, reachItem, serves } from '../shared/reach.js';
import { sourceLine } from '../shared/source-line.js';
import type { LocalHelp, TopicContent } from './load-topic.js';

/** Facts or messages, each with where it was read. */
export function statementList(
  statements: readonly Statement[],
  words: TopicMessages,
  lang: string,
): TemplateResult {
  return html`<ul role="list">
    ${statements.map(
      ({ text, source }) =>
        html`<li>
          ${text}
          <small class="muted"
            >${source ? html`${words.source} ${sourceLine(lang, source)}` : words.unsourced}</small
          >
        </li>`,
    )}
  </ul>`;
}

/** What to do when it cannot wait, with the numbers that each rule names. */
export function urgentRules(
  { topic, services }: TopicContent,
  nation: Nation | undefined,
  words: UrgentMessages,
): TemplateResult[] {
  // Rules name 999 and its like also where they are not among the services of the topic.
  const known = new Map<string, Reachable>(
    [...urgentHelp, ...services].map((service) => [service.id, service]),
  );
  const rules = topic.urgent.map((rule) => {
    const named = rule.services.flatMap((id) => known.get(id) ?? []);
    return {
      ...rule,
      // Also where the nation has no 111: what is wrong is no less urgent there.
      emergency: named.some(isEmergencyNumber),
      reachable: named.filter((service) => serves(service, nation)),
    };
  });
  rules.sort((a, b) => Number(b.emergency) - Number(a.emergency));
  const list = (services: readonly Reachable[]) =>
    services.length === 0
      ? nothing
      : html`<ul class="reaches" role="list">
          ${services.map((service) => reachItem(service, nation, words))}
        </ul>`;
  return rules.map(({ when, action, emergency, reachable }) => {
    // Helplines stand in a block of their own: a charity must not look like 999 or the NHS.
    const apart = emergency ? reachable.filter((service) => !isEmergencyNumber(service)) : [];
    return html`<div class="rule">
      <div class=${emergency ? 'urgent-block emergency' : 'urgent-block'}>
        <p><strong>${when}:</strong> ${action}</p>
        ${list(reachable.filter((service) => !apart.includes(service)))}
      </div>
      ${apart.length === 0 ? nothing : html`<div class="urgent-block">${list(apart)}</div>`}
    </div>`;
  });
}

/** National services for the nation: crisis lines that a rule has named already come last. */
export function nationalMatches(
  { topic, services }: TopicContent,
  nation: Nation | undefined,
): readonly ServiceMatch[] {
  const named = new Set(topic.urgent.flatMap((rule) => rule.services));
  const repeated = ({ id, urgency }: Service) =>
    Number(named.has(id) && (urgency === 'urgent' || urgency === 'emergency'));
  return services
    .filter((service) => topic.services.includes(service.id) && serves(service, nation))
    .sort((a, b) => repeated(a) - repeated(b))
    .map((service) => ({ service, score: 0 }));
}

/** How many services are shown before "Show more". */
export const FIRST = 3;

/** A list of services: the first ones, or all. */
export function serviceList(
  matches: readonly ServiceMatch[],
  all: boolean,
  headingLevel: number,
): TemplateResult {
  return html`<ul class="services" role="list">
    ${(all ? matches : matches.slice(0, FIRST)).map(
      ({ service, distance }) =>
        html`<li>
          <mecc-service-card
            exportparts="card:service-card"
            .service=${service}
            .distance=${distance}
            .headingLevel=${headingLevel}
          ></mecc-service-card>
        </li>`,
    )}
  </ul>`;
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

/** Whether urgent help has to come before everything else. */
export function comesFirst({ sensitivity }: Topic): boolean {
  return sensitivity !== 'normal';
}
