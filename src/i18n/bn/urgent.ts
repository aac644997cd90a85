import type { UrgentMessages } from '../en-gb/urgent.js';
import { formatPartialDate } from '../format.js';
import { nationNames } from './nations.js';

export const urgentMessages: UrgentMessages = {
  heading: 'জরুরি সাহায্য',
  emergency: 'কারও জীবন ঝুঁকিতে আছে',
  first: 'কারও জীবন ঝুঁকিতে থাকলে 999 নম্বরে ফোন করুন।',
  urgentHealth: 'জরুরি, তবে জীবনের ঝুঁকি নেই',
  crisis: 'মানসিক স্বাস্থ্যের সংকট',
  crisisIn: (nation) => `মানসিক স্বাস্থ্যের সংকট: ${nation}`,
  no111: 'উত্তর আয়ারল্যান্ডে 111 নম্বরটি নেই।',
  talk: 'কারও সঙ্গে কথা বলতে, দিনে বা রাতে',
  text: 'কাউকে টেক্সট করতে, দিনে বা রাতে',
  silent: 'আপনি কথা বলতে না পারলে',
  deaf: 'আপনি বধির হলে',
  more: 'আরও জরুরি সাহায্য',
  call: (number) => `${number} নম্বরে ফোন করুন`,
  send: (number) => `${number} নম্বরে টেক্সট করুন`,
  visit: (name) => `ওয়েবসাইটে যান: ${name}`,
  lastChecked: (lang, date) => `শেষ যাচাই: ${formatPartialDate(lang, date)}`,
  nations: nationNames,
};
