import type { LanguageInfo } from '../language-info.js';

export const spanish: LanguageInfo = {
  tag: 'es',
  english: 'Spanish',
  name: 'Español',
  direction: 'ltr',
  reviewed: false,
  unreviewed: '',
  ready: false,
  load: () => import('./index.js'),
};
