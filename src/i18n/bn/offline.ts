import type { OfflineMessages } from '../en-gb/offline.js';
import { formatPartialDate } from '../format.js';
import { number, services } from './words.js';

export const offlineMessages: OfflineMessages = {
  heading: 'সিগন্যাল ছাড়া ব্যবহার করুন',
  offer: (place) =>
    `আপনি ${place} এলাকার সেবাগুলো এই ডিভাইসে রাখতে পারেন। তাহলে সিগন্যাল ছাড়াই সেগুলো খুঁজতে পারবেন।`,
  services: (lang, count) => `${services(lang, count)}, ফোন নম্বর ও খোলার সময়সহ`,
  page: 'এই পেজ, এর বিষয়, জাতীয় সেবা ও জরুরি সাহায্যসহ, যাতে সিগন্যাল ছাড়া খোলে',
  noPage: 'এই পেজ খুলতে সিগন্যাল লাগে। পেজটি যতক্ষণ খোলা থাকে, আপনি যা রাখেন তা ততক্ষণ কাজে লাগে।',
  seen: (place) =>
    `এই ডিভাইস যাঁরা ব্যবহার করেন তাঁরা দেখতে পারেন যে আপনি এই জায়গার তথ্য রেখেছেন: ${place}।`,
  never: 'আপনি কী খোঁজেন, আপনার পোস্টকোড বা আপনার তালিকা আমরা কখনও রাখি না।',
  about: (_lang, bytes) => `এতে প্রায় ${size(bytes)} জায়গা লাগে।`,
  keep: 'এটি আমার ডিভাইসে রাখুন',
  keepInstead: (place) => `তার বদলে এটি রাখুন: ${place}`,
  update: 'আপডেট করুন',
  remove: 'এই ডিভাইস থেকে মুছুন',
  saving: 'সেভ হচ্ছে',
  kept: (_lang, place, bytes) => `এই ডিভাইসে রাখা আছে: ${place}, ${size(bytes)}`,
  dataFrom: (lang, date) => `তথ্যের তারিখ: ${formatPartialDate(lang, date)}।`,
  noDate: 'এই তথ্যের তারিখ কেউ লিখে রাখেনি।',
  keptOn: (lang, date) => `আপনি যেদিন এটি রেখেছেন: ${formatPartialDate(lang, date)}।`,
  saved: 'এই ডিভাইসে রাখা হয়েছে।',
  savedWithoutPage: 'সেবাগুলো রাখা হয়েছে। এই পেজটি রাখা যায়নি, তাই এটি খুলতে সিগন্যাল লাগবে।',
  removed: 'মুছে ফেলা হয়েছে। এখন এই ডিভাইসে কিছু রাখা নেই।',
  checking: 'ডিরেক্টরি যাচাই করা হচ্ছে',
  retry: 'আবার চেষ্টা করুন',
  choosePlace: 'আগে একটি জায়গা বেছে নিন। তারপর সেখানকার সেবাগুলো এই ডিভাইসে রাখতে পারবেন।',
  nothing: (place) => `আপনি রাখতে পারেন এমন কোনো সেবা এই ডিরেক্টরিতে ${place} এলাকার জন্য নেই।`,
  unavailable: 'আমরা ডিরেক্টরিতে পৌঁছাতে পারিনি। আপনার সিগন্যাল দেখে আবার চেষ্টা করুন।',
  partial: 'ডিরেক্টরির একটি অংশ থেকে উত্তর আসেনি। সবটুকু রাখতে পরে আবার চেষ্টা করুন।',
  failed: 'আমরা এটি সেভ করতে পারিনি। আপনার সিগন্যাল দেখে আবার চেষ্টা করুন।',
  full: 'এই ডিভাইসে যথেষ্ট জায়গা নেই।',
  unchanged: 'আপনি আগে যা রেখেছিলেন তা এখনও এখানে আছে।',
  notRemoved: 'আমরা এটি মুছতে পারিনি। এটি মুছতে আপনার ব্রাউজারে এই ওয়েবসাইটের তথ্য মুছে ফেলুন।',
  unreadable: 'এই ডিভাইসে এমন কিছু রাখা আছে যা আমরা পড়তে পারি না। আপনি সেটি মুছতে পারেন।',
  unsupported:
    'আমরা এখানে এই ডিভাইসে কিছু রাখতে পারি না। কিছু ব্রাউজার ও প্রাইভেট উইন্ডো এর অনুমতি দেয় না।',
};

/** "34 kB" or "1.4 MB": rounded up, so that nobody is surprised. */
function size(bytes: number): string {
  const isLarge = bytes >= 1e6;
  const units = isLarge ? Math.ceil(bytes / 1e5) / 10 : Math.ceil(bytes / 1e3);
  return `${number(units)}\u00a0${isLarge ? 'MB' : 'kB'}`;
}
