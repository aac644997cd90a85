import { expect } from '@open-wc/testing';
import { MeccClient } from '../../src/client/index.js';
import { MeccConversationChecklistElement } from '../../src/elements/conversation-checklist/conversation-checklist.js';
import type { MeccChecklistProgressEvent } from '../../src/elements/conversation-checklist/conversation-checklist.events.js';
import {
  boxes,
  choose,
  clientOf,
  leave,
  models,
  part,
  press,
  progress,
  show,
  shown,
  steps,
  tick,
  ticked,
  title,
} from './support/checklist.js';
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

const restart = (element: Element) => part(element, 'restart');

describe('mecc-conversation-checklist', () => {
  it('shows the eight-part model with its steps, purposes, prompts and times', async () => {
    const element = await shown();
    expect(title(element)).to.equal('Test model rbkc-eight');
    expect(find(element, 'ol[part=steps]')).not.to.equal(null);
    const [one, two] = findAll(element, '[part=step]').map(textOf);
    expect(one).to.include('Test step one').and.include('Test purpose').and.include('Test prompt?');
    expect(two).to.include('Time: 30 seconds');
    expect(textOf(find(element, '[part=facts]'))).to.equal('Level: Brief');
    expect(textOf(find(element, '[part=dos]'))).to.include('Test do');
    expect(textOf(find(element, '[part=donts]'))).to.include('Test avoid');
    expect(textOf(find(element, '[part=outcomes]'))).to.include('Test outcome');
    expect(textOf(find(element, '[part=sources]'))).to.include('Test hearsay (not confirmed');
    expect(find<HTMLAnchorElement>(element, '[part=sources] a')?.rel).to.equal('noreferrer');
    expect(textOf(find(element, '[part=assurance]'))).to.include('Nobody recorded');
    expect(part(element, 'unsourced')).to.equal(null);
    expect(showsFallback(element)).to.equal(false);
    await expectAccessible(element);
  });

  it('shows only a time that a source confirms, and leaves out what is not there', async () => {
    const element = await shown({ model: 'other' });
    expect(textOf(find(element, '[part=facts]'))).to.equal(
      'Level: Any level Time: One test minute',
    );
    for (const part of ['dos', 'donts', 'outcomes']) {
      expect(find(element, `[part=${part}]`)).to.equal(null);
    }
    expect(
      textOf((await shown({ model: 'untimed' })).shadowRoot?.querySelector('[part=facts]')),
    ).to.equal('Level: Brief');
  });

  it('shows checks, cues, tips, training and the date of the last check', async () => {
    const element = await shown({ model: 'rich' });
    const [one] = findAll(element, '[part=step]').map(textOf);
    expect(one).to.include('Test check');
    expect(textOf(part(element, 'cues'))).to.equal('What to notice Test cue');
    expect(textOf(part(element, 'tips'))).to.equal('Tips (good practice, no source) Test tip');
    expect(textOf(part(element, 'training'))).to.include('Test training');
    expect(textOf(part(element, 'assurance'))).to.equal('Last checked: 21 November 2026');
    for (const fold of findAll<HTMLDetailsElement>(element, '[part=step] details')) {
      expect(fold.open).to.equal(false);
      fold.open = true;
    }
    await expectAccessible(element);
  });

  it('says of a model that only its parts have a source', async () => {
    const element = await shown({ model: 'hearsay' });
    expect(textOf(part(element, 'unsourced'))).to.include('no published page');
    expect(textOf(part(element, 'sources'))).to.include('What to notice: Test signs');
    await expectAccessible(element);
  });

  // WCAG 1.3.1 2.5.8 3.3.2 4.1.2
  it('has native checkboxes in labels, big enough to tap, that the browser does not fill in', async () => {
    const element = await shown();
    for (const box of boxes(element)) {
      expect(box.getAttribute('autocomplete')).to.equal('off');
      const label = box.closest('label');
      expect(textOf(label)).to.not.equal('');
      expect(label?.getBoundingClientRect().height).to.be.at.least(44);
    }
  });

  // WCAG 4.1.3
  it('counts ticks in a status that stays the same, and tells the page how many', async () => {
    const element = await shown();
    const status = find(element, '[part=progress]');
    expect(status?.getAttribute('role')).to.equal('status');
    expect(progress(element)).to.equal('0 of 3 steps done');
    const heard: MeccChecklistProgressEvent[] = [];
    const hear = (event: MeccChecklistProgressEvent) => heard.push(event);
    document.addEventListener('mecc-checklist-progress', hear);
    await tick(element, 0, 2);
    expect(progress(element)).to.equal('2 of 3 steps done');
    await tick(element, 0);
    document.removeEventListener('mecc-checklist-progress', hear);
    expect(progress(element)).to.equal('1 of 3 steps done');
    expect(find(element, '[part=progress]')).to.equal(status);
    expect(heard.map(({ done, total }) => [done, total])).to.deep.equal([
      [1, 3],
      [2, 3],
      [1, 3],
    ]);
    await expectAccessible(element);
  });

  it('carries nothing but numbers in its event', async () => {
    const element = await shown();
    let event: MeccChecklistProgressEvent | undefined;
    element.addEventListener('mecc-checklist-progress', (heard) => {
      event = heard;
    });
    await tick(element, 1);
    expect(Object.entries(event!).filter(([key]) => key !== 'isTrusted')).to.deep.equal([
      ['done', 1],
      ['total', 3],
    ]);
  });

  // WCAG 1.3.2 2.1.1 2.4.3
  it('works with the keyboard: Tab order is step by step, then the button', async () => {
    const element = await shown();
    const order = findAll(element, 'input, button, select, a');
    expect(order.filter(({ tabIndex }) => tabIndex < 0)).to.deep.equal([]);
    const places = [...boxes(element), restart(element)!].map((one) => order.indexOf(one));
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
  });

  // WCAG 2.4.3 4.1.3
  it('starts again: clears, says so, and moves focus to the first step', async () => {
    const element = await shown();
    await tick(element, 0, 1);
    let count = -1;
    element.addEventListener('mecc-checklist-progress', ({ done }) => {
      count = done;
    });
    restart(element)?.focus();
    restart(element)?.click();
    await element.updateComplete;
    await element.updateComplete;
    expect(ticked(element)).to.deep.equal([false, false, false]);
    expect(count).to.equal(0);
    expect(progress(element)).to.equal('Cleared. Ready for the next conversation.');
    expect(focused()).to.equal(boxes(element)[0]);
    await tick(element, 2);
    expect(progress(element)).to.equal('1 of 3 steps done');
  });

  it('clears for the page, and leaves focus alone', async () => {
    const element = await shown();
    await tick(element, 0);
    boxes(element)[2]?.focus();
    element.reset();
    await element.updateComplete;
    expect(ticked(element)).to.deep.equal([false, false, false]);
    expect(focused()).to.equal(boxes(element)[2]);
  });

  it('forgets when the page is left, and when it comes back from the cache', async () => {
    const element = await shown();
    await tick(element, 0);
    leave('pagehide', true);
    await element.updateComplete;
    expect(ticked(element)).to.deep.equal([false, false, false]);
    expect(progress(element)).to.equal('0 of 3 steps done');
    await tick(element, 1);
    leave('pageshow', true);
    await element.updateComplete;
    expect(ticked(element)).to.deep.equal([false, false, false]);
  });

  it('keeps a tick that was quicker than the rest of the page', async () => {
    const element = await shown();
    await tick(element, 0);
    leave('pageshow', false);
    await element.updateComplete;
    expect(ticked(element)).to.deep.equal([true, false, false]);
  });

  it('writes nothing about a conversation into attributes, storage, address or title', async () => {
    const element = await shown();
    const [before, markup] = [traces(), element.outerHTML];
    await tick(element, 0, 1, 2);
    expect(traces()).to.equal(before);
    expect(element.outerHTML).to.equal(markup);
  });

  it('offers all models in a menu, by what they are, from one answer', async () => {
    const content = memoryContent({ models });
    const element = await shown({ choose: true }, clientOf(content));
    const select = find<HTMLSelectElement>(element, 'select');
    const groups = findAll<HTMLOptGroupElement>(element, 'optgroup').map(({ label, children }) => [
      label,
      ...[...children].map((option) => (option as HTMLOptionElement).value),
    ]);
    expect(groups).to.deep.equal([
      ['Steps to follow', 'rbkc-eight', 'untimed', 'hearsay'],
      ['Skills to use at any time', 'other'],
      ['Tools', 'rich'],
    ]);
    expect(textOf(select?.labels?.[0])).to.equal('Kind of conversation');
    expect(content.asked).to.deep.equal(['conversations']);
    await expectAccessible(element);
  });

  it('shows a model that was read on no page only when the page names it, with a notice', async () => {
    const element = await shown({ choose: true, model: 'unread' });
    const options = () => findAll<HTMLOptionElement>(element, 'option').map(({ value }) => value);
    expect(title(element)).to.equal('Test model unread');
    expect(textOf(part(element, 'unsourced'))).to.include('no published page');
    expect(find<HTMLSelectElement>(element, 'select')?.value).to.equal('unread');
    await expectAccessible(element);
    element.model = undefined;
    await element.updateComplete;
    expect(title(element)).to.equal('Test model rbkc-eight');
    expect(options()).not.to.include('unread');
  });

  for (const choose of [false, true]) {
    it(`takes the first model for ours when that is not there (${choose ? 'menu' : 'alone'})`, async () => {
      const others = models.filter(({ id }) => id !== 'rbkc-eight').reverse();
      const element = await shown({ choose }, clientOf(memoryContent({ models: others })));
      expect(title(element), 'the first that was read').to.equal('Test model hearsay');
    });
  }

  it('offers nothing when no model was read on a page', async () => {
    const unread = models.filter(({ id }) => id === 'unread');
    const element = await settled(
      await show({ choose: true }, clientOf(memoryContent({ models: unread }))),
      (root) => textOf(root.querySelector('[part=message]')).includes('not known'),
    );
    expect(showsFallback(element)).to.equal(true);
  });

  // WCAG 3.2.2 3.3.7
  it('keeps the ticks of each model in the menu, says so, and leaves focus in the menu', async () => {
    const element = await shown({ choose: true });
    const status = part(element, 'progress');
    await tick(element, 0);
    const counts: number[][] = [];
    element.addEventListener('mecc-checklist-progress', ({ done, total }) => {
      counts.push([done, total]);
    });
    find(element, 'select')?.focus();
    await choose(element, 'other');
    expect(title(element)).to.equal('Test model other');
    expect(progress(element)).to.equal(
      'Now showing: Test model other. What you had ticked is kept.',
    );
    expect(part(element, 'progress')).to.equal(status);
    expect(focused()).to.equal(find(element, 'select'));
    expect(counts).to.deep.equal([[0, 1]]);
    await choose(element, 'rbkc-eight');
    expect(ticked(element)).to.deep.equal([true, false, false]);
    expect(counts.at(-1)).to.deep.equal([1, 3]);
    await tick(element, 1);
    expect(progress(element)).to.equal('2 of 3 steps done');
    await choose(element, 'other');
    await press(element, 'restart');
    await choose(element, 'rbkc-eight');
    expect(ticked(element), '"start again" is for all').to.deep.equal([false, false, false]);
  });

  it('keeps no tick when the page sets another model', async () => {
    const element = await shown();
    await tick(element, 0);
    element.model = 'untimed';
    await element.updateComplete;
    expect(title(element)).to.equal('Test model untimed');
    expect(ticked(element)).to.deep.equal([false, false, false]);
    expect(progress(element)).to.equal('0 of 3 steps done');
  });

  it('takes the first model in the menu for one that it does not know', async () => {
    const element = await shown({ choose: true, model: 'nonsense' });
    expect(title(element)).to.equal('Test model rbkc-eight');
    expect(find<HTMLSelectElement>(element, 'select')?.value).to.equal('rbkc-eight');
  });

  it('follows model and menu as they are set, changed and removed', async () => {
    const element = await shown();
    expect(find(element, 'select')).to.equal(null);
    element.setAttribute('model', 'other');
    await settled(element, () => title(element) === 'Test model other');
    element.setAttribute('choose', '');
    await settled(element, (root) => root.querySelector('select'));
    await choose(element, 'untimed');
    element.setAttribute('model', 'rbkc-eight');
    await element.updateComplete;
    expect(title(element), 'the page has the last word').to.equal('Test model rbkc-eight');
    element.removeAttribute('choose');
    element.setAttribute('model', 'other');
    await settled(element, () => title(element) === 'Test model other');
    element.removeAttribute('model');
    await settled(element, () => title(element) === 'Test model rbkc-eight');
    expect(find(element, 'select')).to.equal(null);
  });

  it('follows its heading level', async () => {
    const element = await shown();
    element.setAttribute('heading-level', '3');
    await element.updateComplete;
    expect(find(element, 'h3[part=heading]')).not.to.equal(null);
    expect(find(element, 'h4[part=section-heading]')).not.to.equal(null);
    element.removeAttribute('heading-level');
    await element.updateComplete;
    expect(find(element, 'h2[part=heading]')).not.to.equal(null);
  });

  it('always shows what to do if somebody is not safe, with numbers to call', async () => {
    const numbers = (element: Element) => {
      const urgent = find(element, 'mecc-urgent-help');
      return [...(urgent?.shadowRoot?.querySelectorAll('[part=numbers] a') ?? [])].map((link) =>
        link.getAttribute('href'),
      );
    };
    const element = await shown();
    expect(textOf(find(element, '[part=safety]'))).to.include('Test safety text.');
    expect(numbers(element)).to.include('tel:999').and.include('tel:111');
    element.setAttribute('nation', 'northern-ireland');
    await element.updateComplete;
    await new Promise(requestAnimationFrame);
    expect(numbers(element)).to.include('tel:08088088000').and.not.include('tel:111');
    element.setAttribute('nation', 'England');
    await element.updateComplete;
    await new Promise(requestAnimationFrame);
    expect(numbers(element)).to.include('tel:111').and.not.include('tel:08088088000');
    element.setAttribute('nation', 'nonsense');
    await element.updateComplete;
    await new Promise(requestAnimationFrame);
    expect(numbers(element)).to.include('tel:999').and.include('tel:111');
    const broken = await settled(await show({}, clientOf(brokenContent())), (root) =>
      root.querySelector('[part=retry]'),
    );
    expect(numbers(broken)).to.include('tel:999');
    const wait = gate();
    const pending = await show({}, clientOf(memoryContent({ models, gate: () => wait.passed })));
    await new Promise(requestAnimationFrame);
    expect(numbers(pending)).to.include('tel:999');
    wait.open();
  });

  it('says in short lines what to do, for the nation, in easy read or where there is one', async () => {
    const lines = [
      { text: 'Test for all.' },
      { text: 'Test for Wales.', nation: 'wales' as const },
      { text: 'Test for England.', nation: 'england' as const },
    ];
    const [model] = models;
    const safety = { ...model!.safety, lines };
    const content = memoryContent({ models: [{ ...model!, safety }] });
    const element = await shown({}, clientOf(content));
    const words = () => findAll(element, '[part=safety] > :is(p, ul)').map(textOf);
    const items = () => findAll(element, '[part=safety] li').map(textOf);
    expect(words()).to.deep.equal(['Test safety text.']);
    element.variant = 'easy-read';
    await element.updateComplete;
    expect(items()).to.deep.equal(lines.map(({ text }) => text));
    expect(words(), 'not both').to.have.length(1);
    element.setAttribute('nation', 'Wales');
    await element.updateComplete;
    expect(items()).to.deep.equal(['Test for all.', 'Test for Wales.']);
    await expectAccessible(element);
    element.variant = 'standard';
    await element.updateComplete;
    expect(items()).to.deep.equal(['Test for all.', 'Test for Wales.']);
    element.setAttribute('nation', 'nonsense');
    await element.updateComplete;
    expect(words()).to.deep.equal(['Test safety text.']);
  });

  it('has a line for each nation with every real model', async () => {
    for (const { id, safety } of await new MeccClient().conversationModels()) {
      const nations = safety.lines?.flatMap(({ nation }) => nation ?? []);
      expect(nations, id).to.include.members(['england', 'wales', 'scotland', 'northern-ireland']);
      expect(safety.lines?.[0], id).to.deep.equal({ text: 'Call 999 if a life is at risk.' });
    }
  });

  it('shows the fallback and a status while it loads', async () => {
    const wait = gate();
    const content = memoryContent({ models, gate: () => wait.passed });
    const element = await show({}, clientOf(content));
    expect(textOf(find(element, '[part=message]'))).to.equal('Loading the checklist');
    expect(showsFallback(element)).to.equal(true);
    await expectAccessible(element);
    wait.open();
    await settled(element, steps);
  });

  it('says that it does not know the model', async () => {
    const element = await settled(await show({ model: 'nonsense' }), (root) =>
      textOf(root.querySelector('[part=message]')).includes('not known'),
    );
    expect(showsFallback(element)).to.equal(true);
    expect(find(element, '[part=retry]')).to.equal(null);
    await expectAccessible(element);
  });

  it('says so when there is no model at all', async () => {
    const element = await settled(await show({ choose: true }, clientOf(memoryContent())), (root) =>
      textOf(root.querySelector('[part=message]')).includes('not known'),
    );
    expect(showsFallback(element)).to.equal(true);
  });

  it('says that it cannot load, and asks again on a press', async () => {
    const content = brokenContent({ models });
    const element = await inOutage(await show({}, clientOf(content)));
    await expectAccessible(element);
    await tryAgain(element, content, steps);
  });

  it('keeps what was set before it was defined', async () => {
    const element = upgradeLate(MeccConversationChecklistElement, {
      client: clientOf(),
      model: 'other',
    });
    await settled(element, steps);
    expect(title(element)).to.equal('Test model other');
    element.remove();
  });

  it('keeps ticks when it is moved, asks once, and stands more than once on a page', async () => {
    const content = memoryContent({ models });
    const [one, two] = [await shown({}, clientOf(content)), await shown()];
    await tick(one, 0);
    two.after(one);
    await one.updateComplete;
    expect(ticked(one)).to.deep.equal([true, false, false]);
    expect(ticked(two)).to.deep.equal([false, false, false]);
    expect(content.asked).to.deep.equal(['conversations']);
    leave('pagehide', true);
    await one.updateComplete;
    expect(ticked(one)).to.deep.equal([false, false, false]);
  });

  it('moves focus to the first step', async () => {
    const element = await shown();
    element.focus();
    expect(focused()).to.equal(boxes(element)[0]);
  });

  for (const dir of ['ltr', 'rtl']) {
    // WCAG 1.4.10
    it(`fits into 320 pixels, ${dir}`, async () => {
      const element = await shown({ choose: true });
      element.dir = dir;
      element.style.inlineSize = '288px';
      await element.updateComplete;
      expect(element.scrollWidth).to.be.at.most(288);
      await expectAccessible(element);
    });
  }

  it('shows the real models that come with the package', async function () {
    // There are many, and axe looks at each.
    this.timeout(60_000);
    const client = new MeccClient();
    const element = await shown({ choose: true }, client);
    const options = () => findAll<HTMLOptionElement>(element, 'option').map(({ value }) => value);
    const offered = options();
    for (const { id, title: name, steps: all, sources } of await client.conversationModels()) {
      const isOffered = sources.some(({ status }) => status !== 'unverified');
      expect(offered.includes(id), id).to.equal(isOffered);
      element.model = id;
      await element.updateComplete;
      expect(title(element)).to.equal(name);
      expect(boxes(element)).to.have.length(all.length);
      expect(part(element, 'assurance')?.textContent).to.include('Last checked');
      const wasRead = sources.some(({ status, covers }) => status !== 'unverified' && !covers);
      expect(part(element, 'unsourced') === null, id).to.equal(wasRead);
      await expectAccessible(element);
    }
    expect(boxes(await shown({}, client))).to.have.length(8);
  });

  it('leaves no listener behind', async () => {
    const client = clientOf();
    const left = await leftListeners(() =>
      mountFiftyTimes(() =>
        Object.assign(document.createElement('mecc-conversation-checklist'), { client }),
      ),
    );
    expect(left).to.deep.equal([]);
  });
});
