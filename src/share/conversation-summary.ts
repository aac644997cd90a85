import type { Service, Topic } from '../models/index.js';
import { cleanLines, oneLine } from './clean-text.js';
import { composeMessage, type MessageContent, type MessageOptions } from './compose-message.js';
import { type Message, type SmsOptions, writeMail, writeSms } from './message.js';
import { shareWords } from './service-text.js';

/** What a conversation came to. It lives as long as whoever holds it: nothing here keeps it. */
export interface ConversationOutcome {
  readonly topics?: readonly Pick<Topic, 'title' | 'sensitivity'>[] | undefined;
  /** Steps that the person chose, in their order. */
  readonly steps?: readonly string[] | undefined;
  /** The one small thing they will do next. */
  readonly nextStep?: string | undefined;
  readonly services?: readonly Service[] | undefined;
}

export interface SummaryOptions extends MessageOptions {
  /** Names high-risk topics too, because the person asked for it. Never with `discreet`. */
  readonly highRiskTopics?: boolean | undefined;
}

/** "What we talked about" as plain text for the person to take. */
export function conversationSummary(outcome: ConversationOutcome, options: SummaryOptions): string {
  return composeMessage(contentOf(outcome, options), options, () => true).text;
}

/** The same as a text message, in as many parts as `smsMessage` allows. */
export function summarySms(
  outcome: ConversationOutcome,
  options: SummaryOptions & SmsOptions,
): Message {
  return writeSms(contentOf(outcome, options), options);
}

/** The same as an email. Its subject names nothing. */
export function summaryMail(outcome: ConversationOutcome, options: SummaryOptions): Message {
  return writeMail(contentOf(outcome, options), summaryTitle(options), options);
}

/** Title of the summary, for an email or a share sheet. */
export function summaryTitle(options: SummaryOptions): string {
  const { talkedAbout, discreetTitle } = shareWords(options);
  return options.discreet ? discreetTitle : talkedAbout;
}

function contentOf(outcome: ConversationOutcome, options: SummaryOptions): MessageContent {
  const { topics = [], steps = [], nextStep = '', services = [] } = outcome;
  const words = shareWords(options);
  const named = options.discreet
    ? []
    : topics.filter(({ sensitivity }) => options.highRiskTopics || sensitivity !== 'high-risk');
  return {
    note: options.note ?? '',
    words: [
      list(
        words.talkedAbout,
        named.map(({ title }) => title),
      ),
      list(words.chosen, steps),
      list(words.nextStep, [nextStep]),
    ].map(cleanLines),
    services,
  };
}

function list(title: string, items: readonly string[]): string {
  const lines = items.map(oneLine).filter((item) => item !== '');
  return lines.length === 0 ? '' : [`${title}:`, ...lines.map((item) => `- ${item}`)].join('\n');
}
