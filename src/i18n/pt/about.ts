import type { LanguageInfo } from '../language-info.js';

export const portuguese: LanguageInfo = {
  tag: 'pt',
  english: 'Portuguese',
  name: 'Português',
  direction: 'ltr',
  reviewed: false,
  unreviewed: '',
  ready: false,
  load: () => import('./index.js'),
};
