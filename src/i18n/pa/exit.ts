import type { ExitMessages } from '../en-gb/exit.js';

export const exitMessages: ExitMessages = {
  exit: 'ਇਸ ਪੰਨੇ ਤੋਂ ਬਾਹਰ ਜਾਓ',
  opens: (site) => `ਇਹ ਪੰਨਾ ਬੰਦ ਹੋਵੇਗਾ ਅਤੇ ${site} ਖੁੱਲ੍ਹੇਗਾ।`,
  history:
    'ਇਸ ਨਾਲ ਤੁਹਾਡੀ ਬ੍ਰਾਊਜ਼ਿੰਗ ਹਿਸਟਰੀ ਨਹੀਂ ਮਿਟਦੀ। ਇਸ ਡਿਵਾਈਸ ਨੂੰ ਵਰਤਣ ਵਾਲੇ ਹੋਰ ਲੋਕ ਫਿਰ ਵੀ ਦੇਖ ਸਕਦੇ ਹਨ ਕਿ ਤੁਸੀਂ ਕੀ ਦੇਖਿਆ।',
  shortcut: 'ਤੁਸੀਂ Shift 3 ਵਾਰ ਵੀ ਦਬਾ ਸਕਦੇ ਹੋ।',
  more: (presses) => `ਇਸ ਪੰਨੇ ਤੋਂ ਬਾਹਰ ਜਾਣ ਲਈ Shift ${String(presses)} ਵਾਰ ਹੋਰ ਦਬਾਓ।`,
  expired: 'ਤੁਸੀਂ ਅਜੇ ਵੀ ਇਸ ਪੰਨੇ ’ਤੇ ਹੋ। ਬਾਹਰ ਜਾਣ ਲਈ Shift 3 ਵਾਰ ਦਬਾਓ।',
  leaving: 'ਲੋਡ ਹੋ ਰਿਹਾ ਹੈ',
};
