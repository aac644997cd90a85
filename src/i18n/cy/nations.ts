import type { nationNames as english } from '../en-gb/nations.js';

export const nationNames: typeof english = {
  england: 'Lloegr',
  wales: 'Cymru',
  scotland: 'Yr Alban',
  'northern-ireland': 'Gogledd Iwerddon',
};
