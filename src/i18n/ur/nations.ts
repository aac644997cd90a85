import type { nationNames as english } from '../en-gb/nations.js';

export const nationNames: typeof english = {
  england: 'انگلینڈ',
  wales: 'ویلز',
  scotland: 'اسکاٹ لینڈ',
  'northern-ireland': 'شمالی آئرلینڈ',
};
