import type { CardActionsMessages } from '../en-gb/card-actions.js';

export const cardActionsMessages: CardActionsMessages = {
  add: 'Ychwanegu at fy rhestr',
  remove: 'Ar eich rhestr. Tynnu',
  full: 'Mae eich rhestr yn llawn. Tynnwch rywbeth oddi arni yn gyntaf.',
  added: 'Wedi’i ychwanegu at eich rhestr.',
  goToList: 'Mynd i fy rhestr',
  removed: 'Wedi’i dynnu oddi ar eich rhestr.',
  takeAway: 'Mynd â hwn gyda chi',
  nextOpening: 'Rhoi’r tro nesaf y bydd ar agor yn fy nghalendr',
  everyWeek: 'Rhoi bob wythnos yn fy nghalendr',
  contact: 'Cadw fel cyswllt',
  copy: 'Copïo fel testun',
  copied: 'Wedi’i gopïo. Gallwch ei ludo nawr.',
  copyByHand: 'Ni adawodd eich porwr i ni gopïo. Copïwch y testun isod.',
  copyText: 'Testun i’w gopïo',
  saved: 'Mae’r ffeil yn barod. Agorwch hi i’w chadw ar eich dyfais.',
  calendarFile: 'oriau-agor',
  contactFile: 'cyswllt',
  report: 'Dweud wrthym fod hyn yn anghywir',
};
