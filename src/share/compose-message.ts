import { ConfigError } from '../errors/index.js';
import type { Service } from '../models/index.js';
import { cleanLines } from './clean-text.js';
import {
  type ServiceDetail,
  serviceText,
  shareLocale,
  type ShareOptions,
  shareWords,
} from './service-text.js';

export interface MessageOptions extends ShareOptions {
  /** A few words from the worker to the person, shown before the services. */
  readonly note?: string | undefined;
  /** Web address of the list, from `shortlistUrl()`. */
  readonly link?: string | undefined;
}

/** What a message is made of. */
export interface MessageContent {
  /** Paragraphs before the services, the least important first. */
  readonly words: readonly string[];
  readonly services: readonly Service[];
}

/** A text that is ready to go. */
export interface ComposedText {
  readonly text: string;
  /** Number of services that did not fit. The text says so too. */
  readonly leftOut: number;
  /** The note, or a part of the summary, did not fit: the text does not say so. */
  readonly wordsLeftOut: boolean;
}

const DETAILS = ['full', 'short', 'least'] as const satisfies readonly ServiceDetail[];

/**
 * The most that fits. Numbers come first: services get shorter, then the words around them go, then
 * services from the end. A service is there as a whole or not at all.
 */
export function composeMessage(
  { words, services }: MessageContent,
  options: MessageOptions,
  fits: (text: string) => boolean,
): ComposedText {
  const messages = shareWords(options);
  const lang = shareLocale(options);
  const paragraphs = words.map(cleanLines).filter((text) => text !== '');
  const link = linkLine(options.link, messages.wholeList);

  /** Written once, however many times it takes until it fits. */
  const written = new Map<ServiceDetail, readonly string[]>();
  const texts = (detail: ServiceDetail) => {
    const known = written.get(detail);
    if (known) return known;
    const made = services.map((service) => serviceText(service, options, detail));
    written.set(detail, made);
    return made;
  };

  const write = (dropped: number, count: number, detail: ServiceDetail, end: string) => {
    const leftOut = services.length - count;
    const text = [
      ...paragraphs.slice(dropped),
      ...texts(detail).slice(0, count),
      leftOut === 0 ? '' : messages.leftOut(lang, leftOut),
      end,
    ]
      .filter((part) => part !== '')
      .join('\n\n');
    return { text, leftOut, wordsLeftOut: dropped > 0 };
  };
  function* attempts(): Generator<ComposedText> {
    const all = services.length;
    for (const detail of DETAILS) yield write(0, all, detail, link);
    for (let n = 1; n <= paragraphs.length; n += 1) yield write(n, all, 'least', link);
    // The list has what is left out: its address goes only when it takes the place of them all.
    for (const end of [link, '']) {
      for (let count = all; count > 0; count -= 1) {
        yield write(paragraphs.length, count, 'least', end);
      }
    }
    yield write(paragraphs.length, 0, 'least', link);
  }
  for (const attempt of attempts()) if (fits(attempt.text)) return attempt;
  return write(paragraphs.length, 0, 'least', '');
}

function linkLine(link: string | undefined, name: string): string {
  if (link === undefined) return '';
  if (!/^https?:\/\/\S+$/.test(link)) {
    throw new ConfigError('The link of a message has to be a whole web address.');
  }
  return `${name}: ${link}`;
}
