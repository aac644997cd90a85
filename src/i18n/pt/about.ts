import type { LanguageInfo } from '../language-info.js';

export const portuguese: LanguageInfo = {
  tag: 'pt',
  english: 'Portuguese',
  name: 'Português',
  direction: 'ltr',
  // The words are those of Portugal; to browsers `pt` is Brazil, where Polish is "polonês".
  home: 'pt-PT',
  reviewed: false,
  unreviewed: 'Ninguém que fale português reviu ainda esta tradução.',
  load: () => import('./index.js'),
};
