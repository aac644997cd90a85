import { aTimeout, expect } from '@open-wc/testing';
import { SHORTLIST_MAX_IDS } from '../../src/share/shortlist-link.js';
import {
  expectAccessible,
  find,
  findAll,
  focused,
  leftListeners,
  mountFiftyTimes,
  settled,
  textOf,
  traces,
} from './support/element-checks.js';
import {
  A,
  B,
  card,
  expectFocus,
  has,
  many,
  part,
  partText,
  press,
  PRIVATE,
  saved,
  SECRETS,
  show,
  withNavigator,
} from './support/shortlist.js';

const report = (element: Element) => part<HTMLAnchorElement>(element, 'report');
const unfold = (element: Element) => {
  part<HTMLDetailsElement>(element, 'take-away')!.open = true;
};

describe('service card: on the list of the page', () => {
  it('offers nothing without a list on the page', async () => {
    const element = await card(A);
    expect(has(element, 'actions')).to.equal(false);
    expect(findAll(element, 'button')).to.have.length(0);
  });

  it('offers to add it as soon as there is a list, and until there is none', async () => {
    const element = await card(A);
    const list = await show();
    await settled(element, (root) => root.querySelector('[part=list-button]'));
    expect(partText(element, 'list-button')).to.equal('Add to my list');
    list.remove();
    await aTimeout(0);
    await element.updateComplete;
    expect(has(element, 'actions')).to.equal(false);
  });

  // WCAG 2.4.3 4.1.3
  it('adds and removes with one button; focus stays, and it is said', async () => {
    const list = await show();
    const element = await card(A);
    const button = part(element, 'list-button')!;
    expect(button.ariaLabel).to.equal('Add to my list, Test advice');
    await press(element, button);
    expect(list.services.map(({ id }) => id)).to.deep.equal(['a']);
    expect(textOf(button)).to.equal('On your list. Remove');
    expect(button.ariaLabel).to.equal('On your list. Remove, Test advice');
    expectFocus(button);
    expect(part(element, 'said')?.ariaLive).to.equal('polite');
    expect(partText(element, 'said')).to.equal('Added to your list.');
    await expectAccessible(element);
    await press(element, button);
    expect(list.services).to.have.length(0);
    expect(textOf(button)).to.equal('Add to my list');
    expectFocus(button);
    expect(partText(element, 'said')).to.equal('Taken off your list.');
  });

  it('goes to the list from a card that has just been added', async () => {
    const list = await show();
    const element = await card(A);
    expect(has(element, 'go-to-list')).to.equal(false);
    await press(element, part(element, 'list-button'));
    const go = part(element, 'go-to-list');
    expect(textOf(go)).to.equal('Go to my list');
    await expectAccessible(element);
    await press(element, go);
    expectFocus(part(list, 'contact'));
    list.reset();
    await element.updateComplete;
    expect([has(element, 'go-to-list'), partText(element, 'said')]).to.deep.equal([false, '']);
  });

  it('offers no way to a list that nobody sees', async () => {
    const list = await show();
    list.hidden = true;
    const element = await card(A);
    await press(element, part(element, 'list-button'));
    expect(partText(element, 'said')).to.equal('Added to your list.');
    expect(has(element, 'go-to-list')).to.equal(false);
  });

  it('knows what was done on the list, and on another card of the same service', async () => {
    const list = await show();
    const [one, other] = [await card(A), await card(A)];
    await press(one, part(one, 'list-button'));
    await other.updateComplete;
    expect(partText(other, 'list-button')).to.equal('On your list. Remove');
    list.reset();
    await one.updateComplete;
    expect(partText(one, 'list-button')).to.equal('Add to my list');
  });

  it('says that the list is full', async () => {
    const list = await show(many(SHORTLIST_MAX_IDS));
    const element = await card(A);
    expect(part(element, 'list-button')?.ariaDisabled).to.equal('true');
    await press(element, part(element, 'list-button'));
    expect(partText(element, 'said')).to.include('Your list is full.');
    expect(list.services).to.have.length(SHORTLIST_MAX_IDS);
  });

  it('says nothing of one service on the card of another', async () => {
    await show();
    const element = await card(A);
    await press(element, part(element, 'list-button'));
    unfold(element);
    element.service = B;
    await element.updateComplete;
    expect(partText(element, 'said')).to.equal('');
    expect(partText(element, 'list-button')).to.equal('Add to my list');
    expect(part<HTMLDetailsElement>(element, 'take-away')!.open).to.equal(false);
  });
});

