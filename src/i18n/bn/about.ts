import type { LanguageInfo } from '../language-info.js';

export const bengali: LanguageInfo = {
  tag: 'bn',
  english: 'Bengali',
  name: 'বাংলা',
  direction: 'ltr',
  reviewed: false,
  unreviewed: '',
  ready: false,
  load: () => import('./index.js'),
};
