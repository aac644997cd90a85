/** Messages that stay as they are in every language, by path, with the reason. */
export const KEPT_ENGLISH: Readonly<Record<string, string>> = {
  'card.contact.whatsapp': 'a name',
  'share.contact.whatsapp': 'a name',
  'finderForm.textHint': 'services and topics are found by English words',
  'library.textHint': 'the library is in English: words to search it with are too',
  'library.typeWords.guide': 'words to search with, English among them',
  'library.typeWords.toolkit': 'words to search with, English among them',
  'library.typeWords.case-study': 'words to search with, English among them',
  'library.typeWords.evidence': 'words to search with, English among them',
  'library.typeWords.training-material': 'words to search with, English among them',
  'library.typeWords.campaign': 'words to search with, English among them',
  'library.typeWords.policy': 'words to search with, English among them',
  'library.typeWords.website': 'words to search with, English among them',
};

/** Messages of a language that are written as in English, with the reason. */
export const SAME_AS_ENGLISH: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  cy: {
    'card.cost': 'the same word',
    'learning.cost': 'the same word',
  },
  es: {
    'place.errorPrefix': 'the same word',
  },
  ro: {
    'card.cost': 'the same word',
    'learning.cost': 'the same word',
  },
};
