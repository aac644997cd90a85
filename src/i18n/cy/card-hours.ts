import type { CardHoursMessages } from '../en-gb/card-hours.js';
import { clock } from './words.js';

export const cardHoursMessages: CardHoursMessages = {
  openNow: (closes) =>
    closes === undefined ? 'Ar agor nawr' : `Ar agor nawr, tan ${clock(closes)}`,
  closedNow: 'Ar gau nawr',
  closedHoliday: 'Ar gau heddiw: mae’n ŵyl banc',
  opensLater: (day, time) => `Yn agor ${day === undefined ? '' : `${day} `}am ${clock(time)}`,
  tomorrow: 'yfory',
  doubt: {
    today: 'Mae’n ŵyl banc heddiw. Gall yr oriau fod yn wahanol: cysylltwch â nhw yn gyntaf.',
    part: 'Mae’n ŵyl banc mewn rhan o’r DU heddiw. Gall yr oriau fod yn wahanol: cysylltwch â nhw yn gyntaf.',
    near: 'Mae gŵyl banc yn agos. Gall yr oriau fod yn wahanol: cysylltwch â nhw yn gyntaf.',
  },
  closedThatDay: 'ar gau (gŵyl banc)',
  doubtful: (hours) => `${hours} (gŵyl banc: gall yr oriau fod yn wahanol)`,
};
