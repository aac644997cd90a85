import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  type ConversationOutcome,
  conversationSummary,
  summaryMail,
  summarySms,
  summaryTitle,
} from '../../../src/share/conversation-summary.js';
import { MAILTO_MAX_LENGTH, SMS_MAX_PARTS } from '../../../src/share/message.js';
import { smsParts } from '../../../src/share/sms-length.js';
import { MASKED, NOW, SECRETS, WHOLE } from './support.js';

const OPTIONS = { now: NOW };
const OUTCOME: ConversationOutcome = {
  topics: [
    { title: 'Test money', sensitivity: 'sensitive' },
    { title: 'Test danger', sensitivity: 'high-risk' },
  ],
  steps: ['Open the test letters', ' Make\r\na test list '],
  nextStep: 'Call on Monday',
  services: [WHOLE],
};

describe('what we talked about', () => {
  test('has topics, steps, the next step and services', () => {
    assert.equal(
      conversationSummary({ ...OUTCOME, services: [] }, { now: NOW, note: 'Test note' }),
      [
        'Test note',
        'What we talked about:\n- Test money',
        'What you chose:\n- Open the test letters\n- Make a test list',
        'Your next small step:\n- Call on Monday',
      ].join('\n\n'),
    );
    assert.match(
      conversationSummary(OUTCOME, OPTIONS),
      /Call on Monday\n\nTest advice line\n[^]*Last checked: 7 October 2026$/,
    );
  });

  test('names a high-risk topic only when asked to', () => {
    assert.doesNotMatch(conversationSummary(OUTCOME, OPTIONS), /Test danger/);
    assert.match(
      conversationSummary(OUTCOME, { now: NOW, highRiskTopics: true }),
      /- Test money\n- Test danger/,
    );
  });

  test('names no topic when it is to be discreet', () => {
    const options = { now: NOW, highRiskTopics: true, discreet: true };
    const text = conversationSummary(OUTCOME, options);
    assert.doesNotMatch(text, /talked about|Test money|Test danger|test matters/);
    assert.match(text, /Open the test letters[^]*0808 157 0123/);
    assert.equal(summaryTitle(options), 'Contact details');
    assert.match(summaryMail(OUTCOME, options).href, /^mailto:\?subject=Contact%20details&/);
  });

  test('is empty when there was nothing', () => {
    assert.equal(conversationSummary({}, OPTIONS), '');
    assert.equal(conversationSummary({ steps: [' '], nextStep: '\n' }, OPTIONS), '');
  });

  test('keeps to the lengths of messages: numbers, then the next step, before the rest', () => {
    const long: ConversationOutcome = {
      ...OUTCOME,
      steps: Array.from({ length: 30 }, (_, index) => `Test step number ${index}`),
    };
    const sms = summarySms(long, { now: NOW, to: '07700 900123' });
    assert.ok(smsParts(sms.text) <= SMS_MAX_PARTS);
    assert.ok(sms.href.startsWith('sms:07700900123?&body='));
    assert.deepEqual([sms.leftOut, sms.wordsLeftOut], [0, true]);
    assert.match(sms.text, /^Your next small step:\n- Call on Monday\n\nTest advice line\n/);
    const mail = summaryMail(long, OPTIONS);
    assert.ok(mail.href.length <= MAILTO_MAX_LENGTH);
    assert.match(mail.text, /Test step number 29[^]*0808 157 0123/);
  });

  test('never has a masked address', () => {
    const outcome = { ...OUTCOME, services: [MASKED] };
    for (const discreet of [true, false, undefined]) {
      assert.doesNotMatch(conversationSummary(outcome, { now: NOW, discreet }), SECRETS);
    }
  });
});
