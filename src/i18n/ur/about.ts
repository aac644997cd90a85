import type { LanguageInfo } from '../language-info.js';

export const urdu: LanguageInfo = {
  tag: 'ur',
  english: 'Urdu',
  name: 'اردو',
  direction: 'rtl',
  reviewed: false,
  unreviewed: 'اردو بولنے والے کسی شخص نے ابھی یہ ترجمہ چیک نہیں کیا۔',
  load: () => import('./index.js'),
};
