/** Words of the place field, in `mecc-place-picker` and `mecc-service-finder`. */
export interface PlaceMessages {
  readonly label: string;
  readonly hint: string;
  readonly set: string;
  readonly useLocation: string;
  readonly locationHelp: string;
  readonly locating: string;
  readonly locationDenied: string;
  readonly locationFailed: string;
  readonly yourLocation: string;
  readonly near: (label: string) => string;
  readonly in: (place: string) => string;
  readonly chosen: (label: string) => string;
  readonly approximate: string;
  readonly clear: string;
  readonly invalid: string;
  readonly unknownPostcode: string;
  readonly ambiguous: string;
  readonly guess: (place: string) => string;
  readonly unavailable: string;
  readonly errorPrefix: string;
}

export const placeMessages: PlaceMessages = {
  label: 'Where',
  hint: 'A town, area or postcode, like Widnes or WA8',
  set: 'Set place',
  useLocation: 'Use my location',
  locationHelp: 'Your browser will ask you first. Your location stays on this page.',
  locating: 'Finding where you are',
  locationDenied: 'Your browser did not share your location. Enter a town or postcode.',
  locationFailed: 'We could not find your location. Enter a town or postcode.',
  yourLocation: 'your location',
  near: (label) => `near ${label}`,
  in: (place) => `in ${place}`,
  chosen: (label) => `Place: ${label}`,
  approximate: 'Distances are approximate.',
  clear: 'Clear place',
  invalid: 'We do not know that place. Try a postcode, like WA8 7QB',
  unknownPostcode: 'We do not know that postcode. Check it, or enter a town',
  ambiguous: 'There is more than one place with that name. Choose one.',
  guess: (place) => `We do not know that place. Did you mean ${place}?`,
  unavailable: 'We could not look up places. Try again in a few minutes.',
  errorPrefix: 'Error:',
};
