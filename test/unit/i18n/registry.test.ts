import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { registerMessages } from '../../../src/i18n/register.js';
import { messagesFor, wordsLanguage } from '../../../src/i18n/registry.js';
import { exitMessages } from '../../../src/i18n/en-gb/exit.js';

const exitIn = (lang: string) => messagesFor(lang, 'exit', exitMessages).exit;

describe('words for a tag', () => {
  test('are those of its language', () => {
    registerMessages('pa', { exit: { exit: 'Test Gurmukhi' } });
    assert.equal(wordsLanguage('pa-IN'), 'pa-IN');
    assert.equal(exitIn('pa-IN'), 'Test Gurmukhi');
  });

  test('are English, rather than in a script that its readers do not read', () => {
    registerMessages('pa', { exit: { exit: 'Test Gurmukhi' } });
    for (const lang of ['pa-PK', 'pa-Arab', 'pa-Arab-PK-u-nu-latn']) {
      assert.equal(wordsLanguage(lang), 'en-GB', lang);
      assert.equal(exitIn(lang), exitMessages.exit, lang);
    }
  });

  test('can be brought for another script, and stay what they are', () => {
    registerMessages('pa-PK', { exit: { exit: 'Test Shahmukhi' } });
    registerMessages('pa', { exit: { exit: 'Test Gurmukhi' } });
    assert.equal(exitIn('pa-PK'), 'Test Shahmukhi');
    assert.equal(exitIn('pa'), 'Test Gurmukhi');
  });
});
