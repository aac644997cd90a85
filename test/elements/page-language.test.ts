import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/elements/offline-pack/offline-pack.define.js';
import '../../src/elements/service-card/service-card.define.js';
import '../../src/elements/urgent-help/urgent-help.define.js';
import type { MeccUrgentHelpElement } from '../../src/elements/urgent-help/urgent-help.js';
import {
  formatPartialDate,
  type Messages,
  plural,
  registerMessages,
} from '../../src/i18n/index.js';
import { languages, loadTranslation } from '../../src/i18n/languages.js';
import { store } from '../../src/i18n/registry.js';
import { service, services } from './support/directories.js';
import { settled, textOf } from './support/element-checks.js';
import { search, showFinder } from './support/finder.js';
import { clear, part, until } from './support/page.js';

type Help = MeccUrgentHelpElement;

const heading = (element: Help) => textOf(element.shadowRoot!.querySelector('[part=heading]'));
const notes = () =>
  [...document.querySelectorAll('mecc-urgent-help')]
    .map((one) => one.shadowRoot!.querySelector<HTMLElement>('[part=translation-note]'))
    .filter((note) => note !== null);

async function inLanguage(lang: string): Promise<Help> {
  const box = await fixture<HTMLElement>(
    html`<div lang=${lang}><mecc-urgent-help></mecc-urgent-help></div>`,
  );
  return box.firstElementChild as Help;
}

/** The card of a finder that stands in something with these attributes, once all has its language. */
async function cardIn(attributes: Readonly<Record<string, string>>): Promise<HTMLElement> {
  const { finder } = await showFinder([service({ name: 'Test A' })]);
  for (const [name, value] of Object.entries(attributes)) {
    finder.parentElement!.setAttribute(name, value);
  }
  await search(finder);
  return part(finder, 'mecc-service-card');
}

/** A card that was checked in October, in another language. */
async function cardOf(lang: string, fields: object): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(
    html`<div lang=${lang}>
      <mecc-service-card
        .service=${service({ ...fields, assurance: { assuredDate: '2026-10-07' } })}
      ></mecc-service-card>
    </div>`,
  );
  const card = box.firstElementChild as HTMLElement;
  await until(() => card.shadowRoot!.querySelector(`[lang=${lang}]`) !== null, lang);
  return card;
}

/** English that browsers fall back to: months, what joins a list, names of languages. */
const ENGLISH =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|and|Polish|French)\b/;

const speaks = (element: Help, text: string) => settled(element, () => heading(element) === text);

