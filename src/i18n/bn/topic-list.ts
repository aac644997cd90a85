import type { TopicListMessages } from '../en-gb/topic-list.js';
import { topics } from './words.js';

export const topicListMessages: TopicListMessages = {
  heading: 'বিষয়গুলো',
  groups: {
    urgent: 'যখন দেরি করা যায় না',
    lifestyle: 'সুস্থ জীবনযাপন',
    prevention: 'সুস্থ থাকা',
    social: 'বাসা, টাকাপয়সা ও সমাজ',
    'mental-health': 'মানসিক স্বাস্থ্য',
    'life-course': 'ন্যায্যতা ও সুযোগ',
  },
  text: 'এটি কী নিয়ে?',
  textHint: 'প্রতিদিনের ইংরেজি শব্দ লিখুন, যেমন “skint” বা “cannot sleep”।',
  search: 'বিষয় খুঁজুন',
  results: 'আপনার শব্দের সঙ্গে মেলে এমন বিষয়',
  count: topics,
  found: (lang, count) => `${topics(lang, count)} পাওয়া গেছে`,
  noneFound:
    'এই শব্দগুলোর সঙ্গে কোনো বিষয় মেলে না। অন্য শব্দ দিয়ে চেষ্টা করুন, অথবা নিচের সব বিষয় থেকে বেছে নিন।',
  typeFirst: 'আগে একটি শব্দ লিখুন।',
  notSearched: 'আমরা এখন খুঁজতে পারিনি। সব বিষয় নিচে আছে।',
  crisis: 'কেউ নিরাপদে না থাকলে আগে জরুরি সাহায্য ব্যবহার করুন।',
  showAll: 'সব বিষয় দেখান',
  back: 'সব বিষয়ে ফিরে যান',
  backToResults: 'পাওয়া বিষয়গুলোতে ফিরে যান',
  none: 'এখানে কোনো বিষয় তালিকায় নেই।',
  loading: 'বিষয়গুলো লোড হচ্ছে',
  searching: 'খোঁজা হচ্ছে',
  unavailable: 'আমরা বিষয়গুলো লোড করতে পারিনি। কয়েক মিনিট পরে আবার চেষ্টা করুন।',
  retry: 'আবার চেষ্টা করুন',
};
