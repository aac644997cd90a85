import type { dayNames as english } from '../en-gb/days.js';

export const dayNames: typeof english = {
  MO: 'پیر',
  TU: 'منگل',
  WE: 'بدھ',
  TH: 'جمعرات',
  FR: 'جمعہ',
  SA: 'ہفتہ',
  SU: 'اتوار',
};
