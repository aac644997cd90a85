import { urgentHelp } from '../../generated/urgent-help.js';
import type { TopicForm } from '../../i18n/en-gb/topic.js';
import type { Nation, Service, Topic, TopicVariant, UrgentRule } from '../../models/index.js';
import type { ServiceMatch } from '../../search/service-query.js';
import { isEmergencyNumber, type Reachable, serves } from '../shared/reach.js';
import type { TopicContent } from './load-topic.js';

/** What to do when it cannot wait, and whom the action names. */
export interface UrgentAction extends Pick<UrgentRule, 'when' | 'action'> {
  readonly emergency: boolean;
  readonly reachable: readonly Reachable[];
}

/** The urgent rules of a topic, danger to life first, with what serves the nation. */
export function urgentActions(
  { topic, services }: TopicContent,
  nation: Nation | undefined,
): UrgentAction[] {
  // Rules name 999 and its like also where they are not among the services of the topic.
  const known = new Map<string, Reachable>(
    [...urgentHelp, ...services].map((service) => [service.id, service]),
  );
  const actions = topic.urgent.map(({ when, action, services: ids }) => {
    const named = ids.flatMap((id) => known.get(id) ?? []);
    return {
      when,
      action,
      // Also where the nation has no 111: what is wrong is no less urgent there.
      emergency: named.some(isEmergencyNumber),
      reachable: named.filter((service) => serves(service, nation)),
    };
  });
  return actions.sort((a, b) => Number(b.emergency) - Number(a.emergency));
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

/** Whether urgent help has to come before everything else. */
export function comesFirst({ sensitivity }: Topic): boolean {
  return sensitivity !== 'normal';
}

/** Another form of the topic, when somebody has written one. */
export function variantOf({ variants }: Topic, form: TopicForm): TopicVariant | undefined {
  const isText = form === 'text-only';
  return variants.find(
    ({ kind, lang, status, summary, why, ask, assist, act }) =>
      kind === form &&
      lang === undefined &&
      status !== 'missing' &&
      // The text alone is the topic's own: a record of it has a status and no more.
      (isText || [summary, why, ask, assist, act].some((list) => list.length > 0)),
  );
}
