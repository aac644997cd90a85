import { expect } from '@open-wc/testing';
import { MeccClient } from '../../src/client/index.js';
import type { MeccServiceCardElement } from '../../src/elements/service-card/service-card.js';
import '../../src/elements/service-card/service-card.define.js';
import { NetworkError } from '../../src/errors/index.js';
import { deferred, services, TestDirectory, type Answer } from './support/directories.js';
import {
  clear,
  html,
  isVisible,
  part,
  parts,
  show,
  testServer,
  textOf,
  until,
} from './support/page.js';

type Card = MeccServiceCardElement;

const show1 = (directory: TestDirectory, id = 's1') =>
  show<Card>(
    html`<mecc-service-card
      service-id=${id}
      .client=${new MeccClient({ directory, national: false })}
      ><p>Fallback</p></mecc-service-card
    >`,
  );
const status = (card: Card) => part(card, '[role=status]').textContent.trim();
const fallback = (card: Card) => isVisible(card.querySelector('p')!);

describe('service card: loading by id', () => {
  afterEach(clear);

  // WCAG 4.1.3
  it('says in a status that it is loading, beside the fallback, then shows the service', async () => {
    const answer = deferred<Answer>();
    const card = await show1(new TestDirectory(() => answer.promise));
    expect(status(card)).to.equal('Loading this service');
    expect(fallback(card)).to.be.true;
    answer.resolve(services(1));
    await until(() => parts(card, 'article').length === 1, 'the card');
    expect(textOf(card)).to.include('Service 1');
    expect(fallback(card)).to.be.false;
  });

  it('says that it is not listed any more', async () => {
    const card = await show1(new TestDirectory([]), 'gone');
    await until(() => status(card) === 'This service is not listed any more.', 'the message');
    expect(fallback(card)).to.be.true;
  });

  it('says that it could not be loaded, which is something else', async () => {
    const card = await show1(new TestDirectory(new NetworkError('down')));
    await until(() => status(card).startsWith('We could not load this service.'), 'the message');
    expect(fallback(card)).to.be.true;
  });

  it('never shows the last service while another is on its way', async () => {
    const directory = new TestDirectory(services(2));
    const card = await show1(directory);
    await until(() => parts(card, 'article').length === 1, 'the card');
    directory.answer = () => deferred<Answer>().promise;
    card.serviceId = 's2';
    await card.updateComplete;
    expect(textOf(card)).not.to.include('Service 1');
    expect(status(card)).to.equal('Loading this service');
  });

  it('takes the newest id when an older one is answered later', async () => {
    const directory = new TestDirectory({ services: services(2), wait: 60 });
    const card = await show1(directory);
    directory.answer = () => services(2);
    card.serviceId = 's2';
    await until(() => parts(card, 'article').length === 1, 'the card');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(textOf(card)).to.include('Service 2');
  });

  it('loads a built-in service without a directory', async () => {
    const card = await show<Card>(
      html`<mecc-service-card service-id="samaritans"></mecc-service-card>`,
    );
    await until(() => parts(card, 'article').length === 1, 'the card');
    expect(part<HTMLAnchorElement>(card, 'a').href).to.equal('tel:116123');
  });

  it('loads one from the directory in its attribute', async () => {
    const directory = `${await testServer()}/directory.json`;
    const card = await show<Card>(
      html`<mecc-service-card service-id="service-7" directory=${directory}></mecc-service-card>`,
    );
    await until(() => parts(card, 'article').length === 1, 'the card');
    expect(textOf(card)).to.include('Service 7');
  });

  it('is empty with neither a service nor an id, and shows the fallback', async () => {
    const card = await show<Card>(html`<mecc-service-card><p>Fallback</p></mecc-service-card>`);
    expect(status(card)).to.equal('');
    expect(fallback(card)).to.be.true;
  });
});
