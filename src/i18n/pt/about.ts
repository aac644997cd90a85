import type { LanguageInfo } from '../language-info.js';

export const portuguese: LanguageInfo = {
  tag: 'pt',
  english: 'Portuguese',
  name: 'Português',
  direction: 'ltr',
  reviewed: false,
  unreviewed: 'Ninguém que fale português reviu ainda esta tradução.',
  load: () => import('./index.js'),
};
