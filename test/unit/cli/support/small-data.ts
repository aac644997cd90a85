import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import {
  compileData,
  type CompileOptions,
  type CompileResult,
} from '../../../../src/cli/data/compile.js';
import { formatProblem } from '../../../../src/cli/data/problem.js';

type Json = Record<string, unknown>;

/** A day on which nothing of the small data is due. */
export const TODAY = new Date('2026-11-21T12:00:00Z');

/** Where everything of it was read. */
const page: Json = { title: 'A page', url: 'https://www.example.org/', date: '2026-10' };

const emergency: Json = {
  id: 'emergency',
  name: 'Emergency',
  topics: ['alcohol'],
  coverage: { nations: ['england', 'northern-ireland'], national: true },
  contacts: [{ kind: 'phone', value: '999', dial: '999' }],
  urgency: 'emergency',
  sensitivity: 'sensitive',
  sources: [{ title: 'A page' }],
};

const helpline: Json = {
  id: 'helpline',
  name: 'Helpline',
  summary: 'Somebody to talk to.',
  topics: ['alcohol'],
  coverage: { nations: ['england'], national: true },
  contacts: [
    { kind: 'phone', value: '0300 123 1110', dial: '03001231110' },
    { kind: 'web', value: 'example.org', dial: 'https://www.example.org/help' },
  ],
  sensitivity: 'sensitive',
  sources: [{ title: 'A page', url: 'https://www.example.org/', date: '2026-10' }],
};

const alcohol: Json = {
  id: 'alcohol',
  title: 'Alcohol',
  group: 'lifestyle',
  summary: 'Drink less.',
  assist: [
    { text: 'It has a source.', source: { title: 'A page', date: 'undated' } },
    { text: 'It has none.' },
    { text: 'It has none, and is not clinical.', clinical: false },
  ],
  urgent: [{ when: 'In danger', action: 'Call 999', services: ['emergency'] }],
  sensitivity: 'sensitive',
  related: ['sleep'],
  services: ['emergency', 'helpline'],
  lastChecked: '2026-11-21',
};

