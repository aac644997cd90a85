import { expect, fixture, html } from '@open-wc/testing';
import { MeccClient } from '../../src/client/index.js';
import '../../src/elements/elearning-links/elearning-links.define.js';
import { MeccElearningLinksElement } from '../../src/elements/elearning-links/elearning-links.js';
import type { LearningSession } from '../../src/models/index.js';
import type { ContentSource } from '../../src/sources/content-source.js';
import {
  expectAccessible,
  find,
  findAll,
  leftListeners,
  mountFiftyTimes,
  settled,
  showsFallback,
  textOf,
  traces,
  upgradeLate,
} from './support/element-checks.js';
import { brokenContent, gate, memoryContent, testLearning } from '../support/memory-content.js';
import { inOutage, tryAgain } from './support/outage.js';

const testSession = (session: Partial<LearningSession> & { id: string }): LearningSession => ({
  title: `Test session ${session.id.toUpperCase()}`,
  minutes: null,
  status: 'current',
  ...session,
});

const learning = [
  testLearning({ id: 'old', replacedBy: 'whole', topics: ['smoking'] }),
  testLearning({
    id: 'smoking',
    topics: ['smoking'],
    audience: ['social-care'],
    level: ['very-brief'],
    kind: ['e-learning', 'face-to-face'],
    minutes: 1,
    cost: 'Free',
    access: 'openathens',
    lms: { scorm: true, aicc: null, xapi: true, cmi5: false, lti: null, note: 'Test note.' },
    lastChecked: '2026-08-06',
  }),
  testLearning({
    id: 'whole',
    audience: ['everyone'],
    minutes: 90,
    sessions: [
      testSession({ id: 'a', url: 'https://example.org/a', minutes: 20 }),
      testSession({ id: 'b', summary: 'Test words about it.' }),
      testSession({ id: 'c', status: 'older' }),
    ],
  }),
  testLearning({ id: 'partly', topics: ['sleep'], status: 'partly', url: undefined }),
  testLearning({ id: 'hearsay', status: 'unverified' }),
];

const clientOf = (content: ContentSource) => new MeccClient({ content });

async function show(
  client: MeccClient,
  properties: Partial<MeccElearningLinksElement> = {},
): Promise<MeccElearningLinksElement> {
  const element = await fixture<MeccElearningLinksElement>(
    html`<mecc-elearning-links .client=${client}
      ><a href="/x">Test fallback</a></mecc-elearning-links
    >`,
  );
  Object.assign(element, properties);
  await element.updateComplete;
  return element;
}

const listed = (root: ShadowRoot) => root.querySelector('[part=programme], [part=none]');
const shown = async (properties: Partial<MeccElearningLinksElement> = {}) =>
  settled(await show(clientOf(memoryContent({ learning })), properties), listed);
const titles = (element: Element) => findAll(element, '[part=programme-heading]').map(textOf);
const programme = (element: Element, id: string) =>
  findAll(element, '[part=programme]').find((one) => textOf(one).includes(`Test course ${id}`));
const facts = (element: Element, id: string) =>
  textOf(programme(element, id)?.querySelector('[part=facts]'));

