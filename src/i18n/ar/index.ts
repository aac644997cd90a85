import type { Language } from '../language-info.js';

export const pluralCategories: Language['pluralCategories'] = [];

/** Not translated yet: English stays. */
export const translation: Language['translation'] = {};
