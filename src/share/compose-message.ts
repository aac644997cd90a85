import { ConfigError } from '../errors/index.js';
import type { Service } from '../models/index.js';
import { cleanLines } from './clean-text.js';
import {
  isDoubtful,
  isNumber,
  monthOf,
  type ServiceDetail,
  serviceText,
  sharedContacts,
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
  /** From the worker to the person. It comes first. */
  readonly note: string;
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

/** A message on its way to be as full as it can be. */
interface Draft {
  readonly note: string;
  /** Paragraphs that are not in it, from the first. */
  readonly dropped: number;
  /** Services that are in it. */
  readonly count: number;
  readonly detail: ServiceDetail;
  /** It warns once that details may have changed. */
  readonly warns: boolean;
  readonly end: string;
}

/**
 * The most that fits, in the order in which a person needs it: the note; name and number of every
 * service, and when it was checked; the link; a warning; the words around; then more of each service.
 * A service is there as a whole or not at all, and those without a number go before those with one.
 * A text that is to be short (`warnsOnce`) has one warning for all services of a list.
 */
export function composeMessage(
  { note, words, services }: MessageContent,
  options: MessageOptions,
  fits: (text: string) => boolean,
  warnsOnce = false,
): ComposedText {
  const messages = shareWords(options);
  const lang = shareLocale(options);
  const paragraphs = words.map(cleanLines).filter((text) => text !== '');
  const link = linkLine(options.link, messages.wholeList);
  const all = services.length;
  const hasNumber = services.map((service) => sharedContacts(service).some(isNumber));
  const numbers = hasNumber.filter(Boolean).length;
  const byNeed = [...services.keys()].sort(
    (a, b) => Number(hasNumber[b]) - Number(hasNumber[a]) || a - b,
  );
  const isAlone = all === 1;
  const isDoubted = services.map(
    (service) => service.assurance.checkFirst || isDoubtful(service, options),
  );
  const months = services.map(({ assurance }) => monthOf(assurance.assuredDate ?? ''));
  /** When all of them were checked in one month, it is said once. */
  const [month = ''] = months;
  const isCommon = !isAlone && months.every((one) => one === month);

  /** Written once, however many times it takes until it fits. */
  const written = new Map<ServiceDetail, readonly string[]>();
  const texts = (detail: ServiceDetail) => {
    const known = written.get(detail);
    if (known) return known;
    const isLeast = detail === 'least';
    const check =
      isLeast && isCommon ? 'none' : isLeast || (warnsOnce && !isAlone) ? 'date' : 'full';
    const made = services.map((service) => serviceText(service, options, detail, check));
    written.set(detail, made);
    return made;
  };

  const write = ({ note: own, dropped, count, detail, warns, end }: Draft) => {
    const leftOut = all - count;
    const shown = new Set(byNeed.slice(0, count));
    const common = month === '' ? messages.noneChecked : messages.allChecked(lang, month);
    const text = [
      own,
      ...paragraphs.slice(dropped),
      ...texts(detail).filter((_, index) => shown.has(index)),
      isCommon && detail === 'least' && count > 0 ? common : '',
      warns && isDoubted.some((is, index) => is && shown.has(index)) ? messages.mayHaveChanged : '',
      leftOut === 0 ? '' : messages.leftOut(lang, leftOut),
      end,
    ]
      .filter((part) => part !== '')
      .join('\n\n');
    return { text, leftOut, wordsLeftOut: dropped > 0 || own !== lines };
  };

  const lines = cleanLines(note);
  let draft: Draft = {
    note: lines,
    dropped: paragraphs.length,
    count: 0,
    detail: 'least',
    warns: false,
    end: '',
  };
  /** Changes the draft if it then still fits. */
  const take = (change: Partial<Draft>) => {
    const next = { ...draft, ...change };
    const isFit = fits(write(next).text);
    if (isFit) draft = next;
    return isFit;
  };
  /** As many services as fit. */
  const most = (from: number, end: string) => {
    let count = from;
    while (count > 0 && !take({ count, end })) count -= 1;
    return count;
  };

  let plain = most(all, '');
  if (plain === 0) {
    draft = { ...draft, note: '' };
    plain = most(all, '');
    // Nothing but the first number is worth more than the words of the worker.
    if (plain === 0) take({ note: lines });
  }
  const bare = draft;
  // Where services are left out, the list has them all: its address may take the place of some, but
  // of no number if all numbers fit without it.
  const least = plain === all ? all : Math.max(plain / 2, plain < numbers ? 0 : numbers);
  if (link !== '' && (most(plain, link) < least || !take({ end: link }))) draft = bare;
  take({ warns: true });
  while (draft.dropped > 0 && take({ dropped: draft.dropped - 1 }));
  if (draft.count === all) {
    const isOnce = warnsOnce && !isAlone;
    for (const detail of ['full', 'short'] as const) if (take({ detail, warns: isOnce })) break;
  }
  return write(draft);
}

function linkLine(link: string | undefined, name: string): string {
  if (link === undefined) return '';
  if (!/^https?:\/\/\S+$/.test(link)) {
    throw new ConfigError('The link of a message has to be a whole web address.');
  }
  return `${name}: ${link}`;
}
