import type { nationNames as english } from '../en-gb/nations.js';

export const nationNames: typeof english = {
  england: 'Anglia',
  wales: 'Țara Galilor',
  scotland: 'Scoția',
  'northern-ireland': 'Irlanda de Nord',
};
