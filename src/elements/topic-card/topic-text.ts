import { formatPartialDate } from '../../i18n/format.js';
import type { Service, ServiceContact, Statement } from '../../models/index.js';
import { isSentence } from '../../models/contact-href.js';
import { safeUrl } from '../../models/safe-url.js';
import { serviceLines } from '../../share/service-text.js';
import { directContacts } from '../shared/reach.js';
import type { LocalHelp } from './load-topic.js';
import { localStatus } from './topic-card.parts.js';
import type { TopicView } from './topic-card.template.js';
import { comesFirst, nationalMatches, urgentActions } from './topic-content.js';

/** What the text of a topic is made of. */
export type TopicTextView = Pick<
  TopicView,
  'content' | 'nation' | 'words' | 'urgentWords' | 'cardWords' | 'lang'
> & {
  readonly local: LocalHelp | undefined;
  /** What opening hours and checks are measured at. */
  readonly now: Date;
};

/** Everything on a topic card as plain text, to paste into a message or a note. */
export function topicText(view: TopicTextView): string {
  const { content, local, nation, words, urgentWords: urgent, lang } = view;
  const { topic, place } = content;
  const national = nationalMatches(content, nation).map(({ service }) => service);
  const statements = (list: readonly Statement[]) =>
    list.map((statement) => `- ${statement.text} (${sourceText(statement, view)})`);
  const lines = (list: readonly string[]) => list.map((line) => `- ${line}`);
  const services = (list: readonly Service[]) => list.map((service) => servicePart(service, view));
  const rules = [
    words.urgent,
    urgentActions(content, nation).map(({ when, action, reachable }) => [
      `- ${when}: ${action}`,
      reachable.map((service) => {
        const ways = directContacts(service).map((contact) => contactText(contact, view));
        const { nations } = service.coverage;
        const where = nation || nations.length > 3 ? [] : nations.map((key) => urgent.nations[key]);
        return `  ${[service.name, ...where].join(', ')}: ${ways.join('; ')}`;
      }),
    ]),
  ] as const;
  const sections: (readonly [title: string, content: Lines])[] = [
    [words.why, statements(topic.why)],
    [words.cues, statements(topic.cues)],
    [words.ask, lines(topic.ask)],
    [words.assist, statements(topic.assist)],
    [words.act, lines(topic.act)],
    [
      words.national,
      national.length === 0
        ? words.noNational(nation && urgent.nations[nation])
        : services(national),
    ],
    [
      words.local(place?.name),
      local
        ? [
            localStatus(local, place?.name, words, lang),
            services(local.matches.map(({ service }) => service)),
          ]
        : [],
    ],
    [words.nations, topic.nationNotes ?? []],
    [words.tips, lines(topic.tips)],
  ];
  sections.splice(comesFirst(topic) ? 0 : 5, 0, rules);
  return [
    [topic.title, topic.summary],
    ...sections.map(([title, body]) => {
      const text = flat(body);
      return text.length === 0 ? [] : [title, ...text];
    }),
    [
      topic.lastChecked === undefined
        ? words.notRecorded
        : words.lastChecked(lang, topic.lastChecked),
      words.draft,
    ],
  ]
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n'))
    .join('\n\n');
}

/** Lines, some of them in lists of their own. */
type Lines = string | readonly Lines[];

const flat = (lines: Lines): string[] =>
  typeof lines === 'string' ? [lines] : lines.flatMap((line) => flat(line));

function sourceText({ source }: Statement, { words, lang }: TopicTextView): string {
  if (!source) return words.unsourced;
  const { title, url, date } = source;
  const day =
    date !== undefined && /^\d{4}(-\d\d){0,2}$/.test(date) ? formatPartialDate(lang, date) : date;
  return `${words.source} ${[title, url && safeUrl(url), day].filter(Boolean).join(', ')}`;
}

/** A service as it is written wherever it is taken away: a masked address is in none of its lines. */
function servicePart(service: Service, { nation, now, lang, urgentWords }: TopicTextView): Lines {
  // The text is about the topic: there is no hiding what a service is for.
  const [name, ...rest] = serviceLines(service, { now, lang, discreet: false });
  const { nations } = service.coverage;
  const where = nation || nations.length > 3 ? [] : nations.map((key) => urgentWords.nations[key]);
  return [`- ${[name, ...where].join(', ')}`, rest.map((line) => `  ${line}`)];
}

function contactText(contact: ServiceContact, { cardWords }: TopicTextView) {
  const { kind, value, label, hours } = contact;
  // "Text SHOUT to 85258" says all there is to say.
  const way = isSentence(contact) ? value : `${cardWords.contact[kind]} ${value}`;
  return [way, label, hours].filter(Boolean).join(', ');
}
