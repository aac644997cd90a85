import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ownWords } from '../../../src/cli/data/own-words.js';
import { readingGrade } from '../../../src/cli/data/reading-age.js';
import { realData } from './support/real-data.js';

const data = await realData();
const own = ownWords(data);

describe('systems', () => {
  const system = (id: string) =>
    data.systems.find((entry) => entry.id === id)?.value ?? assert.fail(id);

  test('hold every place, and one place can sit in several', () => {
    for (const { id, value } of data.places) assert.ok(value.systems.length > 0, id);
    assert.deepEqual(data.places.find(({ id }) => id === 'reading')?.value.systems, [
      'bob',
      'berkshire-west',
      'bob-mecc-oversight-group',
    ]);
    assert.equal(system('cheshire-merseyside').places.length, 9);
    assert.equal(system('greater-manchester').places.length, 10);
  });

  test('say who reports to whom in Oxfordshire, and which organisations take part', () => {
    const group = system('oxfordshire-mecc-group');
    assert.deepEqual(group.partOf, ['bob-mecc-oversight-group', 'south-east-mecc-network']);
    for (const partner of ['Carers Oxfordshire', 'Cherwell District Council']) {
      assert.ok(group.partners.includes(partner), partner);
    }
    // The source names it as engaged with MECC, not as a partner in the group.
    assert.ok(!group.partners.includes('Restore'));
  });

  test('do not claim to be whole where not all members could be read', () => {
    for (const id of ['london', 'west-midlands', 'south-east-mecc-network']) {
      assert.equal(system(id).complete, false, id);
    }
  });
});

test('mailboxes of bodies that have closed are kept from the public', () => {
  const mail = data.contacts.filter(({ value }) => value.channel.kind === 'email');
  for (const { id, value } of mail) {
    assert.equal(value.status === 'unverified', /@hee\.nhs\.uk$/.test(value.channel.value), id);
  }
});

describe('guides', () => {
  test('cover what MECC is, how to do it and how to set it up', () => {
    assert.deepEqual(
      data.guides.map(({ id }) => id),
      [
        'cues',
        'e-learning-access',
        'evaluation',
        'faqs',
        'good-conversation',
        'implementation',
        'learning-disability-autism',
        'mental-health-promotion',
        'networks',
        'nhs-contract',
        'nice-levels',
        'roles',
        'training-tiers',
        'what-mecc-is',
      ],
    );
  });

  test('give no clause of the NHS contract and no time of NICE PH49, which were not read', () => {
    for (const { id, value } of data.guides) {
      assert.doesNotMatch(JSON.stringify(value), /\bSC ?8\b/, id);
      const ofNice = value.sections.flatMap(({ items, source }) =>
        items.filter((item) => (item.source ?? source)?.title.startsWith('NICE PH49')),
      );
      for (const { text } of ofNice) assert.doesNotMatch(text, /\d+ (?:seconds|minutes|hours)/, id);
    }
    const contract = data.guides.find(({ id }) => id === 'nhs-contract')?.value;
    assert.match(contract?.gap ?? '', /were not read/);
    assert.match(contract?.sections[0]?.text ?? '', /Partly confirmed/);
  });

  test('say of each part that is our own that it is', () => {
    const ours = data.guides.flatMap(({ value }) =>
      value.sections.filter(({ status }) => status === 'ours'),
    );
    assert.ok(ours.length >= 8);
    for (const { id, text, items } of ours) {
      assert.match(text ?? '', /\b(?:[Oo]ur own|[Oo]urs)\b/, id);
      assert.ok(
        items.every(({ source }) => source === undefined),
        id,
      );
    }
  });

  test('can be read at about nine to twelve', () => {
    for (const { id } of data.guides) {
      const texts = own.flatMap((found) =>
        found.kind === 'guides' && found.record === id ? found.text : [],
      );
      assert.ok(readingGrade(texts) < 7, `${id}: ${readingGrade(texts)}`);
    }
  });
});
