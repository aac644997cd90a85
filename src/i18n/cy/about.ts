import type { LanguageInfo } from '../language-info.js';

export const welsh: LanguageInfo = {
  tag: 'cy',
  english: 'Welsh',
  name: 'Cymraeg',
  direction: 'ltr',
  reviewed: false,
  unreviewed: 'Nid oes siaradwr Cymraeg wedi gwirio’r cyfieithiad hwn.',
  load: () => import('./index.js'),
};
