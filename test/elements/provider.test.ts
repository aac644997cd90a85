import { expect } from '@open-wc/testing';
import { MeccClient } from '../../src/client/index.js';
import type { MeccProviderElement } from '../../src/elements/provider/provider.js';
import '../../src/elements/provider/provider.define.js';
import '../../src/elements/place-picker/place-picker.define.js';
import { services, TestDirectory } from './support/directories.js';
import { button, names, settled, type Finder } from './support/finder.js';
import { clear, html, part, press, show, testServer, type, until } from './support/page.js';

type Provider = MeccProviderElement;

const clientOf = (name: string) =>
  new MeccClient({
    directory: new TestDirectory(services(1, { name })),
    national: false,
  });
const inside = (provider: Element) => provider.querySelector('mecc-service-finder') as Finder;
const place = (finder: Finder) => part<HTMLInputElement>(finder, '#place').value;

describe('provider', () => {
  afterEach(clear);

  it('hands its client to what is inside, also through other elements', async () => {
    const provider = await show<Provider>(html`
      <mecc-provider .client=${clientOf('Given')}>
        <div><mecc-service-finder query="help"></mecc-service-finder></div>
      </mecc-provider>
    `);
    await settled(inside(provider));
    expect(names(inside(provider))).to.deep.equal(['Given']);
  });

  it('hands down the directory in its attribute', async () => {
    const provider = await show<Provider>(html`
      <mecc-provider directory="${await testServer()}/directory.json">
        <mecc-service-finder query="smoking" without-national></mecc-service-finder>
      </mecc-provider>
    `);
    await settled(inside(provider));
    expect(names(inside(provider))[0]).to.equal('Service 1');
  });

  it('searches again in what is inside when it gets another client', async () => {
    const provider = await show<Provider>(html`
      <mecc-provider .client=${clientOf('First')}>
        <mecc-service-finder query="help"></mecc-service-finder>
      </mecc-provider>
    `);
    const finder = inside(provider);
    await settled(finder);
    provider.client = clientOf('Second');
    await until(() => names(finder)[0] === 'Second', 'the second client');
  });

  it('counts less than what the element says itself', async () => {
    const provider = await show<Provider>(html`
      <mecc-provider .client=${clientOf('Given')}>
        <mecc-service-finder query="help" .client=${clientOf('Own')}></mecc-service-finder>
      </mecc-provider>
    `);
    await settled(inside(provider));
    expect(names(inside(provider))).to.deep.equal(['Own']);
  });

  it('counts less than a nearer one', async () => {
    const provider = await show<Provider>(html`
      <mecc-provider .client=${clientOf('Outer')}>
        <mecc-provider .client=${clientOf('Inner')}>
          <mecc-service-finder query="help"></mecc-service-finder>
        </mecc-provider>
      </mecc-provider>
    `);
    await settled(inside(provider));
    expect(names(inside(provider))).to.deep.equal(['Inner']);
  });

  it('hands its place to a finder, which may have its own', async () => {
    const provider = await show<Provider>(html`
      <mecc-provider place="Halton">
        <mecc-service-finder></mecc-service-finder>
        <mecc-service-finder place="Knowsley"></mecc-service-finder>
        <mecc-place-picker></mecc-place-picker>
      </mecc-provider>
    `);
    const [first, second] = provider.querySelectorAll('mecc-service-finder');
    await until(() => place(first!) === 'Halton', 'the place');
    expect(place(second!)).to.equal('Knowsley');
    const picker = provider.querySelector('mecc-place-picker')!;
    await until(() => picker.where?.kind === 'somewhere', 'the place of the picker');
    provider.place = 'Sefton';
    await until(() => place(first!) === 'Sefton', 'the new place');
    expect(place(second!)).to.equal('Knowsley');
  });

  it('hands on the place that is chosen inside it, when it is told to, and leaves the field', async () => {
    for (const shares of [true, false]) {
      const box = await show(html`
        <mecc-provider ?shares-place=${shares} .client=${new MeccClient()}>
          <mecc-place-picker></mecc-place-picker>
          <mecc-service-finder></mecc-service-finder>
        </mecc-provider>
      `);
      const picker = box.querySelector('mecc-place-picker')!;
      const finder = box.querySelector('mecc-service-finder')!;
      await picker.updateComplete;
      type(part(picker, '#place'), 'widnes');
      press(button(picker, 'Set place'));
      await until(() => picker.where?.kind === 'somewhere', 'the place');
      await picker.updateComplete;
      await finder.updateComplete;
      expect(part<HTMLInputElement>(finder, '#place').value).to.equal(shares ? 'Halton' : '');
      expect(part<HTMLInputElement>(picker, '#place').value).to.equal('widnes');
      type(part(picker, '#place'), '');
      press(button(picker, 'Set place'));
      await until(() => picker.where?.kind === 'anywhere', 'the place to be cleared');
      await finder.updateComplete;
      expect(part<HTMLInputElement>(finder, '#place').value).to.equal('');
    }
  });

  it('does not overwrite what a person has typed when it says the same again', async () => {
    const provider = await show<Provider>(html`
      <mecc-provider place="Halton"><mecc-service-finder></mecc-service-finder></mecc-provider>
    `);
    const finder = inside(provider);
    await until(() => place(finder) === 'Halton', 'the place');
    const field = part<HTMLInputElement>(finder, '#place');
    field.value = 'Leeds';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    provider.requestUpdate();
    finder.requestUpdate();
    await finder.updateComplete;
    expect(place(finder)).to.equal('Leeds');
  });

  it('stops counting for an element that is moved out of it, and begins for one moved in', async () => {
    const provider = await show<Provider>(html`
      <mecc-provider .client=${clientOf('Inside')}>
        <mecc-service-finder query="help"></mecc-service-finder>
      </mecc-provider>
    `);
    const other = await show<Provider>(
      html`<mecc-provider .client=${clientOf('Elsewhere')}></mecc-provider>`,
    );
    const finder = inside(provider);
    await settled(finder);
    other.append(finder);
    await until(() => names(finder)[0] === 'Elsewhere', 'the other client');
    other.after(finder);
    await until(() => names(finder)[0] !== 'Elsewhere', 'no client at all');
    await settled(finder);
    expect(names(finder), 'national help').not.to.be.empty;
  });

  // WCAG 1.3.1 1.3.2
  it('adds no box, no role and no name to the page', async () => {
    const provider = await show<Provider>(html`<mecc-provider><p>Text</p></mecc-provider>`);
    expect(getComputedStyle(provider).display).to.equal('contents');
    expect(provider.getAttributeNames()).to.deep.equal([]);
    expect(provider.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(provider.role ?? null).to.be.null;
  });
});
