import { formatPartialDate } from '../../i18n/format.js';
import type { Service } from '../../models/index.js';
import { plainLine } from '../support/terminal.js';
import { counted } from '../support/words.js';
import { messageText } from './message.js';
import type { QueueItem, StaleReport } from './review-queue.js';
import { shownLines } from './shown-text.js';

/** Who asks. */
export interface Sender {
  readonly address: string;
  /** The name of a team or an organisation. */
  readonly team?: string | undefined;
}

/** A message that asks an organisation to look at its services. Nothing sends it. */
export interface Draft {
  /** Name of the file. */
  readonly file: string;
  readonly to: string;
  readonly organisation: string;
  /** Ids. */
  readonly services: readonly string[];
  readonly text: string;
}

/**
 * A draft for each address of an organisation, in the order of the queue. It goes to the address
 * that the service itself publishes, and to no other.
 */
export function draftsOf(
  { queue }: StaleReport,
  services: readonly Service[],
  sender: Sender,
  now: Date,
): Draft[] {
  const byId = new Map(services.map((service) => [service.id, service]));
  const letters = queue.flatMap(({ organisation, services: items }) => {
    const byAddress = new Map<string, { item: QueueItem; service: Service }[]>();
    for (const item of items) {
      const service = byId.get(item.id);
      if (item.email === undefined || !service) continue;
      const key = item.email.toLowerCase();
      const letter = byAddress.get(key);
      if (letter) letter.push({ item, service });
      else byAddress.set(key, [{ item, service }]);
    }
    return [...byAddress.values()].map((found) => ({ organisation, found }));
  });
  const width = Math.max(3, `${letters.length}`.length);
  return letters.map(({ organisation, found }, index) => {
    const to = found[0]?.item.email ?? '';
    const names = found.map(({ item }) => plainLine(item.name));
    const whose = plainLine(organisation) || names[0] || '';
    const subject =
      names.length === 1
        ? `Please check what we say about ${names[0]}`
        : `Please check what we say about ${counted(names.length, 'service')} of ${whose}`;
    return {
      file: `${`${index + 1}`.padStart(width, '0')}-${slug(whose)}.eml`,
      to,
      organisation,
      services: found.map(({ item }) => item.id),
      text: messageText({
        from: sender.address,
        sender: sender.team,
        to,
        subject,
        date: now,
        body: bodyOf(found, sender, now),
      }),
    };
  });
}

function bodyOf(
  found: readonly { readonly item: QueueItem; readonly service: Service }[],
  { address, team }: Sender,
  now: Date,
): string {
  const isOne = found.length === 1;
  const services = found.flatMap(({ item, service }, index) => [
    isOne ? 'What we show' : `${index + 1}. What we show`,
    '',
    ...shownLines(service, now).map(plainLine),
    ...(item.withoutDetails ? ['There may be more about it, which is not in this message.'] : []),
    `Last checked: ${checkedInWords(item)}`,
    '',
  ]);
  return [
    'Hello,',
    '',
    isOne
      ? 'Your service is in our directory, so that people can find it.'
      : 'Your services are in our directory, so that people can find them.',
    `Please help us to keep ${isOne ? 'it' : 'them'} right.`,
    '',
    'Read what we show below. Then reply to this email, and tell us:',
    '',
    `- "All right", if it is all right${isOne ? '' : ', for each service'}`,
    '- what has changed, if anything has',
    '- if the service has closed, or should not be listed',
    '',
    ...services,
    'Thank you.',
    '',
    ...(team === undefined ? [] : [plainLine(team)]),
    address,
    '',
  ].join('\n');
}

function checkedInWords({ lastChecked, stage }: QueueItem): string {
  if (lastChecked === undefined) return 'nobody recorded it';
  return stage === 'in-future' ? 'not known' : formatPartialDate('en-GB', lastChecked);
}

/** Small letters, figures and dashes. The number in front keeps it from being a name of a device. */
function slug(text: string): string {
  const plain = text.normalize('NFKD').toLowerCase();
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  return words.join('-').slice(0, 50).replace(/-+$/, '') || 'service';
}
