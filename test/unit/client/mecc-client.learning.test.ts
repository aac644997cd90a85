import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type LearningFilter, MeccClient } from '../../../src/client/index.js';
import { memoryContent, testLearning } from '../../support/memory-content.js';

const learning = [
  testLearning({
    id: 'nurse',
    audience: ['health'],
    level: ['brief'],
    kind: ['e-learning', 'live'],
    topics: ['smoking'],
    nations: ['wales'],
    access: 'open',
  }),
  testLearning({ id: 'all', audience: ['everyone'], level: ['introductory'], kind: ['cascade'] }),
  testLearning({ id: 'silent' }),
];

describe('MeccClient: learning', () => {
  const client = new MeccClient({ content: memoryContent({ learning }) });
  const cases: readonly (readonly [LearningFilter, readonly string[]])[] = [
    [{}, ['nurse', 'all', 'silent']],
    [{ topic: 'smoking' }, ['nurse', 'all', 'silent']],
    [{ topic: 'sleep' }, ['all', 'silent']],
    [{ nation: 'wales' }, ['nurse', 'all', 'silent']],
    [{ nation: 'scotland' }, ['all', 'silent']],
    [{ audience: 'health' }, ['nurse', 'all', 'silent']],
    [{ audience: 'housing' }, ['all', 'silent']],
    [{ level: 'brief' }, ['nurse']],
    [{ level: 'extended-brief' }, []],
    [{ kind: 'live' }, ['nurse']],
    [{ kind: 'cascade' }, ['all']],
    [{ kind: 'face-to-face' }, []],
    [{ access: ['open'] }, ['nurse']],
    [{ audience: 'housing', level: 'introductory', kind: 'cascade' }, ['all']],
  ];
  for (const [filter, ids] of cases) {
    it(`finds ${ids.join(', ') || 'nothing'} for ${JSON.stringify(filter)}`, async () => {
      assert.deepEqual(
        (await client.learning(filter)).map(({ id }) => id),
        ids,
      );
    });
  }
});
