import type { nationNames as english } from '../en-gb/nations.js';

export const nationNames: typeof english = {
  england: 'إنجلترا',
  wales: 'ويلز',
  scotland: 'اسكتلندا',
  'northern-ireland': 'أيرلندا الشمالية',
};
