import { formatPartialDate, plural } from '../format.js';

/** Words of `mecc-offline-pack`. */
export interface OfflineMessages {
  readonly heading: string;
  readonly offer: (place: string) => string;
  readonly services: (lang: string, count: number) => string;
  readonly page: string;
  readonly noPage: string;
  readonly seen: (place: string) => string;
  readonly never: string;
  readonly about: (lang: string, bytes: number) => string;
  readonly keep: string;
  readonly keepInstead: (place: string) => string;
  readonly update: string;
  readonly remove: string;
  readonly saving: string;
  readonly kept: (lang: string, place: string, bytes: number) => string;
  readonly dataFrom: (lang: string, date: string) => string;
  readonly noDate: string;
  readonly keptOn: (lang: string, date: string) => string;
  readonly saved: string;
  readonly savedWithoutPage: string;
  readonly removed: string;
  readonly checking: string;
  readonly retry: string;
  readonly choosePlace: string;
  readonly nothing: (place: string) => string;
  readonly unavailable: string;
  readonly partial: string;
  readonly failed: string;
  readonly full: string;
  readonly unchanged: string;
  readonly notRemoved: string;
  readonly unreadable: string;
  readonly unsupported: string;
}

export const offlineMessages: OfflineMessages = {
  heading: 'Use this without signal',
  offer: (place) =>
    `You can keep the services for ${place} on this device. Then you can search them without signal.`,
  services: (lang, count) =>
    plural(lang, count, {
      one: '# service, with its phone numbers and opening hours',
      other: '# services, with their phone numbers and opening hours',
    }),
  page: 'This page, with its topics, national services and urgent help, so that it opens without signal',
  noPage: 'This page needs signal to open. What you keep helps while the page stays open.',
  seen: (place) => `People who use this device can see that you kept ${place}.`,
  never: 'We never keep what you search for, your postcode or your list.',
  about: (lang, bytes) => `It takes about ${size(lang, bytes)}.`,
  keep: 'Keep this on my device',
  keepInstead: (place) => `Keep ${place} instead`,
  update: 'Update',
  remove: 'Remove from this device',
  saving: 'Saving',
  kept: (lang, place, bytes) => `Kept on this device: ${place}, ${size(lang, bytes)}`,
  dataFrom: (lang, date) => `Data from ${formatPartialDate(lang, date)}.`,
  noDate: 'Nobody recorded the date of this data.',
  keptOn: (lang, date) => `You kept it on ${formatPartialDate(lang, date)}.`,
  saved: 'Kept on this device.',
  savedWithoutPage:
    'The services are kept. This page could not be kept, so it needs signal to open.',
  removed: 'Removed. Nothing is kept on this device now.',
  checking: 'Checking the directory',
  retry: 'Try again',
  choosePlace: 'Choose a place first. Then you can keep its services on this device.',
  nothing: (place) => `This directory lists no services for ${place} that you could keep.`,
  unavailable: 'We could not reach the directory. Check your signal and try again.',
  partial: 'Part of the directory did not answer. Try again later, so that you keep all of it.',
  failed: 'We could not save it. Check your signal and try again.',
  full: 'There is not enough room on this device.',
  unchanged: 'What you kept before is still here.',
  notRemoved:
    'We could not remove it. To remove it, clear the data of this website in your browser.',
  unreadable: 'Something is kept on this device that we cannot read. You can remove it.',
  unsupported:
    'We cannot keep anything on this device here. Some browsers and private windows do not allow it.',
};

/** "34 kB" or "1.4 MB": rounded up, so that nobody is surprised. */
function size(lang: string, bytes: number): string {
  const isLarge = bytes >= 1e6;
  const units = isLarge ? Math.ceil(bytes / 1e5) / 10 : Math.ceil(bytes / 1e3);
  return `${new Intl.NumberFormat(lang).format(units)}\u00a0${isLarge ? 'MB' : 'kB'}`;
}
