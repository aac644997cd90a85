import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/conversation-checklist/conversation-checklist.define.js';
import '../../src/elements/place-picker/place-picker.define.js';
import { MeccRestartEvent } from '../../src/elements/shortlist/shortlist.events.js';
import { clientOf as contentOf } from './support/checklist.js';
import { services } from './support/directories.js';
import { find, focused, settled as settles, traces } from './support/element-checks.js';
import { names, search, settled, showFinder, status } from './support/finder.js';
import { choose, clear, part as field, type, until } from './support/page.js';
import { A, part, partText, press, show } from './support/shortlist.js';

const valuesOf = (finder: Element) =>
  ['#text', '#place', '#topic'].map((id) => field<HTMLInputElement>(finder, id).value);

describe('mecc-shortlist: "Done, start again" for the whole page', () => {
  const address = location.pathname + location.search;
  afterEach(() => {
    clear();
    history.replaceState(null, '', address);
  });

  it('leaves nothing of the last search in the finder, and keeps focus', async () => {
    const { finder } = await showFinder(services(3));
    const list = await show([A]);
    const before = traces();
    type(field(finder, '#text'), 'secret words');
    type(field(finder, '#place'), 'WA8 7QB');
    await search(finder);
    expect(names(finder)).to.have.length(3);
    await press(list, part(list, 'restart'));
    await finder.updateComplete;
    expect(valuesOf(finder)).to.deep.equal(['', '', '']);
    expect(names(finder)).to.deep.equal([]);
    expect(status(finder)).to.equal('Search, or choose a topic.');
    expect(finder.shadowRoot!.textContent).to.not.match(/secret|7QB/);
    expect(partText(list, 'said')).to.equal('Cleared. You can start again.');
    expect(list.shadowRoot!.contains(focused())).to.equal(true);
    expect(traces()).to.equal(before);
  });

  it('shows again what the page itself searches for', async () => {
    const { finder, directory } = await showFinder(services(3), { query: 'preset' });
    await settled(finder);
    const list = await show([A]);
    type(field(finder, '#text'), 'secret words');
    await search(finder);
    await press(list, part(list, 'restart'));
    await until(() => directory.asked.at(-1)?.text === 'preset', 'the search of the page');
    await settled(finder);
    expect(valuesOf(finder)[0]).to.equal('preset');
    expect(names(finder)).to.have.length(3);
    expect(list.shadowRoot!.contains(focused())).to.equal(true);
  });

  it('takes the last search out of an address that has it', async () => {
    const { finder } = await showFinder(services(3), { urlState: '' });
    await import('../../src/elements/service-finder/url-state.js');
    const list = await show([A]);
    choose(field(finder, '#topic'), 'sleep');
    await search(finder);
    await until(() => location.search.includes('mecc-topic=sleep'), 'the address');
    await press(list, part(list, 'restart'));
    await finder.updateComplete;
    expect(location.search).to.not.include('mecc-');
    expect(valuesOf(finder)).to.deep.equal(['', '', '']);
    expect(names(finder)).to.deep.equal([]);
  });

  it('clears a checklist and a place that it was never told of', async () => {
    const list = await show([A]);
    const page = await fixture(
      html`<div>
        <mecc-conversation-checklist plan .client=${contentOf()}></mecc-conversation-checklist>
        <mecc-place-picker .client=${contentOf()}></mecc-place-picker>
      </div>`,
    );
    const [checklist, picker] = [
      page.querySelector('mecc-conversation-checklist')!,
      page.querySelector('mecc-place-picker')!,
    ];
    await settles(checklist, (root) => root.querySelector('#next'));
    await settles(picker, (root) => root.querySelector('input'));
    const fields = () => [
      find<HTMLInputElement>(checklist, '#next')!,
      find<HTMLInputElement>(picker, 'input')!,
    ];
    for (const one of fields()) type(one, 'Test words');
    expect(checklist.outcome).to.deep.include({ nextStep: 'Test words' });
    await checklist.updateComplete;
    await picker.updateComplete;
    await press(list, part(list, 'restart'));
    await checklist.updateComplete;
    await picker.updateComplete;
    expect(fields().map(({ value }) => value)).to.deep.equal(['', '']);
    expect(checklist.outcome).to.equal(undefined);
  });

  it('tells the page once, with nothing of what was there', async () => {
    const list = await show([A]);
    const heard: Event[] = [];
    const hear = (event: Event) => heard.push(event);
    document.addEventListener('mecc-restart', hear);
    await press(list, part(list, 'restart'));
    document.removeEventListener('mecc-restart', hear);
    expect(heard).to.have.length(1);
    const [event] = heard;
    expect(event).to.be.instanceOf(MeccRestartEvent);
    expect(Object.keys(event!).filter((key) => key !== 'isTrusted')).to.deep.equal([]);
    expect([event!.bubbles, event!.composed, event!.cancelable]).to.deep.equal([true, true, false]);
  });
});
