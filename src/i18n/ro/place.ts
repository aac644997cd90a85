import type { PlaceMessages } from '../en-gb/place.js';

export const placeMessages: PlaceMessages = {
  label: 'Unde',
  hint: 'Un oraș, o zonă sau un cod poștal, de exemplu Widnes sau WA8',
  set: 'Setează locul',
  useLocation: 'Folosește locația mea',
  locationHelp:
    'Browserul vă va întreba mai întâi. Locația dumneavoastră rămâne pe această pagină.',
  locating: 'Se caută unde sunteți',
  locationDenied:
    'Browserul nu a transmis locația dumneavoastră. Scrieți un oraș sau un cod poștal.',
  locationFailed: 'Nu am putut găsi locația dumneavoastră. Scrieți un oraș sau un cod poștal.',
  yourLocation: 'locația dumneavoastră',
  near: (label) => `aproape de ${label}`,
  in: (place) => `în ${place}`,
  chosen: (label) => `Loc: ${label}`,
  approximate: 'Distanțele sunt aproximative.',
  clear: 'Șterge locul',
  invalid: 'Nu cunoaștem acest loc. Încercați un cod poștal, de exemplu WA8 7QB',
  unknownPostcode: 'Nu cunoaștem acest cod poștal. Verificați-l sau scrieți un oraș',
  ambiguous: 'Există mai multe locuri cu acest nume. Alegeți unul.',
  guess: (place) => `Nu cunoaștem acest loc. V-ați gândit la ${place}?`,
  unavailable: 'Nu am putut căuta locuri. Încercați din nou peste câteva minute.',
  errorPrefix: 'Eroare:',
};
