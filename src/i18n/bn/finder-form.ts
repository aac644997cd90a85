import type { FinderFormMessages } from '../en-gb/finder-form.js';

export const finderFormMessages: FinderFormMessages = {
  heading: 'সাহায্য খুঁজুন',
  text: 'আপনার কী বিষয়ে সাহায্য দরকার?',
  textHint: 'যেমন, ইংরেজিতে লিখুন: money worries, stop smoking Widnes, debt WA8',
  topic: 'বিষয়',
  anyTopic: 'সব বিষয়',
  search: 'খুঁজুন',
  filters: 'ফিল্টার',
  filtersLoading: 'ফিল্টার লোড হচ্ছে',
  filtersFailed: 'আমরা ফিল্টার লোড করতে পারিনি। তবুও আপনি খুঁজতে পারেন।',
  results: 'সেবা',
  start: 'খুঁজুন, অথবা একটি বিষয় বেছে নিন।',
  checkPlace: 'ওপরের জায়গাটি যাচাই করুন, অথবা সব জায়গায় খুঁজতে সেটি মুছুন।',
  topics: 'বিষয়গুলো',
  searching: 'খোঁজা হচ্ছে',
  slow: 'এখনও খোঁজা হচ্ছে। আপনি অপেক্ষা করতে পারেন, অথবা আবার খুঁজতে পারেন।',
  slowEarlier: 'আপনি যা দেখছেন তা আগের বারের।',
  unavailable: 'আমরা ডিরেক্টরিতে পৌঁছাতে পারিনি',
  unavailableHelp:
    'এর মানে এই নয় যে কোনো সাহায্য নেই। কয়েক মিনিট পরে আবার চেষ্টা করুন, অথবা ওপরের জরুরি সাহায্য ব্যবহার করুন।',
  retry: 'আবার চেষ্টা করুন',
};
