import type { FinderFormMessages } from '../en-gb/finder-form.js';

export const finderFormMessages: FinderFormMessages = {
  heading: 'ਮਦਦ ਲੱਭੋ',
  text: 'ਤੁਹਾਨੂੰ ਕਿਸ ਚੀਜ਼ ਵਿੱਚ ਮਦਦ ਚਾਹੀਦੀ ਹੈ?',
  textHint: 'ਜਿਵੇਂ, ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਲਿਖੋ: money worries, stop smoking Widnes, debt WA8',
  topic: 'ਵਿਸ਼ਾ',
  anyTopic: 'ਸਾਰੇ ਵਿਸ਼ੇ',
  search: 'ਖੋਜੋ',
  filters: 'ਫ਼ਿਲਟਰ',
  filtersLoading: 'ਫ਼ਿਲਟਰ ਲੋਡ ਹੋ ਰਹੇ ਹਨ',
  filtersFailed: 'ਅਸੀਂ ਫ਼ਿਲਟਰ ਲੋਡ ਨਹੀਂ ਕਰ ਸਕੇ। ਤੁਸੀਂ ਫਿਰ ਵੀ ਖੋਜ ਸਕਦੇ ਹੋ।',
  results: 'ਸੇਵਾਵਾਂ',
  start: 'ਖੋਜੋ, ਜਾਂ ਕੋਈ ਵਿਸ਼ਾ ਚੁਣੋ।',
  checkPlace: 'ਉੱਪਰ ਦਿੱਤੀ ਥਾਂ ਦੀ ਜਾਂਚ ਕਰੋ, ਜਾਂ ਹਰ ਥਾਂ ਖੋਜਣ ਲਈ ਇਸ ਨੂੰ ਮਿਟਾਓ।',
  topics: 'ਵਿਸ਼ੇ',
  searching: 'ਖੋਜ ਹੋ ਰਹੀ ਹੈ',
  slow: 'ਅਜੇ ਵੀ ਖੋਜ ਹੋ ਰਹੀ ਹੈ। ਤੁਸੀਂ ਉਡੀਕ ਕਰ ਸਕਦੇ ਹੋ, ਜਾਂ ਫਿਰ ਖੋਜ ਸਕਦੇ ਹੋ।',
  slowEarlier: 'ਜੋ ਤੁਸੀਂ ਦੇਖ ਰਹੇ ਹੋ, ਉਹ ਪਹਿਲਾਂ ਦਾ ਹੈ।',
  unavailable: 'ਅਸੀਂ ਡਾਇਰੈਕਟਰੀ ਤੱਕ ਨਹੀਂ ਪਹੁੰਚ ਸਕੇ',
  unavailableHelp:
    'ਇਸ ਦਾ ਮਤਲਬ ਇਹ ਨਹੀਂ ਕਿ ਕੋਈ ਮਦਦ ਨਹੀਂ ਹੈ। ਕੁਝ ਮਿੰਟਾਂ ਬਾਅਦ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ, ਜਾਂ ਉੱਪਰ ਦਿੱਤੀ ਤੁਰੰਤ ਮਦਦ ਵਰਤੋ।',
  retry: 'ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ',
};
