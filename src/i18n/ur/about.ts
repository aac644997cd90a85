import type { LanguageInfo } from '../language-info.js';

export const urdu: LanguageInfo = {
  tag: 'ur',
  english: 'Urdu',
  name: 'اردو',
  direction: 'rtl',
  reviewed: false,
  unreviewed: '',
  ready: false,
  load: () => import('./index.js'),
};
