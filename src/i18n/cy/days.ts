import type { dayNames as english } from '../en-gb/days.js';

export const dayNames: typeof english = {
  MO: 'Dydd Llun',
  TU: 'Dydd Mawrth',
  WE: 'Dydd Mercher',
  TH: 'Dydd Iau',
  FR: 'Dydd Gwener',
  SA: 'Dydd Sadwrn',
  SU: 'Dydd Sul',
};
