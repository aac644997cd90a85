/** What tests of the conversation checklist share. */
import { fixture, html } from '@open-wc/testing';
import { MeccClient } from '../../../src/client/index.js';
import '../../../src/elements/conversation-checklist/conversation-checklist.define.js';
import type { MeccConversationChecklistElement } from '../../../src/elements/conversation-checklist/conversation-checklist.js';
import { parseConversationModel } from '../../../src/models/index.js';
import type { ContentSource } from '../../../src/sources/content-source.js';
import { memoryContent, testModel } from '../../support/memory-content.js';
import { find, findAll, settled, textOf } from './element-checks.js';

const { steps: plainSteps } = testModel({ id: 'plain' });

/** A step with what is not said at its default. */
const step = (fields: object) => {
  const { value } = parseConversationModel({
    ...testModel({ id: 'x' }),
    steps: [{ title: 'Test', purpose: 'Test purpose', ...fields }],
  });
  return value!.steps[0]!;
};

export const models = [
  testModel({ id: 'rbkc-eight' }),
  testModel({
    id: 'other',
    level: 'any',
    kind: 'skills',
    timing: { text: 'One test minute', status: 'published' },
    steps: [step({ id: 'one', title: 'Other step' })],
    dos: [],
    donts: [],
    outcomes: [],
  }),
  testModel({ id: 'untimed', timing: undefined }),
  testModel({
    id: 'rich',
    kind: 'tool',
    timing: undefined,
    levelTime: { text: 'A few test minutes', status: 'published' },
    lastChecked: '2026-11-21',
    steps: [
      step({
        id: 'one',
        title: 'Rich step one',
        checks: ['Test check'],
        cues: ['Test cue'],
        tips: ['Test tip'],
      }),
      step({
        id: 'two',
        title: 'Rich step two',
        scales: [
          { id: 'importance', question: 'Test importance?', whyNotLower: 'Why not lower?' },
          { id: 'confidence', question: 'Test confidence?', whatWouldHelp: 'What would help?' },
        ],
      }),
    ],
    training: ['Test training'],
    easyRead: {
      status: 'draft',
      title: 'Easy title',
      summary: ['Easy one.', 'Easy two.'],
      steps: [{ id: 'one', title: 'Easy step one', checks: ['Easy check.'], say: ['Easy say?'] }],
      dos: ['Easy do.'],
      donts: [],
      outcomes: [],
    },
  }),
  testModel({
    id: 'hearsay',
    steps: plainSteps,
    sources: [
      { title: 'Test hearsay', status: 'unverified' },
      { title: 'Test signs', status: 'published', covers: 'What to notice' },
    ],
  }),
  testModel({ id: 'unread', sources: [{ title: 'Test hearsay', status: 'unverified' }] }),
];

export const clientOf = (content: ContentSource = memoryContent({ models })) =>
  new MeccClient({ content });

export async function show(
  properties: Partial<MeccConversationChecklistElement> = {},
  client = clientOf(),
): Promise<MeccConversationChecklistElement> {
  const element = await fixture<MeccConversationChecklistElement>(
    html`<mecc-conversation-checklist .client=${client}
      ><a href="/x">Test fallback</a></mecc-conversation-checklist
    >`,
  );
  Object.assign(element, properties);
  await element.updateComplete;
  return element;
}

export const steps = (root: ShadowRoot) => root.querySelector('[part=steps]');

/** An element whose steps are there. */
export const shown = async (
  properties: Partial<MeccConversationChecklistElement> = {},
  client = clientOf(),
) => settled(await show(properties, client), steps);

export const boxes = (element: Element) =>
  findAll<HTMLInputElement>(element, '.step:not(.away) .tick input');
export const ticked = (element: Element) => boxes(element).map(({ checked }) => checked);
export const part = (element: Element, name: string) =>
  find<HTMLElement>(element, `[part=${name}]`);
export const partText = (element: Element, name: string) => textOf(part(element, name));
export const progress = (element: Element) => partText(element, 'progress');
export const title = (element: Element) => partText(element, 'heading');

export async function press(element: MeccConversationChecklistElement, name: string) {
  const button = part(element, name)!;
  button.focus();
  button.click();
  await element.updateComplete;
  await element.updateComplete;
}

export async function tick(element: MeccConversationChecklistElement, ...which: number[]) {
  for (const index of which) boxes(element)[index]?.click();
  await element.updateComplete;
}

export async function choose(element: MeccConversationChecklistElement, id: string) {
  const select = find<HTMLSelectElement>(element, 'select')!;
  select.value = id;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

export const leave = (type: 'pagehide' | 'pageshow', persisted: boolean) =>
  window.dispatchEvent(new PageTransitionEvent(type, { persisted }));
