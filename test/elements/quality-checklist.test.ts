import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { MeccClient } from '../../src/client/index.js';
import '../../src/elements/quality-checklist/quality-checklist.define.js';
import { MeccQualityChecklistElement } from '../../src/elements/quality-checklist/quality-checklist.js';
import type { MeccQualityChangeEvent } from '../../src/elements/quality-checklist/quality-checklist.events.js';
import { parseQualityChecklist, type QualityChecklist } from '../../src/models/index.js';
import type { ContentSource } from '../../src/sources/content-source.js';
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
import { brokenContent, gate, memoryContent } from '../support/memory-content.js';
import { inOutage, tryAgain } from './support/outage.js';

const source = { title: 'Test source', url: 'https://example.org/quality', date: 'about 2016' };
const criterion = (id: string, fields: object = {}) => ({
  id,
  text: `Test criterion ${id}`,
  evidence: [`Test evidence ${id}`],
  status: 'confirmed',
  source,
  ...fields,
});

function checklist(fields: object): QualityChecklist {
  const { value, issues } = parseQualityChecklist({
    title: 'Test self-check',
    purpose: 'Test purpose.',
    scale: [
      { value: 3, label: 'Test full' },
      { value: 1, label: 'Test part' },
      { value: 0, label: 'Test none' },
    ],
    scaleSource: { title: 'Test scale', date: '2016' },
    areas: [
      {
        id: 'a',
        title: 'Test area A',
        status: 'confirmed',
        criteria: [criterion('a1'), criterion('a2', { status: 'partly', evidence: [] })],
      },
      {
        id: 'b',
        title: 'Test area B',
        status: 'derived',
        criteria: [
          criterion('b1', { status: 'derived' }),
          criterion('hidden', { status: 'unverified' }),
        ],
      },
    ],
    gap: 'Test gap.',
    sources: [source],
    lastChecked: '2026-11-21',
    ...fields,
  });
  if (!value || issues.length > 0) throw new Error(JSON.stringify(issues));
  return value;
}

const quality = [
  checklist({ id: 'training-quality-markers' }),
  checklist({
    id: 'bare',
    title: 'Test bare',
    areas: [{ id: 'a', title: 'Test area', status: 'partly', criteria: [criterion('a1')] }],
    gap: undefined,
    scaleSource: undefined,
    sources: [],
    lastChecked: undefined,
  }),
  checklist({
    id: 'unread',
    areas: [{ id: 'a', title: 'Test area', status: 'unverified', criteria: [criterion('a1')] }],
  }),
];

const clientOf = (content: ContentSource = memoryContent({ quality })) =>
  new MeccClient({ content });

async function show(
  properties: Partial<MeccQualityChecklistElement> = {},
  client = clientOf(),
): Promise<MeccQualityChecklistElement> {
  const element = await fixture<MeccQualityChecklistElement>(
    html`<mecc-quality-checklist .client=${client} .now=${new Date('2026-11-21T12:00:00Z')}
      ><a href="/x">Test fallback</a></mecc-quality-checklist
    >`,
  );
  Object.assign(element, properties);
  await element.updateComplete;
  return element;
}

const ready = (root: ShadowRoot) => root.querySelector('[part=summary]');
const shown = async (properties: Partial<MeccQualityChecklistElement> = {}, client = clientOf()) =>
  settled(await show(properties, client), ready);

const part = (element: Element, name: string) => textOf(find(element, `[part=${name}]`));
const radios = (element: Element, id: string) =>
  findAll<HTMLInputElement>(element, `input[name=${id}]`);
const scoreOf = (element: Element, id: string) =>
  radios(element, id).find(({ checked }) => checked)?.value;
const notes = (element: Element, id: string) =>
  find<HTMLTextAreaElement>(element, `textarea[name=${id}]`)!;
const rows = (element: Element) =>
  findAll<HTMLTableRowElement>(element, '[part=scores] tr')
    .slice(1)
    .map(({ cells }) => [...cells].map(textOf));
const listed = (element: Element, name: string) =>
  findAll(element, `[part=${name}] li`).map(textOf);
const leave = (type: 'pagehide' | 'pageshow', persisted: boolean) =>
  window.dispatchEvent(new PageTransitionEvent(type, { persisted }));

async function score(element: MeccQualityChecklistElement, id: string, value: string) {
  radios(element, id)
    .find((one) => one.value === value)
    ?.click();
  await element.updateComplete;
}

