import type { nationNames as english } from '../en-gb/nations.js';

export const nationNames: typeof english = {
  england: 'ইংল্যান্ড',
  wales: 'ওয়েলস',
  scotland: 'স্কটল্যান্ড',
  'northern-ireland': 'উত্তর আয়ারল্যান্ড',
};
