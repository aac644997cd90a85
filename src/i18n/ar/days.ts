import type { dayNames as english } from '../en-gb/days.js';

export const dayNames: typeof english = {
  MO: 'الاثنين',
  TU: 'الثلاثاء',
  WE: 'الأربعاء',
  TH: 'الخميس',
  FR: 'الجمعة',
  SA: 'السبت',
  SU: 'الأحد',
};
