import type { nationNames as english } from '../en-gb/nations.js';

export const nationNames: typeof english = {
  england: 'Inglaterra',
  wales: 'País de Gales',
  scotland: 'Escócia',
  'northern-ireland': 'Irlanda do Norte',
};
