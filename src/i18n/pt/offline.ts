import type { OfflineMessages } from '../en-gb/offline.js';
import { formatPartialDate, formatter } from '../format.js';
import { services } from './words.js';

export const offlineMessages: OfflineMessages = {
  heading: 'Utilizar isto sem rede',
  offer: (place) =>
    `Pode guardar os serviços para ${place} neste dispositivo. Depois pode pesquisar neles sem rede.`,
  services: (lang, count) => `${services(lang, count)}, com números de telefone e horários`,
  page: 'Esta página, com os temas, os serviços nacionais e a ajuda urgente, para que abra sem rede',
  noPage:
    'Esta página precisa de rede para abrir. O que guardar ajuda enquanto a página estiver aberta.',
  seen: (place) => `As pessoas que usam este dispositivo podem ver que guardou ${place}.`,
  never: 'Nunca guardamos o que pesquisa, o seu código postal ou a sua lista.',
  about: (lang, bytes) => `Ocupa cerca de ${size(lang, bytes)}.`,
  keep: 'Guardar isto no meu dispositivo',
  keepInstead: (place) => `Guardar em vez disso: ${place}`,
  update: 'Atualizar',
  remove: 'Retirar deste dispositivo',
  saving: 'A guardar',
  kept: (lang, place, bytes) => `Guardado neste dispositivo: ${place}, ${size(lang, bytes)}`,
  dataFrom: (lang, date) => `Data dos dados: ${formatPartialDate(lang, date)}.`,
  noDate: 'Ninguém registou a data destes dados.',
  keptOn: (lang, date) => `Data em que os guardou: ${formatPartialDate(lang, date)}.`,
  saved: 'Guardado neste dispositivo.',
  savedWithoutPage:
    'Os serviços estão guardados. Não foi possível guardar esta página, por isso precisa de rede para abrir.',
  removed: 'Retirado. Agora não há nada guardado neste dispositivo.',
  checking: 'A consultar o diretório',
  retry: 'Tentar novamente',
  choosePlace:
    'Escolha primeiro um local. Depois pode guardar os serviços desse local neste dispositivo.',
  nothing: (place) => `Este diretório não tem serviços para ${place} que possa guardar.`,
  unavailable: 'Não conseguimos aceder ao diretório. Verifique a rede e tente novamente.',
  partial: 'Uma parte do diretório não respondeu. Tente novamente mais tarde, para guardar tudo.',
  failed: 'Não conseguimos guardar. Verifique a rede e tente novamente.',
  full: 'Não há espaço suficiente neste dispositivo.',
  unchanged: 'O que guardou antes ainda está aqui.',
  notRemoved: 'Não conseguimos retirar. Para retirar, apague os dados deste site no seu navegador.',
  unreadable: 'Há algo guardado neste dispositivo que não conseguimos ler. Pode retirá-lo.',
  unsupported:
    'Aqui não podemos guardar nada neste dispositivo. Alguns navegadores e janelas privadas não o permitem.',
};

/** "34 kB" or "1.4 MB": rounded up, so that nobody is surprised. */
function size(lang: string, bytes: number): string {
  const isLarge = bytes >= 1e6;
  const units = isLarge ? Math.ceil(bytes / 1e5) / 10 : Math.ceil(bytes / 1e3);
  return `${formatter('NumberFormat', lang).format(units)}\u00a0${isLarge ? 'MB' : 'kB'}`;
}
