import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { MeccConversationChecklistElement } from '../../src/elements/conversation-checklist/conversation-checklist.js';
import {
  boxes,
  choose,
  leave,
  part,
  partText,
  press,
  progress,
  shown,
  tick,
  ticked,
  title,
} from './support/checklist.js';
import {
  expectAccessible,
  find,
  findAll,
  focused,
  textOf,
  traces,
} from './support/element-checks.js';

const radios = (element: Element, name: string) =>
  findAll<HTMLInputElement>(element, `[part=${name}] input[type=radio]`);

async function switchTo(element: MeccConversationChecklistElement, variant: string) {
  const radio = radios(element, 'variants').find(({ value }) => value === variant)!;
  radio.focus();
  radio.click();
  await element.updateComplete;
}

describe('mecc-conversation-checklist: easy read and text only', () => {
  it('shows the easy read text and always says that it is a draft', async () => {
    const element = await shown({ model: 'rich', variant: 'easy-read' });
    expect(title(element)).to.equal('Easy title');
    expect(findAll(element, '.opening > p').map(textOf).slice(1, 3)).to.deep.equal([
      'Easy one.',
      'Easy two.',
    ]);
    expect(partText(element, 'variant-status')).to.equal(
      'Draft. Not made with people with a learning disability yet. It has no pictures yet.',
    );
    const [status, ...rest] = findAll(element, '.opening > p');
    expect(status, 'before the summary').to.equal(part(element, 'variant-status'));
    expect(rest).to.have.length(2);
    const [one, two] = findAll(element, '[part=step]').map(textOf);
    expect(one).to.equal('Easy step one Easy check. You could say: “Easy say?”');
    expect(two, 'a step that nobody has rewritten').to.include('Rich step two');
    expect(partText(element, 'dos')).to.include('Easy do.');
    for (const gone of ['facts', 'donts', 'cues', 'tips', 'training']) {
      expect(part(element, gone), gone).to.equal(null);
    }
    expect(partText(element, 'safety')).to.include('Test safety text.');
    expect(partText(element, 'assurance')).to.include('21 November 2026');
    await expectAccessible(element);
  });

  it('says that there is no easy read text, and shows the standard one', async () => {
    const element = await shown({ variant: 'easy-read' });
    expect(partText(element, 'variant-status')).to.include('no easy read text');
    expect(title(element)).to.equal('Test model rbkc-eight');
    expect(partText(element, 'step')).to.include('Test purpose');
    await expectAccessible(element);
  });

  it('shows the standard text in one column without frames as text only', async () => {
    const element = await shown({ variant: 'text-only' });
    const step = part(element, 'step')!;
    expect(getComputedStyle(step).borderTopWidth).to.equal('0px');
    expect(getComputedStyle(find(element, '.body')!).display).to.equal('grid');
    expect(partText(element, 'step')).to.include('Test purpose');
    expect(partText(element, 'variant-status')).to.equal('');
    await tick(element, 0);
    expect(progress(element)).to.equal('1 of 3 steps done');
    await expectAccessible(element);
  });

  it('takes another word for standard', async () => {
    const element = await shown({ model: 'rich' });
    for (const word of ['huge', 'toString', '']) {
      element.setAttribute('variant', word);
      await element.updateComplete;
      expect(title(element)).to.equal('Test model rich');
      expect(partText(element, 'variant-status')).to.equal('');
      expect(find(element, '[part=checklist]')?.className, word).to.equal('checklist standard');
    }
    element.removeAttribute('variant');
    await element.updateComplete;
    expect(title(element)).to.equal('Test model rich');
  });

  // WCAG 3.2.2 4.1.3
  it('lets the reader switch, keeps ticks and focus, and says the status in a live region', async () => {
    const element = await shown({ model: 'rich', variants: true });
    const status = part(element, 'variant-status');
    expect(status?.getAttribute('role')).to.equal('status');
    expect(radios(element, 'variants').map(({ checked }) => checked)).to.deep.equal([
      true,
      false,
      false,
    ]);
    expect(textOf(find(element, '[part=variants] legend'))).to.equal('How to show it');
    await tick(element, 0);
    await switchTo(element, 'easy-read');
    expect(title(element)).to.equal('Easy title');
    expect(part(element, 'variant-status')).to.equal(status);
    expect(textOf(status)).to.include('Draft.');
    expect(focused()).to.equal(radios(element, 'variants')[1]);
    expect(ticked(element)).to.deep.equal([true, false]);
    await expectAccessible(element);
    await switchTo(element, 'text-only');
    expect(title(element)).to.equal('Test model rich');
    expect(textOf(status)).to.equal('');
    await switchTo(element, 'standard');
    expect(textOf(status)).to.equal('Showing the standard text.');
    expect(part(element, 'variant-status')).to.equal(status);
    element.variant = 'easy-read';
    await element.updateComplete;
    expect(title(element), 'the page has the last word').to.equal('Easy title');
  });

  it('forgets what the reader chose when the page is left', async () => {
    const element = await shown({ model: 'rich', variants: true });
    await switchTo(element, 'easy-read');
    leave('pagehide', true);
    await element.updateComplete;
    expect(title(element)).to.equal('Test model rich');
    expect(radios(element, 'variants')[0]?.checked).to.equal(true);
  });
});

