import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupOf } from '../../../src/elements/elearning-links/select-learning.js';
import { publishedContent } from '../../../src/cli/data/publish-content.js';
import { realData } from './support/real-data.js';

const data = await realData();
const records = data.learning.map(({ value }) => value);
const published = publishedContent(data, []).learning;
const course = (id: string) => records.find((one) => one.id === id);

test('the programme of e-LfH has its sessions of now and, marked, the older ones', () => {
  const sessions = course('elfh-mecc')?.sessions ?? [];
  const titles = (status: string) =>
    sessions.filter((session) => session.status === status).map(({ title }) => title);
  assert.deepEqual(titles('current'), [
    'What is MECC and why is it important?',
    'How to have a MECC conversation',
    'Signposting',
    '5 ways to wellbeing',
  ]);
  assert.equal(titles('older').length, 4);
  // The same set stands where it was first published.
  const first = course('rbkc-mecc-four')?.sessions.map(({ title }) => title);
  assert.deepEqual(titles('older'), first);
});

test('what the source documents describe is there', () => {
  assert.equal(course('rbkc-westminster-mecc')?.sessions.length, 4);
  assert.ok(course('bob-mecc-virtual')?.kind.includes('live-online'));
  assert.ok(course('bob-mecc-cascade')?.kind.includes('cascade'));
  for (const id of ['connect-5', 'mecc-mental-health']) {
    assert.ok(course(id)?.kind.includes('train-the-trainer'), id);
    assert.deepEqual(course(id)?.topics, ['mental-wellbeing'], id);
  }
});

test('nothing that nobody could confirm is published, and it has no address', () => {
  const hearsay = records.filter(({ status }) => status === 'unverified');
  assert.ok(hearsay.length > 0);
  for (const one of hearsay) {
    assert.equal(one.url, undefined, one.id);
    assert.ok(!published.some(({ id }) => id === one.id), one.id);
  }
});

test('everything published says where it was read', () => {
  assert.ok(published.length >= 26);
  for (const { id, sources } of published) {
    assert.ok(sources.length > 0, id);
    for (const { date } of sources) assert.ok(date !== undefined, id);
  }
});

test('no length is given for the sessions of e-LfH: no page that was read gives one', () => {
  for (const { id, provider, minutes, length, sessions } of records) {
    if (!provider.includes('e-LfH')) continue;
    assert.deepEqual([minutes, length], [null, undefined], id);
    assert.ok(
      sessions.every((session) => session.minutes === null),
      id,
    );
  }
});

test('what has minutes says them in words too', () => {
  const timed = records.filter(({ minutes }) => minutes !== null);
  assert.ok(timed.length > 0);
  for (const { id, minutes, length = '' } of timed) assert.match(length, RegExp(`${minutes}`), id);
});

test('the old national website is marked, and leads to what takes its place', () => {
  const old = records.filter(({ url }) => url?.includes('makingeverycontactcount.co.uk'));
  assert.ok(old.length > 0);
  for (const one of old) {
    assert.equal(one.link, 'being-replaced', one.id);
    assert.ok(one.lastChecked !== undefined, one.id);
    const next = course(one.replacedBy ?? '');
    assert.ok(next && groupOf(next) === 'current' && next.url !== undefined, one.id);
  }
});

test('what one area offers is marked, so that others come first', () => {
  const local = records.filter(({ provider }) => /council|borough|One You|Tower/i.test(provider));
  assert.ok(local.length > 4);
  for (const { id, area, status } of local) {
    assert.ok(area !== undefined || status === 'unverified', id);
  }
});
