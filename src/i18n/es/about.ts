import type { LanguageInfo } from '../language-info.js';

export const spanish: LanguageInfo = {
  tag: 'es',
  english: 'Spanish',
  name: 'Español',
  direction: 'ltr',
  reviewed: false,
  unreviewed: 'Nadie que hable español ha revisado todavía esta traducción.',
  load: () => import('./index.js'),
};