describe('mecc-conversation-checklist: one step at a time', () => {
  const heading = (element: Element) => part(element, 'step-heading');
  const buttons = (element: Element) =>
    findAll(element, '.body button').map((one) => one.getAttribute('part'));
  const away = (element: Element) => findAll(element, '.away');

  it('shows one step under its heading, and the way on', async () => {
    const element = await shown({ oneAtATime: true });
    expect(findAll(element, '[part=step]').filter((one) => one.checkVisibility())).to.have.length(
      1,
    );
    expect(away(element), 'for paper').to.have.length(2);
    expect(textOf(find(element, 'h3[part=step-heading]'))).to.equal('Step 1 of 3: Test step one');
    expect(buttons(element), 'no way back, and nothing to end').to.deep.equal(['next']);
    expect(progress(element)).to.equal('0 of 3 steps done');
    expect(textOf(boxes(element)[0]!.closest('label'))).to.equal('This step is done');
    await expectAccessible(element);
  });

  // WCAG 2.4.3
  it('goes on and back, and moves focus to the heading of the step', async () => {
    const element = await shown({ oneAtATime: true });
    await press(element, 'next');
    expect(partText(element, 'step-heading')).to.equal('Step 2 of 3: Test step two');
    expect(focused()).to.equal(heading(element));
    await press(element, 'next');
    expect(partText(element, 'step-heading')).to.include('Step 3 of 3');
    expect(buttons(element), 'nothing comes after the last').to.deep.equal(['back', 'restart']);
    expect(progress(element)).to.equal('0 of 3 steps done. This is the last step.');
    expect(focused()).to.equal(heading(element));
    await expectAccessible(element);
    await press(element, 'back');
    expect(partText(element, 'step-heading')).to.include('Step 2 of 3');
    expect(focused()).to.equal(heading(element));
  });

  it('keeps each tick with its step', async () => {
    const element = await shown({ oneAtATime: true });
    await tick(element, 0);
    expect(progress(element)).to.equal('1 of 3 steps done');
    await press(element, 'next');
    expect(ticked(element)).to.deep.equal([false]);
    await press(element, 'back');
    expect(ticked(element)).to.deep.equal([true]);
    element.oneAtATime = false;
    await element.updateComplete;
    expect(ticked(element)).to.deep.equal([true, false, false]);
  });

  // WCAG 1.3.2 2.1.1 2.4.3
  it('has all its controls in the order of Tab', async () => {
    const element = await shown({ oneAtATime: true });
    await press(element, 'next');
    expect(buttons(element)).to.deep.equal(['back', 'next']);
    await press(element, 'next');
    const order = findAll(element, 'input, button').filter((one) => one.checkVisibility());
    expect(order.filter(({ tabIndex }) => tabIndex < 0)).to.deep.equal([]);
    expect(order.map((one) => one.getAttribute('part') ?? one.getAttribute('type'))).to.deep.equal([
      'checkbox',
      'back',
      'restart',
    ]);
  });

  it('starts again at the first step, with focus on its heading', async () => {
    const element = await shown({ oneAtATime: true });
    await tick(element, 0);
    await press(element, 'next');
    await press(element, 'next');
    await press(element, 'restart');
    expect(partText(element, 'step-heading')).to.include('Step 1 of 3');
    expect(focused()).to.equal(heading(element));
    expect(ticked(element)).to.deep.equal([false]);
  });

  it('never loses focus when the page resets it', async () => {
    const element = await shown({ oneAtATime: true });
    await press(element, 'next');
    await press(element, 'next');
    for (const name of ['back', 'step-heading']) {
      part(element, name)?.focus();
      element.reset();
      await element.updateComplete;
      await new Promise(requestAnimationFrame);
      expect(partText(element, 'step-heading')).to.include('Step 1 of 3');
      expect(focused(), name).to.equal(heading(element));
      await press(element, 'next');
    }
  });

  // Only Chromium can be told to print here.
  it('prints all steps', async function () {
    if (!navigator.userAgent.includes('Chrome/')) return void this.skip();
    const element = await shown({ model: 'rich', oneAtATime: true, variant: 'easy-read' });
    try {
      await emulateMedia({ media: 'print' });
      const printed = findAll(element, '[part=step]').filter((one) => one.checkVisibility());
      expect(printed.map((one) => textOf(one.querySelector('h3')))).to.deep.equal([
        'Step 1 of 2: Easy step one',
        'Step 2 of 2: Rich step two',
      ]);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('begins at the first step of another model', async () => {
    const element = await shown({ oneAtATime: true, choose: true });
    await press(element, 'next');
    await choose(element, 'rich');
    expect(partText(element, 'step-heading')).to.equal('Step 1 of 2: Rich step one');
    element.focus();
    expect(focused()).to.equal(heading(element));
  });
});

describe('mecc-conversation-checklist: ruler', () => {
  const answers = (element: Element) =>
    findAll(element, '.step:not(.away) [part=answer]').map(textOf);
  const followUps = (element: Element) => findAll(element, '[part=follow-up]').map(textOf);
  const mark = async (element: MeccConversationChecklistElement, which: number, value: string) => {
    const ruler = findAll(element, '[part=ruler]')[which]!;
    ruler.querySelector<HTMLInputElement>(`[value="${value}"]`)?.click();
    await element.updateComplete;
  };

  // WCAG 1.3.1 4.1.2
  it('asks with native radio buttons, and begins as not answered', async () => {
    const element = await shown({ model: 'rich' });
    const [first] = findAll(element, 'fieldset[part=ruler]');
    const all = [...first!.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    expect(all.map(({ labels }) => textOf(labels?.[0]))).to.deep.equal([
      'Not answered',
      ...Array.from({ length: 11 }, (_, number) => String(number)),
    ]);
    expect(all.filter(({ checked }) => checked)).to.deep.equal([all[0]]);
    for (const one of all)
      expect(one.labels![0]!.getBoundingClientRect().height).to.be.at.least(44);
    expect(textOf(first!.querySelector('legend'))).to.include('Test importance?');
    expect(answers(element)).to.deep.equal(['Not answered yet', 'Not answered yet']);
    expect(followUps(element)).to.deep.equal([]);
    await expectAccessible(element);
  });

  it('tells 0 from not answered, and asks only what makes sense next', async () => {
    const element = await shown({ model: 'rich' });
    await mark(element, 0, '0');
    expect(answers(element)).to.deep.equal(['Answer: 0 out of 10', 'Not answered yet']);
    expect(followUps(element), 'nothing is lower than 0').to.deep.equal([]);
    await mark(element, 0, '7');
    expect(followUps(element)).to.deep.equal(['Then ask: “Why not lower?”']);
    await mark(element, 1, '10');
    expect(answers(element)).to.deep.equal(['Answer: 7 out of 10', 'Answer: 10 out of 10']);
    expect(followUps(element), 'nothing is higher than 10').to.have.length(1);
    await mark(element, 1, '4');
    expect(followUps(element)[1]).to.equal('Then ask: “What would help?”');
    await expectAccessible(element);
    await mark(element, 0, '');
    expect(answers(element)[0]).to.equal('Not answered yet');
  });

  it('keeps the two questions apart, and an answer with its step', async () => {
    const element = await shown({ model: 'rich', oneAtATime: true });
    await press(element, 'next');
    await mark(element, 0, '3');
    await press(element, 'back');
    expect(answers(element)).to.deep.equal([]);
    await press(element, 'next');
    expect(answers(element)).to.deep.equal(['Answer: 3 out of 10', 'Not answered yet']);
  });

  it('leaves no trace of an answer, and tells nobody', async () => {
    const element = await shown({ model: 'rich' });
    const [before, markup] = [traces(), element.outerHTML];
    const heard: string[] = [];
    element.addEventListener('mecc-checklist-progress', ({ type }) => heard.push(type));
    await mark(element, 0, '3');
    expect([traces(), element.outerHTML]).to.deep.equal([before, markup]);
    expect(heard).to.deep.equal([]);
  });

  it('forgets answers with the ticks', async () => {
    const element = await shown({ model: 'rich', choose: true });
    const none = ['Not answered yet', 'Not answered yet'];
    await mark(element, 0, '3');
    await press(element, 'restart');
    expect(answers(element)).to.deep.equal(none);
    expect(radios(element, 'ruler').filter(({ checked }) => checked)).to.have.length(2);
    await mark(element, 0, '3');
    await choose(element, 'other');
    await choose(element, 'rich');
    expect(answers(element), 'kept with its model').to.deep.equal(['Answer: 3 out of 10', none[1]]);
    leave('pagehide', true);
    await element.updateComplete;
    element.model = 'rich';
    await element.updateComplete;
    expect(answers(element)).to.deep.equal(none);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`fits into 320 pixels in each variant, ${dir}`, async () => {
      const element = await shown({
        model: 'rich',
        choose: true,
        variants: true,
        timer: true,
        card: true,
      });
      element.dir = dir;
      element.style.inlineSize = '288px';
      for (const variant of ['standard', 'easy-read', 'text-only'] as const) {
        element.variant = variant;
        await element.updateComplete;
        expect(element.scrollWidth, variant).to.be.at.most(288);
        await expectAccessible(element);
      }
    });
  }
});
