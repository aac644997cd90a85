import type { PlaceMessages } from '../en-gb/place.js';
import { isolate } from '../format.js';

export const placeMessages: PlaceMessages = {
  label: 'کہاں',
  hint: 'کوئی شہر، علاقہ یا پوسٹ کوڈ، جیسے Widnes یا WA8',
  set: 'جگہ مقرر کریں',
  useLocation: 'میرا مقام استعمال کریں',
  locationHelp: 'آپ کا براؤزر پہلے آپ سے پوچھے گا۔ آپ کا مقام اسی صفحے پر رہتا ہے۔',
  locating: 'آپ کا مقام معلوم کیا جا رہا ہے',
  locationDenied: 'آپ کے براؤزر نے آپ کا مقام نہیں بتایا۔ کوئی شہر یا پوسٹ کوڈ لکھیں۔',
  locationFailed: 'ہم آپ کا مقام معلوم نہیں کر سکے۔ کوئی شہر یا پوسٹ کوڈ لکھیں۔',
  yourLocation: 'آپ کا مقام',
  near: (label) => `قریب: ${isolate(label)}`,
  in: (place) => `${isolate(place)} میں`,
  chosen: (label) => `جگہ: ${isolate(label)}`,
  approximate: 'فاصلے اندازاً ہیں۔',
  clear: 'جگہ صاف کریں',
  invalid: 'ہم یہ جگہ نہیں جانتے۔ پوسٹ کوڈ لکھ کر دیکھیں، جیسے WA8 7QB',
  unknownPostcode: 'ہم یہ پوسٹ کوڈ نہیں جانتے۔ اسے چیک کریں، یا کوئی شہر لکھیں',
  ambiguous: 'اس نام کی ایک سے زیادہ جگہیں ہیں۔ ایک چنیں۔',
  guess: (place) => `ہم یہ جگہ نہیں جانتے۔ کیا آپ کا مطلب ${isolate(place)} تھا؟`,
  unavailable: 'ہم جگہیں تلاش نہیں کر سکے۔ چند منٹ بعد دوبارہ کوشش کریں۔',
  errorPrefix: 'غلطی:',
};
