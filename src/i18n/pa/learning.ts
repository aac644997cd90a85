import type { LearningMessages } from '../en-gb/learning.js';
import { formatPartialDate } from '../format.js';
import { courses, number, plural } from './words.js';

export const learningMessages: LearningMessages = {
  heading: 'MECC ਈ-ਲਰਨਿੰਗ',
  by: 'ਦੇਣ ਵਾਲੇ:',
  length: 'ਕਿੰਨਾ ਲੰਮਾ',
  minutes: (lang, count) =>
    count > 0 && count % 60 === 0
      ? plural(lang, count / 60, { one: '# ਘੰਟਾ', other: '# ਘੰਟੇ' })
      : plural(lang, count, { one: '# ਮਿੰਟ', other: '# ਮਿੰਟ' }),
  minutesUnknown: 'ਕਿੰਨਾ ਸਮਾਂ ਲੱਗਦਾ ਹੈ, ਪਤਾ ਨਹੀਂ',
  sessions: 'ਸੈਸ਼ਨ',
  olderSessions: (lang, count) => plural(lang, count, { one: '# ਪੁਰਾਣਾ ਸੈਸ਼ਨ', other: '# ਪੁਰਾਣੇ ਸੈਸ਼ਨ' }),
  kind: 'ਕਿਵੇਂ',
  kinds: {
    'e-learning': 'ਈ-ਲਰਨਿੰਗ',
    live: 'ਲਾਈਵ ਸੈਸ਼ਨ',
    'live-online': 'ਆਨਲਾਈਨ ਲਾਈਵ',
    'face-to-face': 'ਆਹਮੋ-ਸਾਹਮਣੇ',
    'train-the-trainer': 'ਟ੍ਰੇਨਰਾਂ ਦੀ ਸਿਖਲਾਈ',
    cascade: 'ਸੰਸਥਾ ਦੇ ਅੰਦਰ ਅੱਗੇ ਸਿਖਾਇਆ ਜਾਂਦਾ ਹੈ',
  },
  area: 'ਕਿੱਥੇ',
  level: 'ਪੱਧਰ',
  levels: {
    introductory: 'ਮੁੱਢਲੀ ਜਾਣਕਾਰੀ',
    'very-brief': 'ਬਹੁਤ ਸੰਖੇਪ ਸਲਾਹ',
    brief: 'ਸੰਖੇਪ ਸਲਾਹ',
    'extended-brief': 'ਥੋੜ੍ਹੀ ਲੰਮੀ ਸੰਖੇਪ ਸਲਾਹ',
  },
  cost: 'ਖ਼ਰਚਾ',
  access: 'ਕਿਵੇਂ ਮਿਲੇ',
  accessKinds: {
    open: 'ਸਭ ਲਈ ਖੁੱਲ੍ਹਾ',
    account: 'ਤੁਹਾਨੂੰ ਖਾਤਾ ਚਾਹੀਦਾ ਹੈ',
    openathens: 'ਤੁਹਾਨੂੰ OpenAthens ਖਾਤਾ ਚਾਹੀਦਾ ਹੈ',
    lms: 'ਤੁਹਾਡੀ ਸੰਸਥਾ ਦੇ ਸਿਖਲਾਈ ਸਿਸਟਮ ਰਾਹੀਂ',
    unknown: 'ਪਤਾ ਨਹੀਂ',
  },
  audience: 'ਕਿਨ੍ਹਾਂ ਲਈ',
  audiences: {
    everyone: 'ਸਾਰੇ',
    health: 'ਸਿਹਤ',
    'social-care': 'ਸਮਾਜਕ ਦੇਖਭਾਲ',
    council: 'ਕੌਂਸਲਾਂ',
    voluntary: 'ਚੈਰਿਟੀਆਂ ਅਤੇ ਵਲੰਟੀਅਰ',
    housing: 'ਰਿਹਾਇਸ਼',
    commissioners: 'ਕਮਿਸ਼ਨਰ (ਸੇਵਾਵਾਂ ਦਾ ਪ੍ਰਬੰਧ ਕਰਨ ਅਤੇ ਪੈਸਾ ਦੇਣ ਵਾਲੇ)',
  },
  notStated: 'ਦੱਸਿਆ ਨਹੀਂ ਗਿਆ',
  lms: 'ਤੁਹਾਡੇ ਆਪਣੇ ਸਿਖਲਾਈ ਸਿਸਟਮ ਵਿੱਚ',
  lmsUnknown: 'ਪਤਾ ਨਹੀਂ। ਦੇਣ ਵਾਲਿਆਂ ਨੂੰ ਪੁੱਛੋ।',
  beingReplaced: 'ਇਸ ਦੀ ਥਾਂ ਨਵਾਂ ਆ ਰਿਹਾ ਹੈ',
  replacedBy: 'ਇਸ ਦੀ ਥਾਂ ਆਇਆ',
  replaced: 'ਇਸ ਕੋਰਸ ਦੀ ਥਾਂ ਹੋਰ ਕੋਰਸ ਆ ਗਿਆ ਹੈ।',
  gone: 'ਹੁਣ ਉੱਥੇ ਨਹੀਂ',
  goneNotice: 'ਇਸ ਕੋਰਸ ਦਾ ਪੰਨਾ ਹੁਣ ਨਹੀਂ ਹੈ, ਇਸ ਲਈ ਕੋਈ ਲਿੰਕ ਨਹੀਂ।',
  noLink: 'ਇਸ ਲਈ ਕੋਈ ਵੈੱਬ ਪਤਾ ਪੱਕਾ ਨਹੀਂ ਹੋਇਆ।',
  open: (title) => `ਇੱਥੇ ਜਾਓ: ${title}`,
  lastChecked: (lang, date) => `ਪਿਛਲੀ ਜਾਂਚ: ${formatPartialDate(lang, date)}`,
  notRecorded: 'ਕਿਸੇ ਨੇ ਦਰਜ ਨਹੀਂ ਕੀਤਾ ਕਿ ਇਸ ਦੀ ਪਿਛਲੀ ਜਾਂਚ ਕਦੋਂ ਹੋਈ',
  partly: 'ਇਸ ਦਾ ਕੁਝ ਹਿੱਸਾ ਪੱਕਾ ਨਹੀਂ ਹੋਇਆ।',
  sources: (dates) =>
    dates.length === 0 ? 'ਇਹ ਕਿੱਥੇ ਪੜ੍ਹਿਆ ਗਿਆ' : `ਇਹ ਕਿੱਥੇ ਪੜ੍ਹਿਆ ਗਿਆ (${dates.join(', ')})`,
  none: 'ਇਸ ਲਈ ਕੋਈ ਈ-ਲਰਨਿੰਗ ਸੂਚੀ ਵਿੱਚ ਨਹੀਂ ਹੈ।',
  filterAudience: 'ਇਹ ਕਿਨ੍ਹਾਂ ਲਈ ਹੈ?',
  filterLevel: 'ਕਿਹੜਾ ਪੱਧਰ?',
  anyAudience: 'ਸਾਰੇ ਕੋਰਸ',
  anyLevel: 'ਸਾਰੇ ਪੱਧਰ',
  choice: (_lang, name, count) => `${name} (${count === 0 ? 'ਕੋਈ ਨਹੀਂ' : number(count)})`,
  found: (lang, shown, total, chosen) => {
    const all = courses(lang, total);
    const text = shown < total ? `${all}, ਦਿਖਾਏ ਜਾ ਰਹੇ: ${number(shown)}` : all;
    return chosen.length === 0 ? text : `${text}। ਤੁਹਾਡੀ ਚੋਣ: ${chosen.join(', ')}`;
  },
  noneFit: 'ਤੁਹਾਡੀ ਚੋਣ ਨਾਲ ਕੋਈ ਕੋਰਸ ਨਹੀਂ ਮਿਲਦਾ। ਇਸ ਨੂੰ ਬਦਲੋ, ਜਾਂ ਸਾਰੇ ਕੋਰਸ ਦਿਖਾਓ।',
  showAll: 'ਸਾਰੇ ਕੋਰਸ ਦਿਖਾਓ',
  plan: 'ਮੇਰੀ ਸਿਖਲਾਈ ਯੋਜਨਾ',
  planPrivate:
    'ਕੁਝ ਵੀ ਸੰਭਾਲਿਆ ਜਾਂ ਭੇਜਿਆ ਨਹੀਂ ਜਾਂਦਾ। ਇਹ ਪੰਨਾ ਛੱਡਣ ’ਤੇ ਤੁਹਾਡੀ ਯੋਜਨਾ ਮਿਟ ਜਾਂਦੀ ਹੈ, ਇਸ ਲਈ ਪਹਿਲਾਂ ਇਸ ਨੂੰ ਪ੍ਰਿੰਟ ਕਰੋ।',
  planAdd: 'ਮੇਰੀ ਯੋਜਨਾ ਵਿੱਚ ਪਾਓ',
  planDone: 'ਮੈਂ ਇਹ ਕਰ ਲਿਆ ਹੈ',
  planSee: 'ਮੇਰੀ ਯੋਜਨਾ ਦੇਖੋ',
  planEmpty: 'ਤੁਹਾਡੀ ਯੋਜਨਾ ਵਿੱਚ ਕੋਈ ਕੋਰਸ ਬਾਕੀ ਨਹੀਂ। ਪਾਉਣ ਲਈ ਕਿਸੇ ਇੱਕ ’ਤੇ ਟਿੱਕ ਲਾਓ।',
  planStatus: (lang, planned, done) =>
    `ਤੁਹਾਡੀ ਯੋਜਨਾ ਵਿੱਚ ${courses(lang, planned)}, ਪੂਰੇ ਹੋਏ: ${number(done)}`,
  planCleared: 'ਤੁਹਾਡੀ ਯੋਜਨਾ ਮਿਟਾ ਦਿੱਤੀ ਗਈ ਹੈ।',
  print: 'ਮੇਰੀ ਯੋਜਨਾ ਪ੍ਰਿੰਟ ਕਰੋ',
  clear: 'ਮੇਰੀ ਯੋਜਨਾ ਮਿਟਾਓ',
  loading: 'ਈ-ਲਰਨਿੰਗ ਲੋਡ ਹੋ ਰਹੀ ਹੈ',
  unavailable: 'ਅਸੀਂ ਈ-ਲਰਨਿੰਗ ਲੋਡ ਨਹੀਂ ਕਰ ਸਕੇ। ਕੁਝ ਮਿੰਟਾਂ ਬਾਅਦ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।',
  retry: 'ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ',
};
