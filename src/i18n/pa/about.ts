import type { LanguageInfo } from '../language-info.js';

export const panjabi: LanguageInfo = {
  tag: 'pa',
  english: 'Panjabi',
  name: 'ਪੰਜਾਬੀ',
  direction: 'ltr',
  reviewed: false,
  unreviewed: '',
  ready: false,
  load: () => import('./index.js'),
};
