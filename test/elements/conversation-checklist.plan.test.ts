import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { MeccConversationChecklistElement } from '../../src/elements/conversation-checklist/conversation-checklist.js';
import { conversationSummary } from '../../src/share/conversation-summary.js';
import { choose, leave, part, press, shown, tick } from './support/checklist.js';
import { expectAccessible, find, focused, textOf, traces } from './support/element-checks.js';

type Field = HTMLInputElement | HTMLTextAreaElement;

const field = (element: Element, name: 'chosen' | 'next') => find<Field>(element, `#${name}`)!;

async function write(
  element: MeccConversationChecklistElement,
  name: 'chosen' | 'next',
  text: string,
) {
  field(element, name).value = text;
  field(element, name).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

const agreed = async (properties: Partial<MeccConversationChecklistElement> = {}) => {
  const element = await shown({ plan: true, ...properties });
  await write(element, 'chosen', ' Test walk \n\n Test call\n');
  await write(element, 'next', ' Test small step ');
  return element;
};

describe('what was agreed in a conversation', () => {
  it('has no fields unless the page wants them', async () => {
    const element = await shown();
    expect(part(element, 'plan')).to.equal(null);
    expect(element.outcome).to.equal(undefined);
    await tick(element, 0);
    expect(element.outcome, 'ticks are how the talk went, not what was agreed').to.equal(undefined);
  });

  it('is read from the element, each step once, in the shape of the summary', async () => {
    const element = await agreed();
    expect(element.outcome).to.deep.equal({
      steps: ['Test walk', 'Test call'],
      nextStep: 'Test small step',
    });
    const summary = conversationSummary(element.outcome!, { now: new Date('2026-11-22') });
    expect(summary).to.include('- Test walk').and.include('- Test small step');
    await expectAccessible(element);
    await write(element, 'chosen', ' \n ');
    await write(element, 'next', ' ');
    expect(element.outcome, 'blanks are nothing').to.equal(undefined);
  });

  it('is another object after a change, and the same without one', async () => {
    const element = await agreed();
    const before = element.outcome;
    await tick(element, 0);
    expect(element.outcome).to.equal(before);
    await write(element, 'next', 'Test other step');
    expect(element.outcome).not.to.equal(before);
  });

  it('tells the page of a change, without a word of it, and leaves no trace', async () => {
    const before = traces();
    const element = await shown({ plan: true });
    const heard: Event[] = [];
    const hear = (event: Event) => heard.push(event);
    document.addEventListener('mecc-checklist-outcome', hear);
    await write(element, 'next', 'Test secret step');
    await tick(element, 0);
    await press(element, 'restart');
    document.removeEventListener('mecc-checklist-outcome', hear);
    expect(heard).to.have.length(2);
    for (const event of heard) {
      expect(event.composed).to.equal(true);
      expect(Object.keys(event).filter((key) => key !== 'isTrusted')).to.deep.equal([]);
    }
    expect(traces()).to.equal(before);
    expect(element.outerHTML).not.to.include('secret');
  });

  // WCAG 2.1.1 3.3.7
  it('can be written with the keyboard, and is kept when the reader turns to another model', async () => {
    const element = await shown({ plan: true, choose: true });
    field(element, 'next').focus();
    await sendKeys({ type: 'Test walk' });
    await element.updateComplete;
    expect(focused()).to.equal(field(element, 'next'));
    expect(element.outcome?.nextStep).to.equal('Test walk');
    await choose(element, 'other');
    expect(field(element, 'next').value).to.equal('Test walk');
    expect(element.outcome?.nextStep).to.equal('Test walk');
  });

  it('comes at the last step, where there is one at a time', async () => {
    const element = await shown({ plan: true, oneAtATime: true });
    expect(part(element, 'plan')).to.equal(null);
    while (part(element, 'next')) await press(element, 'next');
    expect(textOf(part(element, 'plan'))).to.include('What you agreed');
    await write(element, 'next', 'Test step');
    await press(element, 'back');
    await press(element, 'next');
    expect(field(element, 'next').value).to.equal('Test step');
  });

  const ends: Record<string, (element: MeccConversationChecklistElement) => unknown> = {
    'with "Done, start again"': (element) => press(element, 'restart'),
    'with reset()': (element) => {
      element.reset();
    },
    'when the page is left': () => leave('pagehide', true),
    'when the browser brings the page back': () => leave('pageshow', true),
    'before a quick exit': () => window.dispatchEvent(new Event('mecc-exit')),
    'when the page asks for another model': (element) => {
      element.model = 'other';
    },
  };
  for (const [when, end] of Object.entries(ends)) {
    it(`is forgotten ${when}`, async () => {
      const element = await agreed();
      await end(element);
      await element.updateComplete;
      expect(element.outcome).to.equal(undefined);
      expect([field(element, 'chosen').value, field(element, 'next').value]).to.deep.equal([
        '',
        '',
      ]);
    });
  }
});
