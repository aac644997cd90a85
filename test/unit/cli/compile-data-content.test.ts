import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileChanged, set } from './support/small-data.js';

/** A changed part of the data, and the one line that an editor should get for it. */
type Case = readonly [name: string, changes: Record<string, unknown>, line: string];

const record = (name: string) => {
  const id = name.slice(name.indexOf('/') + 1);
  return {
    change: (values: Record<string, unknown>) => ({ [`${name}.json`]: set(values) }),
    at: `data/${name}.json › ${id} › `,
  };
};
const topic = record('topics/alcohol');
const guide = record('guides/what');
const resource = record('resources/handbook');
const system = record('systems/river');
const contact = record('contacts/river-team');
const place = record('places/halton');
const model = record('conversations/ask');
const quality = record('quality/self-check');
const pledge = record('pledges/team');
const helpline = record('services/helpline');

const PAGE = { title: 'A page', url: 'https://www.example.org/', date: '2026-10' };
const UNDATED = 'is missing: write "undated" when the source has none';

const references: readonly Case[] = [
  [
    'a resource on a topic that is not there',
    resource.change({ topics: ['slep'] }),
    `${resource.at}topics.0: is "slep", and there is no topic with that id`,
  ],
  [
    'a resource of a place that is not there',
    resource.change({ places: ['river', 'haltn'] }),
    `${resource.at}places.1: is "haltn", and there is no place or system with that id`,
  ],
  [
    'a resource replaced by one that is not there',
    resource.change({ replacedBy: { id: 'new', title: 'New' } }),
    `${resource.at}replacedBy.id: is "new", and there is no resource with that id`,
  ],
  [
    'a place in a system that is not there',
    place.change({ systems: ['river', 'lake'] }),
    `${place.at}systems.1: is "lake", and there is no system with that id`,
  ],
  [
    'a system that reports to one that is not there',
    system.change({ partOf: ['lake'] }),
    `${system.at}partOf.0: is "lake", and there is no system with that id`,
  ],
  [
    'a contact of a place that is not there',
    contact.change({ places: ['haltn'] }),
    `${contact.at}places.0: is "haltn", and there is no place or system with that id`,
  ],
  [
    'a place that does not name its system back',
    place.change({ systems: [] }),
    `${system.at}places.0: is "halton", which does not name river in its systems`,
  ],
  [
    'a system that does not name its place back',
    system.change({ places: [] }),
    `${place.at}systems.0: is "river", which does not name halton in its places`,
  ],
  [
    'a name that two places have',
    {
      'places/other.json': {
        ...{ id: 'other', name: 'Other', aliases: ['HALTON'], nation: 'england' },
        ...{ sources: [PAGE], lastChecked: '2026' },
      },
    },
    'data/places/other.json › other › aliases.0: is "HALTON", which halton is called too',
  ],
];

const sources: readonly Case[] = [
  ...[quality, pledge].map(({ change, at }): Case => [
    `${at} without sources`,
    change({ sources: undefined }),
    `${at}sources: must say where it was read`,
  ]),
  ...[topic, guide, resource, system, contact, place, model, quality, pledge].map(
    ({ change, at }): Case => [
      `${at} without the date of its last check`,
      change({ lastChecked: undefined }),
      `${at}lastChecked: is missing`,
    ],
  ),
  [
    'a fact of a topic without a source',
    topic.change({ why: [{ text: 'So it is.' }] }),
    `${topic.at}why.0.source: is missing`,
  ],
  [
    'a sign to notice without a source',
    topic.change({ cues: [{ text: 'Looks tired' }] }),
    `${topic.at}cues.0.source: is missing`,
  ],
  [
    'a fact of another form of a topic without a source',
    topic.change({ variants: [{ kind: 'easy-read', status: 'draft', why: [{ text: 'So.' }] }] }),
    `${topic.at}variants.0.why.0.source: is missing`,
  ],
  [
    'a message of another form without a source, where the topic has none of our own',
    topic.change({
      assist: [],
      variants: [{ kind: 'easy-read', status: 'draft', assist: [{ text: 'So.' }] }],
    }),
    `${topic.at}variants.0.assist.0.source: is missing`,
  ],
  [
    'a source without its date',
    topic.change({ 'assist.0.source.date': undefined }),
    `${topic.at}assist.0.source.date: ${UNDATED}`,
  ],
  [
    'a source in a list without its date',
    pledge.change({ 'sources.0': { title: 'A page' } }),
    `${pledge.at}sources.0.date: ${UNDATED}`,
  ],
  [
    'a statement of a guide without a source',
    guide.change({ 'sections.0.items.0.source': undefined }),
    `${guide.at}sections.0.items.0.source: is missing`,
  ],
  [
    'a part of a guide with nothing but unsourced text',
    guide.change({ 'sections.0': { id: 'is', title: 'Is', text: 'It is.' } }),
    `${guide.at}sections.0.source: is missing`,
  ],
  [
    'a guide without sources',
    guide.change({ sources: [] }),
    `${guide.at}sources: must say where it was read`,
  ],
  [
    'a system without sources',
    system.change({ sources: [] }),
    `${system.at}sources: must say where it was read`,
  ],
  [
    'a criterion without a source',
    quality.change({ 'areas.0.criteria.0.source': undefined }),
    `${quality.at}areas.0.criteria.0.source: is missing`,
  ],
  [
    'a resource that nobody can find',
    resource.change({ url: undefined }),
    `${resource.at}sources: must say where it was read, as it has no address of its own`,
  ],
  [
    'a topic without services that does not say so',
    topic.change({ services: [] }),
    `${topic.at}services: is empty, so nationNotes must say "no checked national service"`,
  ],
  [
    'http where another record has https',
    resource.change({ url: 'http://www.example.org/handbook' }),
    `${resource.at}url: is http, and another record links to www.example.org with https`,
  ],
  [
    'an address that only this computer knows',
    resource.change({ url: 'https://localhost/handbook' }),
    `${resource.at}url: has the host "localhost", which is not public`,
  ],
];

