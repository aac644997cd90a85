import type { FinderFormMessages } from '../en-gb/finder-form.js';

export const finderFormMessages: FinderFormMessages = {
  heading: 'Dod o hyd i help',
  text: 'Gyda beth mae angen help arnoch?',
  textHint: 'Er enghraifft, yn Saesneg: money worries, stop smoking Widnes, debt WA8',
  topic: 'Pwnc',
  anyTopic: 'Pob pwnc',
  search: 'Chwilio',
  filters: 'Hidlwyr',
  filtersLoading: 'Yn llwytho’r hidlwyr',
  filtersFailed: 'Ni allem lwytho’r hidlwyr. Gallwch chwilio o hyd.',
  results: 'Gwasanaethau',
  start: 'Chwiliwch, neu dewiswch bwnc.',
  checkPlace: 'Gwiriwch y lle uchod, neu cliriwch ef i chwilio ym mhobman.',
  topics: 'Pynciau',
  searching: 'Yn chwilio',
  slow: 'Yn dal i chwilio. Gallwch aros, neu chwilio eto.',
  slowEarlier: 'Mae’r hyn rydych yn ei weld o’r tro blaen.',
  unavailable: 'Ni allem gyrraedd y cyfeiriadur',
  unavailableHelp:
    'Nid yw hyn yn golygu nad oes help. Rhowch gynnig arall arni ymhen ychydig funudau, neu defnyddiwch yr help brys uchod.',
  retry: 'Rhoi cynnig arall arni',
};
