import type { ShortlistMessages } from '../en-gb/shortlist.js';
import { formatPartialDate } from '../format.js';
import { plural } from './words.js';

export const shortlistMessages: ShortlistMessages = {
  heading: 'Moja lista',
  empty: 'Na twojej liście nic jeszcze nie ma.',
  emptyHelp: 'Naciśnij „Dodaj do mojej listy” przy usłudze.',
  linkForgotten: 'Twoja lista była z linku. Otwórz link ponownie, aby ją zobaczyć.',
  private: 'Twoja lista zostaje na tej stronie. Zniknie, gdy opuścisz stronę.',
  inAddress: 'Link do tej listy jest w pasku adresu. „Gotowe, zacznij od nowa” usuwa go stamtąd.',
  opening: 'Otwieranie listy',
  ask: 'Na tej liście jest coś prywatnego. Pokazać ją?',
  askHelp: 'Najpierw sprawdź, czy nikt inny nie widzi twojego ekranu.',
  show: 'Pokaż listę',
  hide: 'Nie pokazuj jej',
  hidden: 'Listy nie pokazano. Nic nie jest zachowane.',
  gone: (lang, count) =>
    plural(lang, count, {
      one: '# usługi nie ma już w katalogu.',
      few: '# usług nie ma już w katalogu.',
      many: '# usług nie ma już w katalogu.',
      other: '# usługi nie ma już w katalogu.',
    }),
  unclear: (lang, count) =>
    `${plural(lang, count, {
      one: 'Nie wiemy, o którą usługę chodzi w # części linku.',
      few: 'Nie wiemy, o które usługi chodzi w # częściach linku.',
      many: 'Nie wiemy, o które usługi chodzi w # częściach linku.',
      other: 'Nie wiemy, o które usługi chodzi w # części linku.',
    })} O numer zapytaj tego, od kogo masz ten link. Jeśli czyjeś życie jest zagrożone, zadzwoń pod 999.`,
  unreachable: (lang, count) =>
    plural(lang, count, {
      one: 'Nie udało się wczytać # usługi. Może nadal istnieć. Spróbuj ponownie za kilka minut.',
      few: 'Nie udało się wczytać # usług. Mogą nadal istnieć. Spróbuj ponownie za kilka minut.',
      many: 'Nie udało się wczytać # usług. Mogą nadal istnieć. Spróbuj ponownie za kilka minut.',
      other: 'Nie udało się wczytać # usługi. Mogą nadal istnieć. Spróbuj ponownie za kilka minut.',
    }),
  full: (lang, count) =>
    plural(lang, count, {
      one: 'Twoja lista jest pełna. Nie dodano # usługi.',
      few: 'Twoja lista jest pełna. Nie dodano # usług.',
      many: 'Twoja lista jest pełna. Nie dodano # usług.',
      other: 'Twoja lista jest pełna. Nie dodano # usługi.',
    }),
  retry: 'Spróbuj ponownie',
  up: 'W górę',
  down: 'W dół',
  moved: (name, place, count) => `${name}: teraz ${String(place)} z ${String(count)}.`,
  remove: 'Usuń',
  removed: (name) => `Usunięto z twojej listy: ${name}.`,
  undo: 'Cofnij',
  restored: (name) => `Znów na twojej liście: ${name}.`,
  handOver: 'Weź ją ze sobą',
  careful: 'Na tej liście jest coś prywatnego. Pomyśl, kto może zobaczyć wiadomość lub wydruk.',
  note: 'Notatka do listy (nieobowiązkowo)',
  noteOnPaper: 'Notatka',
  noteHint:
    'Najwyżej 300 znaków. Zostaje na tej stronie, dopóki jej nie wyślesz lub nie wydrukujesz.',
  noteTooLong: (lang, count) =>
    `${plural(lang, count, {
      one: 'Twoja notatka jest za długa o # znak.',
      few: 'Twoja notatka jest za długa o # znaki.',
      many: 'Twoja notatka jest za długa o # znaków.',
      other: 'Twoja notatka jest za długa o # znaku.',
    })} Część może się nie zmieścić.`,
  goesWith: 'To będzie dołączone:',
  sms: 'SMS',
  email: 'E-mail',
  share: 'Udostępnij',
  copy: 'Kopiuj jako tekst',
  smsLeftOut: (lang, count) =>
    plural(lang, count, {
      one: '# usługa nie mieści się w SMS-ie.',
      few: '# usługi nie mieszczą się w SMS-ie.',
      many: '# usług nie mieści się w SMS-ie.',
      other: '# usługi nie mieści się w SMS-ie.',
    }),
  smsWordsLeftOut: 'Część twoich słów nie mieści się w SMS-ie.',
  emailLeftOut: (lang, count) =>
    plural(lang, count, {
      one: '# usługa nie mieści się w tym e-mailu.',
      few: '# usługi nie mieszczą się w tym e-mailu.',
      many: '# usług nie mieści się w tym e-mailu.',
      other: '# usługi nie mieści się w tym e-mailu.',
    }),
  emailWordsLeftOut: 'Część twoich słów nie mieści się w tym e-mailu.',
  copied: 'Skopiowano. Możesz to teraz wkleić.',
  copyByHand: 'Twoja przeglądarka nie pozwoliła nam skopiować. Skopiuj tekst poniżej.',
  copyText: 'Tekst do skopiowania',
  shareFailed: 'Nie udało się udostępnić. Zamiast tego możesz skopiować tekst.',
  paper: 'Drukuj na',
  a4: 'Papier A4, ze wszystkimi danymi',
  pocket: 'Karta do wycięcia, z głównymi danymi',
  large: 'Duży druk (16 punktów)',
  print: 'Drukuj',
  made: (lang, date) => `Data: ${formatPartialDate(lang, date)}`,
  scan: 'Skieruj tu aparat telefonu, aby otworzyć tę listę.',
  link: 'Link i kod QR',
  linkHelp:
    'Link mówi, które usługi są na liście, i nic więcej. Każdy, kto ma link, może je zobaczyć.',
  linkField: 'Link do tej listy',
  copyLink: 'Kopiuj link',
  qr: 'Kod QR linku',
  noQr: 'Nie ma kodu QR: nie udało się go utworzyć.',
  restart: 'Gotowe, zacznij od nowa',
  restarted: 'Wyczyszczono. Możesz zacząć od nowa.',
};
