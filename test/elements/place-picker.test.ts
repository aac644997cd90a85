import { expect } from '@open-wc/testing';
import { MeccClient } from '../../src/client/index.js';
import type { MeccPlacePickerElement } from '../../src/elements/place-picker/place-picker.js';
import '../../src/elements/place-picker/place-picker.define.js';
import '../../src/elements/provider/provider.define.js';
import { placeMessages } from '../../src/i18n/en-gb/place.js';
import { bundled } from '../../src/sources/bundled.js';
import { button } from './support/finder.js';
import {
  clear,
  focusedName,
  html,
  isVisible,
  part,
  parts,
  press,
  show,
  type,
  until,
} from './support/page.js';

type Picker = MeccPlacePickerElement;

const input = (picker: Picker) => part<HTMLInputElement>(picker, '#place');
const status = (picker: Picker) => part(picker, '[part=status]').textContent.trim();
const error = (picker: Picker) => part(picker, '#place-error');

async function showPicker(place = ''): Promise<{ picker: Picker; places: (string | undefined)[] }> {
  const places: (string | undefined)[] = [];
  const picker = document.createElement('mecc-place-picker');
  picker.place = place;
  picker.addEventListener('mecc-place-change', (event) => places.push(event.place));
  picker.append('Choose from a list');
  await show(html`<div>${picker}</div>`);
  return { picker, places };
}

async function enter(picker: Picker, text: string): Promise<void> {
  type(input(picker), text);
  const before = picker.where;
  press(button(picker, 'Set place'));
  await until(() => picker.where !== before, 'the place');
  await picker.updateComplete;
}

