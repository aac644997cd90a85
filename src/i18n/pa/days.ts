import type { dayNames as english } from '../en-gb/days.js';

export const dayNames: typeof english = {
  MO: 'ਸੋਮਵਾਰ',
  TU: 'ਮੰਗਲਵਾਰ',
  WE: 'ਬੁੱਧਵਾਰ',
  TH: 'ਵੀਰਵਾਰ',
  FR: 'ਸ਼ੁੱਕਰਵਾਰ',
  SA: 'ਸ਼ਨਿੱਚਰਵਾਰ',
  SU: 'ਐਤਵਾਰ',
};
