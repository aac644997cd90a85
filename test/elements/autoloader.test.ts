import { expect } from '@open-wc/testing';
import { MeccClient } from '../../src/client/index.js';
import { services, TestDirectory } from './support/directories.js';
import { clear, html, parts, show, until } from './support/page.js';

const isDefined = (tag: string) => customElements.get(tag) !== undefined;

// The tests follow each other: a page defines an element only once.
describe('autoloader', () => {
  afterEach(clear);

  it('loads what is on the page, and nothing else', async () => {
    await show(html`<div><mecc-urgent-help></mecc-urgent-help></div>`);
    await import('../../src/bundles/autoloader.js');
    await customElements.whenDefined('mecc-urgent-help');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(isDefined('mecc-topic-card')).to.be.false;
    expect(isDefined('mecc-service-finder')).to.be.false;
    expect(isDefined('mecc-provider')).to.be.false;
  });

  it('loads what is added later, alone or inside something else', async () => {
    const stage = await show(html`<div></div>`);
    stage.append(document.createElement('mecc-place-picker'));
    await customElements.whenDefined('mecc-place-picker');
    stage.insertAdjacentHTML('beforeend', '<p><mecc-elearning-links></mecc-elearning-links></p>');
    await customElements.whenDefined('mecc-elearning-links');
  });

  it('gives an element the client of a provider whose script comes after its own', async () => {
    const client = new MeccClient({
      directory: new TestDirectory(services(1, { name: 'Provided' })),
      national: false,
    });
    await import('../../src/elements/service-finder/service-finder.define.js');
    const provider = document.createElement('mecc-provider');
    const finder = document.createElement('mecc-service-finder');
    finder.query = 'help';
    provider.append(finder);
    Object.assign(provider, { client, place: 'Halton' });
    await show(html`<div>${provider}</div>`);
    await customElements.whenDefined('mecc-provider');
    await until(
      () =>
        parts(finder, 'mecc-service-card').some((card) =>
          card.shadowRoot?.textContent.includes('Provided'),
        ),
      'the service of the provider',
    );
    const [place] = parts<HTMLInputElement>(finder, '#place');
    expect(place?.value).to.equal('Halton');
  });
});
