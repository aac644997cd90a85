import type { nationNames as english } from '../en-gb/nations.js';

export const nationNames: typeof english = {
  england: 'ਇੰਗਲੈਂਡ',
  wales: 'ਵੇਲਜ਼',
  scotland: 'ਸਕਾਟਲੈਂਡ',
  'northern-ireland': 'ਉੱਤਰੀ ਆਇਰਲੈਂਡ',
};
