import type { PlaceMessages } from '../en-gb/place.js';

export const placeMessages: PlaceMessages = {
  label: 'Dónde',
  hint: 'Una ciudad, una zona o un código postal, como Widnes o WA8',
  set: 'Fijar el lugar',
  useLocation: 'Usar mi ubicación',
  locationHelp: 'Su navegador le preguntará primero. Su ubicación se queda en esta página.',
  locating: 'Buscando dónde está',
  locationDenied: 'Su navegador no compartió su ubicación. Escriba una ciudad o un código postal.',
  locationFailed: 'No pudimos encontrar su ubicación. Escriba una ciudad o un código postal.',
  yourLocation: 'su ubicación',
  near: (label) => `cerca de ${label}`,
  in: (place) => `en ${place}`,
  chosen: (label) => `Lugar: ${label}`,
  approximate: 'Las distancias son aproximadas.',
  clear: 'Borrar el lugar',
  invalid: 'No conocemos ese lugar. Pruebe con un código postal, como WA8 7QB',
  unknownPostcode: 'No conocemos ese código postal. Compruébelo, o escriba una ciudad',
  ambiguous: 'Hay más de un lugar con ese nombre. Elija uno.',
  guess: (place) => `No conocemos ese lugar. ¿Quería decir ${place}?`,
  unavailable: 'No pudimos buscar lugares. Inténtelo de nuevo en unos minutos.',
  errorPrefix: 'Error:',
};
