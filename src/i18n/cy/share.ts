import type { ShareMessages } from '../en-gb/share.js';
import { formatPartialDate } from '../format.js';
import { plural, services } from './words.js';

export const shareMessages: ShareMessages = {
  title: 'Gwasanaethau a all helpu',
  discreetTitle: 'Manylion cyswllt',
  contact: {
    phone: 'Ffoniwch',
    text: 'Tecstiwch',
    email: 'E-bostiwch',
    web: 'Gwefan',
    webchat: 'Sgwrsiwch ar-lein',
    whatsapp: 'WhatsApp',
    post: 'Ysgrifennwch at',
  },
  address: 'Cyfeiriad',
  morePlaces: (lang, count) =>
    plural(lang, count, {
      zero: 'Mae ganddo # lle arall.',
      one: 'Mae ganddo # lle arall.',
      two: 'Mae ganddo # le arall.',
      few: 'Mae ganddo # lle arall.',
      many: 'Mae ganddo # lle arall.',
      other: 'Mae ganddo # lle arall.',
    }),
  opening: 'Oriau agor',
  openingFrom: (lang, date) => `Oriau agor am 7 diwrnod o ${formatPartialDate(lang, date)}`,
  openingShort: 'Ar agor',
  notOpenFrom: (lang, date) => `Ddim ar agor am 7 diwrnod o ${formatPartialDate(lang, date)}`,
  overdue: 'Gall fod wedi dyddio. Cysylltwch â nhw cyn mynd.',
  mayHaveChanged: 'Gall rhai manylion fod wedi newid. Cysylltwch â nhw yn gyntaf.',
  checked: (lang, date) => `Gwiriwyd ${formatPartialDate(lang, date)}`,
  notChecked: 'Nid yw’r dyddiad gwirio’n hysbys',
  allChecked: (lang, date) => `Gwiriwyd pob un ${formatPartialDate(lang, date)}`,
  noneChecked: 'Nid yw’r dyddiadau gwirio’n hysbys',
  leftOut: (lang, count) => `Nid oedd lle yma i ${services(lang, count)} arall.`,
  wholeList: 'Y rhestr gyfan',
  openTitle: (name) => `${name}: ar agor`,
  bankHolidays: 'Gall yr oriau fod yn wahanol ar wyliau banc.',
  talkedAbout: 'Beth wnaethom siarad amdano',
  chosen: 'Beth wnaethoch chi ei ddewis',
  nextStep: 'Eich cam bach nesaf',
};