const safety: readonly Case[] = [
  [
    'a number in a text that no service has',
    guide.change({ 'sections.0.items.0.text': 'Call 0300 123 1111.' }),
    `${guide.at}sections.0.items.0.text: names 0300 123 1111, which is not a number of any service here`,
  ],
  [
    '111 without a word on Northern Ireland',
    model.change({ 'safety.text': 'Call 999 or 111.' }),
    `${model.at}safety.text: names 111, and nothing says what to do in Northern Ireland, where there is no 111`,
  ],
  [
    '111 online for small children anywhere',
    topic.change({ tips: ['For a baby, use 111 online'] }),
    `${topic.at}tips.0: sends children under 5 to NHS 111 online, which is not for them`,
  ],
  [
    'a safety block that begins with a helpline',
    model.change({ 'safety.services': ['helpline', 'emergency'] }),
    `${model.at}safety.services: must begin with the emergency services`,
  ],
  [
    'a charity that looks like an emergency service',
    helpline.change({ urgency: 'emergency' }),
    `${helpline.at}urgency: is emergency, which only 999 is: others are urgent at most`,
  ],
  [
    'a charity that is called NHS',
    helpline.change({ name: 'NHS Helpline' }),
    `${helpline.at}name: is called NHS, but its website is www.example.org`,
  ],
  [
    'an organisation that is called NHS',
    helpline.change({ organization: { name: 'NHS Friends' } }),
    `${helpline.at}organization.name: is called NHS, but its website is www.example.org`,
  ],
];

const people = (address: string) => `has ${address}, which looks like a person’s address`;
const privacy: readonly Case[] = [
  [
    'the address of a person',
    contact.change({ channel: { kind: 'email', value: 'jane.smith@example.org' } }),
    `${contact.at}channel.value: ${people('jane.smith@example.org')}`,
  ],
  [
    'the address of a person written in one word',
    contact.change({ channel: { kind: 'email', value: 'janesmith@example.org' } }),
    `${contact.at}channel.value: ${people('janesmith@example.org')}`,
  ],
  [
    'a person to contact',
    system.change({ note: 'For more, contact Jane Smith.' }),
    `${system.at}note: says "contact Jane Smith": name no person, only roles`,
  ],
  [
    'a person with a title',
    system.change({ note: 'Dr Smith runs it.' }),
    `${system.at}note: says "Dr Smith": name no person, only roles`,
  ],
  [
    'a study by the name of who wrote it',
    guide.change({ 'sources.0': { ...PAGE, title: 'Smith and others: a study' } }),
    `${guide.at}sources.0.title: says "Smith and others": name no person, only roles`,
  ],
  [
    'a page that a person is the address of',
    resource.change({ url: 'https://www.example.org/case-study-jane-smith.html' }),
    `${resource.at}url: says "study-jane-smith": name no person, only roles`,
  ],
  [
    'the path of a document that is not public',
    guide.change({ 'sources.0': { ...PAGE, title: 'seeds/000.txt' } }),
    `${guide.at}sources.0.title: names a document that is not public: give its title and date`,
  ],
];

for (const [name, changes, line] of [...references, ...sources, ...safety, ...privacy]) {
  test(`stops at ${name}`, async (context) => {
    const { result, lines } = await compileChanged(context, changes);
    assert.deepEqual(lines, [line]);
    assert.deepEqual(result.written, []);
  });
}

const fine: readonly (readonly [name: string, changes: Record<string, unknown>])[] = [
  ['a part of a guide with one source for all', guide.change({ 'sections.0': part(PAGE) })],
  ['our own words that say so', guide.change({ 'sections.0': part(undefined, 'ours') })],
  [
    'a topic that says that no service is known',
    topic.change({
      services: [],
      nationNotes: 'There is no checked national service yet.',
    }),
  ],
  [
    'a page that was read over http',
    resource.change({ sources: [{ ...PAGE, url: 'http://www.example.org/' }] }),
  ],
  [
    'a source that nobody could read',
    model.change({ 'sources.1': { title: 'Known', status: 'unverified' } }),
  ],
  [
    'a shared mailbox',
    contact.change({ channel: { kind: 'email', value: 'central.library@example.org' } }),
  ],
  [
    'a charity that is named after a person',
    system.change({ note: 'Call the Samaritans and others.' }),
  ],
  [
    '111 with a word on Northern Ireland',
    model.change({ 'safety.text': 'Call 111. In Northern Ireland, call 999.' }),
  ],
  ['a number of a service', guide.change({ 'sections.0.items.0.text': 'Call 0300 123 1110.' })],
  ['what 111 online is not for', topic.change({ tips: ['NHS 111 online is not for babies'] })],
  ['a clinic of a trust', helpline.change({ organization: { name: 'Town NHS Foundation Trust' } })],
];

function part(source: unknown, status?: string): Record<string, unknown> {
  return {
    id: 'is',
    title: 'What it is',
    text: 'It is this.',
    items: [{ text: 'A chat.' }],
    ...(source !== undefined && { source }),
    ...(status !== undefined && { status }),
  };
}

for (const [name, changes] of fine) {
  test(`takes ${name}`, async (context) => {
    assert.deepEqual((await compileChanged(context, changes)).lines, []);
  });
}
