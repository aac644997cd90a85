import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { MeccClient } from '../../src/client/index.js';
import '../../src/elements/provider/provider.define.js';
import '../../src/elements/topic-card/topic-card.define.js';
import { MeccTopicCardElement } from '../../src/elements/topic-card/topic-card.js';
import type { ContentSource } from '../../src/sources/content-source.js';
import type { DirectorySource } from '../../src/sources/directory-source.js';
import { ServicePage } from '../../src/sources/service-page.js';
import {
  expectAccessible,
  find,
  findAll,
  focused,
  leftListeners,
  mountFiftyTimes,
  settled,
  showsFallback,
  textOf,
  traces,
  upgradeLate,
} from './support/element-checks.js';
import {
  brokenContent,
  gate,
  type MemoryContent,
  memoryContent,
  memoryDirectory,
  testLocal,
  testNational,
  testPlace,
  testTopic,
} from '../support/memory-content.js';
import { inOutage, tryAgain } from './support/outage.js';

const nationals = [
  testNational({ id: 'one', urgency: 'urgent' }),
  ...['two', 'three', 'four', 'five'].map((id) => testNational({ id })),
];
const scottish = testNational({
  id: 'scottish',
  coverage: { nations: ['scotland'], places: [], areas: [], national: true },
});
const websiteOnly = testNational({
  id: 'website',
  contacts: [{ kind: 'web', value: 'example.org', dial: 'https://example.org/' }],
});

const everything: MemoryContent = {
  services: [...nationals, scottish, websiteOnly],
  topics: [
    testTopic({
      id: 'calm',
      services: ['scottish', ...nationals.map(({ id }) => id)],
      urgent: [
        { when: 'Test danger', action: 'Test action', services: ['emergency-999', 'one', 'two'] },
      ],
    }),
    testTopic({
      id: 'tender',
      sensitivity: 'sensitive',
      services: ['one', 'website'],
      urgent: [
        { when: 'Test worry', action: 'Look', services: ['website', 'unknown-service'] },
        { when: 'Test danger', action: 'Call 111', services: ['nhs-111', 'lifeline-ni'] },
      ],
    }),
    testTopic({
      id: 'bare',
      why: [],
      ask: [],
      assist: [],
      act: [],
      tips: [],
      nationNotes: undefined,
      lastChecked: undefined,
    }),
  ],
  places: [
    testPlace({ id: 'halton', name: 'Halton' }),
    testPlace({ id: 'ayr', name: 'Ayr', nation: 'scotland' }),
  ],
};

const locals = (count: number, place = 'halton') =>
  Array.from({ length: count }, (_, index) =>
    testLocal(place, { id: `local-${String(index + 1)}`, topics: ['calm'] }),
  );

const clientOf = (
  content: ContentSource = memoryContent(everything),
  directory?: DirectorySource,
) => new MeccClient({ content, directory });

async function show(
  properties: Partial<MeccTopicCardElement>,
  client = clientOf(),
): Promise<MeccTopicCardElement> {
  const element = await fixture<MeccTopicCardElement>(
    html`<mecc-topic-card .client=${client}><a href="/x">Test fallback</a></mecc-topic-card>`,
  );
  Object.assign(element, properties);
  await element.updateComplete;
  return element;
}

const card = (root: ShadowRoot) => root.querySelector('[part=card]');
const answered = (root: ShadowRoot) => {
  const status = root.querySelector('[part=local-status]');
  return card(root) && status && textOf(status) !== 'Looking for local help';
};
const shown = async (properties: Partial<MeccTopicCardElement>, client = clientOf()) =>
  settled(await show(properties, client), card);
const nearby = async (directory: DirectorySource, properties: Partial<MeccTopicCardElement> = {}) =>
  settled(
    await show(
      { topic: 'calm', place: 'halton', ...properties },
      clientOf(memoryContent(everything), directory),
    ),
    answered,
  );

const parts = (element: Element) =>
  findAll(element, 'section').map((section) => section.getAttribute('part'));
const services = (element: Element, part: string) =>
  findAll(element, `[part=${part}] mecc-service-card`).map(
    (one) => (one as unknown as { service: { id: string } }).service.id,
  );
