import type { Pledge } from '../../models/index.js';
import { formatPartialDate } from '../format.js';

/** Words of `mecc-pledge`. */
export interface PledgeMessages {
  readonly heading: string;
  readonly private: string;
  readonly who: string;
  readonly audience: Readonly<Record<Pledge['audience'], string>>;
  readonly promises: string;
  readonly ourWords: string;
  readonly name: string;
  readonly nameHint: string;
  readonly own: string;
  readonly ownHint: string;
  readonly chosen: (count: number) => string;
  readonly nothingChosen: string;
  readonly made: (lang: string, date: string) => string;
  readonly signed: string;
  readonly from: string;
  readonly alsoOurs: string;
  readonly sources: string;
  readonly lastChecked: (lang: string, date: string) => string;
  readonly notRecorded: string;
  readonly print: string;
  readonly restart: string;
  readonly restarted: string;
  readonly loading: string;
  readonly notFound: string;
  readonly none: string;
  readonly unavailable: string;
  readonly retry: string;
}

export const pledgeMessages: PledgeMessages = {
  heading: 'Make a MECC pledge',
  private:
    'Nothing is sent. What you choose and write stays on this page, and is gone when you leave it.',
  who: 'Who makes the pledge?',
  audience: {
    organisation: 'An organisation',
    staff: 'A member of staff',
    individual: 'You, for your own health',
  },
  promises: 'Choose what you promise',
  ourWords: 'Words by MECC Signpost',
  name: 'Name of the organisation or team (optional)',
  nameHint: 'It is printed on the pledge.',
  own: 'A promise in your own words (optional)',
  ownHint: 'Up to 200 characters.',
  chosen: (count) =>
    count === 1 ? '1 promise on the pledge' : `${String(count)} promises on the pledge`,
  nothingChosen: 'Choose or write a promise first.',
  made: (lang, date) => `Made on ${formatPartialDate(lang, date)}`,
  signed: 'Signed:',
  from: 'The promises come from:',
  alsoOurs: 'Some of the words are by MECC Signpost.',
  sources: 'Where this pledge comes from:',
  lastChecked: (lang, date) => `Last checked: ${formatPartialDate(lang, date)}`,
  notRecorded: 'Nobody recorded when this was last checked',
  print: 'Print your pledge',
  restart: 'Start again',
  restarted: 'Cleared. You can start again.',
  loading: 'Loading the pledge',
  notFound: 'This pledge is not known.',
  none: 'No pledge is listed yet.',
  unavailable: 'We could not load the pledge. Try again in a few minutes.',
  retry: 'Try again',
};
