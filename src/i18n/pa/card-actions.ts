import type { CardActionsMessages } from '../en-gb/card-actions.js';

export const cardActionsMessages: CardActionsMessages = {
  add: 'ਮੇਰੀ ਸੂਚੀ ਵਿੱਚ ਜੋੜੋ',
  remove: 'ਤੁਹਾਡੀ ਸੂਚੀ ਵਿੱਚ ਹੈ। ਹਟਾਓ',
  full: 'ਤੁਹਾਡੀ ਸੂਚੀ ਭਰ ਗਈ ਹੈ। ਪਹਿਲਾਂ ਇਸ ਵਿੱਚੋਂ ਕੁਝ ਹਟਾਓ।',
  added: 'ਤੁਹਾਡੀ ਸੂਚੀ ਵਿੱਚ ਜੋੜਿਆ ਗਿਆ।',
  goToList: 'ਮੇਰੀ ਸੂਚੀ ’ਤੇ ਜਾਓ',
  removed: 'ਤੁਹਾਡੀ ਸੂਚੀ ਵਿੱਚੋਂ ਹਟਾਇਆ ਗਿਆ।',
  takeAway: 'ਇਹ ਨਾਲ ਲੈ ਜਾਓ',
  nextOpening: 'ਅਗਲੀ ਵਾਰ ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ ਮੇਰੇ ਕੈਲੰਡਰ ਵਿੱਚ ਪਾਓ',
  everyWeek: 'ਹਰ ਹਫ਼ਤੇ ਦਾ ਸਮਾਂ ਮੇਰੇ ਕੈਲੰਡਰ ਵਿੱਚ ਪਾਓ',
  contact: 'ਸੰਪਰਕ ਵਜੋਂ ਸੇਵ ਕਰੋ',
  copy: 'ਲਿਖਤ ਵਜੋਂ ਕਾਪੀ ਕਰੋ',
  copied: 'ਕਾਪੀ ਹੋ ਗਿਆ। ਹੁਣ ਤੁਸੀਂ ਇਸ ਨੂੰ ਪੇਸਟ ਕਰ ਸਕਦੇ ਹੋ।',
  copyByHand: 'ਤੁਹਾਡੇ ਬ੍ਰਾਊਜ਼ਰ ਨੇ ਸਾਨੂੰ ਕਾਪੀ ਨਹੀਂ ਕਰਨ ਦਿੱਤਾ। ਹੇਠਾਂ ਦਿੱਤੀ ਲਿਖਤ ਕਾਪੀ ਕਰੋ।',
  copyText: 'ਕਾਪੀ ਕਰਨ ਲਈ ਲਿਖਤ',
  saved: 'ਫ਼ਾਈਲ ਬਣ ਗਈ ਹੈ। ਆਪਣੇ ਡਿਵਾਈਸ ’ਤੇ ਸੇਵ ਕਰਨ ਲਈ ਇਸ ਨੂੰ ਖੋਲ੍ਹੋ।',
  calendarFile: 'khullan-da-samaan',
  contactFile: 'sampark',
  report: 'ਇੱਥੇ ਕੁਝ ਗਲਤ ਹੈ ਤਾਂ ਸਾਨੂੰ ਦੱਸੋ',
};
