import type { OfflineMessages } from '../en-gb/offline.js';
import { formatPartialDate } from '../format.js';
import { number, services } from './words.js';

export const offlineMessages: OfflineMessages = {
  heading: 'ਸਿਗਨਲ ਤੋਂ ਬਿਨਾਂ ਵਰਤੋ',
  offer: (place) =>
    `ਤੁਸੀਂ ${place} ਦੀਆਂ ਸੇਵਾਵਾਂ ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਰੱਖ ਸਕਦੇ ਹੋ। ਫਿਰ ਤੁਸੀਂ ਸਿਗਨਲ ਤੋਂ ਬਿਨਾਂ ਉਨ੍ਹਾਂ ਨੂੰ ਖੋਜ ਸਕਦੇ ਹੋ।`,
  services: (lang, count) => `${services(lang, count)}, ਫ਼ੋਨ ਨੰਬਰਾਂ ਅਤੇ ਖੁੱਲ੍ਹਣ ਦੇ ਸਮੇਂ ਸਮੇਤ`,
  page: 'ਇਹ ਪੰਨਾ, ਇਸ ਦੇ ਵਿਸ਼ਿਆਂ, ਰਾਸ਼ਟਰੀ ਸੇਵਾਵਾਂ ਅਤੇ ਤੁਰੰਤ ਮਦਦ ਸਮੇਤ, ਤਾਂ ਜੋ ਇਹ ਸਿਗਨਲ ਤੋਂ ਬਿਨਾਂ ਖੁੱਲ੍ਹੇ',
  noPage: 'ਇਸ ਪੰਨੇ ਨੂੰ ਖੁੱਲ੍ਹਣ ਲਈ ਸਿਗਨਲ ਚਾਹੀਦਾ ਹੈ। ਤੁਸੀਂ ਜੋ ਰੱਖਦੇ ਹੋ, ਉਹ ਪੰਨਾ ਖੁੱਲ੍ਹਾ ਰਹਿਣ ਤੱਕ ਕੰਮ ਆਉਂਦਾ ਹੈ।',
  seen: (place) => `ਇਸ ਡਿਵਾਈਸ ਨੂੰ ਵਰਤਣ ਵਾਲੇ ਲੋਕ ਦੇਖ ਸਕਦੇ ਹਨ ਕਿ ਤੁਸੀਂ ਇਹ ਥਾਂ ਰੱਖੀ ਹੈ: ${place}।`,
  never: 'ਤੁਸੀਂ ਕੀ ਖੋਜਦੇ ਹੋ, ਤੁਹਾਡਾ ਪੋਸਟਕੋਡ ਜਾਂ ਤੁਹਾਡੀ ਸੂਚੀ ਅਸੀਂ ਕਦੇ ਨਹੀਂ ਰੱਖਦੇ।',
  about: (_lang, bytes) => `ਇਹ ਲਗਭਗ ${size(bytes)} ਥਾਂ ਲੈਂਦਾ ਹੈ।`,
  keep: 'ਇਹ ਮੇਰੇ ਡਿਵਾਈਸ ’ਤੇ ਰੱਖੋ',
  keepInstead: (place) => `ਇਸ ਦੀ ਥਾਂ ਇਹ ਰੱਖੋ: ${place}`,
  update: 'ਅੱਪਡੇਟ ਕਰੋ',
  remove: 'ਇਸ ਡਿਵਾਈਸ ਤੋਂ ਹਟਾਓ',
  saving: 'ਸੇਵ ਹੋ ਰਿਹਾ ਹੈ',
  kept: (_lang, place, bytes) => `ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਰੱਖਿਆ ਹੈ: ${place}, ${size(bytes)}`,
  dataFrom: (lang, date) => `ਜਾਣਕਾਰੀ ਦੀ ਤਾਰੀਖ਼: ${formatPartialDate(lang, date)}।`,
  noDate: 'ਕਿਸੇ ਨੇ ਇਸ ਜਾਣਕਾਰੀ ਦੀ ਤਾਰੀਖ਼ ਦਰਜ ਨਹੀਂ ਕੀਤੀ।',
  keptOn: (lang, date) => `ਤੁਸੀਂ ਇਹ ਇਸ ਤਾਰੀਖ਼ ਨੂੰ ਰੱਖਿਆ: ${formatPartialDate(lang, date)}।`,
  saved: 'ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਰੱਖਿਆ ਗਿਆ।',
  savedWithoutPage: 'ਸੇਵਾਵਾਂ ਰੱਖੀਆਂ ਗਈਆਂ। ਇਹ ਪੰਨਾ ਨਹੀਂ ਰੱਖਿਆ ਜਾ ਸਕਿਆ, ਇਸ ਲਈ ਇਸ ਨੂੰ ਖੁੱਲ੍ਹਣ ਲਈ ਸਿਗਨਲ ਚਾਹੀਦਾ ਹੈ।',
  removed: 'ਹਟਾਇਆ ਗਿਆ। ਹੁਣ ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਕੁਝ ਨਹੀਂ ਰੱਖਿਆ।',
  checking: 'ਡਾਇਰੈਕਟਰੀ ਦੀ ਜਾਂਚ ਹੋ ਰਹੀ ਹੈ',
  retry: 'ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ',
  choosePlace: 'ਪਹਿਲਾਂ ਕੋਈ ਥਾਂ ਚੁਣੋ। ਫਿਰ ਤੁਸੀਂ ਉਸ ਦੀਆਂ ਸੇਵਾਵਾਂ ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਰੱਖ ਸਕਦੇ ਹੋ।',
  nothing: (place) => `ਇਸ ਡਾਇਰੈਕਟਰੀ ਵਿੱਚ ${place} ਲਈ ਅਜਿਹੀ ਕੋਈ ਸੇਵਾ ਨਹੀਂ ਜੋ ਤੁਸੀਂ ਰੱਖ ਸਕੋ।`,
  unavailable: 'ਅਸੀਂ ਡਾਇਰੈਕਟਰੀ ਤੱਕ ਨਹੀਂ ਪਹੁੰਚ ਸਕੇ। ਆਪਣਾ ਸਿਗਨਲ ਦੇਖੋ ਅਤੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।',
  partial: 'ਡਾਇਰੈਕਟਰੀ ਦੇ ਇੱਕ ਹਿੱਸੇ ਤੋਂ ਜਵਾਬ ਨਹੀਂ ਆਇਆ। ਬਾਅਦ ਵਿੱਚ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ, ਤਾਂ ਜੋ ਸਾਰਾ ਕੁਝ ਰੱਖਿਆ ਜਾਵੇ।',
  failed: 'ਅਸੀਂ ਇਸ ਨੂੰ ਸੇਵ ਨਹੀਂ ਕਰ ਸਕੇ। ਆਪਣਾ ਸਿਗਨਲ ਦੇਖੋ ਅਤੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।',
  full: 'ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਲੋੜੀਂਦੀ ਥਾਂ ਨਹੀਂ ਹੈ।',
  unchanged: 'ਜੋ ਤੁਸੀਂ ਪਹਿਲਾਂ ਰੱਖਿਆ ਸੀ, ਉਹ ਅਜੇ ਵੀ ਇੱਥੇ ਹੈ।',
  notRemoved: 'ਅਸੀਂ ਇਸ ਨੂੰ ਹਟਾ ਨਹੀਂ ਸਕੇ। ਹਟਾਉਣ ਲਈ, ਆਪਣੇ ਬ੍ਰਾਊਜ਼ਰ ਵਿੱਚ ਇਸ ਵੈੱਬਸਾਈਟ ਦਾ ਡਾਟਾ ਮਿਟਾਓ।',
  unreadable: 'ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਕੁਝ ਅਜਿਹਾ ਰੱਖਿਆ ਹੈ ਜੋ ਅਸੀਂ ਪੜ੍ਹ ਨਹੀਂ ਸਕਦੇ। ਤੁਸੀਂ ਇਸ ਨੂੰ ਹਟਾ ਸਕਦੇ ਹੋ।',
  unsupported: 'ਅਸੀਂ ਇੱਥੇ ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਕੁਝ ਨਹੀਂ ਰੱਖ ਸਕਦੇ। ਕੁਝ ਬ੍ਰਾਊਜ਼ਰ ਅਤੇ ਪ੍ਰਾਈਵੇਟ ਵਿੰਡੋ ਇਸ ਦੀ ਇਜਾਜ਼ਤ ਨਹੀਂ ਦਿੰਦੇ।',
};

/** "34 kB" or "1.4 MB": rounded up, so that nobody is surprised. */
function size(bytes: number): string {
  const isLarge = bytes >= 1e6;
  const units = isLarge ? Math.ceil(bytes / 1e5) / 10 : Math.ceil(bytes / 1e3);
  return `${number(units)}\u00a0${isLarge ? 'MB' : 'kB'}`;
}
