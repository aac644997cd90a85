import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { MeccClient } from '../../src/client/index.js';
import '../../src/elements/topic-card/topic-card.define.js';
import type { MeccTopicCardElement } from '../../src/elements/topic-card/topic-card.js';
import type { Topic } from '../../src/models/index.js';
import {
  expectAccessible,
  find,
  findAll,
  focused,
  settled,
  textOf,
  traces,
} from './support/element-checks.js';
import {
  type MemoryContent,
  memoryContent,
  memoryDirectory,
  testLocal,
  testNational,
  testPlace,
  testTopic,
} from '../support/memory-content.js';

const source = { title: 'Test source', url: 'https://example.org/fact', date: '2026-08-06' };
const easyRead: Topic['variants'][number] = {
  kind: 'easy-read',
  status: 'draft',
  title: 'Test topic, easy',
  summary: ['One test line.', 'Two test lines.'],
  why: [
    { text: 'Test line A.', source },
    { text: 'Test line B.', source },
    { text: 'Test line C.' },
  ],
  ask: ['Test easy question?'],
  assist: [],
  act: ['Test easy step.'],
  lastChecked: '2026-10-01',
};
const urgent = [{ when: 'Test danger', action: 'Call 999', services: ['emergency-999', 'one'] }];
const cues = [{ text: 'A test sign.', source }];

const everything: MemoryContent = {
  services: [
    testNational({
      id: 'one',
      summary: 'Test service data.',
      alert: 'Test alert.',
      contacts: [
        { kind: 'phone', value: '0151 496 0001', dial: '01514960001', hours: 'Test hours' },
        { kind: 'text', value: 'Text TEST to 00000', dial: '00000' },
      ],
    }),
    testNational({
      id: 'scottish',
      coverage: { nations: ['scotland'], places: [], areas: [], national: true },
      assurance: { checkFirst: true, assuredDate: '2026-11-01' },
    }),
    testNational({
      id: 'shut',
      status: 'temporarily closed',
      contacts: [],
      assurance: { checkFirst: false },
    }),
    testNational({ id: 'site', contacts: [], url: 'https://example.org/site' }),
  ],
  topics: [
    testTopic({
      id: 'drafted',
      urgent,
      cues,
      services: ['one', 'scottish', 'shut', 'site'],
      variants: [easyRead, { ...easyRead, kind: 'text-only' }],
    }),
    testTopic({
      id: 'tender',
      sensitivity: 'sensitive',
      urgent,
      variants: [{ ...easyRead, status: 'co-produced', title: undefined, lastChecked: undefined }],
    }),
    testTopic({
      id: 'missing',
      variants: [{ ...easyRead, status: 'missing' }],
    }),
    testTopic({
      id: 'empty',
      variants: [{ ...easyRead, summary: [], why: [], ask: [], act: [] }],
    }),
    testTopic({ id: 'welsh', variants: [{ ...easyRead, lang: 'cy' }] }),
  ],
  places: [testPlace({ id: 'halton', name: 'Halton' })],
};

const local = testLocal('halton', {
  id: 'refuge',
  topics: ['drafted'],
  locations: [
    { masked: true, accessibility: [] },
    {
      name: 'Test hall',
      address: '1 Test Street',
      postcode: 'ZZ1 1ZZ',
      masked: false,
      accessibility: [],
    },
  ],
});
const secret = {
  ...local,
  locations: [{ ...local.locations[1]!, masked: true }],
  contacts: [...local.contacts, { kind: 'post', value: 'PO Box, 1 Test Street, ZZ1 1ZZ' } as const],
};

async function shown(
  topic: string,
  properties: Partial<MeccTopicCardElement> = {},
  client = new MeccClient({ content: memoryContent(everything) }),
): Promise<MeccTopicCardElement> {
  const element = await fixture<MeccTopicCardElement>(
    html`<mecc-topic-card .client=${client} topic=${topic}></mecc-topic-card>`,
  );
  Object.assign(element, properties);
  return settled(element, (root) => root.querySelector('[part=card]'));
}

const parts = (element: Element) =>
  findAll(element, 'section').map((section) => section.getAttribute('part'));
const note = (element: Element) => textOf(find(element, '[part=variant-status]'));
const radios = (element: Element) => findAll<HTMLInputElement>(element, 'input[type=radio]');
const said = (element: Element) => textOf(find(element, 'article > [role=status]'));

