import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { publishedTopic } from '../../../src/cli/data/publish.js';
import { realData } from './support/real-data.js';

const data = await realData();
const published = data.topics.map((topic) => publishedTopic(topic, data.topicNames, {}));
const urgency = new Map(data.services.map(({ id, value }) => [id, value.urgency]));

describe('topics', () => {
  test('are all that have a name', () => {
    assert.deepEqual(
      data.topics.map(({ id }) => id),
      data.topicNames.map(({ id }) => id).sort(),
    );
    assert.equal(data.topics.length, 43);
  });

  test('give every fact its source', () => {
    for (const { id, why } of published) {
      assert.ok(
        why.every(({ source }) => source !== undefined),
        id,
      );
    }
  });

  test('give no advice on the body or on risk that has no source', () => {
    const unsourced = published.flatMap(({ assist }) =>
      assist.filter(({ source }) => source === undefined).map(({ text }) => text),
    );
    const clinical =
      /\b(weight|body|medicine|dose|risk|units?|suicide|health|heart|harm|minutes a)\b/i;
    assert.deepEqual(
      unsourced.filter((text) => clinical.test(text)),
      ['Free training from the Zero Suicide Alliance takes about 20 minutes.'],
    );
  });

  test('that are sensitive begin with what to do when it cannot wait', () => {
    for (const topic of published.filter(({ sensitivity }) => sensitivity !== 'normal')) {
      assert.ok(topic.urgent.length > 0, topic.id);
      const named = topic.urgent.flatMap(({ services }) => services);
      assert.ok(named.length > 0, topic.id);
    }
    for (const id of ['domestic-abuse', 'suicide-prevention', 'mental-wellbeing', 'crisis']) {
      const first = published.find((topic) => topic.id === id)?.services[0] ?? '';
      assert.match(urgency.get(first) ?? '', /^(emergency|urgent)$/, id);
    }
  });

  test('that name the English line for a mental health crisis name those of the other nations', () => {
    const rules = published.flatMap(({ urgent }) => urgent);
    const english = rules.filter(({ services }) => services.includes('nhs-111-mental-health'));
    assert.ok(english.length >= 5);
    for (const { when, services } of english) {
      for (const id of ['nhs-24-scotland', 'nhs-111-wales', 'lifeline-ni']) {
        assert.ok(services.includes(id), `${when}: ${id}`);
      }
    }
  });

  test('say plainly that Northern Ireland has no 111 wherever 111 is named', () => {
    for (const topic of published) {
      const words = topic.urgent.map(({ action }) => action).join();
      if (/\b111\b/.test(words)) {
        assert.match(topic.nationNotes ?? '', /no 111 in Northern Ireland/, topic.id);
      }
    }
  });
});

describe('names of topics', () => {
  test('cover all topics, each with the words that people use', () => {
    assert.equal(data.topicNames.length, 43);
    for (const { id, value } of data.topicNames) {
      const words = value.aliases.map((alias) => alias.toLowerCase());
      assert.equal(new Set(words).size, words.length, `${id} has a word twice`);
      assert.ok(words.length >= 8, id);
    }
  });

  const everyday: Record<string, string> = {
    'quit smoking': 'smoking',
    'give up cigarettes': 'smoking',
    vape: 'smoking',
    'drinking too much': 'alcohol',
    skint: 'money-debt',
    broke: 'money-debt',
    "can't pay rent": 'money-debt',
    'food bank': 'food-insecurity',
    lonely: 'loneliness',
    'no friends': 'loneliness',
    'hit me': 'domestic-abuse',
    'partner hurts me': 'domestic-abuse',
    betting: 'gambling',
    slots: 'gambling',
    "can't sleep": 'sleep',
    'feeling low': 'mental-wellbeing',
    panic: 'mental-wellbeing',
    'want to die': 'suicide-prevention',
    'kill myself': 'suicide-prevention',
    overweight: 'healthy-weight',
    exercise: 'physical-activity',
    'keep fit': 'physical-activity',
    homeless: 'housing',
    evicted: 'housing',
    damp: 'warm-homes',
  };
  for (const [word, topic] of Object.entries(everyday)) {
    test(`"${word}" means ${topic}`, () => {
      const name = data.topicNames.find(({ id }) => id === topic);
      assert.ok(name?.value.aliases.includes(word));
    });
  }

  test('crisis words hold what has to bring urgent help first, each once', () => {
    const words = ['want to die', 'kill myself', 'suicide', 'overdose', 'hit me', 'being hit'];
    for (const word of words) assert.ok(data.crisisWords.includes(word), word);
    assert.equal(new Set(data.crisisWords).size, data.crisisWords.length);
    // A word that ordinary searches are made of would hide what people look for.
    for (const word of ['help', 'food', 'drinking', 'stroke', 'sad', 'abuse']) {
      assert.ok(!data.crisisWords.includes(word), word);
    }
  });
});
