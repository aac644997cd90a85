import type { PlaceMessages } from '../en-gb/place.js';

const YOUR_LOCATION = 'a sua localização';

export const placeMessages: PlaceMessages = {
  label: 'Onde',
  hint: 'Uma cidade, zona ou código postal, como Widnes ou WA8',
  set: 'Definir o local',
  useLocation: 'Usar a minha localização',
  locationHelp: 'O seu navegador pergunta-lhe primeiro. A sua localização fica nesta página.',
  locating: 'A procurar onde está',
  locationDenied:
    'O seu navegador não partilhou a sua localização. Escreva uma cidade ou um código postal.',
  locationFailed:
    'Não conseguimos encontrar a sua localização. Escreva uma cidade ou um código postal.',
  yourLocation: YOUR_LOCATION,
  near: (label) => (label === YOUR_LOCATION ? 'perto da sua localização' : `perto de ${label}`),
  in: (place) => `em ${place}`,
  chosen: (label) => `Local: ${label}`,
  approximate: 'As distâncias são aproximadas.',
  clear: 'Limpar o local',
  invalid: 'Não conhecemos esse local. Experimente um código postal, como WA8 7QB',
  unknownPostcode: 'Não conhecemos esse código postal. Verifique-o, ou escreva uma cidade',
  ambiguous: 'Há mais do que um local com esse nome. Escolha um.',
  guess: (place) => `Não conhecemos esse local. Queria dizer ${place}?`,
  unavailable: 'Não conseguimos procurar locais. Tente novamente dentro de alguns minutos.',
  errorPrefix: 'Erro:',
};