describe('place picker', () => {
  afterEach(clear);

  // WCAG 1.3.1 1.3.5 2.4.6 3.3.2
  it('has a visible label and a hint, both joined to the field', async () => {
    const { picker } = await showPicker();
    expect(input(picker).labels?.[0]?.textContent.trim()).to.equal('Where');
    expect(isVisible(input(picker).labels![0]!)).to.be.true;
    const id = input(picker).getAttribute('aria-describedby') ?? '';
    expect(picker.shadowRoot?.getElementById(id)?.textContent).to.include('like Widnes or WA8');
    expect(input(picker).autocomplete).to.equal('postal-code');
    expect(input(picker).spellcheck).to.be.false;
    expect(part<HTMLFormElement>(picker, 'form').noValidate).to.be.true;
  });

  it('asks nobody anything before a person does', async () => {
    const { picker, places } = await showPicker();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(picker.where).to.be.undefined;
    expect(status(picker)).to.equal('');
    expect(places).to.be.empty;
  });

  // WCAG 4.1.3
  it('says in a status which place is set, and in an event which it is', async () => {
    const { picker, places } = await showPicker();
    await enter(picker, 'runcorn');
    expect(status(picker)).to.include('Halton');
    expect(places).to.deep.equal(['halton']);
    expect(picker.where).to.include({ kind: 'somewhere', isGuess: false });
  });

  it('tells neither a page nor an event more than half a postcode', async () => {
    const { picker, places } = await showPicker();
    await enter(picker, 'WA8 7QB');
    expect(status(picker)).to.include('WA8').and.not.to.include('7QB');
    expect(JSON.stringify(picker.where)).not.to.include('7QB');
    expect(places).to.have.length(1);
    expect(places[0], 'the place it is in, as far as that can be told').to.equal('halton');
  });

  it('sets the place that is in its attribute, without taking focus', async () => {
    const { picker, places } = await showPicker('Halton');
    await until(() => places.length === 1, 'the event');
    expect(places).to.deep.equal(['halton']);
    expect(focusedName()).to.match(/^body/);
    picker.place = 'xyzzy';
    await until(() => picker.where?.kind === 'problem', 'the problem');
    expect(focusedName()).to.match(/^body/);
  });

  // WCAG 3.3.1 3.3.3
  it('joins an error to the field, which gets focus, and says nothing is set', async () => {
    const { picker, places } = await showPicker();
    await enter(picker, '???');
    expect(error(picker).textContent).to.include(placeMessages.invalid);
    expect(input(picker).ariaInvalid).to.equal('true');
    expect(input(picker).getAttribute('aria-describedby')).to.include('place-error');
    expect(focusedName()).to.equal('input #place');
    expect(status(picker)).to.equal('');
    expect(places).to.be.empty;
  });

  it('does not take focus for a mistake of the page, after a person has set a place', async () => {
    const { picker } = await showPicker();
    await enter(picker, 'Halton');
    const set = button(picker, 'Set place');
    set.focus();
    picker.place = 'xyzzy';
    await until(() => picker.where?.kind === 'problem', 'the problem');
    expect(focusedName()).to.equal('button "Set place"');
  });

  // WCAG 3.3.3
  it('offers the places when more than one fits, and takes the one that is pressed', async () => {
    const { picker, places } = await showPicker();
    await enter(picker, 'Cheshire');
    const choices = parts(picker, '.choices button');
    expect(choices.map(({ textContent }) => textContent.trim())).to.deep.equal([
      'Cheshire East',
      'Cheshire West and Chester',
    ]);
    press(choices[1]!);
    await picker.updateComplete;
    expect(focusedName()).to.equal('input #place');
    await until(() => places.length === 1, 'the event');
    expect(places).to.deep.equal(['cheshire-west-chester']);
    expect(error(picker).textContent.trim()).to.equal('');
  });

  // WCAG 2.4.3
  it('clears the place, and returns focus to the field', async () => {
    const { picker, places } = await showPicker();
    await enter(picker, 'Halton');
    press(button(picker, 'Clear place'));
    await until(() => places.length === 2, 'the event');
    expect(places).to.deep.equal(['halton', undefined]);
    await picker.updateComplete;
    expect(input(picker).value).to.equal('');
    expect(focusedName()).to.equal('input #place');
    expect(status(picker)).to.equal('');
  });

  // WCAG 2.1.1
  it('sets the place by Enter in the field', async () => {
    const { picker, places } = await showPicker();
    type(input(picker), 'Halton');
    part<HTMLFormElement>(picker, 'form').requestSubmit();
    await until(() => places.length === 1, 'the event');
  });

  for (const [what, act] of [
    ['the page is left', () => new PageTransitionEvent('pagehide', { persisted: true })],
    ['the page comes back', () => new PageTransitionEvent('pageshow', { persisted: true })],
    ['a quick exit leaves it', () => new Event('mecc-exit')],
  ] as const) {
    it(`forgets the place when ${what}, and says so to the page`, async () => {
      const { picker, places } = await showPicker();
      await enter(picker, 'WA8 7QB');
      type(input(picker), 'secret');
      window.dispatchEvent(act());
      await picker.updateComplete;
      expect(input(picker).value).to.equal('');
      expect(picker.where).to.be.undefined;
      await until(() => status(picker) === '', 'the status');
      expect(places).to.deep.equal(['halton', undefined]);
      await enter(picker, 'Knowsley');
      expect(places.at(-1)).to.equal('knowsley');
    });
  }

  it('goes back to the place of the page when the page is left', async () => {
    const { picker, places } = await showPicker('Halton');
    await until(() => places.length === 1, 'the event');
    await enter(picker, 'Knowsley');
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await until(() => places.length === 3, 'the event');
    expect(places).to.deep.equal(['halton', 'knowsley', 'halton']);
    expect(input(picker).value).to.equal('Halton');
  });

  it('takes back what a provider shares when the page is left', async () => {
    const provider = await show<HTMLElementTagNameMap['mecc-provider']>(
      html`<mecc-provider shares-place place="Halton"
        ><mecc-place-picker></mecc-place-picker
      ></mecc-provider>`,
    );
    const picker = provider.querySelector('mecc-place-picker')!;
    await until(() => picker.where, 'the place of the page');
    await enter(picker, 'Knowsley');
    await until(() => provider.place === 'Knowsley', 'the place that is shared');
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await until(() => provider.place === 'Halton', 'the place of the page again');
    expect(input(picker).value).to.equal('Halton');
  });

  it('says so, and shows the fallback, when the places cannot be loaded', async () => {
    const content = { ...bundled(), records: () => Promise.reject(new Error('down')) };
    const { picker } = await showPicker();
    picker.client = new MeccClient({ content });
    type(input(picker), 'Halton');
    press(button(picker, 'Set place'));
    await until(() => status(picker).startsWith('We could not look up places.'), 'the message');
    const range = document.createRange();
    range.selectNodeContents(picker);
    expect(range.getBoundingClientRect().height).to.be.greaterThan(0);
  });
});
