/**
 * Words and dates as the elements write them: straight from the source, so that a page says the same
 * with a script and without.
 */
import { tsImport } from 'tsx/esm/api';

const from = (file) => tsImport(`../../src/${file}`, import.meta.url);

export const { formatPartialDate } = await from('i18n/format.ts');
export const { cardMessages } = await from('i18n/en-gb/card.ts');
export const { topicMessages } = await from('i18n/en-gb/topic.ts');
export const { checklistMessages } = await from('i18n/en-gb/checklist.ts');
export const { libraryMessages } = await from('i18n/en-gb/library.ts');
export const { qualityMessages } = await from('i18n/en-gb/quality.ts');
export const { contactHref } = await from('models/contact-href.ts');
export const { weeklyHours } = await from('schedule/opening-hours.ts');
export const { hoursRows } = await from('share/hours-text.ts');
export const { topicListMessages } = await from('i18n/en-gb/topic-list.ts');
export const { COLOUR_NAMES } = await from('theme/tokens.ts');
export const { languages } = await from('i18n/languages.ts');
