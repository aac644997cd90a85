import type { FinderFormMessages } from '../en-gb/finder-form.js';

export const finderFormMessages: FinderFormMessages = {
  heading: 'مدد تلاش کریں',
  text: 'آپ کو کس چیز میں مدد چاہیے؟',
  textHint: 'مثلاً، انگریزی میں: money worries, stop smoking Widnes, debt WA8',
  topic: 'موضوع',
  anyTopic: 'تمام موضوعات',
  search: 'تلاش کریں',
  filters: 'فلٹر',
  filtersLoading: 'فلٹر لوڈ ہو رہے ہیں',
  filtersFailed: 'ہم فلٹر لوڈ نہیں کر سکے۔ آپ پھر بھی تلاش کر سکتے ہیں۔',
  results: 'سروسز',
  start: 'تلاش کریں، یا کوئی موضوع چنیں۔',
  checkPlace: 'اوپر دی گئی جگہ چیک کریں، یا ہر جگہ تلاش کرنے کے لیے اسے صاف کریں۔',
  topics: 'موضوعات',
  searching: 'تلاش جاری ہے',
  slow: 'ابھی تلاش جاری ہے۔ آپ انتظار کر سکتے ہیں، یا دوبارہ تلاش کر سکتے ہیں۔',
  slowEarlier: 'جو آپ دیکھ رہے ہیں وہ پہلے کا ہے۔',
  unavailable: 'ہم ڈائریکٹری تک نہیں پہنچ سکے',
  unavailableHelp:
    'اس کا مطلب یہ نہیں کہ کوئی مدد نہیں ہے۔ چند منٹ بعد دوبارہ کوشش کریں، یا اوپر دی گئی فوری مدد استعمال کریں۔',
  retry: 'دوبارہ کوشش کریں',
};