/** A data folder with one or two records of each kind, and nothing wrong with it. */
export function smallData(): Record<string, unknown> {
  return {
    'services/emergency.json': emergency,
    'services/helpline.json': helpline,
    'topics/alcohol.json': alcohol,
    'topic-names.json': [
      { id: 'alcohol', title: 'Alcohol', aliases: ['booze'], sensitivity: 'sensitive' },
      { id: 'sleep', title: 'Sleep' },
    ],
    'jargon.json': {
      source: page,
      words: [{ words: ['utilise', 'utilises'], use: 'write "use"' }],
    },
    'crisis-words.json': { words: ['want to die'] },
    'bank-holidays.json': {
      source: page,
      years: ['2026'],
      days: { 'england-and-wales': ['2026-12-25'], scotland: [], 'northern-ireland': [] },
    },
    'urgent-help.json': { services: ['emergency'] },
    'places/halton.json': {
      id: 'halton',
      name: 'Halton',
      nation: 'england',
      systems: ['river'],
      sources: [page],
      lastChecked: '2026-11-21',
    },
    'conversations/ask.json': {
      id: 'ask',
      title: 'Ask',
      summary: 'Ask.',
      level: 'brief',
      timing: { text: 'A minute', status: 'published' },
      levelTime: { text: 'A few minutes', status: 'published' },
      steps: [{ id: 'ask', title: 'Ask', purpose: 'Ask.' }],
      training: ['A course.'],
      easyRead: { status: 'draft', steps: [{ id: 'ask', title: 'Ask', say: ['Ask.'] }] },
      safety: { title: 'Not safe', text: 'Call 999.', services: ['emergency'] },
      sources: [{ title: 'A page', date: 'undated', status: 'published' }],
      lastChecked: '2026-11-21',
    },
    'learning/course.json': {
      id: 'course',
      title: 'Course',
      provider: 'Provider',
      summary: 'A course.',
      format: 'Online',
      status: 'confirmed',
      sources: [page],
      lastChecked: '2026-11-21',
    },
    'resources/handbook.json': {
      id: 'handbook',
      title: 'Handbook',
      type: 'guide',
      url: 'https://www.example.org/handbook',
      summary: 'How to begin.',
      publisher: 'Somebody',
      date: '2026-10',
      status: 'confirmed',
      lastChecked: '2026-11-21',
    },
    'quality/self-check.json': {
      id: 'self-check',
      title: 'Self-check',
      purpose: 'For trainers.',
      scale: [
        { value: 3, label: 'Met' },
        { value: 0, label: 'Not met' },
      ],
      areas: [
        {
          id: 'why',
          title: 'Why',
          status: 'confirmed',
          criteria: [{ id: 'q1', text: 'It says why.', status: 'confirmed', source: page }],
        },
      ],
      sources: [page],
      lastChecked: '2026-11-21',
    },
    'pledges/team.json': {
      id: 'team',
      title: 'Our pledge',
      audience: 'staff',
      summary: 'A promise.',
      opening: 'We will:',
      promises: [{ text: 'Listen.', source: page }],
      sources: [page],
      lastChecked: '2026-11-21',
    },
    'guides/what.json': {
      id: 'what',
      title: 'What it is',
      summary: 'In plain words.',
      kind: 'about',
      sections: [{ id: 'is', title: 'What it is', items: [{ text: 'A chat.', source: page }] }],
      sources: [page],
      lastChecked: '2026-11-21',
    },
    'systems/river.json': {
      id: 'river',
      name: 'River',
      kind: 'network',
      places: ['halton'],
      sources: [page],
      lastChecked: '2026-11-21',
    },
    'contacts/river-team.json': {
      id: 'river-team',
      role: 'MECC team',
      organisation: 'River Council',
      places: ['river'],
      channel: { kind: 'web', value: 'example.org', url: 'https://www.example.org/' },
      status: 'confirmed',
      sources: [page],
      lastChecked: '2026-11-21',
    },
    'directories/town/directory.json': {
      id: 'town',
      title: 'Town',
      publisher: { name: 'Council' },
      licence: { name: 'OGL' },
      asOf: '2026-11-21',
      places: ['halton'],
    },
    'directories/town/services/club.json': {
      id: 'club',
      name: 'Club',
      topics: ['sleep'],
      coverage: { places: ['halton'] },
      locations: [{ address: '1 High Street', postcode: 'WA8 7QY' }],
    },
    'sources.json': [
      {
        id: 'pages',
        title: 'Pages',
        publisher: 'Somebody',
        licence: 'OGL',
        usedIn: [
          ...['services', 'topics', 'topic-names.json', 'crisis-words.json', 'urgent-help.json'],
          ...['jargon.json', 'places', 'conversations', 'learning', 'resources', 'quality'],
          ...['pledges', 'guides', 'systems', 'contacts', 'directories/town', 'outcodes.csv'],
          'bank-holidays.json',
        ],
        retrieved: '2026-11',
        reviewBy: '2027-02',
      },
    ],
    'outcodes.csv': 'outcode,lat,lon,source\nWA8,53.362,-2.741,cc0\nW1A,51.518,-0.146,cc0\n',
  };
}

/** A change to a record: values by path, such as `contacts.0.dial`. Undefined takes one away. */
export function set(values: Readonly<Record<string, unknown>>): (record: unknown) => unknown {
  return (record) => {
    for (const [path, value] of Object.entries(values)) {
      const keys = path.split('.');
      const last = keys.pop() ?? '';
      const parent = keys.reduce((current, key) => current[key] as Json, record as Json);
      if (value === undefined) Reflect.deleteProperty(parent, last);
      else parent[last] = value;
    }
    return record;
  };
}

/** A temporary folder with these files, removed when the test ends. */
export async function writeData(
  context: TestContext,
  files: Readonly<Record<string, unknown>>,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mecc-data-'));
  context.after(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    if (content === undefined) continue;
    const file = join(folder, 'data', name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  }
  return folder;
}

/** Compiles a small data folder with something in it changed. A function changes a record. */
export async function compileChanged(
  context: TestContext,
  changes: Readonly<Record<string, unknown>>,
  options: Partial<CompileOptions> = {},
): Promise<{ folder: string; result: CompileResult; lines: string[] }> {
  const files = smallData();
  for (const [name, change] of Object.entries(changes)) {
    files[name] = typeof change === 'function' ? change(structuredClone(files[name])) : change;
  }
  const folder = await writeData(context, files);
  const result = await compileData({
    data: join(folder, 'data'),
    outSrc: join(folder, 'src'),
    outDist: join(folder, 'dist'),
    now: TODAY,
    ...options,
  });
  const lines = result.problems.map((problem) =>
    formatProblem({ ...problem, file: problem.file.slice(folder.length + 1) }),
  );
  return { folder, result, lines };
}
