import type { LanguageInfo } from '../language-info.js';

export const bengali: LanguageInfo = {
  tag: 'bn',
  english: 'Bengali',
  name: 'বাংলা',
  direction: 'ltr',
  reviewed: false,
  unreviewed: 'বাংলা জানেন এমন কেউ এই অনুবাদ এখনও যাচাই করেননি।',
  load: () => import('./index.js'),
};
