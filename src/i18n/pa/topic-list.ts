import type { TopicListMessages } from '../en-gb/topic-list.js';
import { plural, topics } from './words.js';

export const topicListMessages: TopicListMessages = {
  heading: 'ਵਿਸ਼ੇ',
  groups: {
    urgent: 'ਜਦੋਂ ਉਡੀਕ ਨਹੀਂ ਹੋ ਸਕਦੀ',
    lifestyle: 'ਸਿਹਤਮੰਦ ਜੀਵਨ',
    prevention: 'ਤੰਦਰੁਸਤ ਰਹਿਣਾ',
    social: 'ਘਰ, ਪੈਸਾ ਅਤੇ ਭਾਈਚਾਰਾ',
    'mental-health': 'ਮਾਨਸਿਕ ਸਿਹਤ',
    'life-course': 'ਬਰਾਬਰੀ ਅਤੇ ਪਹੁੰਚ',
  },
  text: 'ਇਹ ਕਿਸ ਬਾਰੇ ਹੈ?',
  textHint: 'ਅੰਗਰੇਜ਼ੀ ਦੇ ਆਮ ਸ਼ਬਦ ਲਿਖੋ, ਜਿਵੇਂ “skint” ਜਾਂ “cannot sleep”।',
  search: 'ਵਿਸ਼ੇ ਲੱਭੋ',
  results: 'ਤੁਹਾਡੇ ਸ਼ਬਦਾਂ ਲਈ ਵਿਸ਼ੇ',
  count: topics,
  found: (lang, count) => plural(lang, count, { one: '# ਵਿਸ਼ਾ ਮਿਲਿਆ', other: '# ਵਿਸ਼ੇ ਮਿਲੇ' }),
  noneFound: 'ਇਨ੍ਹਾਂ ਸ਼ਬਦਾਂ ਨਾਲ ਕੋਈ ਵਿਸ਼ਾ ਨਹੀਂ ਮਿਲਦਾ। ਹੋਰ ਸ਼ਬਦ ਵਰਤੋ, ਜਾਂ ਹੇਠਾਂ ਸਾਰੇ ਵਿਸ਼ਿਆਂ ਵਿੱਚੋਂ ਚੁਣੋ।',
  typeFirst: 'ਪਹਿਲਾਂ ਕੋਈ ਸ਼ਬਦ ਲਿਖੋ।',
  notSearched: 'ਅਸੀਂ ਹੁਣੇ ਖੋਜ ਨਹੀਂ ਕਰ ਸਕੇ। ਸਾਰੇ ਵਿਸ਼ੇ ਹੇਠਾਂ ਹਨ।',
  crisis: 'ਜੇ ਕੋਈ ਸੁਰੱਖਿਅਤ ਨਹੀਂ ਹੈ, ਤਾਂ ਪਹਿਲਾਂ ਤੁਰੰਤ ਮਦਦ ਵਰਤੋ।',
  showAll: 'ਸਾਰੇ ਵਿਸ਼ੇ ਦਿਖਾਓ',
  back: 'ਸਾਰੇ ਵਿਸ਼ਿਆਂ ’ਤੇ ਵਾਪਸ',
  backToResults: 'ਮਿਲੇ ਵਿਸ਼ਿਆਂ ’ਤੇ ਵਾਪਸ',
  none: 'ਇੱਥੇ ਕੋਈ ਵਿਸ਼ਾ ਸੂਚੀ ਵਿੱਚ ਨਹੀਂ ਹੈ।',
  loading: 'ਵਿਸ਼ੇ ਲੋਡ ਹੋ ਰਹੇ ਹਨ',
  searching: 'ਖੋਜ ਹੋ ਰਹੀ ਹੈ',
  unavailable: 'ਅਸੀਂ ਵਿਸ਼ੇ ਲੋਡ ਨਹੀਂ ਕਰ ਸਕੇ। ਕੁਝ ਮਿੰਟਾਂ ਬਾਅਦ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।',
  retry: 'ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ',
};
