import type { LearningMessages } from '../en-gb/learning.js';
import { formatPartialDate } from '../format.js';
import { courses, items, number, plural } from './words.js';

export const learningMessages: LearningMessages = {
  heading: 'MECC ই-লার্নিং',
  by: 'প্রদানকারী:',
  length: 'কত সময়ের',
  minutes: (lang, count) =>
    count > 0 && count % 60 === 0
      ? plural(lang, count / 60, { one: '# ঘণ্টা', other: '# ঘণ্টা' })
      : plural(lang, count, { one: '# মিনিট', other: '# মিনিট' }),
  minutesUnknown: 'কত সময় লাগে জানা নেই',
  sessions: 'সেশন',
  olderSessions: (lang, count) => items(lang, count, 'পুরোনো সেশন'),
  kind: 'কীভাবে',
  kinds: {
    'e-learning': 'ই-লার্নিং',
    live: 'সরাসরি সেশন',
    'live-online': 'অনলাইনে সরাসরি',
    'face-to-face': 'সামনাসামনি',
    'train-the-trainer': 'প্রশিক্ষকদের প্রশিক্ষণ',
    cascade: 'প্রতিষ্ঠানের ভেতরে একজন অন্যজনকে শেখান',
  },
  area: 'কোথায়',
  level: 'স্তর',
  levels: {
    introductory: 'প্রাথমিক পরিচয়',
    'very-brief': 'খুব সংক্ষিপ্ত পরামর্শ',
    brief: 'সংক্ষিপ্ত পরামর্শ',
    'extended-brief': 'বর্ধিত সংক্ষিপ্ত পরামর্শ',
  },
  cost: 'খরচ',
  access: 'কীভাবে পাবেন',
  accessKinds: {
    open: 'সবার জন্য খোলা',
    account: 'আপনার একটি অ্যাকাউন্ট লাগবে',
    openathens: 'আপনার একটি OpenAthens অ্যাকাউন্ট লাগবে',
    lms: 'আপনার প্রতিষ্ঠানের শেখার সিস্টেমের মাধ্যমে',
    unknown: 'জানা নেই',
  },
  audience: 'যাদের জন্য',
  audiences: {
    everyone: 'সবাই',
    health: 'স্বাস্থ্যসেবা',
    'social-care': 'সামাজিক সেবা (সোশ্যাল কেয়ার)',
    council: 'কাউন্সিল',
    voluntary: 'দাতব্য প্রতিষ্ঠান ও স্বেচ্ছাসেবক',
    housing: 'আবাসন',
    commissioners: 'কমিশনার (যাঁরা সেবার ব্যবস্থা ও অর্থ দেন)',
  },
  notStated: 'উল্লেখ নেই',
  lms: 'আপনাদের নিজেদের শেখার সিস্টেমে',
  lmsUnknown: 'জানা নেই। প্রদানকারীকে জিজ্ঞাসা করুন।',
  beingReplaced: 'এর জায়গায় নতুনটি আসছে',
  replacedBy: 'এর জায়গায় এসেছে',
  replaced: 'এই কোর্সের জায়গায় অন্য একটি কোর্স এসেছে।',
  gone: 'আর নেই',
  goneNotice: 'এই কোর্সের পেজ আর নেই, তাই কোনো লিংক নেই।',
  noLink: 'এর কোনো ওয়েব ঠিকানা নিশ্চিত করা হয়নি।',
  open: (title) => `এখানে যান: ${title}`,
  lastChecked: (lang, date) => `শেষ যাচাই: ${formatPartialDate(lang, date)}`,
  notRecorded: 'এটি শেষ কবে যাচাই করা হয়েছে তা কেউ লিখে রাখেনি',
  partly: 'এর কিছু অংশ নিশ্চিত করা হয়নি।',
  sources: (dates) =>
    dates.length === 0 ? 'এটি কোথায় পড়া হয়েছে' : `এটি কোথায় পড়া হয়েছে (${dates.join(', ')})`,
  none: 'এর জন্য কোনো ই-লার্নিং তালিকায় নেই।',
  filterAudience: 'কাদের জন্য?',
  filterLevel: 'কোন স্তর?',
  anyAudience: 'সব কোর্স',
  anyLevel: 'সব স্তর',
  choice: (_lang, name, count) => `${name} (${count === 0 ? 'একটিও নেই' : number(count)})`,
  found: (lang, shown, total, chosen) => {
    const text =
      shown < total
        ? `${courses(lang, total)}, তার মধ্যে ${number(shown)}টি দেখানো হচ্ছে`
        : courses(lang, total);
    return chosen.length === 0 ? text : `${text}। যা বেছেছেন: ${chosen.join(', ')}`;
  },
  noneFit: 'আপনি যা বেছেছেন তার সঙ্গে কোনো কোর্স মেলে না। সেটি বদলান, অথবা সব কোর্স দেখুন।',
  showAll: 'সব কোর্স দেখান',
  plan: 'আমার প্রশিক্ষণ পরিকল্পনা',
  planPrivate:
    'কিছুই জমা রাখা বা পাঠানো হয় না। এই পেজ ছেড়ে গেলে আপনার পরিকল্পনা মুছে যায়, তাই আগে প্রিন্ট করুন।',
  planAdd: 'আমার পরিকল্পনায় রাখুন',
  planDone: 'আমি এটি করেছি',
  planSee: 'আমার পরিকল্পনা দেখুন',
  planEmpty: 'আপনার পরিকল্পনায় কোনো কোর্স বাকি নেই। একটি রাখতে টিক দিন।',
  planStatus: (lang, planned, done) =>
    `আপনার পরিকল্পনায় ${courses(lang, planned)}, ${number(done)}টি করা হয়েছে`,
  planCleared: 'আপনার পরিকল্পনা মুছে ফেলা হয়েছে।',
  print: 'আমার পরিকল্পনা প্রিন্ট করুন',
  clear: 'আমার পরিকল্পনা মুছুন',
  loading: 'ই-লার্নিং লোড হচ্ছে',
  unavailable: 'আমরা ই-লার্নিং লোড করতে পারিনি। কয়েক মিনিট পরে আবার চেষ্টা করুন।',
  retry: 'আবার চেষ্টা করুন',
};
