import type { LanguageInfo } from '../language-info.js';

export const polish: LanguageInfo = {
  tag: 'pl',
  english: 'Polish',
  name: 'Polski',
  direction: 'ltr',
  reviewed: false,
  unreviewed: '',
  ready: false,
  load: () => import('./index.js'),
};
