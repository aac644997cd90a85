import type { nationNames as english } from '../en-gb/nations.js';

export const nationNames: typeof english = {
  england: 'Anglia',
  wales: 'Walia',
  scotland: 'Szkocja',
  'northern-ireland': 'Irlandia Północna',
};
