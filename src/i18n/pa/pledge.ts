import type { PledgeMessages } from '../en-gb/pledge.js';
import { formatPartialDate } from '../format.js';

export const pledgeMessages: PledgeMessages = {
  heading: 'MECC ਪ੍ਰਣ ਲਓ',
  private:
    'ਕੁਝ ਵੀ ਭੇਜਿਆ ਨਹੀਂ ਜਾਂਦਾ। ਤੁਸੀਂ ਜੋ ਚੁਣਦੇ ਅਤੇ ਲਿਖਦੇ ਹੋ, ਉਹ ਇਸ ਪੰਨੇ ’ਤੇ ਹੀ ਰਹਿੰਦਾ ਹੈ, ਅਤੇ ਪੰਨਾ ਛੱਡਣ ’ਤੇ ਮਿਟ ਜਾਂਦਾ ਹੈ।',
  who: 'ਪ੍ਰਣ ਕੌਣ ਲੈ ਰਿਹਾ ਹੈ?',
  audience: {
    organisation: 'ਕੋਈ ਸੰਸਥਾ',
    staff: 'ਸਟਾਫ਼ ਦਾ ਮੈਂਬਰ',
    individual: 'ਤੁਸੀਂ, ਆਪਣੀ ਸਿਹਤ ਲਈ',
  },
  promises: 'ਚੁਣੋ ਕਿ ਤੁਸੀਂ ਕੀ ਵਾਅਦਾ ਕਰਦੇ ਹੋ',
  ourWords: 'ਸ਼ਬਦ MECC Signpost ਦੇ ਹਨ',
  name: 'ਸੰਸਥਾ ਜਾਂ ਟੀਮ ਦਾ ਨਾਂ (ਜ਼ਰੂਰੀ ਨਹੀਂ)',
  nameHint: 'ਇਹ ਪ੍ਰਣ ’ਤੇ ਛਪਦਾ ਹੈ।',
  own: 'ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਵਾਅਦਾ (ਜ਼ਰੂਰੀ ਨਹੀਂ)',
  ownHint: 'ਵੱਧ ਤੋਂ ਵੱਧ 200 ਅੱਖਰ।',
  chosen: (count) => `ਪ੍ਰਣ ਵਿੱਚ ${String(count)} ${count === 1 ? 'ਵਾਅਦਾ' : 'ਵਾਅਦੇ'}`,
  nothingChosen: 'ਪਹਿਲਾਂ ਕੋਈ ਵਾਅਦਾ ਚੁਣੋ ਜਾਂ ਲਿਖੋ।',
  made: (lang, date) => `ਬਣਾਉਣ ਦੀ ਤਾਰੀਖ਼: ${formatPartialDate(lang, date)}`,
  signed: 'ਦਸਤਖ਼ਤ:',
  from: 'ਵਾਅਦੇ ਇੱਥੋਂ ਲਏ ਗਏ ਹਨ:',
  alsoOurs: 'ਕੁਝ ਸ਼ਬਦ MECC Signpost ਦੇ ਹਨ।',
  sources: 'ਇਹ ਪ੍ਰਣ ਇੱਥੋਂ ਲਿਆ ਗਿਆ ਹੈ:',
  lastChecked: (lang, date) => `ਪਿਛਲੀ ਜਾਂਚ: ${formatPartialDate(lang, date)}`,
  notRecorded: 'ਕਿਸੇ ਨੇ ਦਰਜ ਨਹੀਂ ਕੀਤਾ ਕਿ ਇਸ ਦੀ ਪਿਛਲੀ ਜਾਂਚ ਕਦੋਂ ਹੋਈ',
  print: 'ਆਪਣਾ ਪ੍ਰਣ ਪ੍ਰਿੰਟ ਕਰੋ',
  restart: 'ਫਿਰ ਸ਼ੁਰੂ ਕਰੋ',
  restarted: 'ਸਾਫ਼ ਹੋ ਗਿਆ। ਤੁਸੀਂ ਫਿਰ ਸ਼ੁਰੂ ਕਰ ਸਕਦੇ ਹੋ।',
  loading: 'ਪ੍ਰਣ ਲੋਡ ਹੋ ਰਿਹਾ ਹੈ',
  notFound: 'ਸਾਨੂੰ ਇਸ ਪ੍ਰਣ ਦਾ ਪਤਾ ਨਹੀਂ।',
  none: 'ਅਜੇ ਕੋਈ ਪ੍ਰਣ ਸੂਚੀ ਵਿੱਚ ਨਹੀਂ ਹੈ।',
  unavailable: 'ਅਸੀਂ ਪ੍ਰਣ ਲੋਡ ਨਹੀਂ ਕਰ ਸਕੇ। ਕੁਝ ਮਿੰਟਾਂ ਬਾਅਦ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।',
  retry: 'ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ',
};
