import type { CardActionsMessages } from '../en-gb/card-actions.js';

export const cardActionsMessages: CardActionsMessages = {
  add: 'Dodaj do mojej listy',
  remove: 'Na twojej liście. Usuń',
  full: 'Twoja lista jest pełna. Najpierw coś z niej usuń.',
  added: 'Dodano do twojej listy.',
  goToList: 'Przejdź do mojej listy',
  removed: 'Usunięto z twojej listy.',
  takeAway: 'Weź to ze sobą',
  nextOpening: 'Zapisz najbliższe otwarcie w moim kalendarzu',
  everyWeek: 'Zapisz każdy tydzień w moim kalendarzu',
  contact: 'Zapisz jako kontakt',
  copy: 'Kopiuj jako tekst',
  copied: 'Skopiowano. Możesz to teraz wkleić.',
  copyByHand: 'Twoja przeglądarka nie pozwoliła nam skopiować. Skopiuj tekst poniżej.',
  copyText: 'Tekst do skopiowania',
  saved: 'Plik jest gotowy. Otwórz go, aby zapisać go na swoim urządzeniu.',
  calendarFile: 'godziny-otwarcia',
  contactFile: 'kontakt',
  report: 'Zgłoś, że to jest błędne',
};