describe('service card: taking it away', () => {
  // WCAG 2.4.4
  it('is offered with "actions", folded, with names that say of what', async () => {
    const element = await card(A, { actions: true });
    expect(has(element, 'list-button')).to.equal(false);
    const fold = part<HTMLDetailsElement>(element, 'take-away')!;
    expect(fold.open).to.equal(false);
    expect(textOf(fold.querySelector('summary'))).to.equal('Take this away: Test advice');
    unfold(element);
    expect(findAll(element, 'button').map(({ ariaLabel }) => ariaLabel)).to.deep.equal([
      'Put the next opening in my calendar, Test advice',
      'Put every week in my calendar, Test advice',
      'Save as a contact, Test advice',
      'Copy as text, Test advice',
    ]);
    await expectAccessible(element);
  });

  it('saves calendar entries, in a file whose name tells nothing', async () => {
    const element = await card(A, { actions: true });
    const week = await saved(() => part(element, 'calendar')?.click());
    expect(week.name).to.equal('opening-hours.ics');
    expect(week.text).to.match(/^BEGIN:VCALENDAR\r\n/);
    expect(week.text).to.include('RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE');
    expect(week.text).to.include('DTSTART;TZID=Europe/London:20261123T090000');
    await element.updateComplete;
    expect(partText(element, 'said')).to.include('The file is made.');
    const next = await saved(() => part(element, 'calendar-next')?.click());
    expect(next.text).to.include('DTSTART;TZID=Europe/London:20261123T090000');
    expect(next.text.match(/BEGIN:VEVENT/g)).to.have.length(1);
    expect(next.text.split('END:VTIMEZONE')[1]).to.not.include('RRULE');
  });

  it('offers no calendar without hours to put in', async () => {
    const element = await card(B, { actions: true });
    expect(has(element, 'calendar')).to.equal(false);
    expect(has(element, 'calendar-next')).to.equal(false);
    expect(has(element, 'save-contact')).to.equal(true);
  });

  it('saves a contact card', async () => {
    const element = await card(A, { actions: true });
    const { name, text } = await saved(() => part(element, 'save-contact')?.click());
    expect(name).to.equal('contact.vcf');
    expect(text).to.include('FN:Test advice').and.include('TEL;TYPE=WORK,VOICE:01514960000');
  });

  it('copies the text, or shows it, selected, where the browser does not let us', async () => {
    const element = await card(A, { actions: true });
    unfold(element);
    let copied = '';
    const writeText = (text: string) => {
      copied = text;
      return Promise.resolve();
    };
    await withNavigator('clipboard', { writeText }, async () => {
      await press(element, part(element, 'copy'));
      await aTimeout(10);
    });
    expect(copied).to.include('Test advice').and.include('0151 496 0000');
    expect(partText(element, 'said')).to.include('Copied.');
    await withNavigator('clipboard', undefined, async () => {
      await press(element, part(element, 'copy'));
      await aTimeout(10);
    });
    const field = part<HTMLTextAreaElement>(element, 'copy-text')!;
    expect(field.value).to.equal(copied);
    expectFocus(field);
    await expectAccessible(element);
    element.service = B;
    await element.updateComplete;
    expect(has(element, 'copy-text')).to.equal(false);
    expect(focused()?.getRootNode() === element.shadowRoot).to.equal(true);
  });

  it('gives away neither a masked address nor what private help is for', async () => {
    const element = await card(PRIVATE, { actions: true });
    const { text } = await saved(() => part(element, 'save-contact')?.click());
    expect(text).to.include('08081570124').and.not.match(SECRETS);
    expect(text).to.not.include('abuse');
    expect(element.shadowRoot!.textContent).to.not.match(SECRETS);
  });

  it('leaves no trace', async () => {
    const before = traces();
    const list = await show();
    const element = await card(A, { actions: true });
    await press(element, part(element, 'list-button'));
    await saved(() => part(element, 'calendar')?.click());
    list.reset();
    expect(traces()).to.equal(before);
  });
});

describe('service card: saying that it is wrong', () => {
  it('is a link with the id of the service, and nothing else about it or them', async () => {
    const service = { ...A, id: 'a b/?&ü' };
    const element = await card(service, {
      reportTo: 'mailto:t@example.org?subject=Service%20{id}',
    });
    const id = encodeURIComponent(service.id);
    expect(report(element)?.getAttribute('href')).to.equal(
      `mailto:t@example.org?subject=Service%20${id}`,
    );
    expect(report(element)?.ariaLabel).to.equal('Tell us this is wrong, Test advice');
    expect(report(element)?.rel).to.equal('noreferrer');
    expect(has(element, 'actions')).to.equal(false);
    await expectAccessible(element);
    element.reportTo = 'https://example.org/report?id={id}';
    await element.updateComplete;
    expect(report(element)?.getAttribute('href')).to.equal(`https://example.org/report?id=${id}`);
  });

  for (const reportTo of ['javascript:alert(1)', 'tel:999', 'data:text/html,x', '/report', 'x']) {
    it(`is not there for "${reportTo}"`, async () => {
      const element = await card(A, { actions: true, reportTo });
      expect(has(element, 'report')).to.equal(false);
    });
  }
});

describe('service card: where it is', () => {
  it('says that it covers a place, and how far away it is, as two facts', async () => {
    const element = await card(A, {
      covers: 'Test place',
      distance: { metres: 3_380, precision: 'exact' },
    });
    const tags = findAll(element, '[part=tags] li').map(textOf);
    expect(tags).to.include('Covers Test place').and.include('2.1 miles away');
  });

  it('does not say how to write to a place that is kept private', async () => {
    const element = await card(PRIVATE);
    expect(element.shadowRoot!.textContent).to.not.match(SECRETS);
    expect(element.shadowRoot!.textContent).to.include('0808 157 0124');
    expect(find(element, '[part~=main-contact]')?.textContent).to.include('Call');
  });

  it('leaves no listener behind', async () => {
    const left = await leftListeners(() =>
      mountFiftyTimes(() => {
        const element = document.createElement('mecc-service-card');
        element.service = A;
        element.actions = true;
        return element;
      }),
    );
    expect(left).to.deep.equal([]);
  });
});
