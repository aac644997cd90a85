import type { ExitMessages } from '../en-gb/exit.js';

export const exitMessages: ExitMessages = {
  exit: 'এই পেজ থেকে বেরিয়ে যান',
  opens: (site) => `এই পেজ বন্ধ হবে এবং ${site} খুলবে।`,
  history:
    'এতে আপনার ব্রাউজিং হিস্ট্রি মুছে যায় না। এই ডিভাইস ব্যবহার করেন এমন অন্য কেউ তবুও দেখতে পারেন আপনি কী দেখেছেন।',
  shortcut: 'আপনি Shift 3 বার চেপেও বের হতে পারেন।',
  more: (presses) => `এই পেজ থেকে বের হতে Shift আরও ${String(presses)} বার চাপুন।`,
  expired: 'আপনি এখনও এই পেজে আছেন। বের হতে Shift 3 বার চাপুন।',
  leaving: 'লোড হচ্ছে',
};
