import type { TopicMessages } from '../en-gb/topic.js';
import { formatPartialDate } from '../format.js';
import { localServices, plural, services } from './words.js';

const NO_STATUS = { draft: '', 'co-produced': '', missing: '' };

const inBrackets = (place: string | undefined) => (place === undefined ? '' : ` (${place})`);

export const topicMessages: TopicMessages = {
  why: 'কেন এটি গুরুত্বপূর্ণ',
  ask: 'জিজ্ঞাসা করুন',
  assist: 'সহায়তা করুন',
  act: 'কাজ করুন',
  cues: 'কী খেয়াল করবেন',
  tips: 'কর্মীদের জন্য পরামর্শ',
  urgent: 'যদি দেরি করা না যায়',
  urgentNotEasy: 'এই কথাগুলো এখনও সহজ করে লেখা হয়নি।',
  easy: {
    why: 'কেন এটি গুরুত্বপূর্ণ',
    ask: 'যেসব প্রশ্ন নিয়ে কথা বলা যায়',
    assist: 'জেনে রাখা ভালো',
    act: 'প্রথম ধাপ',
  },
  source: 'উৎস:',
  unsourced: 'কোনো উৎস থেকে নিশ্চিত করা হয়নি',
  national: 'জাতীয় সাহায্য',
  noNational: (nation) => `এর জন্য কোনো জাতীয় সেবা আমাদের জানা নেই${inBrackets(nation)}।`,
  local: (place) => (place === undefined ? 'স্থানীয় সাহায্য' : `${place} এলাকায় সাহায্য`),
  localLoading: 'স্থানীয় সাহায্য খোঁজা হচ্ছে',
  localFound: localServices,
  localMore: (lang, count) =>
    plural(lang, count, {
      one: 'প্রথম #টি স্থানীয় সেবা। ডিরেক্টরিতে আরও আছে।',
      other: 'প্রথম #টি স্থানীয় সেবা। ডিরেক্টরিতে আরও আছে।',
    }),
  noLocal: (place) => `ডিরেক্টরিতে এর জন্য কোনো স্থানীয় সেবা নেই${inBrackets(place)}।`,
  localUnavailable:
    'আমরা স্থানীয় ডিরেক্টরিতে পৌঁছাতে পারিনি। এর মানে এই নয় যে কোনো স্থানীয় সাহায্য নেই।',
  localPartial: 'স্থানীয় ডিরেক্টরির একটি অংশ থেকে উত্তর আসেনি। আরও সেবা থাকতে পারে।',
  localStale: (lang, date) =>
    `আমরা স্থানীয় ডিরেক্টরিতে পৌঁছাতে পারিনি। এটি আমাদের কাছে থাকা শেষ কপি${
      date === undefined ? '' : `, তারিখ: ${formatPartialDate(lang, date)}`
    }।`,
  moreServices: (lang, count) => `আরও ${services(lang, count)} দেখান`,
  moreFound: (lang, count, shown) =>
    `আরও ${services(lang, count)}। ${String(shown)}টি দেখানো হচ্ছে।`,
  nations: 'দেশগুলোর মধ্যে পার্থক্য',
  lastChecked: (lang, date) => `শেষ যাচাই: ${formatPartialDate(lang, date)}`,
  notRecorded: 'এটি শেষ কবে যাচাই করা হয়েছে তা কেউ লিখে রাখেনি',
  draft: 'কোনো চিকিৎসক বা স্বাস্থ্য পেশাজীবী এই লেখা যাচাই করেননি।',
  form: 'এই বিষয়টি যেভাবে দেখাবেন',
  forms: {
    standard: 'সাধারণ',
    'easy-read': 'সহজ করে লেখা (ইজি রিড)',
    'text-only': 'শুধু লেখা',
  },
  noneYet: (form) => `${form} – এখনও নেই`,
  formStatus: {
    standard: NO_STATUS,
    'easy-read': {
      draft:
        'সহজ করে লেখা খসড়া। লার্নিং ডিজেবিলিটি আছে এমন মানুষদের সঙ্গে মিলে এখনও এটি তৈরি করা হয়নি। এতে এখনও ছবি নেই।',
      'co-produced':
        'সহজ করে লেখা। লার্নিং ডিজেবিলিটি আছে এমন মানুষদের সঙ্গে মিলে এটি তৈরি করা হয়েছে। এতে এখনও ছবি নেই।',
      missing: 'এই বিষয়ে সহজ করে লেখা কিছু এখনও নেই। এটি সাধারণ লেখা।',
    },
    'text-only': {
      draft: 'শুধু লেখার খসড়া। যাঁরা এটি ব্যবহার করতে পারেন তাঁদের সঙ্গে মিলে এখনও এটি তৈরি করা হয়নি।',
      'co-produced': 'শুধু লেখা। যাঁরা এটি ব্যবহার করেন তাঁদের সঙ্গে মিলে তৈরি করা হয়েছে।',
      missing: '',
    },
  },
  standardShown: 'সাধারণ লেখা দেখানো হচ্ছে।',
  copy: 'লেখা হিসেবে কপি করুন',
  copied: 'কপি হয়েছে।',
  copyByHand: 'আপনার ব্রাউজার আমাদের কপি করতে দেয় না। লেখাটি বাছাই করা আছে: আপনি নিজে কপি করুন।',
  copyText: 'এই বিষয়ের লেখা',
  loading: 'এই বিষয়টি লোড হচ্ছে',
  notFound: 'এই বিষয়টি আমাদের জানা নেই।',
  unavailable: 'আমরা এই বিষয়টি লোড করতে পারিনি। কয়েক মিনিট পরে আবার চেষ্টা করুন।',
  retry: 'আবার চেষ্টা করুন',
};
