import { formatPartialDate, plural } from '../format.js';

/** Words of `mecc-shortlist`. */
export interface ShortlistMessages {
  readonly heading: string;
  readonly empty: string;
  readonly emptyHelp: string;
  readonly linkForgotten: string;
  readonly private: string;
  /** In place of that, where the address of the page brings the list back. */
  readonly inAddress: string;
  readonly opening: string;
  readonly ask: string;
  readonly askHelp: string;
  readonly show: string;
  readonly hide: string;
  readonly hidden: string;
  readonly gone: (lang: string, count: number) => string;
  readonly unclear: (lang: string, count: number) => string;
  readonly unreachable: (lang: string, count: number) => string;
  readonly full: (lang: string, count: number) => string;
  readonly retry: string;
  readonly up: string;
  readonly down: string;
  readonly moved: (name: string, place: number, count: number) => string;
  readonly remove: string;
  readonly removed: (name: string) => string;
  readonly undo: string;
  readonly restored: (name: string) => string;
  readonly handOver: string;
  readonly careful: string;
  readonly note: string;
  readonly noteHint: string;
  readonly noteOnPaper: string;
  readonly noteTooLong: (lang: string, count: number) => string;
  readonly goesWith: string;
  readonly sms: string;
  readonly email: string;
  readonly share: string;
  readonly copy: string;
  readonly smsLeftOut: (lang: string, count: number) => string;
  readonly smsWordsLeftOut: string;
  readonly emailLeftOut: (lang: string, count: number) => string;
  readonly emailWordsLeftOut: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly copyText: string;
  readonly shareFailed: string;
  readonly paper: string;
  readonly a4: string;
  readonly pocket: string;
  readonly large: string;
  readonly print: string;
  readonly made: (lang: string, date: string) => string;
  readonly scan: string;
  readonly link: string;
  readonly linkHelp: string;
  readonly linkField: string;
  readonly copyLink: string;
  readonly qr: string;
  readonly noQr: string;
  readonly restart: string;
  readonly restarted: string;
}

export const shortlistMessages: ShortlistMessages = {
  heading: 'My list',
  empty: 'Nothing is on your list yet.',
  emptyHelp: 'Press “Add to my list” on a service.',
  linkForgotten: 'Your list came from a link. Open the link again to see it.',
  private: 'Your list stays on this page. It is gone when you leave the page.',
  inAddress: 'The link to this list is in the address bar. “Done, start again” takes it out.',
  opening: 'Opening the list',
  ask: 'This list has something private. Show it?',
  askHelp: 'First check that nobody else can see your screen.',
  show: 'Show the list',
  hide: 'Do not show it',
  hidden: 'The list was not shown. Nothing is kept.',
  gone: (lang, count) =>
    plural(lang, count, {
      one: '# service is not listed any more.',
      other: '# services are not listed any more.',
    }),
  unclear: (lang, count) =>
    `${plural(lang, count, {
      one: 'We could not tell which service is meant by # part of the link.',
      other: 'We could not tell which services are meant by # parts of the link.',
    })} Ask whoever gave you the link for the number. If someone’s life is at risk, call 999.`,
  unreachable: (lang, count) =>
    plural(lang, count, {
      one: 'We could not load # service. It may still be there. Try again in a few minutes.',
      other: 'We could not load # services. They may still be there. Try again in a few minutes.',
    }),
  full: (lang, count) =>
    plural(lang, count, {
      one: 'Your list is full. # service was not added.',
      other: 'Your list is full. # services were not added.',
    }),
  retry: 'Try again',
  up: 'Up',
  down: 'Down',
  moved: (name, place, count) => `${name} is now ${String(place)} of ${String(count)}.`,
  remove: 'Remove',
  removed: (name) => `${name} is off your list.`,
  undo: 'Undo',
  restored: (name) => `${name} is back on your list.`,
  handOver: 'Take it with you',
  careful: 'This list has something private. Think about who may see a message or a print-out.',
  note: 'A note to go with it (optional)',
  noteOnPaper: 'Note',
  noteHint: 'Up to 300 characters. It stays on this page until you send or print it.',
  noteTooLong: (lang, count) =>
    plural(lang, count, {
      one: 'Your note is # character too long. Some of it may not fit.',
      other: 'Your note is # characters too long. Some of it may not fit.',
    }),
  goesWith: 'This goes with it:',
  sms: 'Text message',
  email: 'Email',
  share: 'Share',
  copy: 'Copy as text',
  smsLeftOut: (lang, count) =>
    plural(lang, count, {
      one: '# service does not fit in a text message.',
      other: '# services do not fit in a text message.',
    }),
  smsWordsLeftOut: 'Some of your words do not fit in a text message.',
  emailLeftOut: (lang, count) =>
    plural(lang, count, {
      one: '# service does not fit in this email.',
      other: '# services do not fit in this email.',
    }),
  emailWordsLeftOut: 'Some of your words do not fit in this email.',
  copied: 'Copied. You can paste it now.',
  copyByHand: 'Your browser did not let us copy. Copy the text below.',
  copyText: 'Text to copy',
  shareFailed: 'Sharing did not work. You can copy the text instead.',
  paper: 'Print on',
  a4: 'A4 paper, with all details',
  pocket: 'A card to cut out, with the main details',
  large: 'Large print (16 point)',
  print: 'Print',
  made: (lang, date) => `Made on ${formatPartialDate(lang, date)}`,
  scan: 'Point a phone’s camera here to open this list.',
  link: 'Link and QR code',
  linkHelp:
    'The link says which services are on the list, and no more. Anyone who has it can see them.',
  linkField: 'Link to this list',
  copyLink: 'Copy the link',
  qr: 'QR code of the link',
  noQr: 'There is no QR code: it could not be made.',
  restart: 'Done, start again',
  restarted: 'Cleared. You can start again.',
};
