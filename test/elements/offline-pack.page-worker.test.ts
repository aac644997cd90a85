import { expect } from '@open-wc/testing';
import { isOtherLanguage } from '../../src/elements/offline-pack/page-worker.js';

describe('files of a page that are kept', () => {
  const own = document.documentElement.lang;
  afterEach(() => {
    document.documentElement.lang = own;
  });

  for (const lang of ['cy', 'cy-GB', 'CY', 'cy_GB', 'cy-GB.UTF-8']) {
    it(`takes the words of a page in ${lang} along, and no others`, () => {
      document.documentElement.lang = lang;
      expect(isOtherLanguage('/mecc/chunks/i18n-cy-abc123.js')).to.equal(false);
      expect(isOtherLanguage('/mecc/chunks/i18n-pl-abc123.js')).to.equal(true);
      expect(isOtherLanguage('/mecc/chunks/topics-abc123.js')).to.equal(false);
    });
  }
});
