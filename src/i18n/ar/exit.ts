import type { ExitMessages } from '../en-gb/exit.js';
import { isolate } from '../format.js';
import { times, WITH_DIGITS } from './words.js';

export const exitMessages: ExitMessages = {
  exit: 'مغادرة هذه الصفحة',
  opens: (site) => `تُغلق هذه الصفحة ويُفتح ${isolate(site)}.`,
  history:
    'هذا لا يمحو سجل التصفح. قد يظل بإمكان الآخرين الذين يستخدمون هذا الجهاز أن يروا ما شاهدته.',
  shortcut: 'يمكنك أيضًا الضغط 3 مرات على مفتاح Shift.',
  more: (presses) => `اضغط على مفتاح Shift ${times(WITH_DIGITS, presses)} لمغادرة هذه الصفحة.`,
  expired: 'ما زلت في هذه الصفحة. للمغادرة، اضغط 3 مرات على مفتاح Shift.',
  leaving: 'جارٍ التحميل',
};
