import { ConfigError } from '../errors/index.js';
import type { Service } from '../models/index.js';
import { oneLine } from './clean-text.js';
import {
  type ComposedText,
  composeMessage,
  type MessageContent,
  type MessageOptions,
} from './compose-message.js';
import { isDiscreet, shareWords } from './service-text.js';
import { plainTypography, smsParts } from './sms-length.js';

/** A longer text is sent in parts, and each may be charged as a message of its own. */
export const SMS_MAX_PARTS = 3;

/**
 * Length of a whole `mailto:` address. Browsers on Windows hand a little over 2,000 characters to a
 * mail program; some webmail takes less.
 */
export const MAILTO_MAX_LENGTH = 1800;

/** Characters of that many parts: no alphabet takes more. */
const SMS_MOST = SMS_MAX_PARTS * 160;

export interface SmsOptions extends MessageOptions {
  /** Number to send it to. Without one, the phone asks. See {@link smsNumber}. */
  readonly to?: string | undefined;
}

/** A message that opens in the app of the device. Nothing is sent before the person sends it. */
export interface Message extends ComposedText {
  /** Address of a link: `sms:` or `mailto:`. */
  readonly href: string;
}

/** All services as text, for copying and for the share sheet of a device. */
export function plainText(services: readonly Service[], options: MessageOptions): string {
  return composeMessage(contentOf(services, options), options, () => true).text;
}

/** Title of a message or a shared text. It says nothing of what the help is for when it should not. */
export function messageTitle(services: readonly Service[], options: MessageOptions): string {
  const { title, discreetTitle } = shareWords(options);
  const discreet = options.discreet ?? services.some((service) => isDiscreet(service, options));
  return discreet ? discreetTitle : title;
}

/**
 * Services as a text message of at most {@link SMS_MAX_PARTS} parts.
 *
 * @throws ConfigError when `to` is no number that a text can go to.
 */
export function smsMessage(services: readonly Service[], options: SmsOptions): Message {
  return writeSms(contentOf(services, options), options);
}

/** Address of the link that opens {@link smsMessage}. */
export function smsHref(services: readonly Service[], options: SmsOptions): string {
  return smsMessage(services, options).href;
}

/** Services as an email of at most {@link MAILTO_MAX_LENGTH} characters, to nobody yet. */
export function mailMessage(services: readonly Service[], options: MessageOptions): Message {
  return writeMail(contentOf(services, options), messageTitle(services, options), options);
}

/** Address of the link that opens {@link mailMessage}. */
export function mailtoHref(services: readonly Service[], options: MessageOptions): string {
  return mailMessage(services, options).href;
}

/** The number as a link needs it; undefined when a text cannot go there. */
export function smsNumber(input: string): string | undefined {
  const digits = input.replace(/[\s().-]/g, '');
  return /^\+?\d{5,15}$/.test(digits) ? digits : undefined;
}

/** @internal */
export function writeSms(content: MessageContent, options: SmsOptions): Message {
  const { to = '' } = options;
  const number = to.trim() === '' ? '' : smsNumber(to);
  // The number is a person's: it is not in the message of an error, which may end in a log.
  if (number === undefined) throw new ConfigError('A text cannot be sent to this number.');
  const composed = composeMessage(
    content,
    options,
    // To count is slow, and a text of so many characters is too long in any alphabet.
    (text) => text.length <= SMS_MOST && smsParts(plainTypography(text)) <= SMS_MAX_PARTS,
    true,
  );
  const text = plainTypography(composed.text);
  // iPhones look for "&body", other phones for "?body": this is both.
  return { ...composed, text, href: `sms:${number}?&body=${encodeURIComponent(text)}` };
}

/** @internal */
export function writeMail(
  content: MessageContent,
  subject: string,
  options: MessageOptions,
): Message {
  const hrefOf = (text: string) =>
    `mailto:?subject=${encodeURIComponent(oneLine(subject))}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
  const composed = composeMessage(
    content,
    options,
    (text) => text.length <= MAILTO_MAX_LENGTH && hrefOf(text).length <= MAILTO_MAX_LENGTH,
  );
  return { ...composed, href: hrefOf(composed.text) };
}

function contentOf(services: readonly Service[], { note = '' }: MessageOptions): MessageContent {
  return { note, words: [], services };
}