const hrefs = (element: Element) =>
  findAll(element, '[part=urgent] a').map((link) => link.getAttribute('href'));
const local = (element: Element) => textOf(find(element, '[part=local-status]'));

describe('mecc-topic-card', () => {
  it('goes from fact to Ask, Assist, Act, urgent help, services, nations and tips', async () => {
    const element = await shown({ topic: 'calm' });
    expect(textOf(find(element, 'h2'))).to.equal('Test topic calm');
    expect(parts(element)).to.deep.equal([
      'why',
      'ask',
      'assist',
      'act',
      'urgent',
      'national',
      'nations',
    ]);
    expect(textOf(find(element, '[part=ask]'))).to.equal('Ask Test question?');
    expect(textOf(find(element, '[part=act]'))).to.equal('Act Test step');
    expect(textOf(find(element, '[part=nations]'))).to.include('Test notes on nations.');
    expect(textOf(find(element, '[part=tips]'))).to.include('Test tip');
    expect(find<HTMLDetailsElement>(element, '[part=tips]')?.open).to.equal(false);
    expect(textOf(find(element, '[part=assurance]'))).to.include('21 November 2026');
    expect(textOf(find(element, '[part=assurance]'))).to.include('No clinician');
    expect(showsFallback(element)).to.equal(false);
    await expectAccessible(element);
  });

  it('gives the source of a fact, linked and dated, and says when there is none', async () => {
    const element = await shown({ topic: 'calm' });
    const link = find<HTMLAnchorElement>(element, '[part=why] a');
    expect(link?.href).to.equal('https://example.org/fact');
    expect(link?.rel).to.equal('noreferrer');
    expect(textOf(find(element, '[part=why]'))).to.include('Test source, 6 August 2026');
    expect(textOf(find(element, '[part=assist]'))).to.include('Not confirmed by a source');
  });

  it('puts urgent help before everything else for a sensitive topic', async () => {
    const element = await shown({ topic: 'tender' });
    expect(parts(element)[0]).to.equal('urgent');
    await expectAccessible(element);
  });

  it('has a link to call in each rule, danger to life first', async () => {
    const element = await shown({ topic: 'tender' });
    expect(hrefs(element)).to.deep.equal(['tel:111', 'tel:08088088000', 'https://example.org/']);
    const [call] = findAll(element, '[part=urgent] a');
    expect(textOf(call)).to.equal('Call 111');
    expect(call?.getAttribute('aria-label')).to.equal('Call 111, NHS 111');
    expect(call?.getBoundingClientRect().height).to.be.at.least(44);
    const [danger, worry] = findAll(element, '[part=urgent] .rule').map(
      (rule) => rule.firstElementChild,
    );
    expect(danger?.classList.contains('emergency')).to.equal(true);
    expect(worry?.classList.contains('emergency')).to.equal(false);
  });

  for (const nation of [undefined, 'england', 'northern-ireland'] as const) {
    it(`has nothing but 999 and 111 in a red block, in every topic (${nation ?? 'all'})`, async () => {
      const client = new MeccClient();
      for (const topic of await client.topicIds()) {
        const element = await shown({ topic, nation }, client);
        for (const link of findAll(element, '.emergency a')) {
          expect(link.getAttribute('href'), topic).to.match(/^tel:(999|111)$/);
        }
        for (const link of findAll(element, '.urgent-block:not(.emergency) a')) {
          expect(link.getAttribute('href'), topic).not.to.match(/^tel:(999|111)$/);
        }
        if (topic === 'crisis') {
          // The helplines of the same rule come right after it.
          const after = findAll(element, '.emergency + .urgent-block a');
          const links = after.map((link) => link.getAttribute('href'));
          expect(links).to.include.members(['tel:116123', 'sms:85258']);
        }
        element.remove();
      }
    });
  }

  it('stands Ask, Assist and Act beside or below each other, never two and one', async () => {
    const element = await shown({ topic: 'calm' });
    const rows = (width: number) => {
      element.style.inlineSize = `${String(width)}px`;
      const tops = findAll(element, '.steps > section').map(
        (one) => one.getBoundingClientRect().top,
      );
      return new Set(tops).size;
    };
    expect([320, 600, 700, 1000, 1200].map(rows)).to.deep.equal([3, 3, 3, 1, 1]);
  });

  // Only Chromium can be told to print here.
  it('prints links that can be read, with the address of those on the web', async function () {
    if (!navigator.userAgent.includes('Chrome/')) return void this.skip();
    const element = await shown({ topic: 'tender' });
    try {
      await emulateMedia({ media: 'print' });
      const after = (selector: string) =>
        getComputedStyle(find(element, selector)!, '::after').content.replaceAll('"', '');
      expect(after('[part=why] a')).to.include('https://example.org/fact');
      expect(after('[part=urgent] a[href="https://example.org/"]')).to.include('example.org');
      const call = find(element, 'a[href="tel:111"]')!;
      const card = find(element, 'mecc-service-card')!;
      for (const link of [call, find(card, '.primary')!]) {
        const { color, backgroundColor } = getComputedStyle(link);
        expect([color, backgroundColor]).to.deep.equal(['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)']);
      }
      expect(after('a[href="tel:111"]')).to.equal('none');
      expect(getComputedStyle(element).color).to.equal('rgb(0, 0, 0)');
      expect(getComputedStyle(find(element, 'h3')!).breakAfter).to.equal('avoid');
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('has a fold of 44 pixels', async () => {
    const element = await shown({ topic: 'calm' });
    expect(find(element, 'summary')?.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('keeps to the numbers of the nation, when it is known', async () => {
    const element = await shown({ topic: 'tender', nation: 'england' });
    expect(hrefs(element)).to.deep.equal(['tel:111', 'https://example.org/']);
    element.setAttribute('nation', 'northern-ireland');
    await element.updateComplete;
    expect(hrefs(element)).to.deep.equal(['tel:08088088000', 'https://example.org/']);
    element.nation = undefined;
    await element.updateComplete;
    expect(hrefs(element)).to.have.length(3);
  });

  for (const nation of ['England', ' ENGLAND ']) {
    it(`knows a nation however it is written (${nation})`, async () => {
      const element = await shown({ topic: 'tender' });
      element.setAttribute('nation', nation);
      await element.updateComplete;
      expect(hrefs(element)).to.deep.equal(['tel:111', 'https://example.org/']);
      expect(services(element, 'national')).to.deep.equal(['one', 'website']);
    });
  }

  for (const nation of ['nonsense', 'toString', '']) {
    it(`has the numbers of all nations for one that is not known (${nation || 'empty'})`, async () => {
      const element = await shown({ topic: 'tender' });
      element.setAttribute('nation', nation);
      await element.updateComplete;
      expect(hrefs(element)).to.have.length(3);
      expect(services(element, 'national')).to.deep.equal(['one', 'website']);
      const bare = await shown({ topic: 'bare' });
      bare.setAttribute('nation', nation);
      await bare.updateComplete;
      expect(textOf(find(bare, '[part=national]'))).to.include('for this.');
    });
  }

  it('goes by the place for a nation that is not known', async () => {
    const element = await shown({ topic: 'calm', place: 'ayr' });
    element.setAttribute('nation', 'nonsense');
    await element.updateComplete;
    expect(services(element, 'national')[0]).to.equal('scottish');
  });

  it('knows the nation from the place', async () => {
    const english = await shown({ topic: 'calm', place: 'Halton' });
    find<HTMLButtonElement>(english, '[part=more-button]')?.click();
    await english.updateComplete;
    expect(services(english, 'national')).not.to.include('scottish');
    const scots = await shown({ topic: 'calm', place: 'ayr' });
    expect(services(scots, 'national')[0]).to.equal('scottish');
  });

  // WCAG 2.4.3
  it('shows three national services, and the rest on a press, with focus on the first new one', async () => {
    const element = await shown({ topic: 'calm', nation: 'england' });
    // A crisis line that a rule has named already comes last.
    expect(services(element, 'national')).to.deep.equal(['two', 'three', 'four']);
    const button = find<HTMLButtonElement>(element, '[part=more-button]');
    expect(textOf(button)).to.equal('Show 2 more services');
    const status = find(element, '[role=status]');
    expect(textOf(status)).to.equal('');
    button?.focus();
    button?.click();
    await element.updateComplete;
    await new Promise(requestAnimationFrame);
    expect(services(element, 'national')).to.deep.equal(['two', 'three', 'four', 'five', 'one']);
    const fresh = findAll(element, 'mecc-service-card')[3]!;
    expect(focused()).to.equal(find(fresh, '[part=heading]'));
    expect(find(element, '[part=more-button]')).to.equal(null);
    // The same status as before, so that screen readers notice.
    expect(find(element, '[role=status]')).to.equal(status);
    expect(textOf(status)).to.equal('2 more services. Showing 5.');
    await expectAccessible(element);
    element.topic = 'tender';
    await settled(element, (root) => textOf(root.querySelector('h2')).includes('tender'));
    expect(textOf(find(element, '[role=status]'))).to.equal('');
  });

  it('leaves out what there is nothing for, but says that no service is known', async () => {
    const element = await shown({ topic: 'bare' });
    expect(parts(element)).to.deep.equal(['national']);
    expect(textOf(find(element, '[part=national]'))).to.equal(
      'National help We know of no national service for this.',
    );
    element.nation = 'scotland';
    await element.updateComplete;
    expect(textOf(find(element, '[part=national]'))).to.include('for this in Scotland.');
    expect(find(element, '[part=tips]')).to.equal(null);
    expect(textOf(find(element, '[part=assurance]'))).to.include('Nobody recorded');
    await expectAccessible(element);
  });

  it('has nothing local without a place or a directory', async () => {
    const directory = memoryDirectory(locals(2));
    const client = clientOf(memoryContent(everything), directory);
    const element = await shown({ topic: 'calm' }, client);
    expect(find(element, '[part=local]')).to.equal(null);
    expect(directory.searches).to.equal(0);
  });

  it('has nothing local when no directory was asked: that is not "none"', async () => {
    const element = await shown({ topic: 'calm', place: 'halton' });
    await settled(element, (root) => !root.querySelector('[part=local]'));
    expect(find(element, '[part=local]')).to.equal(null);
  });

  it('shows local services before the national ones', async () => {
    const element = await nearby(memoryDirectory(locals(2)));
    expect(parts(element).slice(-3)).to.deep.equal(['local', 'national', 'nations']);
    expect(textOf(find(element, '[part=local] [part=section-heading]'))).to.equal('Help in Halton');
    expect(services(element, 'local')).to.deep.equal(['local-1', 'local-2']);
    expect(local(element)).to.equal('2 local services');
    await expectAccessible(element);
  });

  it('says that the directory has more than five local services', async () => {
    const element = await nearby(memoryDirectory(locals(7)));
    expect(local(element)).to.include('The first 5');
    find<HTMLButtonElement>(element, '[part=local] [part=more-button]')?.click();
    await element.updateComplete;
    expect(services(element, 'local')).to.have.length(5);
  });

  it('says that there is none in the place only when the directory answered', async () => {
    const element = await nearby(memoryDirectory(locals(2, 'elsewhere')));
    expect(local(element)).to.equal('The directory has no local service for this in Halton.');
    expect(services(element, 'national')).to.have.length(3);
    await expectAccessible(element);
  });

  it('never takes a far-away service for a local one', async () => {
    const far = testLocal('halton', {
      id: 'far',
      topics: ['calm'],
      coverage: { nations: [], places: [], areas: [], national: false },
      locations: [
        { point: { lat: 51.5, lon: -0.1, precision: 'exact' }, masked: false, accessibility: [] },
      ],
    });
    const places = [testPlace({ id: 'halton', name: 'Halton', point: { lat: 53.3, lon: -2.7 } })];
    const content = memoryContent({ ...everything, places });
    const element = await settled(
      await show({ topic: 'calm', place: 'halton' }, clientOf(content, memoryDirectory([far]))),
      answered,
    );
    expect(services(element, 'local')).to.deep.equal([]);
  });

  for (const answers of ['throws', 'unavailable'] as const) {
    it(`says that the directory cannot be reached, and hides nothing else (${answers})`, async () => {
      const directory = memoryDirectory([], answers);
      const element = await nearby(directory);
      expect(local(element)).to.include('could not reach');
      expect(local(element)).to.include('does not mean that there is no local help');
      expect(local(element)).not.to.include('no local service');
      expect(parts(element)).to.include.members(['why', 'ask', 'urgent', 'national']);
      await expectAccessible(element);
    });
  }

  // WCAG 2.4.3
  it('asks the directory again on a press, and keeps focus in the local part', async () => {
    const directory = memoryDirectory(locals(1), 'throws');
    const element = await nearby(directory);
    directory.answers = 'ok';
    const button = find<HTMLButtonElement>(element, '[part=local] [part=retry]');
    button?.focus();
    button?.click();
    await settled(element, (root) => root.querySelector('[part=local] mecc-service-card'));
    expect(local(element)).to.equal('1 local service');
    expect(focused()).to.equal(find(element, '[part=local-status]'));
  });

  /** A topic whose local directory and content cannot be reached any more. */
  async function cutOff() {
    const content = brokenContent(everything);
    content.mended = true;
    const directory = memoryDirectory(locals(1), 'throws');
    const element = await settled(
      await show({ topic: 'calm', place: 'halton' }, clientOf(content, directory)),
      answered,
    );
    content.mended = false;
    return { element, content, directory };
  }

  it('keeps the topic when only local help is asked again and the content is down', async () => {
    const { element, content, directory } = await cutOff();
    directory.answers = 'ok';
    const button = find<HTMLButtonElement>(element, '[part=local] [part=retry]');
    button?.focus();
    button?.click();
    await element.updateComplete;
    await settled(element, answered);
    expect(textOf(find(element, 'h2'))).to.equal('Test topic calm');
    expect(parts(element)).to.include.members(['why', 'ask', 'urgent', 'national', 'local']);
    expect(local(element)).to.include('could not reach');
    expect(textOf(find(element, '[part=local]'))).to.include('Help in Halton');
    content.mended = true;
    find<HTMLButtonElement>(element, '[part=local] [part=retry]')?.click();
    await settled(element, (root) => root.querySelector('[part=local] mecc-service-card'));
    expect(local(element)).to.equal('1 local service');
  });

  it('keeps the topic, and nothing of the old place, when the place changes meanwhile', async () => {
    const { element } = await cutOff();
    element.place = 'ayr';
    await element.updateComplete;
    await settled(element, answered);
    expect(textOf(find(element, 'h2'))).to.equal('Test topic calm');
    expect(local(element)).to.include('could not reach');
    expect(textOf(find(element, '[part=local]'))).not.to.include('Halton');
    element.place = undefined;
    await element.updateComplete;
    await settled(element, (root) => card(root) && !root.querySelector('[part=local]'));
  });

  it('keeps no topic of another id or client when the content is down', async () => {
    const { element } = await cutOff();
    element.topic = 'tender';
    await settled(element, (root) => root.querySelector('.message [part=retry]') && !card(root));
    const { element: other } = await cutOff();
    other.client = clientOf(brokenContent(everything));
    await settled(other, (root) => root.querySelector('.message [part=retry]') && !card(root));
  });

  it('says that the local answer is partial, and never "none" then', async () => {
    const some = await nearby(memoryDirectory(locals(1), 'partial'));
    expect(local(some)).to.equal(
      '1 local service. Part of the local directory did not answer. There may be more services.',
    );
    const none = await nearby(memoryDirectory([], 'partial'));
    expect(local(none)).to.include('Part of the local directory did not answer.');
    expect(local(none)).not.to.include('no local service');
    await expectAccessible(none);
  });

  it('says that the local answer is an old copy, and how old', async () => {
    const element = await nearby(memoryDirectory(locals(1), 'stale'));
    expect(local(element)).to.include('last copy we have, from 6 August 2026');
    expect(local(element)).to.include('1 local service');
    await expectAccessible(element);
  });

  it('shows the topic before the directory has answered', async () => {
    const wait = gate();
    const directory = memoryDirectory(locals(1));
    const search = directory.search.bind(directory);
    directory.search = async (...args) => {
      await wait.passed;
      return search(...args);
    };
    const element = await shown(
      { topic: 'calm', place: 'halton' },
      clientOf(memoryContent(everything), directory),
    );
    expect(local(element)).to.equal('Looking for local help');
    await expectAccessible(element);
    wait.open();
    await settled(element, answered);
    expect(local(element)).to.equal('1 local service');
  });

  it('takes place and client from a provider, and its own first', async () => {
    const client = clientOf(memoryContent(everything), memoryDirectory(locals(1)));
    const provider = await fixture(
      html`<mecc-provider .client=${client} place="halton">
        <mecc-topic-card topic="calm"></mecc-topic-card>
      </mecc-provider>`,
    );
    const element = provider.querySelector('mecc-topic-card') as MeccTopicCardElement;
    await settled(element, answered);
    expect(textOf(find(element, '[part=local]'))).to.include('Help in Halton');
    element.setAttribute('place', 'ayr');
    await settled(element, (root) => textOf(root.querySelector('[part=local]')).includes('in Ayr'));
    element.place = undefined;
    await settled(element, (root) => textOf(root.querySelector('[part=local]')).includes('Halton'));
    // What a provider said counts no more outside it.
    provider.after(element);
    await settled(element, (root) => card(root) && !root.querySelector('[part=local]'));
  });

  it('has nothing local when all that was asked is national help, whatever its name', async () => {
    const source = memoryDirectory(locals(1));
    const search = source.search.bind(source);
    const national = Object.assign(source, {
      national: true,
      search: async (...args: Parameters<typeof search>) => {
        const page = await search(...args);
        const sources = page.sources.map((one) => ({ ...one, national: true }));
        return new ServicePage({ ...page, sources });
      },
    });
    const client = new MeccClient({ content: memoryContent(everything), national });
    const element = await shown({ topic: 'calm', place: 'halton' }, client);
    await settled(element, (root) => !root.querySelector('[part=local]'));
    expect(find(element, '[part=local]')).to.equal(null);
  });

  it('says nothing without a topic, and keeps the fallback', async () => {
    const element = await show({});
    expect(textOf(element.shadowRoot?.querySelector('[role=status]'))).to.equal('');
    expect(showsFallback(element)).to.equal(true);
    await expectAccessible(element);
  });

  // WCAG 4.1.3
  it('shows the fallback and a status while it loads', async () => {
    const wait = gate();
    const client = clientOf(memoryContent({ ...everything, gate: () => wait.passed }));
    const element = await show({ topic: 'calm' }, client);
    expect(textOf(find(element, '[role=status]'))).to.equal('Loading this topic');
    expect(showsFallback(element)).to.equal(true);
    await expectAccessible(element);
    wait.open();
    await settled(element, card);
  });

  it('says that it does not know the topic, with no way to ask again', async () => {
    const { warn } = globalThis.console;
    const said: string[] = [];
    Reflect.set(globalThis.console, 'warn', (text: string) => said.push(text));
    const element = await settled(await show({ topic: 'nonsense' }), (root) =>
      textOf(root.querySelector('[role=status]')).includes('not known'),
    ).finally(() => Object.assign(globalThis.console, { warn }));
    expect(said).to.deep.equal(['mecc-signpost: there is no topic "nonsense".']);
    expect(showsFallback(element)).to.equal(true);
    expect(find(element, '[part=retry]')).to.equal(null);
    await expectAccessible(element);
  });

  it('says that it cannot load, still has urgent help, and asks again on a press', async () => {
    const content = brokenContent(everything);
    const element = await inOutage(await show({ topic: 'calm' }, clientOf(content)));
    const urgent = find(element, 'mecc-urgent-help');
    expect(urgent?.shadowRoot?.querySelector('a[href="tel:999"]')).not.to.equal(null);
    await expectAccessible(element);
    await tryAgain(element, content, card);
    expect(showsFallback(element)).to.equal(false);
  });

  it('follows the topic; a late answer to the one before is never shown', async () => {
    const wait = gate();
    let first = true;
    const slowOnce = () => {
      if (!first) return Promise.resolve();
      first = false;
      return wait.passed;
    };
    const element = await show(
      { topic: 'calm' },
      clientOf(memoryContent({ ...everything, gate: slowOnce })),
    );
    element.setAttribute('topic', 'tender');
    await settled(element, card);
    wait.open();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(textOf(find(element, 'h2'))).to.equal('Test topic tender');
    element.topic = undefined;
    await element.updateComplete;
    expect(find(element, '[part=card]')).to.equal(null);
    expect(showsFallback(element)).to.equal(true);
  });

  // WCAG 1.3.1
  it('follows its heading level', async () => {
    const element = await shown({ topic: 'calm' });
    element.setAttribute('heading-level', '4');
    await element.updateComplete;
    expect(find(element, 'h4[part=heading]')).not.to.equal(null);
    expect(find(element, 'h5[part=section-heading]')).not.to.equal(null);
    const service = find<MeccTopicCardElement>(element, 'mecc-service-card');
    expect(service?.headingLevel).to.equal(6);
    element.removeAttribute('heading-level');
    await element.updateComplete;
    expect(find(element, 'h2[part=heading]')).not.to.equal(null);
  });

  it('makes a client for its own addresses, and drops it when they go', async () => {
    const element = await fixture<MeccTopicCardElement>(
      html`<mecc-topic-card topic="smoking" directory="/nowhere.json"></mecc-topic-card>`,
    );
    await settled(element, answered);
    expect(local(element)).to.include('could not reach');
    element.removeAttribute('directory');
    element.directory = undefined;
    await settled(element, (root) => card(root) && !root.querySelector('[part=local]'));
    element.feed = '/nowhere-either';
    await settled(element, answered);
    expect(local(element)).to.include('could not reach');
  });

  it('keeps what was set before it was defined', async () => {
    const element = upgradeLate(MeccTopicCardElement, { client: clientOf(), topic: 'calm' });
    await settled(element, card);
    expect(textOf(find(element, 'h2'))).to.equal('Test topic calm');
    element.remove();
  });

  it('asks once, also when it is moved, and stands more than once on a page', async () => {
    const content = memoryContent(everything);
    const client = clientOf(content);
    const [one, two] = [
      await shown({ topic: 'calm' }, client),
      await shown({ topic: 'tender' }, client),
    ];
    const before = find(one, '[part=card]');
    two.after(one);
    await one.updateComplete;
    expect(find(one, '[part=card]')).to.equal(before);
    expect(content.asked).to.deep.equal(['topic calm', 'topic tender']);
  });

  it('goes on loading when it comes back after it was taken out', async () => {
    const wait = gate();
    const client = clientOf(memoryContent({ ...everything, gate: () => wait.passed }));
    const element = await show({ topic: 'calm' }, client);
    const { parentElement } = element;
    element.remove();
    wait.open();
    await new Promise((resolve) => setTimeout(resolve, 20));
    parentElement?.append(element);
    await settled(element, card);
  });

  for (const dir of ['ltr', 'rtl']) {
    // WCAG 1.4.10
    it(`fits into 320 pixels, ${dir}`, async () => {
      const element = await nearby(memoryDirectory(locals(2)));
      element.dir = dir;
      element.style.inlineSize = '288px';
      await element.updateComplete;
      expect(element.scrollWidth).to.be.at.most(288);
      await expectAccessible(element);
    });
  }

  it('shows the real topics that come with the package', async function () {
    // There are many, and axe looks at each.
    this.timeout(60_000);
    const client = new MeccClient();
    for (const topic of await client.topicIds()) {
      const element = await shown({ topic }, client);
      const { sensitivity } = (await client.topic(topic)).topic;
      if (sensitivity !== 'normal') expect(parts(element)[0], topic).to.equal('urgent');
      expect(find(element, '[part=national]'), topic).not.to.equal(null);
      await expectAccessible(element);
      element.remove();
    }
  });

  it('leaves nothing behind', async () => {
    const before = traces();
    const client = clientOf();
    const left = await leftListeners(() =>
      mountFiftyTimes(() =>
        Object.assign(document.createElement('mecc-topic-card'), { client, topic: 'tender' }),
      ),
    );
    expect(left).to.deep.equal([]);
    expect(traces()).to.equal(before);
  });
});
