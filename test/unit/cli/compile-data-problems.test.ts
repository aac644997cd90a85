import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileChanged, set } from './support/small-data.js';

/** A changed part of the data, and the one line that an editor should get for it. */
type Case = readonly [name: string, changes: Record<string, unknown>, line: string];
const helpline = (values: Record<string, unknown>) => ({ 'services/helpline.json': set(values) });
const topic = (values: Record<string, unknown>) => ({ 'topics/alcohol.json': set(values) });
const club = (values: Record<string, unknown>) => ({
  'directories/town/services/club.json': set(values),
});

const HELPLINE = 'data/services/helpline.json › helpline › ';
const TOPIC = 'data/topics/alcohol.json › alcohol › ';
const CLUB = 'data/directories/town/services/club.json › club › ';

const cases: readonly Case[] = [
  [
    'an unsafe link',
    topic({ 'assist.0.source.url': 'javascript:alert(1)' }),
    `${TOPIC}assist.0.source.url: must be a safe web address`,
  ],
  ['a missing field', helpline({ name: undefined }), `${HELPLINE}name: is missing`],
  [
    'a wrong kind of value',
    helpline({ topics: 'x' }),
    `${HELPLINE}topics: must be a list, in square brackets`,
  ],
  [
    'a word that is none of the choices',
    helpline({ urgency: 'soonish' }),
    `${HELPLINE}urgency: must be one of: emergency, urgent, soon, routine`,
  ],
  [
    'a field that nobody knows',
    helpline({ 'contacts.0.lable': 'Free' }),
    `${HELPLINE}contacts.0.lable: is not a field that is known here`,
  ],
  [
    'a date that is none',
    helpline({ assurance: { assuredDate: '21/11/2026' } }),
    `${HELPLINE}assurance.assuredDate: must be YYYY, YYYY-MM or YYYY-MM-DD`,
  ],
  [
    'an id that is not the name of the file',
    helpline({ id: 'help-line' }),
    `${HELPLINE}id: must be the name of the file, not "help-line"`,
  ],
  [
    'a number that is dialled and not shown',
    helpline({ 'contacts.0.dial': '03001231111' }),
    `${HELPLINE}contacts.0.dial: is 03001231111, but the number shown is 03001231110`,
  ],
  [
    'a number without a link',
    helpline({ 'contacts.0.dial': undefined }),
    `${HELPLINE}contacts.0.dial: is missing: without it there is no link`,
  ],
  [
    'a number that is too short',
    helpline({ 'contacts.0': { kind: 'phone', value: '0300 123', dial: '0300123' } }),
    `${HELPLINE}contacts.0.dial: 0300123 is too long or too short to be right`,
  ],
  [
    'a number without a source',
    helpline({ sources: undefined }),
    `${HELPLINE}sources: must say where the number was read`,
  ],
  [
    'a website that leads somewhere else',
    helpline({ 'contacts.1.dial': 'https://example.com/' }),
    `${HELPLINE}contacts.1.dial: does not lead to example.org`,
  ],
  [
    'a service that nobody can reach',
    club({ locations: undefined }),
    `${CLUB}contacts: must have a way to reach it, or a place to go to`,
  ],
  [
    'a service less sensitive than its topic',
    helpline({ sensitivity: undefined }),
    `${HELPLINE}sensitivity: must be sensitive, as one of its topics is`,
  ],
  [
    '111 in Northern Ireland',
    helpline({
      'contacts.0': { kind: 'phone', value: '111', dial: '111' },
      'coverage.nations': ['northern-ireland'],
    }),
    `${HELPLINE}coverage.nations: has Northern Ireland, where there is no 111`,
  ],
  [
    'NHS 111 online for small children',
    helpline({
      eligibility: { maximumAge: 4 },
      'contacts.1': { kind: 'web', value: '111.nhs.uk', dial: 'https://111.nhs.uk' },
    }),
    `${HELPLINE}contacts: sends children under 5 to NHS 111 online, which is not for them`,
  ],
  [
    'the address of a place that is kept secret',
    club({ 'locations.0.masked': true }),
    `${CLUB}locations.0: is masked, so it may have no address, postcode or point`,
  ],
  [
    'a postal address of a place that is kept secret',
    club({ locations: [{ masked: true }], contacts: [{ kind: 'post', value: '1 High Street' }] }),
    `${CLUB}contacts.0: is a postal address, and the place is kept secret`,
  ],
  [
    'a service that is not there',
    topic({ 'services.2': 'nobody' }),
    `${TOPIC}services.2: is "nobody", and there is no national service with that id`,
  ],
  [
    'an urgent rule with a service that is not there',
    topic({ 'urgent.0.services.1': 'nobody' }),
    `${TOPIC}urgent.0.services.1: is "nobody", and there is no national service with that id`,
  ],
  [
    'a safety block with a service that is not there',
    { 'conversations/ask.json': set({ 'safety.services.1': 'nobody' }) },
    'data/conversations/ask.json › ask › safety.services.1: is "nobody", and there is no national service with that id',
  ],
  [
    'a related topic that is not there',
    topic({ related: ['slep'] }),
    `${TOPIC}related.0: is "slep", and there is no topic with that id`,
  ],
  [
    'a place that is not there',
    club({ 'coverage.places': ['haltn'] }),
    `${CLUB}coverage.places.0: is "haltn", and there is no place with that id`,
  ],
  [
    'urgent help with a service that is not there',
    { 'urgent-help.json': { services: ['nobody'] } },
    'data/urgent-help.json › services.0: is "nobody", and there is no national service with that id',
  ],
  [
    'a course replaced by one that is not there',
    { 'learning/course.json': set({ replacedBy: 'new' }) },
    'data/learning/course.json › course › replacedBy.0: is "new", and there is no course with that id',
  ],
  [
    'a sensitive topic without urgent help',
    topic({ urgent: [] }),
    `${TOPIC}urgent: must have a rule, as the topic is sensitive`,
  ],
  [
    'a number in an urgent rule that no service beside it has',
    topic({ 'urgent.0.action': 'Call 999 or 0300 123 1110' }),
    `${TOPIC}urgent.0.action: names 0300 123 1110, which is not a number of the services beside it`,
  ],
  [
    'urgent help that does not come first',
    topic({ services: ['helpline', 'emergency'] }),
    `${TOPIC}services.1: is more urgent than the one before it: urgent help comes first`,
  ],
  [
    'a title that differs from the list of names',
    topic({ title: 'Booze' }),
    `${TOPIC}title: is not the title in topic-names.json, which is "Alcohol"`,
  ],
  [
    'a sensitivity that differs from the list of names',
    topic({ sensitivity: 'high-risk' }),
    `${TOPIC}sensitivity: is high-risk, but sensitive in topic-names.json`,
  ],
  [
    'a name of a topic that is there twice',
    { 'topic-names.json': set({ '2': { id: 'sleep', title: 'Sleep' } }) },
    'data/topic-names.json › sleep › id: is there twice',
  ],
  [
    'a folder whose directory has another id',
    { 'directories/town/directory.json': set({ id: 'city' }) },
    'data/directories/town/directory.json › town › id: must be the name of the folder, not "city"',
  ],
  [
    'crisis words in capitals',
    { 'crisis-words.json': { words: ['Help'] } },
    'data/crisis-words.json › words.0: must be in lower case',
  ],
  [
    'an outcode outside the British Isles',
    { 'outcodes.csv': 'outcode,lat,lon,source\nWA8,35.362,-2.741,cc0\n' },
    'data/outcodes.csv › line 2: is not in the British Isles',
  ],
  ['a file that is not there', { 'sources.json': undefined }, 'data/sources.json: is missing'],
  [
    'a file that is not JSON',
    { 'places/halton.json': '{\n  "id": "halton",\n  "name": "Halton",,\n}' },
    'data/places/halton.json: is not JSON: look at line 3, column 20',
  ],
];

