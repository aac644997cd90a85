import type { PlaceMessages } from '../en-gb/place.js';

const YOUR_LOCATION = 'twoja lokalizacja';

export const placeMessages: PlaceMessages = {
  label: 'Gdzie',
  hint: 'Miasto, obszar lub kod pocztowy, na przykład Widnes lub WA8',
  set: 'Ustaw miejsce',
  useLocation: 'Użyj mojej lokalizacji',
  locationHelp:
    'Przeglądarka najpierw zapyta cię o zgodę. Twoja lokalizacja zostaje na tej stronie.',
  locating: 'Ustalanie, gdzie jesteś',
  locationDenied: 'Przeglądarka nie udostępniła twojej lokalizacji. Wpisz miasto lub kod pocztowy.',
  locationFailed: 'Nie udało się ustalić twojej lokalizacji. Wpisz miasto lub kod pocztowy.',
  yourLocation: YOUR_LOCATION,
  near: (label) => (label === YOUR_LOCATION ? 'w twojej okolicy' : `w okolicy ${label}`),
  in: (place) => `na obszarze ${place}`,
  chosen: (label) => `Miejsce: ${label}`,
  approximate: 'Odległości są przybliżone.',
  clear: 'Wyczyść miejsce',
  invalid: 'Nie znamy tego miejsca. Spróbuj wpisać kod pocztowy, na przykład WA8 7QB',
  unknownPostcode: 'Nie znamy tego kodu pocztowego. Sprawdź go lub wpisz miasto',
  ambiguous: 'Jest więcej niż jedno miejsce o tej nazwie. Wybierz jedno.',
  guess: (place) => `Nie znamy tego miejsca. Czy chodzi o: ${place}?`,
  unavailable: 'Nie udało się wyszukać miejsc. Spróbuj ponownie za kilka minut.',
  errorPrefix: 'Błąd:',
};
