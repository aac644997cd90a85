import { formatTime } from '../format.js';

/** Words of what a service card says of its opening hours today. */
export interface CardHoursMessages {
  readonly openNow: (closes: string | undefined) => string;
  readonly closedNow: string;
  readonly closedHoliday: string;
  readonly opensLater: (day: string | undefined, time: string) => string;
  readonly tomorrow: string;
  /** It is a bank holiday, in a part of the United Kingdom, or one is near. */
  readonly doubt: Readonly<Record<'today' | 'part' | 'near', string>>;
  readonly closedThatDay: string;
  readonly doubtful: (hours: string) => string;
}

export const cardHoursMessages: CardHoursMessages = {
  openNow: (closes) =>
    closes === undefined ? 'Open now' : `Open now, until ${formatTime(closes)}`,
  closedNow: 'Closed now',
  closedHoliday: 'Closed today: it is a bank holiday',
  opensLater: (day, time) => `Opens ${day === undefined ? '' : `${day} `}at ${formatTime(time)}`,
  tomorrow: 'tomorrow',
  doubt: {
    today: 'Today is a bank holiday. Hours may differ: contact them first.',
    part: 'Today is a bank holiday in part of the UK. Hours may differ: contact them first.',
    near: 'It is close to a bank holiday. Hours may differ: contact them first.',
  },
  closedThatDay: 'closed (bank holiday)',
  doubtful: (hours) => `${hours} (bank holiday: hours may differ)`,
};
