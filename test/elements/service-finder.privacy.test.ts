import { expect } from '@open-wc/testing';
import { NetworkError } from '../../src/errors/index.js';
import { placeMessages } from '../../src/i18n/en-gb/place.js';
import { services } from './support/directories.js';
import { search, settled, showFinder } from './support/finder.js';
import { clear, html, part, parts, press, show, type, until } from './support/page.js';
import '../../src/elements/place-picker/place-picker.define.js';

const POSTCODE = /WA8\s*7QB|7QB/i;
const WORDS = 'secret-words';

/** Every attribute value and text under a node, through shadow roots. */
function* everything(node: Node): Generator<string> {
  if (node instanceof Text || node instanceof Comment) yield node.data;
  if (node instanceof Element) {
    for (const { value } of node.attributes) yield value;
    if (node.shadowRoot) yield* everything(node.shadowRoot);
  }
  for (const child of node.childNodes) yield* everything(child);
}

const stored = async () => ({
  cookie: document.cookie,
  local: { ...localStorage },
  session: { ...sessionStorage },
  databases: await (indexedDB.databases?.() ?? []),
  caches: 'caches' in globalThis ? await caches.keys() : [],
});

describe('privacy', () => {
  const logged: string[] = [];
  const events: Event[] = [];
  const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;
  const real = Object.fromEntries(methods.map((name) => [name, Reflect.get(console, name)]));
  const note = (event: Event) => events.push(event);
  const told = ['mecc-search', 'mecc-gap', 'mecc-place-change'];

  before(() => {
    for (const name of methods) {
      Reflect.set(console, name, (...values: unknown[]) =>
        logged.push(values.map(String).join(' ')),
      );
    }
    for (const name of told) document.addEventListener(name, note);
  });
  after(() => {
    Object.assign(console, real);
    for (const name of told) document.removeEventListener(name, note);
  });
  afterEach(clear);

  it('leaves no trace of a search: nothing stored, no address, no title, no event, no log', async () => {
    const before = {
      stored: await stored(),
      address: location.href,
      title: document.title,
      history: history.length,
      name: window.name,
    };
    const { finder, directory } = await showFinder(services(12));
    type(part(finder, '#text'), WORDS);
    type(part(finder, '#place'), 'WA8 7QB');
    await search(finder);
    press(part(finder, '[part=more-button]'));
    await settled(finder);
    directory.answer = () => new NetworkError('down');
    await search(finder);
    directory.answer = () => [];
    await search(finder);
    type(part(finder, '#text'), `${WORDS} WA8 7QB`);
    await search(finder);
    type(part(finder, '#place'), 'ZZ 7QB nowhere');
    await search(finder);

    const picker = await show(html`<mecc-place-picker></mecc-place-picker>`);
    type(part(picker, '#place'), 'WA8 7QB');
    press(part(picker, '.primary'));
    await until(() => events.at(-1)?.type === 'mecc-place-change', 'the event');

    expect({
      stored: await stored(),
      address: location.href,
      title: document.title,
      history: history.length,
      name: window.name,
    }).to.deep.equal(before);
    const texts = [...everything(document)].join('\n');
    expect(POSTCODE.test(texts.replaceAll(placeMessages.invalid, '')), 'the page').to.be.false;
    expect(texts.includes(WORDS), 'the page').to.be.false;
    expect(logged.filter((line) => POSTCODE.test(line) || line.includes(WORDS))).to.be.empty;
    expect(events.length).to.be.at.least(3);
    for (const event of events) {
      const fields: Record<string, unknown> = {};
      for (const key in event) {
        const value: unknown = Reflect.get(event, key);
        if (typeof value !== 'object' && typeof value !== 'function') fields[key] = value;
      }
      expect(JSON.stringify(fields)).not.to.match(POSTCODE).and.not.to.include(WORDS);
    }
  });

  it('counts a search in an event with no words, and no topic or place when it is sensitive', async () => {
    const { finder } = await showFinder(services(2), { place: 'Halton' });
    const outcome = async (topic: string) => {
      finder.topic = topic;
      await settled(finder);
      const event = events.at(-1) as Event & Record<string, unknown>;
      return [event.type, event['topic'], event['place'], event['count'], event['state']];
    };
    expect(await outcome('smoking')).to.deep.equal(['mecc-search', 'smoking', 'halton', 2, 'ok']);
    expect(await outcome('domestic-abuse')).to.deep.equal([
      'mecc-search',
      undefined,
      undefined,
      2,
      'ok',
    ]);
    const event = events.at(-1)!;
    expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, false]);
  });

  it('gives no topic away that words of a crisis stand for', async () => {
    const { finder } = await showFinder(services(1));
    type(part(finder, '#text'), 'my husband hits me and I smoke');
    await search(finder);
    expect(Reflect.get(events.at(-1)!, 'topic')).to.be.undefined;
  });

  it('fires for a search that was answered, once, and not for one that failed', async () => {
    const { finder, directory } = await showFinder(services(11));
    events.length = 0;
    await search(finder);
    press(part(finder, '[part=more-button]'));
    await settled(finder);
    directory.answer = () => new NetworkError('down');
    await search(finder);
    expect(events).to.have.length(1);
  });

  it('gives no field a name or a value that a form of the page would send', async () => {
    const { finder } = await showFinder();
    const form = document.createElement('form');
    finder.before(form);
    form.append(finder);
    type(part(finder, '#place'), 'WA8 7QB');
    expect([...new FormData(form)]).to.be.empty;
    expect(parts<HTMLInputElement>(finder, '#place')[0]!.name).to.equal('');
  });
});
