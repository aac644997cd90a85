import type { PledgeMessages } from '../en-gb/pledge.js';
import { formatPartialDate } from '../format.js';
import { LANG, plural } from './words.js';

export const pledgeMessages: PledgeMessages = {
  heading: 'Złóż zobowiązanie MECC',
  private:
    'Nic nie jest wysyłane. To, co wybierzesz i napiszesz, zostaje na tej stronie i zniknie, gdy ją opuścisz.',
  who: 'Kto składa zobowiązanie?',
  audience: {
    organisation: 'Organizacja',
    staff: 'Osoba z personelu',
    individual: 'Ty, dla własnego zdrowia',
  },
  promises: 'Wybierz, co obiecujesz',
  ourWords: 'Słowa od MECC Signpost',
  name: 'Nazwa organizacji lub zespołu (nieobowiązkowo)',
  nameHint: 'Jest drukowana na zobowiązaniu.',
  own: 'Obietnica własnymi słowami (nieobowiązkowo)',
  ownHint: 'Najwyżej 200 znaków.',
  chosen: (count) =>
    plural(LANG, count, {
      one: '# obietnica w zobowiązaniu',
      few: '# obietnice w zobowiązaniu',
      many: '# obietnic w zobowiązaniu',
      other: '# obietnicy w zobowiązaniu',
    }),
  nothingChosen: 'Najpierw wybierz lub napisz obietnicę.',
  made: (lang, date) => `Data: ${formatPartialDate(lang, date)}`,
  signed: 'Podpis:',
  from: 'Źródło obietnic:',
  alsoOurs: 'Część słów pochodzi od MECC Signpost.',
  sources: 'Skąd pochodzi to zobowiązanie:',
  lastChecked: (lang, date) => `Ostatnio sprawdzono: ${formatPartialDate(lang, date)}`,
  notRecorded: 'Nikt nie zapisał, kiedy ostatnio to sprawdzono',
  print: 'Drukuj swoje zobowiązanie',
  restart: 'Zacznij od nowa',
  restarted: 'Wyczyszczono. Możesz zacząć od nowa.',
  loading: 'Wczytywanie zobowiązania',
  notFound: 'Nie znamy tego zobowiązania.',
  none: 'Na liście nie ma jeszcze zobowiązania.',
  unavailable: 'Nie udało się wczytać zobowiązania. Spróbuj ponownie za kilka minut.',
  retry: 'Spróbuj ponownie',
};
