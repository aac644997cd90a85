import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hasCrisisWords, matchTopics } from '../../../src/search/matched-topics.js';
import { searchServices } from '../../../src/search/search-services.js';
import { nationalServices } from '../../../src/generated/national-services.js';
import { realData } from './support/real-data.js';

const data = await realData();
const topicNames = data.topicNames.map(({ value }) => value);
const topicsOf = (text: string) => matchTopics(text, topicNames).map(({ id }) => id);
const isUrgent = (text: string) =>
  hasCrisisWords(text, data.crisisWords) ||
  matchTopics(text, topicNames).some(({ sensitivity }) => sensitivity === 'high-risk');

describe('urgent help comes first, with the rules on suicide, for', () => {
  for (const text of [
    'want to end it',
    'i want to END IT.',
    'end it now',
    'ending it tonight',
    "can't pay rent and want to end it",
    'taken too many tablets',
    'took too many pills',
    "I don't want to be here any more",
    'I dont want to be here any more',
    'I do not want to be here',
    "i can't go on",
    'i cant go on like this',
    'dont want to live',
    'end my life',
    'ending my life',
    'take my own life',
    'kill my self',
    'he wants to kill himself',
    'wish I was dead',
    'better off dead',
    'not worth living',
    'hang myself',
    'wanna die',
    'suicde',
    'sucide',
    'suiside',
  ]) {
    test(text, () => {
      assert.ok(hasCrisisWords(text, data.crisisWords), 'crisis');
      assert.ok(topicsOf(text).includes('suicide-prevention'), topicsOf(text).join());
    });
  }
});

describe('urgent help comes first, with a typing error, for', () => {
  for (const text of [
    'kil myself',
    'kill mself',
    'kill myslef',
    'klil myself',
    'kill myselv',
    'wnat to die',
    'beter off dead',
    'chest pains',
    'voices telling me to do it',
  ]) {
    test(text, () => assert.ok(isUrgent(text)));
  }
});

describe('urgent help does not hide the answer for', () => {
  for (const text of [
    'when does it end',
    'when will it all end?',
    'where does the year end',
    'end of life care',
    'end of tenancy',
    'weekend it support',
    'I want to be here for my children',
    'I dont live here',
    'do not live in Widnes',
    'can go on a bus',
    'carers can go on holiday',
    'cannot pay',
    'my child takes tablets',
    'get a tablet',
    'skill myself up',
    'edit my cv',
    'hearing aid',
    'hearing voices',
    'want to diet',
    'dead battery',
  ]) {
    test(text, () => assert.ok(!isUrgent(text), topicsOf(text).join()));
  }
});

test('what a crisis finds is help in a crisis', () => {
  for (const text of ['want to end it', 'taken too many tablets', 'dont want to be here']) {
    const found = searchServices(
      nationalServices,
      { text },
      { now: new Date('2026-11-22T12:00Z'), topicNames },
    );
    assert.ok(found.length > 0, text);
    for (const { service } of found.slice(0, 3)) {
      assert.ok(service.topics.includes('suicide-prevention'), `${text}: ${service.id}`);
    }
  }
});

test('every name for suicide brings urgent help by itself', () => {
  const names = topicNames.find(({ id }) => id === 'suicide-prevention')?.aliases ?? [];
  assert.ok(names.length > 30);
  for (const name of names) assert.ok(isUrgent(name), name);
});
