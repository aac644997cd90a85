import type { PlaceMessages } from '../en-gb/place.js';

export const placeMessages: PlaceMessages = {
  label: 'ਕਿੱਥੇ',
  hint: 'ਸ਼ਹਿਰ, ਇਲਾਕਾ ਜਾਂ ਪੋਸਟਕੋਡ, ਜਿਵੇਂ Widnes ਜਾਂ WA8',
  set: 'ਥਾਂ ਚੁਣੋ',
  useLocation: 'ਮੇਰੀ ਮੌਜੂਦਾ ਥਾਂ ਵਰਤੋ',
  locationHelp: 'ਤੁਹਾਡਾ ਬ੍ਰਾਊਜ਼ਰ ਪਹਿਲਾਂ ਤੁਹਾਨੂੰ ਪੁੱਛੇਗਾ। ਤੁਹਾਡੀ ਥਾਂ ਦੀ ਜਾਣਕਾਰੀ ਇਸ ਪੰਨੇ ’ਤੇ ਹੀ ਰਹਿੰਦੀ ਹੈ।',
  locating: 'ਪਤਾ ਕੀਤਾ ਜਾ ਰਿਹਾ ਹੈ ਕਿ ਤੁਸੀਂ ਕਿੱਥੇ ਹੋ',
  locationDenied: 'ਤੁਹਾਡੇ ਬ੍ਰਾਊਜ਼ਰ ਨੇ ਤੁਹਾਡੀ ਥਾਂ ਨਹੀਂ ਦੱਸੀ। ਸ਼ਹਿਰ ਜਾਂ ਪੋਸਟਕੋਡ ਲਿਖੋ।',
  locationFailed: 'ਸਾਨੂੰ ਤੁਹਾਡੀ ਥਾਂ ਨਹੀਂ ਲੱਭੀ। ਸ਼ਹਿਰ ਜਾਂ ਪੋਸਟਕੋਡ ਲਿਖੋ।',
  yourLocation: 'ਤੁਹਾਡੀ ਮੌਜੂਦਾ ਥਾਂ',
  near: (label) => `${label} ਦੇ ਨੇੜੇ`,
  in: (place) => `${place} ਵਿੱਚ`,
  chosen: (label) => `ਥਾਂ: ${label}`,
  approximate: 'ਦੂਰੀਆਂ ਅੰਦਾਜ਼ਨ ਹਨ।',
  clear: 'ਥਾਂ ਮਿਟਾਓ',
  invalid: 'ਸਾਨੂੰ ਉਸ ਥਾਂ ਦਾ ਪਤਾ ਨਹੀਂ। ਪੋਸਟਕੋਡ ਲਿਖ ਕੇ ਦੇਖੋ, ਜਿਵੇਂ WA8 7QB',
  unknownPostcode: 'ਸਾਨੂੰ ਉਸ ਪੋਸਟਕੋਡ ਦਾ ਪਤਾ ਨਹੀਂ। ਉਸ ਦੀ ਜਾਂਚ ਕਰੋ, ਜਾਂ ਸ਼ਹਿਰ ਲਿਖੋ',
  ambiguous: 'ਉਸ ਨਾਂ ਦੀਆਂ ਇੱਕ ਤੋਂ ਵੱਧ ਥਾਵਾਂ ਹਨ। ਇੱਕ ਚੁਣੋ।',
  guess: (place) => `ਸਾਨੂੰ ਉਸ ਥਾਂ ਦਾ ਪਤਾ ਨਹੀਂ। ਕੀ ਤੁਹਾਡਾ ਮਤਲਬ ${place} ਸੀ?`,
  unavailable: 'ਅਸੀਂ ਥਾਵਾਂ ਨਹੀਂ ਲੱਭ ਸਕੇ। ਕੁਝ ਮਿੰਟਾਂ ਬਾਅਦ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।',
  errorPrefix: 'ਗਲਤੀ:',
};
