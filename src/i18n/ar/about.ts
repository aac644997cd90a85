import type { LanguageInfo } from '../language-info.js';

export const arabic: LanguageInfo = {
  tag: 'ar',
  english: 'Arabic',
  name: 'العربية',
  direction: 'rtl',
  reviewed: false,
  unreviewed: '',
  ready: false,
  load: () => import('./index.js'),
};