describe('mecc-elearning-links', () => {
  it('lists what is confirmed: MECC as a whole first, what was replaced last', async () => {
    const element = await shown();
    expect(titles(element)).to.deep.equal([
      'Test course whole',
      'Test course smoking',
      'Test course partly',
      'Test course old',
    ]);
    expect(showsFallback(element)).to.equal(false);
    await expectAccessible(element);
  });

  it('tells length, sessions, cost, access, audience, learning systems and check', async () => {
    const element = await shown();
    expect(facts(element, 'whole')).to.include('90 minutes');
    expect(facts(element, 'whole')).to.include('Test session A, 20 minutes');
    expect(facts(element, 'smoking')).to.include('1 minute');
    expect(facts(element, 'smoking')).to.include('Free');
    expect(facts(element, 'smoking')).to.include('OpenAthens');
    expect(facts(element, 'smoking')).to.include('For Social care');
    expect(facts(element, 'smoking')).to.include('SCORM, xAPI. Test note.');
    expect(textOf(programme(element, 'smoking'))).to.include('6 August 2026');
  });

  it('tells level, kind and sessions; older ones are in a fold', async () => {
    const element = await shown();
    expect(facts(element, 'smoking')).to.include('How E-learning, face to face');
    expect(facts(element, 'smoking')).to.include('Level Very brief advice');
    expect(facts(element, 'whole')).to.include('Test words about it.');
    const fold = programme(element, 'whole')?.querySelector('details[part=older-sessions]');
    expect(fold?.hasAttribute('open')).to.equal(false);
    expect(textOf(fold)).to.equal('1 older session Test session C');
    expect(facts(element, 'smoking')).not.to.include('Sessions');
  });

  it('gives a length in the words of its page, and whole hours as hours', async () => {
    const timed = [
      testLearning({ id: 'words', minutes: 20, length: 'About 20 test minutes' }),
      testLearning({ id: 'hours', minutes: 120 }),
      testLearning({ id: 'none', minutes: 0 }),
    ];
    const element = await settled(await show(clientOf(memoryContent({ learning: timed }))), listed);
    expect(facts(element, 'words')).to.include('Length About 20 test minutes');
    expect(facts(element, 'hours')).to.include('Length 2 hours');
    expect(facts(element, 'none')).to.include('Length 0 minutes');
  });

  it('says where a programme was read, in a fold', async () => {
    const sources = [
      { title: 'Test page', url: 'https://example.org/page', date: '2026-08-06' },
      { title: 'Test leaflet', date: 'about 2022' },
      { title: 'Test note' },
    ];
    const sourced = [
      testLearning({ id: 'sourced', sources }),
      testLearning({ id: 'undated', sources: [{ title: 'Test note' }] }),
      testLearning({ id: 'bare' }),
    ];
    const element = await settled(
      await show(clientOf(memoryContent({ learning: sourced }))),
      listed,
    );
    const fold = programme(element, 'sourced')?.querySelector('details[part=sources]');
    expect([...(fold?.querySelectorAll('summary, li') ?? [])].map(textOf)).to.deep.equal([
      'Where this was read (6 August 2026, about 2022)',
      'Test page, 6 August 2026',
      'Test leaflet, about 2022',
      'Test note',
    ]);
    expect(textOf(programme(element, 'undated')?.querySelector('summary'))).to.equal(
      'Where this was read',
    );
    expect(programme(element, 'bare')?.querySelector('[part=sources]')).to.equal(null);
  });

  it('says what is not known, and makes nothing up', async () => {
    const element = await shown();
    expect(facts(element, 'partly')).to.include('Length not known');
    expect(facts(element, 'partly')).to.include('Not known. Ask the provider.');
    expect(facts(element, 'partly')).to.include('Level Not stated');
    expect(facts(element, 'partly')).to.include('For Not stated');
    expect(textOf(programme(element, 'partly'))).to.include('Nobody recorded');
    expect(textOf(programme(element, 'partly'))).to.include('not confirmed');
    expect(programme(element, 'partly')?.querySelector('a')).to.equal(null);
  });

  it('links in the same tab without a referrer', async () => {
    const element = await shown();
    const links = findAll<HTMLAnchorElement>(element, 'a');
    expect(links.length).to.be.above(2);
    for (const link of links) {
      expect(link.rel).to.equal('noreferrer');
      expect(link.hasAttribute('target')).to.equal(false);
    }
  });

  it('leads from what was replaced to what replaces it, never to the old address', async () => {
    const element = await shown({ topic: 'smoking' });
    const links = [...(programme(element, 'old')?.querySelectorAll('a') ?? [])];
    expect(links.map(({ href }) => href)).to.deep.equal(['https://example.org/whole']);
  });

  it('gives no link when what replaces it is not known', async () => {
    const gone = [testLearning({ id: 'old', replacedBy: 'nowhere' })];
    const element = await settled(await show(clientOf(memoryContent({ learning: gone }))), listed);
    expect(findAll(element, 'a')).to.deep.equal([]);
    expect(textOf(find(element, '[part=replaced]'))).to.include('replaced by another');
  });

  it('lists what is being replaced and what is gone below headings of their own', async () => {
    const moved = [
      testLearning({ id: 'gone', link: 'gone' }),
      testLearning({ id: 'away', link: 'gone', replacedBy: 'now' }),
      testLearning({ id: 'moving', link: 'being-replaced', replacedBy: 'now' }),
      testLearning({ id: 'now' }),
    ];
    const element = await settled(await show(clientOf(memoryContent({ learning: moved }))), listed);
    expect(findAll(element, 'h2, h3, h4').map((one) => [one.localName, textOf(one)])).to.deep.equal(
      [
        ['h2', 'MECC e-learning'],
        ['h3', 'Test course now'],
        ['h3', 'Being replaced'],
        ['h4', 'Test course moving'],
        ['h3', 'No longer there'],
        ['h4', 'Test course gone'],
        ['h4', 'Test course away'],
      ],
    );
    const hrefs = (id: string) =>
      [...(programme(element, id)?.querySelectorAll('a') ?? [])].map(({ href }) => href);
    expect(hrefs('gone')).to.deep.equal([]);
    expect(hrefs('away')).to.deep.equal(['https://example.org/now']);
    expect(textOf(programme(element, 'gone'))).to.include('gone, so there is no link');
    await expectAccessible(element);
  });

  it('has no heading for a group that is empty', async () => {
    const element = await settled(
      await show(clientOf(memoryContent({ learning: [testLearning({ id: 'now' })] }))),
      listed,
    );
    expect(findAll(element, '[part=group-heading]')).to.deep.equal([]);
  });

  it('follows the topic as it is set, changed and removed', async () => {
    const element = await shown();
    element.setAttribute('topic', 'smoking');
    await settled(element, () => titles(element).length === 3);
    expect(titles(element)).to.deep.equal([
      'Test course smoking',
      'Test course whole',
      'Test course old',
    ]);
    element.setAttribute('topic', 'sleep');
    await settled(element, () => titles(element).length === 2);
    // What nobody has confirmed a link to comes last, also when it is the only one on the topic.
    expect(titles(element)).to.deep.equal(['Test course whole', 'Test course partly']);
    element.removeAttribute('topic');
    await settled(element, () => titles(element).length === 4);
  });

  it('leaves the choice by topic to the client', async () => {
    const client = clientOf(memoryContent({ learning }));
    const asked: unknown[] = [];
    client.learning = (filter) => {
      asked.push(filter);
      return Promise.resolve([testLearning({ id: 'other', topics: ['alcohol'] })]);
    };
    const element = await settled(await show(client, { topic: 'smoking' }), listed);
    expect(asked).to.deep.include({ topic: 'smoking' });
    expect(titles(element)).to.deep.equal(['Test course other']);
  });

  it('follows the audience, whatever its case; nonsense is no choice', async () => {
    const element = await shown();
    element.setAttribute('audience', 'Social care');
    await element.updateComplete;
    // What does not say whom it is for is not kept from anybody.
    expect(titles(element)).to.have.length(4);
    element.setAttribute('audience', 'housing');
    await element.updateComplete;
    expect(titles(element)).to.deep.equal([
      'Test course whole',
      'Test course partly',
      'Test course old',
    ]);
    for (const nonsense of ['nobody', '', 'constructor']) {
      element.setAttribute('audience', nonsense);
      await element.updateComplete;
      expect(titles(element), nonsense).to.have.length(4);
    }
  });

  it('follows the level; what does not say is not found by it', async () => {
    const element = await shown();
    element.setAttribute('level', 'very-brief');
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Test course smoking']);
    element.setAttribute('level', 'brief');
    await element.updateComplete;
    expect(textOf(find(element, '[part=none]'))).to.equal('No e-learning is listed for this.');
    expect(showsFallback(element)).to.equal(true);
    element.removeAttribute('level');
    await element.updateComplete;
    expect(titles(element)).to.have.length(4);
  });

  it('follows the limit; nonsense is none', async () => {
    const element = await shown();
    for (const [limit, count] of [
      ['1', 1],
      ['2.9', 2],
      ['0', 4],
      ['-1', 4],
      ['many', 4],
    ] as const) {
      element.setAttribute('limit', limit);
      await element.updateComplete;
      expect(titles(element), limit).to.have.length(count);
    }
    element.removeAttribute('limit');
    await element.updateComplete;
    expect(titles(element)).to.have.length(4);
  });

  // WCAG 1.3.1
  it('follows its label and heading level', async () => {
    const element = await shown();
    element.setAttribute('label', 'Courses');
    element.setAttribute('heading-level', '3');
    await element.updateComplete;
    expect(textOf(find(element, 'h3[part=heading]'))).to.equal('Courses');
    expect(find(element, 'h4[part=programme-heading]')).not.to.equal(null);
    element.setAttribute('label', '');
    await element.updateComplete;
    expect(find(element, '[part=heading]')).to.equal(null);
    expect(find(element, 'h3[part=programme-heading]')).not.to.equal(null);
    element.removeAttribute('label');
    element.removeAttribute('heading-level');
    await element.updateComplete;
    expect(textOf(find(element, '[part=heading]'))).to.equal('MECC e-learning');
  });

  it('takes records with gaps for an outage, and asks again', async () => {
    for (const gap of ['audience', 'sources', 'sessions', 'kind'] as const) {
      const records = learning.map((one) => ({ ...one, [gap]: undefined }) as never);
      const content = memoryContent({ learning: records });
      const element = await inOutage(await show(clientOf(content)), gap);
      find(element, '[part=retry]')?.click();
      await settled(element, () => content.asked.length === 2);
    }
  });

  it('says that nothing is listed, and keeps the fallback', async () => {
    const empty = memoryContent({ learning: [] });
    const element = await settled(await show(clientOf(empty)), listed);
    expect(textOf(find(element, '[part=none]'))).to.not.equal('');
    expect(showsFallback(element)).to.equal(true);
    await expectAccessible(element);
  });

  // WCAG 4.1.3
  it('shows the fallback and a status while it loads', async () => {
    const wait = gate();
    const content = memoryContent({ learning, gate: () => wait.passed });
    const element = await show(clientOf(content));
    expect(textOf(find(element, '[role=status]'))).to.equal('Loading e-learning');
    expect(showsFallback(element)).to.equal(true);
    await expectAccessible(element);
    wait.open();
    await settled(element, listed);
  });

  it('says that it cannot load, keeps the fallback, and asks again on a press', async () => {
    const content = brokenContent({ learning });
    const element = await inOutage(await show(clientOf(content)));
    await expectAccessible(element);
    await tryAgain(element, content, listed);
    expect(titles(element)).to.have.length(4);
  });

  it('keeps what was set before it was defined', async () => {
    const element = upgradeLate(MeccElearningLinksElement, {
      client: clientOf(memoryContent({ learning })),
      limit: 1,
    });
    await settled(element, listed);
    expect(titles(element)).to.have.length(1);
    element.remove();
  });

  it('asks once, also when it is moved', async () => {
    const content = memoryContent({ learning });
    const element = await settled(await show(clientOf(content)), listed);
    const before = findAll(element, '[part=programme]')[0];
    document.body.append(element);
    await element.updateComplete;
    expect(findAll(element, '[part=programme]')[0]).to.equal(before);
    expect(content.asked).to.deep.equal(['learning']);
    element.remove();
  });

  it('lists what comes with the package', async () => {
    const element = await settled(await show(new MeccClient()), listed);
    expect(titles(element)[0]).to.equal('Making Every Contact Count (MECC)');
    element.topic = 'alcohol';
    await settled(
      element,
      (root) => listed(root) && !titles(element).some((title) => title.includes('oneliness')),
    );
    expect(titles(element)[0]).to.equal('Making Every Contact Count (MECC)');
    await expectAccessible(element);
  });

  it('leaves nothing behind', async () => {
    const before = traces();
    const client = clientOf(memoryContent({ learning }));
    const left = await leftListeners(() =>
      mountFiftyTimes(() =>
        Object.assign(document.createElement('mecc-elearning-links'), { client }),
      ),
    );
    expect(left).to.deep.equal([]);
    expect(traces()).to.equal(before);
  });
});
