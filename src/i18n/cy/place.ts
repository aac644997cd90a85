import type { PlaceMessages } from '../en-gb/place.js';

export const placeMessages: PlaceMessages = {
  label: 'Ble',
  hint: 'Tref, ardal neu god post, fel Widnes neu WA8',
  set: 'Gosod y lle',
  useLocation: 'Defnyddio fy lleoliad',
  locationHelp:
    'Bydd eich porwr yn gofyn i chi yn gyntaf. Mae eich lleoliad yn aros ar y dudalen hon.',
  locating: 'Yn canfod ble rydych chi',
  locationDenied: 'Ni rannodd eich porwr eich lleoliad. Rhowch dref neu god post.',
  locationFailed: 'Ni allem ganfod eich lleoliad. Rhowch dref neu god post.',
  yourLocation: 'eich lleoliad',
  near: (label) => `ger ${label}`,
  in: (place) => `yn ${place}`,
  chosen: (label) => `Lle: ${label}`,
  approximate: 'Pellteroedd bras yw’r rhain.',
  clear: 'Clirio’r lle',
  invalid: 'Nid ydym yn gwybod am y lle hwnnw. Rhowch gynnig ar god post, fel WA8 7QB',
  unknownPostcode: 'Nid ydym yn gwybod am y cod post hwnnw. Gwiriwch ef, neu rhowch dref',
  ambiguous: 'Mae mwy nag un lle â’r enw hwnnw. Dewiswch un.',
  guess: (place) => `Nid ydym yn gwybod am y lle hwnnw. Ai ${place} oeddech chi’n ei feddwl?`,
  unavailable: 'Ni allem chwilio am leoedd. Rhowch gynnig arall arni ymhen ychydig funudau.',
  errorPrefix: 'Gwall:',
};