async function note(element: MeccQualityChecklistElement, id: string, text: string) {
  const field = notes(element, id);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

/** What is saved while `act` runs: the file's name, type and bytes. */
async function saved(act: () => void): Promise<{ name: string; type: string; bytes: Uint8Array }> {
  let blob: Blob | undefined;
  let name = '';
  const { createObjectURL } = URL;
  const { click } = HTMLElement.prototype;
  URL.createObjectURL = (given) => {
    blob = given as Blob;
    return 'blob:test';
  };
  HTMLAnchorElement.prototype.click = function () {
    name = this.download;
  };
  try {
    act();
    // What makes the file comes with the first of them.
    await waitUntil(() => name !== '', 'the file', { timeout: 5_000 });
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return { name, type: blob?.type ?? '', bytes: new Uint8Array(await blob!.arrayBuffer()) };
}

describe('mecc-quality-checklist', () => {
  it('shows what it is and is not, what is missing, areas, criteria and evidence', async () => {
    const element = await shown();
    expect(part(element, 'heading')).to.equal('Test self-check');
    expect(part(element, 'self-check')).to.include('self-check').and.include('Nobody awards');
    expect(part(element, 'gap')).to.include('Test gap.');
    expect(part(element, 'scale')).to.include('Test scale, 2016');
    expect(part(element, 'sources')).to.include('Test source, about 2016');
    expect(part(element, 'assurance')).to.equal('Last checked: 21 November 2026');
    const legends = findAll(element, 'legend').map(textOf);
    expect(legends).to.deep.equal(['a1', 'a2', 'b1'].map((id) => `Test criterion ${id}`));
    expect(findAll(element, '[part=evidence] li').map(textOf)).to.deep.equal([
      'Test evidence a1',
      'Test evidence b1',
    ]);
    expect(findAll(element, '[part=status]').map((one) => textOf(one).split(':')[0])).to.deep.equal(
      [
        'From the original, in our words',
        'From an original that we could read only in part, in our words',
        'Not from the original',
      ],
    );
    for (const one of findAll(element, '[part=status]')) {
      expect(textOf(one)).to.include('Test source, about 2016');
    }
    expect(showsFallback(element)).to.equal(false);
    await expectAccessible(element);
  });

  it('shows nothing of what nobody could read', async () => {
    const element = await shown({ value: { hidden: 3 } });
    expect(textOf(element.shadowRoot!.querySelector('.checklist'))).to.not.include('hidden');
    const unread = await settled(await show({ checklist: 'unread' }), (root) =>
      textOf(root.querySelector('[part=message]')).includes('not known'),
    );
    expect(showsFallback(unread)).to.equal(true);
  });

  it('leaves out what is not recorded, and says that nobody recorded a check', async () => {
    const element = await shown({ checklist: 'bare' });
    for (const name of ['gap', 'scale']) {
      expect(find(element, `[part=${name}]`), name).to.equal(null);
    }
    expect(part(element, 'assurance')).to.include('Nobody recorded');
    expect(part(element, 'self-check')).to.include('Nobody awards');
    await expectAccessible(element);
  });

  // WCAG 1.3.1 3.3.2 4.1.2
  it('has native groups of radio buttons; not scored is not 0', async () => {
    const element = await shown();
    expect(radios(element, 'a1').map(({ value }) => value)).to.deep.equal(['3', '1', '0', '']);
    expect(scoreOf(element, 'a1')).to.equal('');
    expect(rows(element)[0]).to.deep.equal(['Test area A', 'Not scored yet', '0 of 2']);
    await score(element, 'a1', '0');
    expect(scoreOf(element, 'a1')).to.equal('0');
    expect(rows(element)[0]).to.deep.equal(['Test area A', '0 of 3', '1 of 2']);
    await score(element, 'a1', '');
    expect(rows(element)[0]).to.deep.equal(['Test area A', 'Not scored yet', '0 of 2']);
    for (const box of findAll(element, 'input')) {
      const label = box.closest('label');
      expect(label?.getBoundingClientRect().height).to.be.at.least(44);
    }
  });

  // WCAG 1.4.1 4.1.3
  it('tells progress in words, by area and in all, in a status that stays the same', async () => {
    const element = await shown();
    const status = find(element, '[part=progress]');
    expect(status?.getAttribute('role')).to.equal('status');
    expect(part(element, 'progress')).to.equal('0 of 3 scored');
    await score(element, 'a1', '3');
    await score(element, 'b1', '0');
    expect(find(element, '[part=progress]')).to.equal(status);
    expect(part(element, 'progress')).to.equal('2 of 3 scored');
    expect(findAll(element, '[part=area-progress]').map(textOf)).to.deep.equal([
      '1 of 2 scored',
      '1 of 1 scored',
    ]);
    for (const bar of findAll<HTMLProgressElement>(element, 'progress')) {
      expect(`${String(bar.value)} of ${String(bar.max)} scored`).to.equal(
        textOf(bar.parentElement),
      );
    }
    await expectAccessible(element);
  });

  it('sums up by area, the lowest first, then what is not scored, with the notes', async () => {
    const element = await shown();
    await score(element, 'a1', '3');
    await score(element, 'b1', '1');
    await note(element, 'b1', 'Test note');
    expect(part(element, 'summary')).to.include('Made on 21 November 2026');
    expect(rows(element)).to.deep.equal([
      ['Test area A', '3 of 3', '1 of 2'],
      ['Test area B', '1 of 3', '1 of 1'],
      ['All areas', '4 of 6', '2 of 3'],
    ]);
    expect(listed(element, 'lowest')).to.deep.equal([
      '1 Test part. Test criterion b1 Your notes: Test note',
      '3 Test full. Test criterion a1',
    ]);
    expect(listed(element, 'unscored')).to.deep.equal(['Test criterion a2']);
    await expectAccessible(element);
  });

  it('tells the page ids and scores, never notes', async () => {
    const element = await shown();
    const heard: MeccQualityChangeEvent[] = [];
    const hear = (event: MeccQualityChangeEvent) => heard.push(event);
    document.addEventListener('mecc-quality-change', hear);
    await note(element, 'a1', 'Test secret');
    await score(element, 'a1', '3');
    await score(element, 'a2', '0');
    await score(element, 'a1', '');
    document.removeEventListener('mecc-quality-change', hear);
    expect(heard.map(({ scores }) => scores)).to.deep.equal([
      { a1: 3 },
      { a1: 3, a2: 0 },
      { a2: 0 },
    ]);
    const [first] = heard;
    expect(Object.entries(first!).filter(([key]) => key !== 'isTrusted')).to.deep.equal([
      ['checklist', 'training-quality-markers'],
      ['scores', { a1: 3 }],
    ]);
    expect(first?.bubbles && first.composed).to.equal(true);
  });

  it('takes scores back from the page, and ignores what is not on the scale', async () => {
    const element = await shown({ value: { a1: 3, a2: 2, b1: -1, x: 3 } });
    expect(['a1', 'a2', 'b1'].map((id) => scoreOf(element, id))).to.deep.equal(['3', '', '']);
    expect(part(element, 'progress')).to.equal('1 of 3 scored');
    await score(element, 'b1', '1');
    expect(element.value).to.include({ a1: 3, b1: 1 });
    element.value = {};
    await element.updateComplete;
    expect(scoreOf(element, 'a1')).to.equal('');
  });

  it('takes no value for no scores', async () => {
    for (const value of [undefined, null]) {
      const element = await shown({ value });
      expect(part(element, 'progress'), String(value)).to.equal('0 of 3 scored');
      const { bytes } = await saved(() => find(element, '[part=json]')?.click());
      expect(JSON.parse(new TextDecoder().decode(bytes))).to.deep.include({ scores: {} });
      await score(element, 'a1', '3');
      expect(element.value).to.deep.equal({ a1: 3 });
      element.value = value;
      await element.updateComplete;
      expect(scoreOf(element, 'a1'), String(value)).to.equal('');
    }
  });

  it('says what is kept: nothing, or what the page says it keeps', async () => {
    const element = await shown();
    expect(textOf(find(element, '.form'))).to.include('stay on this page');
    element.setAttribute('keeps-scores', '');
    await element.updateComplete;
    expect(textOf(find(element, '.form'))).to.include('may keep your scores');
    element.removeAttribute('keeps-scores');
    await element.updateComplete;
    expect(textOf(find(element, '.form'))).to.not.include('may keep');
  });

  it('saves a spreadsheet with the mark of UTF-8, and says so', async () => {
    const element = await shown();
    await score(element, 'a1', '3');
    await note(element, 'a1', '=1+1');
    const { name, type, bytes } = await saved(() => find(element, '[part=csv]')?.click());
    await element.updateComplete;
    expect(name).to.equal('training-quality-markers-2026-11-21.csv');
    expect(type).to.equal('text/csv;charset=utf-8');
    expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).to.include("Test criterion a1,3,Test full,'=1+1,");
    expect(part(element, 'said')).to.include('The file is made');
    expect(find(element, '[part=said]')?.getAttribute('role')).to.equal('status');
  });

  it('saves data that has the scores to give back', async () => {
    const element = await shown();
    await score(element, 'a2', '0');
    const { name, type, bytes } = await saved(() => find(element, '[part=json]')?.click());
    expect(name).to.equal('training-quality-markers-2026-11-21.json');
    expect(type).to.equal('application/json');
    const file = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
    expect(file).to.include({ checklist: 'training-quality-markers', date: '2026-11-21' });
    expect(file['scores']).to.deep.equal({ a2: 0 });
  });

  it('dates by the day in the United Kingdom', async () => {
    const element = await shown({ now: new Date('2026-06-30T23:30:00Z') });
    expect(part(element, 'summary')).to.include('Made on 1 July 2026');
  });

  // WCAG 2.4.3 4.1.3
  it('asks before it clears; then clears, says so, and keeps focus', async () => {
    const element = await shown();
    await score(element, 'a1', '3');
    await note(element, 'a1', 'Test note');
    const details = find<HTMLDetailsElement>(element, 'details')!;
    expect(details.open).to.equal(false);
    details.querySelector('summary')?.click();
    expect(textOf(details)).to.include('cannot get them back');
    const clear = find<HTMLButtonElement>(element, '[part=clear]')!;
    await expectAccessible(element);
    let heard: unknown;
    element.addEventListener('mecc-quality-change', ({ scores }) => {
      heard = scores;
    });
    clear.focus();
    clear.click();
    await settled(element, () => !details.open);
    expect(heard).to.deep.equal({});
    expect(scoreOf(element, 'a1')).to.equal('');
    expect(notes(element, 'a1').value).to.equal('');
    expect(part(element, 'said')).to.equal('All scores and notes are cleared.');
    expect(focused() === details.querySelector('summary'), 'focus').to.equal(true);
    await score(element, 'a1', '1');
    expect(part(element, 'said')).to.equal('');
  });

  it('clears for the page, and leaves focus alone', async () => {
    const element = await shown();
    await score(element, 'a1', '3');
    notes(element, 'b1').focus();
    element.reset();
    await element.updateComplete;
    expect(element.value).to.deep.equal({});
    expect(focused() === notes(element, 'b1'), 'focus').to.equal(true);
  });

  it('forgets without an event when the page is left, and when it comes back', async () => {
    const element = await shown();
    let heard = 0;
    for (const [type, persisted] of [
      ['pagehide', true],
      ['pagehide', false],
      ['pageshow', true],
    ] as const) {
      await score(element, 'a1', '3');
      await note(element, 'a1', 'Test note');
      heard = 0;
      element.addEventListener('mecc-quality-change', () => (heard += 1), { once: true });
      leave(type, persisted);
      await element.updateComplete;
      expect([scoreOf(element, 'a1'), notes(element, 'a1').value]).to.deep.equal(['', '']);
      expect(heard).to.equal(0);
    }
    await score(element, 'a1', '3');
    leave('pageshow', false);
    await element.updateComplete;
    expect(scoreOf(element, 'a1'), 'scored before the page had come').to.equal('3');
  });

  it('leaves scores to a page that keeps them, and clears the notes alone', async () => {
    const element = await shown({ keepsScores: true });
    await score(element, 'a1', '3');
    let kept: unknown;
    element.addEventListener('mecc-quality-change', ({ scores }) => {
      kept = scores;
    });
    for (const [type, persisted] of [
      ['pagehide', true],
      ['pageshow', true],
    ] as const) {
      await note(element, 'a1', 'Test note');
      leave(type, persisted);
      await element.updateComplete;
      expect([scoreOf(element, 'a1'), notes(element, 'a1').value]).to.deep.equal(['3', '']);
      expect(part(element, 'summary')).to.not.include('Test note');
    }
    expect(kept, 'nothing has changed').to.equal(undefined);
    await score(element, 'b1', '1');
    expect(kept, 'what the page keeps is still whole').to.deep.equal({ a1: 3, b1: 1 });
  });

  it('writes nothing into attributes, storage, address or title', async () => {
    const element = await shown();
    const [before, markup] = [traces(), element.outerHTML];
    await score(element, 'a1', '3');
    await note(element, 'a1', 'Test note');
    await saved(() => find(element, '[part=csv]')?.click());
    expect(traces()).to.equal(before);
    expect(element.outerHTML).to.equal(markup);
    for (const field of findAll(element, 'input, textarea')) {
      expect(field.getAttribute('autocomplete')).to.equal('off');
    }
  });

  // WCAG 1.3.2 2.1.1 2.4.3
  it('works with the keyboard: all that is entered comes before what is done with it', async () => {
    const element = await shown();
    const order = findAll(element, 'input, textarea, a, button, summary');
    expect(order.filter(({ tabIndex }) => tabIndex < 0)).to.deep.equal([]);
    const places = [
      radios(element, 'a1')[0]!,
      notes(element, 'a1'),
      radios(element, 'b1')[0]!,
      notes(element, 'b1'),
      find(element, '[part=print]')!,
      find(element, '[part=restart]')!,
      find(element, '[part=clear]')!,
    ].map((one) => order.indexOf(one));
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    element.focus();
    expect(focused() === radios(element, 'a1')[3], 'focus').to.equal(true);
  });

  it('follows the checklist as it is set, changed and removed, and starts each afresh', async () => {
    const element = await shown();
    await score(element, 'a1', '3');
    await note(element, 'a1', 'Test note');
    element.setAttribute('checklist', 'bare');
    await element.updateComplete;
    expect(part(element, 'heading')).to.equal('Test bare');
    expect([scoreOf(element, 'a1'), notes(element, 'a1').value]).to.deep.equal(['', '']);
    Object.assign(element, { checklist: undefined, value: { a1: 1 } });
    await element.updateComplete;
    expect(part(element, 'heading')).to.equal('Test self-check');
    expect(scoreOf(element, 'a1')).to.equal('1');
  });

  it('follows its heading level', async () => {
    const element = await shown({ value: { a1: 3 } });
    element.setAttribute('heading-level', '3');
    await element.updateComplete;
    expect(find(element, 'h3[part=heading]')).not.to.equal(null);
    expect(find(element, '[part=area] h4')).not.to.equal(null);
    expect(find(element, '[part=lowest] h5')).not.to.equal(null);
    await expectAccessible(element);
  });

  // Only Chromium can be told to print here.
  it('prints the summary in black, without controls', async function () {
    if (!navigator.userAgent.includes('Chrome/')) return void this.skip();
    const element = await shown({ value: { a1: 3 } });
    try {
      await emulateMedia({ media: 'print', colorScheme: 'dark' });
      const isSeen = (one: Element) => one.checkVisibility();
      expect(findAll(element, 'button, input, textarea, details').filter(isSeen)).to.deep.equal([]);
      for (const name of ['heading', 'self-check', 'gap', 'scores', 'lowest', 'sources']) {
        const one = find(element, `[part=${name}]`)!;
        expect(isSeen(one), name).to.equal(true);
        expect(getComputedStyle(one).color, name).to.equal('rgb(0, 0, 0)');
      }
    } finally {
      await emulateMedia({ media: 'screen', colorScheme: 'light' });
    }
  });

  it('prints on a press', async () => {
    const element = await shown();
    const { print } = window;
    let printed = 0;
    window.print = () => {
      printed += 1;
    };
    find(element, '[part=print]')?.click();
    window.print = print;
    window.dispatchEvent(new Event('afterprint'));
    expect(printed).to.equal(1);
  });

  it('shows the fallback and a status while it loads', async () => {
    const wait = gate();
    const content = memoryContent({ quality, gate: () => wait.passed });
    const element = await show({}, clientOf(content));
    expect(textOf(find(element, '[role=status]'))).to.equal('Loading the self-check');
    expect(showsFallback(element)).to.equal(true);
    await expectAccessible(element);
    wait.open();
    await settled(element, ready);
  });

  it('says that it does not know the checklist', async () => {
    const element = await settled(await show({ checklist: 'nonsense' }), (root) =>
      textOf(root.querySelector('[part=message]')).includes('not known'),
    );
    expect(showsFallback(element)).to.equal(true);
    expect(find(element, '[part=retry]')).to.equal(null);
    await expectAccessible(element);
  });

  it('takes the first there is where ours is not, unless one is asked for', async () => {
    const others = quality.filter(({ id }) => id !== 'training-quality-markers').reverse();
    const element = await shown({}, clientOf(memoryContent({ quality: others })));
    expect(part(element, 'heading')).to.equal('Test bare');
    element.setAttribute('checklist', 'training-quality-markers');
    await element.updateComplete;
    expect(part(element, 'message')).to.equal('This self-check is not known.');
  });

  it('says that there is none, where none was asked for', async () => {
    const element = await settled(
      await show({}, clientOf(memoryContent())),
      (root) => !textOf(root.querySelector('[part=message]')).includes('Loading'),
    );
    expect(part(element, 'message')).to.equal('No self-check is listed yet.');
    expect(showsFallback(element)).to.equal(true);
  });

  it('takes records with gaps for an outage, and asks again', async () => {
    for (const gap of ['areas', 'scale', 'sources'] as const) {
      const records = quality.map((one) => ({ ...one, [gap]: undefined }) as never);
      const content = memoryContent({ quality: records });
      const element = await inOutage(await show({}, clientOf(content)), gap);
      find(element, '[part=retry]')?.click();
      await settled(element, () => content.asked.length === 2);
    }
  });

  it('says that it cannot load, and asks again on a press', async () => {
    const content = brokenContent({ quality });
    const element = await inOutage(await show({}, clientOf(content)));
    await expectAccessible(element);
    await tryAgain(element, content, ready);
  });

  it('keeps what was set before it was defined', async () => {
    const element = upgradeLate(MeccQualityChecklistElement, {
      client: clientOf(),
      checklist: 'bare',
      value: { a1: 1 },
    });
    await settled(element, ready);
    expect(part(element, 'heading')).to.equal('Test bare');
    expect(scoreOf(element, 'a1')).to.equal('1');
    element.remove();
  });

  it('keeps scores and notes when it is moved, and asks once', async () => {
    const content = memoryContent({ quality });
    const element = await shown({}, clientOf(content));
    const other = await shown();
    await score(element, 'a1', '3');
    await note(element, 'a1', 'Test note');
    other.after(element);
    await element.updateComplete;
    expect([scoreOf(element, 'a1'), notes(element, 'a1').value]).to.deep.equal(['3', 'Test note']);
    expect(scoreOf(other, 'a1'), 'two on a page are apart').to.equal('');
    expect(content.asked).to.deep.equal(['quality']);
  });

  for (const dir of ['ltr', 'rtl']) {
    // WCAG 1.4.10
    it(`fits into 320 pixels, ${dir}`, async () => {
      const element = await shown({ value: { a1: 3 } });
      element.dir = dir;
      element.style.inlineSize = '288px';
      await note(element, 'a1', 'Donaudampfschifffahrtsgesellschaft'.repeat(4));
      expect(element.scrollWidth).to.be.at.most(288);
      await expectAccessible(element);
    });
  }

  it('shows the checklists that come with the package, and nothing that was not read', async function () {
    this.timeout(60_000);
    const client = new MeccClient();
    const element = await shown({}, client);
    for (const { id, title } of await client.records('quality')) {
      element.checklist = id;
      await element.updateComplete;
      expect(part(element, 'heading')).to.equal(title);
      expect(part(element, 'gap')).to.not.equal('');
      expect(textOf(element.shadowRoot!.querySelector('.checklist'))).to.not.match(
        /quality mark\b/i,
      );
      for (const one of findAll(element, '[part=status]')) {
        expect(textOf(one)).to.match(/^(From|Not from) .*: .*, about 20\d\d/);
      }
      await expectAccessible(element);
    }
    element.checklist = 'training-quality-markers';
    await element.updateComplete;
    expect(part(element, 'progress')).to.equal('0 of 5 scored');
  });

  it('leaves nothing behind', async () => {
    const before = traces();
    const client = clientOf();
    const left = await leftListeners(() =>
      mountFiftyTimes(() =>
        Object.assign(document.createElement('mecc-quality-checklist'), { client }),
      ),
    );
    expect(left).to.deep.equal([]);
    expect(traces()).to.equal(before);
  });
});