for (const [name, changes, line] of cases) {
  test(`stops at ${name}`, async (context) => {
    const { result, lines } = await compileChanged(context, changes);
    assert.deepEqual(lines, [line]);
    assert.deepEqual(result.written, []);
  });
}

test('stops when an urgent rule points to NHS 111 and says nothing of Northern Ireland', async (context) => {
  const { lines } = await compileChanged(context, {
    'services/nhs-111.json': {
      id: 'nhs-111',
      name: 'NHS 111',
      coverage: { nations: ['england'], national: true },
      contacts: [{ kind: 'phone', value: '111', dial: '111' }],
      sources: [{ title: 'A page' }],
    },
    ...topic({ 'urgent.0': { when: 'Ill', action: 'Call 111', services: ['nhs-111'] } }),
  });
  assert.deepEqual(lines, [
    `${TOPIC}nationNotes: must say what to do in Northern Ireland, where there is no 111`,
  ]);
});

test('stops when two directories use one id', async (context) => {
  const { lines } = await compileChanged(context, {
    'directories/town/services/helpline.json': {
      id: 'helpline',
      name: 'Another',
      locations: [{ address: '1 High Street' }],
    },
  });
  assert.equal(lines.length, 1);
  assert.match(lines[0] ?? '', /helpline › id: is also the id of .*services\/helpline\.json$/);
});

test('says everything that is wrong at once, and nothing twice', async (context) => {
  const { lines } = await compileChanged(context, {
    ...helpline({ name: undefined, urgency: 'x' }),
    ...club({ locations: 'here' }),
  });
  assert.deepEqual(lines, [
    `${HELPLINE}name: is missing`,
    `${HELPLINE}urgency: must be one of: emergency, urgent, soon, routine`,
    `${CLUB}locations: must be a list, in square brackets`,
  ]);
});

test('stops at a rule that sends small children to NHS 111 online', async (context) => {
  const { lines } = await compileChanged(
    context,
    topic({ 'urgent.0': { when: 'A baby is ill', action: 'Use 111 online', services: [] } }),
  );
  assert.ok(
    lines.includes(
      `${TOPIC}urgent.0.action: sends children under 5 to NHS 111 online, which is not for them`,
    ),
  );
});
