import type { Service, TopicName, UrgentRule } from '../../models/index.js';
import type { Entry } from './check-record.js';
import type { Problem } from './problem.js';
import type { ServiceRecord, TopicRecord } from './record-schemas.js';

const UNDER_FIVE = /\b(?:bab(?:y|ies)|newborns?|infants?|toddlers?|under[- ](?:5s?|fives?))\b/i;
const NHS_111_ONLINE = /\b111 online\b|\b111\.nhs\.uk\b/i;
const URGENCY = ['emergency', 'urgent', 'soon', 'routine'];

/** What a schema cannot know about a topic, above all that urgent help is there and is right. */
export function checkTopics(
  topics: readonly Entry<TopicRecord>[],
  topicNames: readonly Entry<TopicName>[],
  services: readonly Entry<ServiceRecord>[],
): Problem[] {
  const names = new Map(topicNames.map(({ id, value }) => [id, value]));
  const byId = new Map(services.map(({ id, value }) => [id, value]));
  return topics.flatMap(({ file, id, value: topic }) => {
    const problems: Problem[] = [];
    const add = (path: (string | number)[], message: string) =>
      problems.push({ file, record: id, path, message });

    const name = names.get(id);
    if (name && name.title !== topic.title) {
      add(['title'], `is not the title in topic-names.json, which is "${name.title}"`);
    }
    if (name && name.sensitivity !== topic.sensitivity) {
      add(['sensitivity'], `is ${topic.sensitivity}, but ${name.sensitivity} in topic-names.json`);
    }
    if (topic.sensitivity !== 'normal' && topic.urgent.length === 0) {
      add(['urgent'], `must have a rule, as the topic is ${topic.sensitivity}`);
    }
    topic.related.forEach((related, index) => {
      if (related === id) add(['related', index], 'is this topic itself');
    });
    const forms = topic.variants.map(({ kind, lang = '' }) => `${kind} ${lang}`);
    forms.forEach((form, index) => {
      if (forms.indexOf(form) < index) add(['variants', index], 'is there twice');
    });
    if (
      topic.urgent.some((rule) => rule.services.some((service) => service.startsWith('nhs-111'))) &&
      !topic.nationNotes?.includes('Northern Ireland')
    ) {
      add(['nationNotes'], 'must say what to do in Northern Ireland, where there is no 111');
    }
    topic.urgent.forEach((rule, index) => {
      for (const message of checkRule(rule, byId)) add(['urgent', index, 'action'], message);
    });
    const urgency = topic.services.map((service) =>
      URGENCY.indexOf(byId.get(service)?.urgency ?? 'routine'),
    );
    urgency.forEach((rank, index) => {
      if (rank < Math.min(2, urgency[index - 1] ?? 0)) {
        add(['services', index], 'is more urgent than the one before it: urgent help comes first');
      }
    });
    return problems;
  });
}

function checkRule(rule: UrgentRule, services: ReadonlyMap<string, Service>): string[] {
  const messages: string[] = [];
  const words = `${rule.when} ${rule.action}`;
  if (UNDER_FIVE.test(words) && NHS_111_ONLINE.test(words)) {
    messages.push('sends children under 5 to NHS 111 online, which is not for them');
  }
  const known = rule.services.flatMap((id) => services.get(id)?.contacts ?? []);
  const dials = new Set(known.map(({ dial }) => dial));
  for (const [number] of rule.action.matchAll(/\d[\d ]*\d\d/g)) {
    if (!dials.has(number.replaceAll(' ', ''))) {
      messages.push(`names ${number}, which is not a number of the services beside it`);
    }
  }
  return messages;
}