describe('the language of a page', () => {
  afterEach(clear);

  it('is that of the nearest lang, and changes with it', async () => {
    const element = await inLanguage('cy-GB');
    await speaks(element, 'Help brys');
    expect(element.shadowRoot!.firstElementChild!.getAttribute('lang')).to.equal('cy-GB');
    element.parentElement!.lang = 'en';
    await speaks(element, 'Urgent help');
    expect(element.shadowRoot!.querySelector('[lang]:not([lang=en])')).to.equal(null);
    element.lang = 'cy';
    await speaks(element, 'Help brys');
  });

  it('is that of the place where an element is moved to', async () => {
    const element = await inLanguage('cy');
    await speaks(element, 'Help brys');
    const { parentElement: before } = await inLanguage('en');
    before!.append(element);
    await speaks(element, 'Urgent help');
  });

  it('is asked for again when the page changes it, not when an answer is marked', async () => {
    const { finder } = await showFinder(services(2));
    finder.parentElement!.lang = 'cy';
    await until(() => finder.shadowRoot!.querySelector('[lang=cy]') !== null, 'Welsh');
    await search(finder);
    let told = 0;
    const hear = () => {
      told += 1;
    };
    store.listeners.add(hear);
    // As an answer brings it: beside elements of ours, which watch where they stand.
    const text = document.createElement('bdi');
    part(finder, 'mecc-service-card').after(text);
    finder.requestUpdate();
    await until(() => text.lang !== '', 'the mark');
    await nextFrame();
    expect(told).to.equal(0);
    finder.parentElement!.lang = 'en';
    await until(() => told > 0, 'the change');
    store.listeners.delete(hear);
  });

  it('is followed through shadow roots', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    outer.attachShadow({ mode: 'open' }).append(document.createElement('mecc-urgent-help'));
    const element = outer.shadowRoot!.firstElementChild as Help;
    await speaks(element, 'Urgent help');
    outer.lang = 'cy';
    await speaks(element, 'Help brys');
  });

  it('is English, and says so, where we have no words for it', async () => {
    const element = await inLanguage('de');
    await settled(element, (root) => root.querySelector('[lang="en-GB"][dir=ltr]'));
    expect(heading(element)).to.equal('Urgent help');
    expect(notes()).to.have.length(0);
  });

  it('is read from a lang that is written as it should not be', async () => {
    for (const lang of ['cy-', 'cy_GB', 'cy-GB.UTF-8', 'cy-GB-GB']) {
      const element = await inLanguage(lang);
      await speaks(element, 'Help brys');
      // Numbers and dates are there: they throw at what is no language.
      expect(element.shadowRoot!.textContent, lang).to.include('999');
    }
    const element = await inLanguage('Welsh');
    await settled(element, (root) => root.querySelector('[lang="en-GB"]'));
    expect(heading(element)).to.equal('Urgent help');
  });

  it('is another for each of two elements on a page', async () => {
    const welsh = await inLanguage('cy');
    const plain = await inLanguage('en-GB');
    await speaks(welsh, 'Help brys');
    expect(heading(plain)).to.equal('Urgent help');
  });

  it('says once on a page, in the language, that no speaker has checked the words', async () => {
    const first = await inLanguage('cy');
    const second = await inLanguage('cy');
    await speaks(first, 'Help brys');
    await speaks(second, 'Help brys');
    expect(notes().map(({ textContent }) => textContent)).to.deep.equal([
      'Nid oes siaradwr Cymraeg wedi gwirio’r cyfieithiad hwn.',
    ]);
    // The next one says it when the first is gone or speaks English.
    first.parentElement!.lang = 'en';
    await speaks(first, 'Urgent help');
    second.requestUpdate();
    await second.updateComplete;
    expect(notes()).to.have.length(1);
    expect(second.shadowRoot!.contains(notes()[0]!)).to.equal(true);
  });

  it('says so where it is seen, rather than in what is hidden or folded', async () => {
    const box = await fixture<HTMLElement>(
      html`<div lang="cy">
        <div hidden><mecc-urgent-help></mecc-urgent-help></div>
        <details><mecc-urgent-help></mecc-urgent-help></details>
        <mecc-urgent-help></mecc-urgent-help>
      </div>`,
    );
    const all = [...box.querySelectorAll('mecc-urgent-help')];
    const [hidden, folded, seen] = all as [Help, Help, Help];
    for (const one of all) await speaks(one, 'Help brys');
    expect(seen.shadowRoot!.contains(notes()[0] ?? null)).to.equal(true);
    expect(notes()).to.have.length(1);
    // Better in what may be opened than nowhere.
    seen.remove();
    folded.requestUpdate();
    await folded.updateComplete;
    hidden.requestUpdate();
    await hidden.updateComplete;
    expect(notes()).to.have.length(1);
    expect(folded.shadowRoot!.contains(notes()[0]!)).to.equal(true);
  });

  it('leaves it to another to say so, where an element may show nothing', async () => {
    const box = await fixture<HTMLElement>(
      html`<div lang="cy">
        <mecc-offline-pack></mecc-offline-pack><mecc-urgent-help></mecc-urgent-help>
      </div>`,
    );
    const [pack, help] = box.children as unknown as [HTMLElement, Help];
    await speaks(help, 'Help brys');
    expect(notes()).to.have.length(1);
    expect(pack.shadowRoot!.querySelector('[part=translation-note]')).to.equal(null);
  });

  it('has the words that the site has added, at once', async () => {
    const element = await inLanguage('cy');
    await speaks(element, 'Help brys');
    registerMessages('cy', { urgent: { heading: 'Test Brys' } });
    await speaks(element, 'Test Brys');
    expect(element.shadowRoot!.textContent).to.include('Mae bywyd rhywun mewn perygl');
    registerMessages('cy', { urgent: { heading: 'Help brys' } });
  });

  it('runs from right to left where its words do', async () => {
    registerMessages('he', { urgent: { heading: 'Test' } });
    const element = await inLanguage('he');
    await settled(element, (root) => root.querySelector('[lang=he]'));
    const part = element.shadowRoot!.querySelector('[lang=he]')!;
    expect(getComputedStyle(part).direction).to.equal('rtl');
  });

  for (const { tag, english } of languages) {
    it(`writes dates, lists and names of languages, also where the browser does not know ${english}`, async () => {
      const card = await cardOf(tag, {
        coverage: { national: true, nations: ['england', 'wales'] },
        languages: ['pl', 'fr'],
      });
      const { translation, facts } = await languages.find((one) => one.tag === tag)!.load();
      const said = [...card.shadowRoot!.children].map(textOf).join(' ');
      expect(said).to.not.match(ENGLISH);
      expect(said).to.not.match(/M10|\bpl\b|\bfr\b/);
      const { nations } = (translation as Messages).card;
      expect(said).to.include(nations.wales);
      if (!facts) return;
      expect(said).to.include(`7 ${facts.months[9]!} 2026`);
      expect(said).to.include(`${nations.england}${facts.and[0]}${nations.wales}`);
      expect(said).to.include(facts.languages['pl']!);
    });
  }

  it('counts by the rules of the language, whatever the browser knows of it', () => {
    const welsh: Readonly<Record<number, string>> = {
      0: 'zero',
      1: 'one',
      2: 'two',
      3: 'few',
      6: 'many',
    };
    const forms = {
      zero: 'zero',
      one: 'one',
      two: 'two',
      few: 'few',
      many: 'many',
      other: 'other',
    };
    for (let count = 0; count <= 1000; count += 1) {
      expect(plural('cy-u-ca-gregory-nu-latn', count, forms)).to.equal(welsh[count] ?? 'other');
    }
  });

  it('names the month of a date, in English where neither we nor the browser know it', async () => {
    for (const tag of [...languages.map((one) => one.tag), 'ti', 'gd', 'so', 'ig', 'yo']) {
      await loadTranslation(tag);
      const date = formatPartialDate(tag, '2026-10-07');
      expect(date, tag).to.match(/[\p{L}\p{M}]{3}/u);
      expect(date, tag).to.not.match(/M\d/);
    }
  });

  it('is not that of a publisher: another can be named, for cards in a finder as well', async () => {
    const card = await cardIn({ lang: 'ar', 'data-mecc-content-lang': 'cy' });
    const name = () => card.shadowRoot!.querySelector('[part=heading] bdi');
    await until(() => name()?.hasAttribute('lang'), 'the mark');
    expect(name()?.getAttribute('lang')).to.equal('cy');
  });
});
