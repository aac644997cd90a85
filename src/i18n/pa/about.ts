import type { LanguageInfo } from '../language-info.js';

export const panjabi: LanguageInfo = {
  tag: 'pa',
  english: 'Panjabi',
  name: 'ਪੰਜਾਬੀ',
  direction: 'ltr',
  reviewed: false,
  unreviewed: 'ਪੰਜਾਬੀ ਜਾਣਨ ਵਾਲੇ ਕਿਸੇ ਵਿਅਕਤੀ ਨੇ ਅਜੇ ਇਸ ਅਨੁਵਾਦ ਦੀ ਜਾਂਚ ਨਹੀਂ ਕੀਤੀ।',
  load: () => import('./index.js'),
};
