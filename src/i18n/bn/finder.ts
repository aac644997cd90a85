import { areasOf } from '../areas.js';
import type { FinderMessages } from '../en-gb/finder.js';
import { formatMiles, formatPartialDate, oneOf } from '../format.js';
import { number, NUMBERS, plural, services } from './words.js';

export const finderMessages: FinderMessages = {
  found: (lang, count) => `${services(lang, count)} পাওয়া গেছে`,
  foundSome: (lang, count) =>
    plural(lang, count, {
      one: '#টি সেবা দেখানো হচ্ছে',
      other: 'প্রথম #টি সেবা দেখানো হচ্ছে',
    }),
  areas: areasOf({
    local: (place) => `: ${place}`,
    allNational: (count) => (count === 1 ? ', এটি জাতীয় সেবা' : ', সবগুলো জাতীয় সেবা'),
    national: () => 'জাতীয়',
    unknown: () => 'কোনো এলাকার নাম ছাড়া',
    part: (count, text) => `${number(count)}টি ${text}`,
  }),
  more: (count) => `আরও ${String(count)}টি দেখান`,
  notAll: 'এখানে যতগুলো ছাপা হয়েছে তার চেয়ে বেশি সেবা পাওয়া গেছে।',
  moreFound: (count, shown, total) =>
    `আরও ${String(count)}টি সেবা। ${total === undefined ? '' : `মোট ${String(total)}টির মধ্যে `}${String(shown)}টি দেখানো হচ্ছে।`,
  urgent: 'যদি দেরি করা না যায়',
  sort: 'যেভাবে সাজাবেন',
  sorts: {
    relevance: 'সবচেয়ে বেশি মেলে',
    distance: 'সবচেয়ে কাছে',
    name: 'নাম',
    lastChecked: 'শেষ যাচাই',
  },
  toNumber: 'প্রথম ফোন নম্বরে যান',
  none: 'কোনো সেবা পাওয়া যায়নি',
  noneSoFar: 'আমরা যেখানে পৌঁছাতে পেরেছি সেখানে কিছু মেলেনি',
  noneHelp: 'আমরা যেখানে যেখানে খুঁজেছি সবখান থেকে উত্তর এসেছে, কিন্তু কিছু মেলেনি। আপনি যা করতে পারেন:',
  noLocal: (place) =>
    `ডিরেক্টরিতে এর জন্য ${place} এলাকায় কোনো স্থানীয় সেবা নেই। এই জাতীয় সেবাগুলো সাহায্য করতে পারে।`,
  widen: 'আরও দূরে খুঁজুন',
  widenTo: (lang, miles, nearest) =>
    `${String(miles)} মাইল দূর পর্যন্ত খুঁজুন। সবচেয়ে কাছেরটি প্রায় ${formatMiles(NUMBERS, nearest)} মাইল দূরে`,
  anyDistance: (lang, nearest) =>
    `যেকোনো দূরত্বে খুঁজুন। সবচেয়ে কাছেরটি প্রায় ${formatMiles(NUMBERS, nearest)} মাইল দূরে`,
  clear: 'ফিল্টার মুছুন',
  allTopics: 'সব বিষয়ে খুঁজুন',
  unknownTopic: 'যে বিষয়টি ঠিক করা ছিল তা আমাদের জানা নেই। অন্য একটি বেছে নিন, অথবা সব বিষয়ে খুঁজুন।',
  addNational: 'জাতীয় সেবাও দেখান',
  tryTopics: 'তার বদলে একটি বিষয় বেছে নিন',
  outside: (lang, places) =>
    `এই ডিরেক্টরির মধ্যে ${oneOf(lang, places)} নেই। স্থানীয় সাহায্য এর বদলে এখানে থাকতে পারে:`,
  unknownPlace:
    'আমরা যেখানে খুঁজেছি তাদের কেউ এই জায়গা চেনে না। এমন স্থানীয় সাহায্য থাকতে পারে যা আমরা দেখতে পাচ্ছি না। পোস্টকোড দিয়ে চেষ্টা করুন।',
  which: (lang, place, places) =>
    `${place} একটির বেশি জায়গা আছে: ${oneOf(lang, places)}। আপনারটি কোনটি?`,
  maybe: (place) => `${place} একটি জায়গার নামও। আপনি কি সেখানে সাহায্য চান?`,
  searchIn: (place) => `${place} এলাকায় খুঁজুন`,
  unavailable: 'আমরা ডিরেক্টরিতে পৌঁছাতে পারিনি',
  unavailableHelp:
    'এর মানে এই নয় যে কোনো সাহায্য নেই। কয়েক মিনিট পরে আবার চেষ্টা করুন, অথবা ওপরের জরুরি সাহায্য ব্যবহার করুন।',
  nationalOnly: 'এই জাতীয় সেবাগুলো এখনই সাহায্য করতে পারে।',
  earlier: 'এই সেবাগুলো আপনার আগের খোঁজার ফল। এবারের সঙ্গে এগুলো নাও মিলতে পারে।',
  partial: 'ডিরেক্টরির একটি অংশ থেকে উত্তর আসেনি। এগুলো ছাড়া আরও সেবা থাকতে পারে।',
  stale: (lang, date) =>
    `আমরা ডিরেক্টরিতে পৌঁছাতে পারিনি। এটি আমাদের কাছে থাকা শেষ কপি${
      date === undefined ? '' : `, তারিখ: ${formatPartialDate(lang, date)}`
    }।`,
  onDevice: (lang, place, date) =>
    `আমরা ডিরেক্টরিতে পৌঁছাতে পারিনি। ${place} এলাকার এই সেবাগুলো এই ডিভাইসে রাখা ছিল। ${
      date === undefined
        ? 'এগুলো কত পুরোনো তা কেউ লিখে রাখেনি।'
        : `এগুলোর তারিখ: ${formatPartialDate(lang, date)}।`
    }`,
  retry: 'আবার চেষ্টা করুন',
  asOf: (lang, date) => `ডিরেক্টরির তথ্যের তারিখ: ${formatPartialDate(lang, date)}`,
  moreFailed: 'আমরা আরও সেবা লোড করতে পারিনি। আবার চেষ্টা করুন।',
};
