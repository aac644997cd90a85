import type { Service } from '../../models/index.js';
import {
  type ConversationOutcome,
  conversationSummary,
  summaryMail,
  summarySms,
  summaryTitle,
  type SummaryOptions,
} from '../../share/conversation-summary.js';
import { mailMessage, type Message, messageTitle } from '../../share/message.js';
import type { FreshnessLimits } from '../../search/freshness.js';
import { shortlistUrl } from '../../share/shortlist-link.js';

/** What is handed over. */
export interface Content {
  readonly services: readonly Service[];
  readonly note: string;
  /** What a conversation came to. */
  readonly outcome: ConversationOutcome | undefined;
  /** Address of the list. */
  readonly link: string | undefined;
  /** How long a check can be relied on. */
  readonly limits: FreshnessLimits | undefined;
  readonly now: Date;
  readonly lang: string;
}

/** The same, ready to go. All of it is made on the device. */
export interface HandOver {
  /** Of a message. */
  readonly title: string;
  /** Of the services on paper. */
  readonly printTitle: string;
  readonly text: string;
  /** What goes with the services: a summary of the conversation. The note is not in it. */
  readonly words: string;
  /** Something of a conversation is in it. */
  readonly hasOutcome: boolean;
  readonly sms: Message;
  readonly email: Message;
}

/** Composes everything. What is private about the services stays out of it: see `src/share`. */
export function composeHandOver(content: Content): HandOver {
  const { services, note, link, limits, now, lang } = content;
  const options: SummaryOptions = { ...limits, now, lang, note, link };
  const outcome = { ...content.outcome, services };
  const printTitle = messageTitle(services, options);
  const words = conversationSummary({ ...outcome, services: [] }, { ...limits, now, lang });
  // A checklist in which nothing is ticked yet has an outcome without a word.
  const hasOutcome = words !== '';
  return {
    printTitle,
    title: hasOutcome ? summaryTitle(options) : printTitle,
    text: conversationSummary(outcome, options),
    words,
    hasOutcome,
    sms: summarySms(outcome, options),
    email: hasOutcome ? summaryMail(outcome, options) : mailMessage(services, options),
  };
}

/** Address of a page with a list, or nothing where there is none that others could open. */
export function linkTo(page: string, services: readonly Service[]): string | undefined {
  if (services.length === 0) return undefined;
  try {
    const url = new URL(page, document.baseURI);
    return shortlistUrl(
      url,
      services.map(({ id }) => id),
    );
  } catch {
    return undefined;
  }
}

/** The page itself, without its query: a search in it would travel along. */
export function thisPage(): string {
  return location.href.replace(/[?#].*$/s, '');
}
