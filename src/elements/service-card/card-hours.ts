import { type CardHoursMessages, cardHoursMessages } from '../../i18n/en-gb/card-hours.js';
import type { Schedule, Service } from '../../models/index.js';
import {
  holidayDoubt,
  holidayHours,
  type HolidayTable,
  loadBankHolidays,
} from '../../schedule/bank-holidays.js';
import { londonTime } from '../../schedule/london-time.js';
import {
  type HolidayHours,
  openingStatus,
  type OpeningStatus,
  weeklyHours,
} from '../../schedule/opening-hours.js';
import { type HoursRow, hoursRows } from '../../share/hours-text.js';
import type { CardView } from './service-card.parts.js';

/**
 * What a card can say of opening hours when it knows the bank holidays. A script of its own: until
 * it is there, a card has the hours of the week and says nothing of today.
 */
export class CardHours {
  readonly #table: HolidayTable;

  private constructor(table: HolidayTable) {
    this.#table = table;
  }

  /** Rejects when the table of bank holidays cannot be loaded; the next call tries again. */
  static async load(): Promise<CardHours> {
    return new CardHours(await loadBankHolidays());
  }

  /** What happens on bank holidays of the nations that a service is for. */
  holidays({ coverage }: Service): HolidayHours {
    return holidayHours(this.#table, coverage.nations);
  }

  /** Open or closed now; on a bank holiday and close to one, only what the data says of it. */
  today(view: CardView, schedule: Schedule): string {
    const { service, words: card, now, messages } = view;
    const words = messages('cardHours', cardHoursMessages);
    const { date } = londonTime(now);
    if (!this.#table.years.includes(date.slice(0, 4))) return card.holidaysVary;
    const doubt = holidayDoubt(this.#table, date, schedule, service.coverage.nations);
    if (doubt) return words.doubt[doubt];
    return statusText(openingStatus(schedule, now, this.holidays(service)), words, card.days);
  }

  /** The hours of the coming week. Bank holidays in it say so. */
  week(view: CardView, schedule: Schedule): HoursRow[] {
    const { service, words: card, lang, now, messages } = view;
    const words = messages('cardHours', cardHoursMessages);
    const usual = weeklyHours(schedule, now);
    const { date } = londonTime(now);
    const isKnown = this.#table.years.includes(date.slice(0, 4));
    const week = isKnown ? weeklyHours(schedule, now, this.holidays(service)) : usual;
    return hoursRows(week, card, lang, (hours, { day, bankHoliday }) => {
      const isOpen = usual.some((one) => one.day === day && one.periods.length > 0);
      if (!isOpen || bankHoliday === undefined || bankHoliday === 'usual') return hours;
      return bankHoliday === 'closed' ? words.closedThatDay : words.doubtful(hours);
    });
  }
}

function statusText(
  status: OpeningStatus,
  words: CardHoursMessages,
  days: CardView['words']['days'],
): string {
  if (status.state === 'open') return words.openNow(status.closes);
  const said = status.bankHoliday ? words.closedHoliday : words.closedNow;
  const opens = status.state === 'closed' ? status.opens : undefined;
  if (!opens) return said;
  const { inDays, day, time } = opens;
  const name = inDays === 0 ? undefined : inDays === 1 ? words.tomorrow : days[day];
  return `${said}. ${words.opensLater(name, time)}`;
}
