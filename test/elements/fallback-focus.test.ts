import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { MeccClient } from '../../src/client/index.js';
import * as elements from '../../src/elements/index.js';
import '../../src/bundles/all.js';
import { until } from './support/page.js';

const all: readonly [name: string, base: new () => LitElement, properties: object][] = [
  ['service card', elements.MeccServiceCardElement, { serviceId: 'samaritans' }],
  ['topic card', elements.MeccTopicCardElement, { topic: 'alcohol' }],
  ['conversation checklist', elements.MeccConversationChecklistElement, {}],
  ['e-learning links', elements.MeccElearningLinksElement, {}],
  ['place picker', elements.MeccPlacePickerElement, {}],
  ['pledge', elements.MeccPledgeElement, {}],
  ['quality checklist', elements.MeccQualityChecklistElement, {}],
  ['resource library', elements.MeccResourceLibraryElement, {}],
  ['service finder', elements.MeccServiceFinderElement, {}],
  ['topic list', elements.MeccTopicListElement, {}],
  ['urgent help', elements.MeccUrgentHelpElement, {}],
];

describe('focus on what the page has put inside', () => {
  let element: HTMLElement | undefined;
  afterEach(() => element?.remove());

  for (const [name, base, properties] of all) {
    it(`goes to the beginning of the ${name} when that takes its place`, async () => {
      // As when the script comes late: somebody has tabbed to the link already.
      const tag = `late-${crypto.randomUUID()}`;
      const late = document.createElement(tag);
      element = late;
      const link = Object.assign(document.createElement('a'), { href: '#', textContent: 'Test' });
      late.append(link);
      document.body.append(Object.assign(late, properties, { client: new MeccClient() }));
      link.focus();
      expect(document.activeElement === link, 'the link has focus').to.equal(true);
      customElements.define(tag, class extends base {});
      await until(
        () => late.shadowRoot?.querySelector('slot:not([name])[hidden]'),
        'the element to take its place',
      );
      expect(document.activeElement?.localName).to.equal(tag);
      expect(late.shadowRoot?.activeElement?.localName).to.match(/^(?:h[2-6]|p|a|button)$/);
    });
  }
});
