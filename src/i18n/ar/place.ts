import type { PlaceMessages } from '../en-gb/place.js';
import { isolate } from '../format.js';

export const placeMessages: PlaceMessages = {
  label: 'المكان',
  hint: 'مدينة أو منطقة أو رمز بريدي، مثل Widnes أو WA8',
  set: 'تحديد المكان',
  useLocation: 'استخدام موقعي',
  locationHelp: 'سيسألك متصفحك أولًا. يبقى موقعك في هذه الصفحة.',
  locating: 'جارٍ تحديد موقعك',
  locationDenied: 'لم يشارك متصفحك موقعك. أدخل مدينة أو رمزًا بريديًا.',
  locationFailed: 'لم نتمكن من تحديد موقعك. أدخل مدينة أو رمزًا بريديًا.',
  yourLocation: 'موقعك',
  near: (label) => `بالقرب من ${isolate(label)}`,
  in: (place) => `في ${isolate(place)}`,
  chosen: (label) => `المكان: ${isolate(label)}`,
  approximate: 'المسافات تقريبية.',
  clear: 'مسح المكان',
  invalid: 'لا نعرف هذا المكان. جرّب رمزًا بريديًا، مثل WA8 7QB',
  unknownPostcode: 'لا نعرف هذا الرمز البريدي. تحقق منه، أو أدخل مدينة',
  ambiguous: 'هناك أكثر من مكان بهذا الاسم. اختر واحدًا.',
  guess: (place) => `لا نعرف هذا المكان. هل تقصد ${isolate(place)}؟`,
  unavailable: 'لم نتمكن من البحث عن الأماكن. حاول مرة أخرى بعد بضع دقائق.',
  errorPrefix: 'خطأ:',
};
