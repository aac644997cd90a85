import type { CardActionsMessages } from '../en-gb/card-actions.js';

export const cardActionsMessages: CardActionsMessages = {
  add: 'میری فہرست میں شامل کریں',
  remove: 'آپ کی فہرست میں ہے۔ ہٹائیں',
  full: 'آپ کی فہرست بھر گئی ہے۔ پہلے اس میں سے کچھ ہٹائیں۔',
  added: 'آپ کی فہرست میں شامل ہو گیا۔',
  goToList: 'میری فہرست پر جائیں',
  removed: 'آپ کی فہرست سے ہٹا دیا گیا۔',
  takeAway: 'اسے اپنے ساتھ لے جائیں',
  nextOpening: 'اگلی بار کھلنے کا وقت میرے کیلنڈر میں ڈالیں',
  everyWeek: 'ہر ہفتہ میرے کیلنڈر میں ڈالیں',
  contact: 'رابطے کے طور پر محفوظ کریں',
  copy: 'متن کے طور پر کاپی کریں',
  copied: 'کاپی ہو گیا۔ اب آپ اسے پیسٹ کر سکتے ہیں۔',
  copyByHand: 'آپ کے براؤزر نے ہمیں کاپی نہیں کرنے دیا۔ نیچے دیا گیا متن کاپی کریں۔',
  copyText: 'کاپی کرنے کا متن',
  saved: 'فائل تیار ہے۔ اسے اپنے آلے پر محفوظ کرنے کے لیے کھولیں۔',
  calendarFile: 'کھلنے-کے-اوقات',
  contactFile: 'رابطہ',
  report: 'ہمیں بتائیں کہ یہ غلط ہے',
};
