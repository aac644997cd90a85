import type { LanguageInfo } from '../language-info.js';

export const romanian: LanguageInfo = {
  tag: 'ro',
  english: 'Romanian',
  name: 'Română',
  direction: 'ltr',
  reviewed: false,
  unreviewed: '',
  ready: false,
  load: () => import('./index.js'),
};
