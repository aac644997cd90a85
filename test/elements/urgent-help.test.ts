import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { urgentHelp } from '../../src/generated/urgent-help.js';
import '../../src/elements/urgent-help/urgent-help.define.js';
import { MeccUrgentHelpElement } from '../../src/elements/urgent-help/urgent-help.js';
import type { Nation } from '../../src/models/index.js';
import {
  expectAccessible,
  find,
  findAll,
  focused,
  leftListeners,
  mountFiftyTimes,
  showsFallback,
  textOf,
  traces,
  upgradeLate,
} from './support/element-checks.js';

const make = (attributes = '') => {
  const template = document.createElement('template');
  template.innerHTML = `<mecc-urgent-help ${attributes}><p>Call 999</p></mecc-urgent-help>`;
  return fixture<MeccUrgentHelpElement>(template.content.firstElementChild!.outerHTML);
};

const hrefs = (element: Element, part = '') =>
  findAll(element, `${part} a`).map((link) => link.getAttribute('href'));

const NATIONS: Record<Nation, { has: string[]; not: string[] }> = {
  england: { has: ['tel:111'], not: ['tel:08088088000'] },
  wales: { has: ['tel:111'], not: ['tel:08088088000'] },
  scotland: { has: ['tel:111'], not: ['tel:08088088000'] },
  'northern-ireland': { has: ['tel:08088088000'], not: ['tel:111'] },
};

