import type { nationNames as english } from '../en-gb/nations.js';

export const nationNames: typeof english = {
  england: 'Inglaterra',
  wales: 'Gales',
  scotland: 'Escocia',
  'northern-ireland': 'Irlanda del Norte',
};
