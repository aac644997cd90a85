import type { dayNames as english } from '../en-gb/days.js';

export const dayNames: typeof english = {
  MO: 'poniedziałek',
  TU: 'wtorek',
  WE: 'środa',
  TH: 'czwartek',
  FR: 'piątek',
  SA: 'sobota',
  SU: 'niedziela',
};