describe('mecc-urgent-help', () => {
  it('has the numbers of all four nations without a nation', async () => {
    const element = await make();
    expect(hrefs(element)).to.include.members([
      'tel:999',
      'tel:111',
      'tel:116123',
      'sms:85258',
      'tel:08088088000',
    ]);
    expect(textOf(element.shadowRoot!.firstElementChild)).to.include('no 111 in Northern Ireland');
  });

  for (const [nation, { has, not }] of Object.entries(NATIONS)) {
    for (const form of ['', 'compact']) {
      it(`has only numbers that work in ${nation} ${form}`, async () => {
        const element = await make(`nation="${nation}" ${form}`);
        expect(hrefs(element)).to.include.members(['tel:999', 'tel:116123', 'sms:85258', ...has]);
        expect(hrefs(element)).not.to.include.members(not);
      });
    }
  }

  it('tells which of the mental health lines of 111 is for which nation', async () => {
    const element = await make();
    const items = findAll(element, '[part=emergency] li').map(textOf);
    expect(items.filter((item) => item.includes('mental health option'))[0]).to.include('England');
    expect(items.some((item) => item.includes('Wales: press 2'))).to.equal(true);
    expect(items.some((item) => item.includes('Scotland'))).to.equal(true);
  });

  const routes = (element: Element) =>
    findAll(element, '[part=helplines] .group')
      .map((group) => ({
        title: textOf(group.querySelector('[part=group-heading]')),
        text: textOf(group.querySelector('p:not(li p)')),
      }))
      .filter(({ title }) => title.startsWith('If you'));
  const how = (id: string) => urgentHelp.find((service) => service.id === id)?.access?.how;

  it('has routes without speech and for Deaf people in the words of the data, each apart', async () => {
    for (const attributes of ['', 'nation="england"']) {
      expect(routes(await make(attributes))).to.deep.equal([
        { title: 'If you cannot speak', text: how('emergency-999') },
        { title: 'If you are Deaf', text: how('nhs-111') },
      ]);
    }
    // Listening and pressing 55 is no way for somebody who cannot hear.
    expect(how('emergency-999')).to.include('55');
    expect(how('nhs-111')).not.to.include('55');
    expect(how('nhs-111')).to.match(/^In England,/);
  });

  for (const nation of ['wales', 'scotland', 'northern-ireland']) {
    it(`shows no route for Deaf people that only English sources give, in ${nation}`, async () => {
      const element = await make(`nation="${nation}"`);
      expect(routes(element).map(({ title }) => title)).to.deep.equal(['If you cannot speak']);
      expect(textOf(element.shadowRoot!.firstElementChild)).not.to.match(/SignVideo|18001/);
    });
  }

  it('says nothing twice, and names other nations only when none is chosen', async () => {
    const items = (element: Element) => findAll(element, '[part=emergency] li').map(textOf);
    expect(items(await make('nation="wales"'))).to.deep.equal([
      'Call 999 Emergency services (999)',
      'Call 111 NHS 111',
      'Call 111 NHS 111 Wales: press 2',
    ]);
    expect(items(await make())).to.include('Call 111 NHS 111 England, Wales, Scotland');
  });

  it('never breaks a line within a number', async () => {
    for (const form of ['', 'compact']) {
      const element = await make(form);
      for (const link of findAll(element, 'a')) {
        expect(link.textContent, link.textContent ?? '').not.to.match(/\d \d/);
      }
    }
    expect(find(await make('compact'), '[href="tel:116123"]')?.textContent).to.include(
      '116\u00a0123',
    );
  });

  // Only Chromium can be told to print here.
  it('prints links as black text when backgrounds are off', async function () {
    if (!navigator.userAgent.includes('Chrome/')) return void this.skip();
    const element = await make('nation="england"');
    try {
      await emulateMedia({ media: 'print' });
      for (const link of findAll(element, 'a')) {
        const { color, borderTopColor, backgroundColor } = getComputedStyle(link);
        expect(color).to.equal('rgb(0, 0, 0)');
        expect(borderTopColor).to.equal('rgb(0, 0, 0)');
        expect(backgroundColor).to.equal('rgba(0, 0, 0, 0)');
        expect(getComputedStyle(link, '::after').content).to.equal('none');
      }
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('keeps helplines out of the block with 999 and 111', async () => {
    const element = await make();
    expect(new Set(hrefs(element, '[part=emergency]'))).to.deep.equal(
      new Set(['tel:999', 'tel:111']),
    );
    expect(hrefs(element, '[part=helplines]')).not.to.include.members(['tel:999', 'tel:111']);
    for (const link of findAll(element, '[part=helplines] a')) {
      expect(link.classList.contains('urgent')).to.equal(false);
    }
  });

  for (const form of ['', 'compact']) {
    // WCAG 2.4.4 2.5.3
    it(`names who answers in every link, after the words on it ${form}`, async () => {
      const element = await make(form);
      for (const link of findAll(element, 'a')) {
        const seen = textOf(link);
        const name = link.getAttribute('aria-label') ?? seen;
        expect(link.childElementCount, 'a hidden part is read on its own').to.equal(0);
        expect(seen).not.to.equal('');
        expect(name.startsWith(seen)).to.equal(true);
        expect(
          urgentHelp.some((service) => name.includes(service.name.replace(' (999)', ''))),
          name,
        ).to.equal(true);
      }
      const name = find(element, 'a')?.getAttribute('aria-label');
      expect(name).to.equal(form ? '999, Emergency services' : 'Call 999, Emergency services');
    });

    // WCAG 2.5.8
    it(`has targets of 44 pixels ${form}`, async () => {
      const element = await make(form);
      find<HTMLDetailsElement>(element, 'details')?.setAttribute('open', '');
      for (const link of findAll(element, 'a, summary')) {
        const { width, height } = link.getBoundingClientRect();
        expect(Math.min(width, height), textOf(link)).to.be.at.least(44);
      }
    });

    for (const dir of ['ltr', 'rtl']) {
      // WCAG 1.4.10
      it(`is accessible and fits into 320 pixels, ${dir} ${form}`, async () => {
        const box = await fixture<HTMLElement>(html`<div dir=${dir}></div>`);
        box.style.inlineSize = '288px';
        box.innerHTML = `<mecc-urgent-help ${form}></mecc-urgent-help>`;
        const element = box.firstElementChild as MeccUrgentHelpElement;
        await element.updateComplete;
        find(element, 'details')?.setAttribute('open', '');
        await expectAccessible(element);
        expect(element.scrollWidth).to.be.at.most(288);
      });
    }
  }

  for (const lang of ['ar', 'cy']) {
    for (const form of ['', 'compact']) {
      // WCAG 3.1.2
      it(`marks the sentences of its data as English on a page in ${lang} ${form}`, async () => {
        const box = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
        box.innerHTML = `<mecc-urgent-help ${form}></mecc-urgent-help>`;
        const element = box.firstElementChild as MeccUrgentHelpElement;
        await waitUntil(() => find(element, `[lang=${lang}]`), 'the words have come', {
          timeout: 10_000,
        });
        await element.updateComplete;
        const sentences = [how('emergency-999'), how('nhs-111'), 'Text SHOUT to 85258'];
        for (const sentence of sentences) {
          const bearers = findAll(element, 'p, a').filter((each) => textOf(each) === sentence);
          expect(bearers.length, sentence).to.be.greaterThan(0);
          for (const bearer of bearers) {
            expect(bearer.closest('[lang]')?.getAttribute('lang'), sentence).to.equal('en-GB');
            expect(getComputedStyle(bearer).direction, sentence).to.equal('ltr');
          }
        }
        const call = find(element, '[part=emergency] [href="tel:999"]');
        expect(call?.closest('[lang]')?.getAttribute('lang'), 'our own words').to.equal(lang);
      });
    }
  }

  for (const nation of ['atlantis', 'toString', '']) {
    it(`takes an unknown nation for none (${nation || 'empty'})`, async () => {
      const element = await make(`nation="${nation}"`);
      expect(hrefs(element)).to.include.members(['tel:111', 'tel:08088088000']);
    });
  }

  for (const nation of ['Northern Ireland', ' NORTHERN-IRELAND ']) {
    it(`knows a nation however it is written (${nation})`, async () => {
      const element = await make(`nation="${nation}"`);
      expect(hrefs(element)).to.include('tel:08088088000').and.not.include('tel:111');
    });
  }

  it('follows the nation as it is set, changed and removed', async () => {
    const element = await make();
    element.setAttribute('nation', 'northern-ireland');
    await element.updateComplete;
    expect(hrefs(element)).not.to.include('tel:111');
    element.nation = 'wales';
    await element.updateComplete;
    expect(hrefs(element)).to.include('tel:111').and.not.include('tel:08088088000');
    element.removeAttribute('nation');
    element.nation = undefined;
    await element.updateComplete;
    expect(hrefs(element)).to.include.members(['tel:111', 'tel:08088088000']);
  });

  it('follows compact as it is set and removed', async () => {
    const element = await make();
    expect(element.compact).to.equal(false);
    element.setAttribute('compact', '');
    await element.updateComplete;
    expect(find(element, 'details')?.hasAttribute('open')).to.equal(false);
    expect(hrefs(element, '[part=numbers]')).to.deep.equal([
      'tel:999',
      'tel:111',
      'tel:116123',
      'sms:85258',
    ]);
    element.removeAttribute('compact');
    await element.updateComplete;
    expect(find(element, 'details')).to.equal(null);
  });

  // WCAG 1.3.1
  it('follows its label and heading level', async () => {
    const element = await make();
    expect(textOf(find(element, 'h2'))).to.equal('Urgent help');
    element.setAttribute('label', 'Help now');
    element.setAttribute('heading-level', '4');
    await element.updateComplete;
    expect(textOf(find(element, 'h4[part=heading]'))).to.equal('Help now');
    expect(find(element, 'h5')).not.to.equal(null);
    element.setAttribute('label', '');
    await element.updateComplete;
    expect(find(element, '[part=heading]')).to.equal(null);
    expect(find(element, 'h4')).not.to.equal(null);
    element.removeAttribute('label');
    element.setAttribute('heading-level', 'nonsense');
    await element.updateComplete;
    expect(textOf(find(element, 'h2[part=heading]'))).to.equal('Urgent help');
  });

  it('takes the place of its fallback', async () => {
    const element = await make();
    expect(showsFallback(element)).to.equal(false);
    expect(element.querySelector('p')?.getBoundingClientRect().height).to.equal(0);
  });

  // WCAG 2.4.3
  it('moves focus to the first number', async () => {
    const element = await make('compact');
    element.focus();
    expect(focused()?.getAttribute('href')).to.equal('tel:999');
  });

  it('keeps what was set before it was defined', async () => {
    const element = upgradeLate(MeccUrgentHelpElement, { nation: 'northern-ireland' });
    await element.updateComplete;
    expect(hrefs(element)).to.include('tel:08088088000').and.not.include('tel:111');
    element.remove();
  });

  it('stands more than once on a page, and moves', async () => {
    const [one, two] = [await make('nation="wales"'), await make('compact')];
    two.parentElement?.prepend(one);
    await one.updateComplete;
    expect(hrefs(one)).to.include('tel:111');
    expect(find(two, 'details')).not.to.equal(null);
  });

  it('asks no network and leaves nothing behind', async () => {
    const { fetch } = window;
    const [asked, before]: [unknown[], string] = [[], traces()];
    window.fetch = (input) => {
      asked.push(input);
      return Promise.reject(new TypeError());
    };
    try {
      const left = await leftListeners(() =>
        mountFiftyTimes(() => document.createElement('mecc-urgent-help')),
      );
      expect(left).to.deep.equal([]);
    } finally {
      window.fetch = fetch;
    }
    expect(asked).to.deep.equal([]);
    expect(traces()).to.equal(before);
  });
});
