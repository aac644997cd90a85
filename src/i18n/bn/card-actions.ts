import type { CardActionsMessages } from '../en-gb/card-actions.js';

export const cardActionsMessages: CardActionsMessages = {
  add: 'আমার তালিকায় যোগ করুন',
  remove: 'আপনার তালিকায় আছে। বাদ দিন',
  full: 'আপনার তালিকা ভরে গেছে। আগে তালিকা থেকে কিছু বাদ দিন।',
  added: 'আপনার তালিকায় যোগ করা হয়েছে।',
  goToList: 'আমার তালিকায় যান',
  removed: 'আপনার তালিকা থেকে বাদ দেওয়া হয়েছে।',
  takeAway: 'এটি সঙ্গে নিন',
  nextOpening: 'এরপর কখন খুলবে তা আমার ক্যালেন্ডারে রাখুন',
  everyWeek: 'প্রতি সপ্তাহের সময় আমার ক্যালেন্ডারে রাখুন',
  contact: 'কন্টাক্ট হিসেবে সেভ করুন',
  copy: 'লেখা হিসেবে কপি করুন',
  copied: 'কপি হয়েছে। এখন পেস্ট করতে পারেন।',
  copyByHand: 'আপনার ব্রাউজার আমাদের কপি করতে দেয়নি। নিচের লেখাটি কপি করুন।',
  copyText: 'কপি করার লেখা',
  saved: 'ফাইলটি তৈরি হয়েছে। আপনার ডিভাইসে সেভ করতে ফাইলটি খুলুন।',
  calendarFile: 'kholar-somoy',
  contactFile: 'jogajog',
  report: 'এখানে ভুল থাকলে আমাদের জানান',
};
