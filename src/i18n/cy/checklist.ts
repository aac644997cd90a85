import type { ChecklistMessages } from '../en-gb/checklist.js';
import { formatPartialDate } from '../format.js';
import { LANG, plural } from './words.js';

export const checklistMessages: ChecklistMessages = {
  model: 'Math o sgwrs',
  kind: {
    steps: 'Camau i’w dilyn',
    skills: 'Sgiliau i’w defnyddio unrhyw bryd',
    tool: 'Offer',
    theory: 'Y syniadau y tu ôl iddo',
  },
  changed: (title) => `Nawr yn dangos: ${title}. Mae’r hyn roeddech wedi’i dicio wedi’i gadw.`,
  levelLabel: 'Lefel:',
  level: {
    'very-brief': 'Byr iawn',
    brief: 'Byr',
    'extended-brief': 'Byr estynedig',
    'high-intensity': 'Dwys',
    any: 'Unrhyw lefel',
  },
  time: 'Amser:',
  unverified: 'heb ei gadarnhau gan ffynhonnell',
  unsourced:
    'Ni ddarllenom unrhyw dudalen gyhoeddedig sy’n cadarnhau hyn. Gofynnwch i hyfforddwr cyn ei ddefnyddio.',
  variants: 'Sut i’w ddangos',
  variant: { standard: 'Safonol', 'easy-read': 'Hawdd ei ddeall', 'text-only': 'Testun yn unig' },
  easyStatus: {
    draft:
      'Drafft. Nid yw wedi’i wneud gyda phobl ag anabledd dysgu eto. Nid oes lluniau ynddo eto.',
    'co-produced': 'Wedi’i wneud gyda phobl ag anabledd dysgu. Nid oes lluniau ynddo eto.',
    missing: 'Nid oes testun hawdd ei ddeall ar gyfer hyn eto. Dyma’r testun safonol.',
  },
  standardShown: 'Yn dangos y testun safonol.',
  timer: 'Amserydd',
  notStarted: 'Heb ddechrau',
  minutes: (minutes, isRunning) => {
    const passed =
      minutes === 0
        ? 'llai nag 1 munud'
        : plural(LANG, minutes, {
            zero: '# munud',
            one: '# munud',
            two: '# funud',
            few: '# munud',
            many: '# munud',
            other: '# munud',
          });
    return `${isRunning ? 'Wedi mynd heibio:' : 'Wedi stopio ar ôl'} ${passed}`;
  },
  usual: 'Amser arferol:',
  usualFor: (level) => `Amser arferol ar y lefel hon (${level.toLowerCase()}):`,
  usualUnknown: 'ddim yn hysbys',
  startTimer: 'Dechrau’r amserydd',
  stopTimer: 'Stopio’r amserydd',
  timerHint: 'Nid yw’n gwneud sŵn nac yn rhoi rhybudd. Cymerwch yr amser sydd ei angen arnoch.',
  prompts: 'Gallech ddweud:',
  cues: 'Beth i sylwi arno',
  tips: 'Awgrymiadau (arfer da, dim ffynhonnell)',
  scale: '0 yw dim o gwbl. 10 yw iawn.',
  notAnswered: 'Heb ei ateb',
  noAnswer: 'Heb ei ateb eto',
  answer: (number) => `Ateb: ${String(number)} allan o 10`,
  thenAsk: 'Yna gofynnwch:',
  progress: (done, total) => `${String(done)} o ${String(total)} cam wedi’u gwneud`,
  stepOf: (step, total, title) => `Cam ${String(step)} o ${String(total)}: ${title}`,
  lastStep: 'Dyma’r cam olaf.',
  stepDone: 'Mae’r cam hwn wedi’i wneud',
  back: 'Yn ôl',
  next: 'Nesaf',
  private:
    'Mae’r hyn rydych yn ei dicio a’i ddewis yn aros ar y dudalen hon. Bydd yn diflannu pan fyddwch yn ei gadael.',
  plan: 'Beth wnaethoch chi gytuno arno',
  planHint: 'I’r person fynd ag ef. Peidiwch â chynnwys enwau na manylion preifat.',
  planChosen: 'Beth ddewisodd y person',
  planChosenHint: 'Un peth ar bob llinell.',
  planNext: 'Cam bach nesaf y person',
  dos: 'Beth sy’n helpu',
  donts: 'Beth i’w osgoi',
  outcomes: 'Sut y gall orffen yn dda',
  training: 'Sut mae pobl yn ei ddysgu',
  restart: 'Wedi gorffen, dechrau eto',
  restarted: 'Wedi’i glirio. Yn barod ar gyfer y sgwrs nesaf.',
  printCard: 'Argraffu cerdyn gwag',
  cardSource: 'Oddi wrth:',
  sources: 'O ble y daw hyn',
  lastChecked: (lang, date) => `Gwiriwyd ddiwethaf: ${formatPartialDate(lang, date)}`,
  notRecorded: 'Ni chofnododd neb pryd y cafodd hyn ei wirio ddiwethaf',
  loading: 'Yn llwytho’r rhestr wirio',
  notFound: 'Nid ydym yn gwybod am y math hwn o sgwrs.',
  unavailable: 'Ni allem lwytho’r rhestr wirio. Rhowch gynnig arall arni ymhen ychydig funudau.',
  retry: 'Rhoi cynnig arall arni',
};
