import type { LanguageInfo } from '../language-info.js';

export const arabic: LanguageInfo = {
  tag: 'ar',
  english: 'Arabic',
  name: 'العربية',
  direction: 'rtl',
  reviewed: false,
  unreviewed: 'لم يراجع هذه الترجمة بعد أي شخص يتحدث العربية.',
  load: () => import('./index.js'),
};
