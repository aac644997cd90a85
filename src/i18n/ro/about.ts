import type { LanguageInfo } from '../language-info.js';

export const romanian: LanguageInfo = {
  tag: 'ro',
  english: 'Romanian',
  name: 'Română',
  direction: 'ltr',
  reviewed: false,
  unreviewed: 'Niciun vorbitor de limba română nu a verificat încă această traducere.',
  load: () => import('./index.js'),
};
