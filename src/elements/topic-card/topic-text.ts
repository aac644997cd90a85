import { formatPartialDate } from '../../i18n/format.js';
import type { Service, ServiceContact, Statement } from '../../models/index.js';
import { safeUrl } from '../../models/safe-url.js';
import { freshness } from '../../search/freshness.js';
import { directContacts } from '../shared/reach.js';
import type { LocalHelp } from './load-topic.js';
import { localStatus } from './topic-card.parts.js';
import type { TopicView } from './topic-card.template.js';
import { comesFirst, nationalMatches, urgentActions } from './topic-content.js';

/** What the text of a topic is made of. */
export type TopicTextView = Pick<
  TopicView,
  'content' | 'nation' | 'words' | 'urgentWords' | 'cardWords' | 'lang'
> & { readonly local: LocalHelp | undefined };

/** Everything on a topic card as plain text, to paste into a message or a note. */
export function topicText(view: TopicTextView): string {
  const { content, local, nation, words, urgentWords: urgent, lang } = view;
  const { topic, place } = content;
  const national = nationalMatches(content, nation).map(({ service }) => service);
  const statements = (list: readonly Statement[]) =>
    list.map((statement) => `- ${statement.text} (${sourceText(statement, view)})`);
  const lines = (list: readonly string[]) => list.map((line) => `- ${line}`);
  const services = (list: readonly Service[]) => list.map((service) => serviceText(service, view));
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

/** As much of a service as it takes to choose and reach it. A masked address is never given. */
function serviceText(service: Service, view: TopicTextView): Lines {
  const { cardWords: card, urgentWords: urgent, nation, lang } = view;
  const { name, summary, alert, status, url, coverage, locations, assurance } = service;
  const nations = nation || coverage.nations.length > 3 ? [] : coverage.nations;
  const contacts: ServiceContact[] =
    service.contacts.length === 0 && url !== undefined
      ? [{ kind: 'web', value: url }]
      : service.contacts;
  const state = freshness(assurance, { now: new Date() });
  return [
    `- ${[name, ...nations.map((key) => urgent.nations[key])].join(', ')}`,
    [
      status === 'temporarily closed' ? card.closedHelp : [],
      alert ?? [],
      summary ?? [],
      contacts.length === 0
        ? card.noContact
        : contacts.map((contact) => contactText(contact, view)),
      locations.map(({ masked, name: site, address, postcode }) =>
        masked ? card.masked : [site, address, postcode].filter(Boolean).join(', '),
      ),
      assurance.assuredDate === undefined
        ? card.notRecorded
        : card.lastChecked(lang, assurance.assuredDate),
      state === 'overdue' || state === 'unknown'
        ? card.overdue
        : assurance.checkFirst
          ? card.checkFirst
          : [],
    ].flatMap((lines) => flat(lines).flatMap((line) => (line === '' ? [] : `  ${line}`))),
  ];
}

function contactText({ kind, value, label, hours }: ServiceContact, { cardWords }: TopicTextView) {
  // "Text SHOUT to 85258" says all there is to say.
  const way =
    kind === 'text' && /\D{3}/.test(value) ? value : `${cardWords.contact[kind]} ${value}`;
  return [way, label, hours].filter(Boolean).join(', ');
}
