import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { MeccConversationChecklistElement } from '../../src/elements/conversation-checklist/conversation-checklist.js';
import type { MeccShortlistElement } from '../../src/elements/shortlist/shortlist.js';
import { clientOf as contentOf } from './support/checklist.js';
import { TestDirectory } from './support/directories.js';
import {
  expectAccessible,
  find,
  findAll,
  leftListeners,
  mountFiftyTimes,
  settled,
  traces,
} from './support/element-checks.js';
import { A, clientOf, has, leave, NOW, part, partText, press } from './support/shortlist.js';

const STEP = 'Test walk every day';
const NEXT = 'Test call on Monday';

/** A page with a checklist and a list of what was talked about. */
async function page(): Promise<[MeccShortlistElement, MeccConversationChecklistElement]> {
  const place = await fixture(
    html`<div>
      <mecc-shortlist
        conversation="talk"
        .client=${clientOf(new TestDirectory())}
        .now=${NOW}
      ></mecc-shortlist>
      <mecc-conversation-checklist
        id="talk"
        plan
        .client=${contentOf()}
      ></mecc-conversation-checklist>
    </div>`,
  );
  const checklist = place.querySelector('mecc-conversation-checklist')!;
  await settled(checklist, (root) => root.querySelector('#chosen'));
  return [place.querySelector('mecc-shortlist')!, checklist];
}

function type(checklist: Element, name: 'chosen' | 'next', text: string): void {
  const field = find<HTMLInputElement>(checklist, `#${name}`)!;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** The same, after both have something to say. */
async function talked(): ReturnType<typeof page> {
  const [list, checklist] = await page();
  list.add(A);
  type(checklist, 'chosen', `${STEP}\nTest second step`);
  type(checklist, 'next', NEXT);
  await settled(list, () => partText(list, 'summary').includes(NEXT));
  return [list, checklist];
}

const everything = (element: Element) =>
  element.shadowRoot!.innerHTML +
  findAll<HTMLAnchorElement>(element, 'a')
    .map(({ href }) => decodeURIComponent(href))
    .join();

describe('mecc-shortlist and a conversation on the page', () => {
  it('has nothing to hand over before anything was agreed', async () => {
    const [list] = await page();
    expect(has(list, 'hand-over')).to.equal(false);
    list.add(A);
    await list.updateComplete;
    expect(has(list, 'summary')).to.equal(false);
    expect(part(list, 'email')!.getAttribute('href')).to.include('Services%20that%20can%20help');
  });

  it('shows what goes along before it is sent or printed, and sends and prints just that', async () => {
    const [list] = await talked();
    const summary = partText(list, 'summary');
    expect(summary).to.include('What you chose: - Test walk every day - Test second step');
    expect(summary).to.include(`Your next small step: - ${NEXT}`);
    for (const name of ['sms', 'email'] as const) {
      const href = decodeURIComponent(part<HTMLAnchorElement>(list, name)!.href);
      expect(href).to.include(STEP).and.include(NEXT).and.include('Test advice');
    }
    expect(partText(list, 'sheet')).to.include(STEP).and.include(NEXT).and.include('Test advice');
    expect(part(list, 'email')!.getAttribute('href')).to.include('What%20we%20talked%20about');
    await expectAccessible(list);
  });

  it('goes with the conversation alone, without a service', async () => {
    const [list, checklist] = await page();
    type(checklist, 'next', NEXT);
    await settled(list, () => partText(list, 'summary').includes(NEXT));
    expect(partText(list, 'sheet')).to.include(NEXT);
  });

  it('takes what the page says before what the checklist says', async () => {
    const [list] = await talked();
    list.outcome = { nextStep: 'Test of the page' };
    await list.updateComplete;
    expect(partText(list, 'summary')).to.include('Test of the page').and.not.include(NEXT);
  });

  it('clears both with "Done, start again"', async () => {
    const [list, checklist] = await talked();
    await press(list, part(list, 'restart'));
    await checklist.updateComplete;
    await list.updateComplete;
    expect(checklist.outcome).to.equal(undefined);
    expect(find<HTMLInputElement>(checklist, '#next')!.value).to.equal('');
    expect(everything(list)).to.not.match(/Test (walk|call|second|advice)/);
    expect(list.shadowRoot!.activeElement === null).to.equal(false);
  });

  it('loses what the checklist clears, and keeps its services', async () => {
    const [list, checklist] = await talked();
    checklist.reset();
    await settled(list, () => !has(list, 'summary'));
    expect(everything(list)).to.not.match(/Test (walk|call|second)/);
    expect(list.services).to.have.length(1);
  });

  for (const [what, act] of [
    ['the page is left', () => leave('pagehide', true)],
    ['the page comes back', () => leave('pageshow', true)],
    ['a quick exit leaves it', () => document.dispatchEvent(new Event('mecc-exit'))],
  ] as const) {
    it(`has nothing of either when ${what}`, async () => {
      const [list, checklist] = await talked();
      act();
      await checklist.updateComplete;
      await settled(list, () => !has(list, 'hand-over'));
      expect(checklist.outcome).to.equal(undefined);
      expect(everything(list)).to.not.match(/Test (walk|call|second|advice)/);
      expect(everything(checklist)).to.not.match(/Test (walk|call|second)/);
    });
  }

  it('finds a checklist that comes later, and forgets one that goes', async () => {
    const [list, checklist] = await talked();
    const place = checklist.parentElement!;
    checklist.remove();
    list.requestUpdate();
    await list.updateComplete;
    expect(has(list, 'summary')).to.equal(false);
    place.append(checklist);
    await settled(checklist, (root) => root.querySelector('#next'));
    type(checklist, 'next', 'Test later');
    await settled(list, () => partText(list, 'summary').includes('Test later'));
  });

  it('leaves no trace, and no listener', async () => {
    const before = traces();
    const [list] = await talked();
    await press(list, part(list, 'restart'));
    expect(traces()).to.equal(before);
    const left = await leftListeners(() =>
      mountFiftyTimes(() => {
        const element = document.createElement('mecc-shortlist');
        element.conversation = 'talk';
        return element;
      }),
    );
    await aTimeout(0);
    expect(left).to.deep.equal([]);
  });
});

describe('mecc-shortlist: how long a check counts', () => {
  it('is set by the page, for the list, the paper and the messages', async () => {
    const [list] = await page();
    const checked = { ...A, assurance: { assuredDate: '2026-08-01', checkFirst: false } };
    list.add(checked);
    await list.updateComplete;
    const texts = () => [
      partText(list, 'assurance'),
      partText(list, 'sheet'),
      ...(['sms', 'email'] as const).map((name) =>
        decodeURIComponent(part<HTMLAnchorElement>(list, name)!.href),
      ),
    ];
    for (const text of texts()) expect(text).to.not.include('out of date');
    list.freshness = { dueAfterMonths: 1, overdueAfterMonths: 2 };
    await list.updateComplete;
    for (const text of texts()) {
      expect(text).to.match(/may be out of date\. Contact them before you go/);
    }
  });
});
