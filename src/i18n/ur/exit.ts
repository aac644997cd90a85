import type { ExitMessages } from '../en-gb/exit.js';
import { isolate } from '../format.js';

export const exitMessages: ExitMessages = {
  exit: 'یہ صفحہ چھوڑیں',
  opens: (site) => `یہ صفحہ بند ہوتا ہے اور یہ سائٹ کھلتی ہے: ${isolate(site)}۔`,
  history:
    'اس سے آپ کی براؤزنگ ہسٹری ختم نہیں ہوتی۔ جو دوسرے لوگ یہ آلہ استعمال کرتے ہیں وہ اب بھی دیکھ سکتے ہیں کہ آپ نے کیا دیکھا۔',
  shortcut: 'آپ 3 بار Shift بھی دبا سکتے ہیں۔',
  more: (presses) => `یہ صفحہ چھوڑنے کے لیے مزید ${String(presses)} بار Shift دبائیں۔`,
  expired: 'آپ ابھی اسی صفحے پر ہیں۔ اسے چھوڑنے کے لیے 3 بار Shift دبائیں۔',
  leaving: 'لوڈ ہو رہا ہے',
};
