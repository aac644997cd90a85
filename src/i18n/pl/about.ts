import type { LanguageInfo } from '../language-info.js';

export const polish: LanguageInfo = {
  tag: 'pl',
  english: 'Polish',
  name: 'Polski',
  direction: 'ltr',
  reviewed: false,
  unreviewed: 'Nikt, kto zna język polski, nie sprawdził jeszcze tego tłumaczenia.',
  load: () => import('./index.js'),
};
