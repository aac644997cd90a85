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
const course = record('learning/course');
const model = record('conversations/ask');
const quality = record('quality/self-check');

const PAGE = { title: 'A page', url: 'https://www.example.org/', date: '2026-10' };
const EASY = { kind: 'easy-read', status: 'draft' };
const MISSING = { kind: 'language', status: 'missing' };

const easySteps = (...ids: string[]) => ({
  status: 'draft',
  steps: ids.map((id) => ({ id, title: 'Ask' })),
});
const section = (id: string) => ({ id, title: 'What it is', text: 'It is this.', source: PAGE });
const newCourse = (status: string) => ({
  'learning/new.json': {
    ...{ id: 'new', title: 'New', provider: 'Provider', summary: 'New.', format: 'Online' },
    ...{ status, sources: [PAGE], lastChecked: '2026' },
  },
});
const newResource = (status: string) => ({
  'resources/new.json': {
    ...{ id: 'new', title: 'New', type: 'guide', summary: 'New.' },
    ...{ url: 'https://www.example.org/new', status, lastChecked: '2026' },
  },
});

const ids: readonly Case[] = [
  [
    'a resource replaced by one that is not published',
    {
      ...resource.change({ replacedBy: { id: 'new', title: 'New' } }),
      ...newResource('unverified'),
    },
    `${resource.at}replacedBy.id: is "new", which is unverified and so is not published`,
  ],
  [
    'a course replaced by one that is not published',
    { ...course.change({ replacedBy: 'new' }), ...newCourse('unverified') },
    `${course.at}replacedBy: is "new", which is unverified and so is not published`,
  ],
  [
    'a topic that is related to itself',
    topic.change({ related: ['sleep', 'alcohol'] }),
    `${topic.at}related.1: is this topic itself`,
  ],
  [
    'a form of a topic that is there twice',
    topic.change({ variants: [EASY, { ...EASY, kind: 'text-only' }, EASY] }),
    `${topic.at}variants.2: is there twice`,
  ],
  [
    'a language of a topic that is there twice',
    topic.change({ variants: ['cy', 'pl', 'cy'].map((lang) => ({ ...MISSING, lang })) }),
    `${topic.at}variants.2: is there twice`,
  ],
  [
    'an easy step that fits no step',
    model.change({ easyRead: easySteps('ask', 'aks') }),
    `${model.at}easyRead.steps.1.id: is "aks", and there is no step with that id`,
  ],
  [
    'an easy step that is there twice',
    model.change({ easyRead: easySteps('ask', 'ask') }),
    `${model.at}easyRead.steps.1.id: is there twice`,
  ],
  [
    'a step with the id of another',
    model.change({ 'steps.1': { id: 'ask', title: 'Ask again', purpose: 'Ask.' } }),
    `${model.at}steps.1.id: is there twice`,
  ],
  [
    'an area of a checklist with the id of another',
    quality.change({ 'areas.1': { id: 'why', title: 'Why not', status: 'confirmed' } }),
    `${quality.at}areas.1.id: is there twice`,
  ],
  [
    'a part of a guide with the id of another',
    guide.change({ 'sections.1': section('is') }),
    `${guide.at}sections.1.id: is there twice`,
  ],
];

const UNSOURCED = { text: 'Some pills do it.', clinical: false };
const clinical: readonly Case[] = (
  [
    ['a test by name as a step', { act: ['Ask for an HbA1c test'] }, 'act.0', 'HbA1c'],
    ['a medicine in a tip', { tips: ['Some take Naloxone'] }, 'tips.0', 'Naloxone'],
    ['a dose in a question', { ask: ['Is it 40mg?'] }, 'ask.0', '40mg'],
    [
      'tablets in another form of a topic',
      { variants: [{ ...EASY, act: ['Take your tablets'] }] },
      'variants.0.act.0',
      'tablets',
    ],
    [
      'a message that is marked as not clinical, and is',
      { 'assist.2': UNSOURCED },
      'assist.2.text',
      'pills',
    ],
    [
      'a message of another form without a source',
      { variants: [{ ...EASY, assist: [UNSOURCED] }] },
      'variants.0.assist.0.text',
      'pills',
    ],
    [
      'one clinical word where another is marked',
      { act: ['Take pills or tablets'], clinicalWords: ['pills'] },
      'act.0',
      'tablets',
    ],
  ] as const
).map(([name, values, path, word]) => [
  name,
  topic.change(values),
  `${topic.at}${path}: says "${word}" without a source: use other words, or mark it in clinicalWords`,
]);

for (const [name, changes, line] of [...ids, ...clinical]) {
  test(`stops at ${name}`, async (context) => {
    const { result, lines } = await compileChanged(context, changes);
    assert.deepEqual(lines, [line]);
    assert.deepEqual(result.written, []);
  });
}

const fine: readonly (readonly [name: string, changes: Record<string, unknown>])[] = [
  [
    'a course replaced by another',
    { ...course.change({ replacedBy: 'new' }), ...newCourse('partly') },
  ],
  [
    'a resource replaced by another',
    { ...resource.change({ replacedBy: { id: 'new', title: 'New' } }), ...newResource('partly') },
  ],
  ['several parts of a guide', guide.change({ 'sections.1': section('more') })],
  [
    'several forms of a topic',
    topic.change({ variants: [EASY, ...['cy', 'pl'].map((lang) => ({ ...MISSING, lang }))] }),
  ],
  [
    'a clinical word that the record marks',
    topic.change({ act: ['Ask about Naloxone'], clinicalWords: ['naloxone'] }),
  ],
  ['a clinical word with a source', topic.change({ 'assist.0.text': 'Some tablets do it.' })],
  [
    'a clinical word that is not published',
    topic.change({ 'assist.1.text': 'Some tablets do it.' }),
  ],
  ['words that only look clinical', topic.change({ act: ['Stop dozing', 'Find a gumtree'] })],
];

for (const [name, changes] of fine) {
  test(`takes ${name}`, async (context) => {
    assert.deepEqual((await compileChanged(context, changes)).lines, []);
  });
}