/** Presses "Copy as text" with a clipboard of our own. */
async function copy(
  element: MeccTopicCardElement,
  clipboard: Pick<Clipboard, 'writeText'> | undefined,
): Promise<void> {
  const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  try {
    const button = find<HTMLButtonElement>(element, '[part=copy-button]');
    button?.focus();
    button?.click();
    await settled(element, (root) => textOf(root.querySelector('[part=copy-status]')) !== '');
  } finally {
    if (own) Object.defineProperty(navigator, 'clipboard', own);
    else Reflect.deleteProperty(navigator, 'clipboard');
  }
}

async function copied(element: MeccTopicCardElement): Promise<string> {
  let text = '';
  await copy(element, {
    writeText: (written) => {
      text = written;
      return Promise.resolve();
    },
  });
  return text;
}

describe('mecc-topic-card: forms', () => {
  it('shows what to notice, with its source, when there is something', async () => {
    const element = await shown('drafted');
    expect(parts(element).slice(0, 3)).to.deep.equal(['why', 'cues', 'ask']);
    expect(textOf(find(element, '[part=cues]'))).to.equal(
      'What to notice A test sign. Source: Test source, 6 August 2026',
    );
    expect(find<HTMLAnchorElement>(element, '[part=cues] a')?.href).to.equal(source.url);
    expect(parts(await shown('missing'))).not.to.include('cues');
  });

  it('is the standard form unless told otherwise, and says nothing of it', async () => {
    for (const variant of [undefined, 'standard', 'toString', 'nonsense']) {
      const element = await shown('drafted');
      if (variant) element.setAttribute('variant', variant);
      await element.updateComplete;
      expect(find(element, '[part=variant-status]'), variant).to.equal(null);
      expect(find(element, '[part=card]')?.className).to.equal('standard');
    }
  });

  it('shows the easy read draft line by line, and that it is a draft', async () => {
    const element = await shown('drafted', { variant: 'easy-read' });
    expect(note(element)).to.equal(
      'Easy read draft. Not made with people with a learning disability yet. It has no pictures yet.',
    );
    const [, second] = find(element, 'header')!.children;
    expect(second, 'before the summary').to.equal(find(element, '[part=variant-status]'));
    expect(textOf(find(element, '[part=heading]'))).to.equal('Test topic, easy');
    expect(findAll(element, '.lead').map(textOf)).to.deep.equal([
      'One test line.',
      'Two test lines.',
    ]);
    expect(findAll(element, '[part=section-heading]').map(textOf)).to.deep.equal([
      'Why it matters',
      'Questions to talk about',
      'First steps',
      'If it cannot wait',
      'National help',
      'Differences between nations',
    ]);
    expect(findAll(element, '[part=why] p').map(textOf)).to.deep.equal([
      'Test line A.',
      'Test line B.',
      'Test line C.',
    ]);
    expect(textOf(find(element, '[part=assurance]'))).to.include('1 October 2026');
    await expectAccessible(element);
  });

  it('names the source of easy lines in a row once, after the last of them', async () => {
    const element = await shown('drafted', { variant: 'easy-read' });
    expect(findAll(element, '[part=why] li').map(textOf)).to.deep.equal([
      'Test line A.Test line B. Source: Test source, 6 August 2026',
      'Test line C. Not confirmed by a source',
    ]);
  });

  it('is large in easy read, with nothing beside anything else', async () => {
    const element = await shown('drafted', { variant: 'easy-read' });
    element.style.inlineSize = '1200px';
    const { fontSize, lineHeight } = getComputedStyle(find(element, '[part=ask] li')!);
    expect(parseFloat(fontSize)).to.be.at.least(20);
    expect(parseFloat(lineHeight)).to.be.at.least(1.7 * parseFloat(fontSize));
    for (const selector of ['.steps > section', '.services > li', '.rule']) {
      const tops = findAll(element, selector).map((one) => one.getBoundingClientRect().top);
      expect(new Set(tops).size, selector).to.equal(tops.length);
    }
  });

  it('keeps urgent help, services and notes on nations in every form', async () => {
    for (const variant of ['standard', 'easy-read', 'text-only'] as const) {
      const element = await shown('drafted', { variant });
      expect(parts(element), variant).to.include.members(['urgent', 'national', 'nations']);
      const links = findAll(element, '[part=urgent] a').map((link) => link.getAttribute('href'));
      expect(links, variant).to.deep.equal(['tel:999', 'tel:01514960001', 'sms:00000']);
      expect(findAll(element, 'mecc-service-card')).to.have.length(3);
      element.topic = 'tender';
      await settled(element, () => parts(element)[0] === 'urgent');
      expect(parts(element)[0], variant).to.equal('urgent');
    }
  });

  it('says in easy read that the urgent rules are not', async () => {
    const element = await shown('drafted', { variant: 'easy-read' });
    const rules = find(element, '[part=urgent] .rules')!;
    expect(textOf(rules.previousElementSibling)).to.equal('These words are not easy read yet.');
    await expectAccessible(element);
    element.variant = 'standard';
    await element.updateComplete;
    expect(find(element, '[part=urgent-status]')).to.equal(null);
    expect(find(await shown('welsh', { variant: 'easy-read' }), '[part=urgent-status]')).to.equal(
      null,
    );
  });

  it('leaves notes on nations out of easy read only where the rules hold as they are', async () => {
    const element = await shown('drafted', { variant: 'easy-read', nation: 'england' });
    expect(parts(element)).not.to.include('nations');
    for (const nation of ['wales', 'scotland', 'northern-ireland', undefined] as const) {
      element.nation = nation;
      await element.updateComplete;
      expect(parts(element), nation).to.include('nations');
    }
    expect(parts(await shown('drafted', { nation: 'england' }))).to.include('nations');
  });

  it('says of a co-produced text that it is, and that nobody recorded a check', async () => {
    const element = await shown('tender', { variant: 'easy-read' });
    expect(note(element)).to.equal(
      'Easy read. Made with people with a learning disability. It has no pictures yet.',
    );
    expect(textOf(find(element, '[part=heading]'))).to.equal('Test topic tender');
    expect(textOf(find(element, '[part=assurance]'))).to.include('Nobody recorded');
    await expectAccessible(element);
  });

  for (const topic of ['missing', 'empty', 'welsh']) {
    it(`says that there is no easy read text, and shows the standard one (${topic})`, async () => {
      const element = await shown(topic, { variant: 'easy-read', variants: true });
      expect(note(element)).to.equal(
        'There is no easy read text for this topic yet. This is the standard text.',
      );
      expect(parts(element)).to.include.members(['why', 'ask', 'assist', 'act']);
      expect(textOf(find(element, '[part=ask]'))).to.equal('Ask Test question?');
      expect(textOf(find(element, '[part=variants]'))).to.include('Easy read (none yet)');
      await expectAccessible(element);
    });
  }

  // WCAG 1.3.1 2.1.1 4.1.2
  it('lets the reader choose with native radio buttons, and tells nobody', async () => {
    const before = traces();
    const element = await shown('drafted', { variants: true });
    expect(textOf(find(element, 'legend'))).to.equal('Show this topic as');
    expect(radios(element).map((radio) => textOf(radio.closest('label')))).to.deep.equal([
      'Standard',
      'Easy read',
      'Text only',
    ]);
    expect(radios(element).map(({ checked }) => checked)).to.deep.equal([true, false, false]);
    for (const radio of radios(element)) {
      expect(radio.getAttribute('autocomplete')).to.equal('off');
      expect(radio.closest('label')?.getBoundingClientRect().height).to.be.at.least(44);
    }
    const heard: string[] = [];
    const { dispatchEvent } = element;
    element.dispatchEvent = (event) => {
      heard.push(event.type);
      return dispatchEvent.call(element, event);
    };
    radios(element)[0]?.focus();
    await sendKeys({ press: 'ArrowDown' });
    await element.updateComplete;
    expect(element.variant).to.equal('easy-read');
    expect(focused()).to.equal(radios(element)[1]);
    expect(said(element)).to.equal(note(element));
    await sendKeys({ press: 'ArrowDown' });
    await element.updateComplete;
    expect(element.variant).to.equal('text-only');
    expect(radios(element).map(({ checked }) => checked)).to.deep.equal([false, false, true]);
    expect(focused()).to.equal(radios(element)[2]);
    await expectAccessible(element);
    radios(element)[0]?.click();
    await element.updateComplete;
    expect(said(element)).to.equal('Showing the standard text.');
    expect(element.hasAttribute('variant')).to.equal(false);
    expect(heard).to.deep.equal([]);
    expect(traces()).to.equal(before);
  });

  it('offers no choice unless it is told to', async () => {
    expect(radios(await shown('drafted'))).to.deep.equal([]);
  });

  it('has text only in one column without boxes', async () => {
    const element = await shown('drafted', { variant: 'text-only' });
    expect(note(element)).to.equal('Text only draft. Not made with the people who may use it yet.');
    expect(textOf(find(element, '[part=ask]'))).to.equal('Ask Test question?');
    expect(textOf(find(element, '[part=tips]'))).to.include('Test tip');
    element.style.inlineSize = '1200px';
    const card = find(element, 'mecc-service-card')!;
    const boxes = [...findAll(element, '.steps > section, .urgent-block'), find(card, 'article')!];
    expect(boxes.length).to.be.at.least(5);
    for (const box of boxes) {
      const { borderTopWidth, paddingLeft, backgroundColor } = getComputedStyle(box);
      expect([borderTopWidth, paddingLeft, backgroundColor]).to.deep.equal([
        '0px',
        '0px',
        'rgba(0, 0, 0, 0)',
      ]);
    }
    const lefts = findAll(element, 'section, .services > li').map(
      (one) => one.getBoundingClientRect().left,
    );
    expect(new Set(lefts).size).to.equal(1);
    await expectAccessible(element);
  });

  it('copies all of it as text: rules, numbers, sources, services, dates', async () => {
    const element = await shown('drafted', { variant: 'text-only' });
    const text = await copied(element);
    expect(textOf(find(element, '[part=copy-status]'))).to.equal('Copied.');
    expect(focused()).to.equal(find(element, '[part=copy-button]'));
    expect(text.split('\n')).to.deep.equal([
      'Test topic drafted',
      'Test data about a topic.',
      '',
      'Why it matters',
      '- A test fact. (Source: Test source, https://example.org/fact, 6 August 2026)',
      '',
      'What to notice',
      '- A test sign. (Source: Test source, https://example.org/fact, 6 August 2026)',
      '',
      'Ask',
      '- Test question?',
      '',
      'Assist',
      '- A test message without a source. (Not confirmed by a source)',
      '',
      'Act',
      '- Test step',
      '',
      'If it cannot wait',
      '- Test danger: Call 999',
      '  Emergency services (999): Call 999',
      '  Test service one: Call 0151 496 0001, Test hours; Text TEST to 00000',
      '',
      'National help',
      '- Test service one',
      '  Test alert.',
      '  Test service data.',
      '  Call: 0151 496 0001 (Test hours)',
      '  Text TEST to 00000',
      '  Last checked: 1 November 2026',
      '- Test service scottish, Scotland',
      '  Test data.',
      '  Call: 0151 496 0000',
      '  Last checked: 1 November 2026',
      '  Check with them before you rely on this.',
      '- Test service shut',
      '  This service is closed for now.',
      '  Test data.',
      '  No contact details are recorded.',
      '  Nobody recorded when this was last checked',
      '  It may be out of date. Contact them before you go.',
      '- Test service site',
      '  Test data.',
      '  Website: https://example.org/site',
      '  Last checked: 1 November 2026',
      '',
      'Differences between nations',
      'Test notes on nations.',
      '',
      'Tips for staff',
      '- Test tip',
      '',
      'Last checked: 21 November 2026',
      'No clinician has checked this text.',
    ]);
  });

  it('puts urgent help first in the text of a sensitive topic, and says when none is known', async () => {
    const element = await shown('tender', { variant: 'text-only', nation: 'wales' });
    const text = await copied(element);
    expect(text.split('\n').slice(3, 5)).to.deep.equal([
      'If it cannot wait',
      '- Test danger: Call 999',
    ]);
    expect(text).to.include('We know of no national service for this in Wales.');
    expect(text).not.to.include('\n\n\n');
  });

  it('keeps what is masked out of the text, and says what came of the local search', async () => {
    for (const [service, hidden] of [
      [local, false],
      [secret, true],
    ] as const) {
      const client = new MeccClient({
        content: memoryContent(everything),
        directory: memoryDirectory([service]),
      });
      const element = await shown('drafted', { variant: 'text-only', place: 'halton' }, client);
      await settled(element, (root) => root.querySelector('[part=local] mecc-service-card'));
      const text = await copied(element);
      expect(text).to.include('Help in Halton\n1 local service\n- Test service refuge');
      expect(text).to.include('0151 496 0000');
      expect(text).to.include('The address is kept private to keep people safe.');
      expect(text.includes('Test hall, 1 Test Street, ZZ1 1ZZ')).to.equal(!hidden);
      expect(text.includes('Test Street')).to.equal(!hidden);
    }
  });

  it('says in the text that a check of a service is long ago', async () => {
    const past = new Date();
    past.setUTCMonth(past.getUTCMonth() - 13);
    const service = testNational({
      id: 'aged',
      assurance: { checkFirst: false, assuredDate: past.toISOString().slice(0, 10) },
    });
    const content = memoryContent({
      services: [service],
      topics: [testTopic({ id: 'aging', services: ['aged'] })],
    });
    const element = await shown('aging', { variant: 'text-only' }, new MeccClient({ content }));
    expect(await copied(element)).to.include('\n  It may be out of date.');
  });

  it('never calls an outage "none" in the text', async () => {
    const client = new MeccClient({
      content: memoryContent(everything),
      directory: memoryDirectory([], 'throws'),
    });
    const element = await shown('drafted', { variant: 'text-only', place: 'halton' }, client);
    await settled(element, (root) => root.querySelector('[part=local] [part=retry]'));
    const text = await copied(element);
    expect(text).to.include('We could not reach the local directory.');
    expect(text).not.to.include('no local service');
  });

  for (const [why, clipboard] of [
    ['has no clipboard', undefined],
    ['does not let us copy', { writeText: () => Promise.reject(new Error('Test refusal')) }],
  ] as const) {
    it(`shows the text and selects it where the browser ${why}`, async () => {
      const element = await shown('drafted', { variant: 'text-only' });
      await copy(element, clipboard);
      await settled(element, (root) => root.querySelector('textarea'));
      const field = find<HTMLTextAreaElement>(element, 'textarea')!;
      expect(textOf(find(element, '[part=copy-status]'))).to.include('copy it yourself');
      expect(focused()).to.equal(field);
      expect(field.readOnly).to.equal(true);
      expect(field.value).to.include('Call 999');
      expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
      await expectAccessible(element);
      element.topic = 'tender';
      await settled(element, () => textOf(find(element, '[part=heading]')).includes('tender'));
      expect(find(element, 'textarea')).to.equal(null);
      expect(textOf(find(element, '[part=copy-status]'))).to.equal('');
    });
  }

  // WCAG 2.4.3
  it('moves focus to its title, or to what is said instead', async () => {
    const element = await shown('drafted');
    element.focus();
    expect(focused()).to.equal(find(element, '[part=heading]'));
    element.topic = 'unknown';
    await settled(element, (root) => textOf(root.querySelector('[role=status]')) !== '');
    element.focus();
    expect(focused()).to.equal(find(element, '[role=status]'));
  });

  // Only Chromium can be told to print here.
  it('prints no choice and no button', async function () {
    if (!navigator.userAgent.includes('Chrome/')) return void this.skip();
    const element = await shown('drafted', { variant: 'text-only', variants: true });
    try {
      await emulateMedia({ media: 'print' });
      for (const selector of ['fieldset', '.copy', 'details']) {
        expect(getComputedStyle(find(element, selector)!).display, selector).to.equal('none');
      }
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  for (const variant of ['easy-read', 'text-only'] as const) {
    for (const dir of ['ltr', 'rtl']) {
      it(`fits into 320 pixels as ${variant}, ${dir}`, async () => {
        const element = await shown('drafted', { variant, variants: true });
        element.dir = dir;
        element.style.inlineSize = '288px';
        await element.updateComplete;
        expect(element.scrollWidth).to.be.at.most(288);
        await expectAccessible(element);
      });
    }
  }

  it('shows the real topics in each form', async function () {
    this.timeout(60_000);
    const client = new MeccClient();
    for (const topic of await client.topicIds()) {
      for (const variant of ['easy-read', 'text-only'] as const) {
        const element = await shown(topic, { variant }, client);
        expect(note(element), topic).not.to.equal('');
        expect(element.scrollWidth, topic).to.be.at.most(element.clientWidth);
        element.remove();
      }
    }
  });
});
