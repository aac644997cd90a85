/** Publishers write in a language of their own. What we say beside their words is in the page's. */
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { entryLine } from '../../src/elements/resource-library/resource-library.parts.js';
import '../../src/elements/service-card/service-card.define.js';
import { sourceLine } from '../../src/elements/shared/source-line.js';
import '../../src/elements/urgent-help/urgent-help.define.js';
import { libraryMessages } from '../../src/i18n/en-gb/library.js';
import { parseResource } from '../../src/models/index.js';
import { service } from './support/directories.js';
import { textOf } from './support/element-checks.js';
import { clear, html, parts, show, until } from './support/page.js';

/** The element, once it speaks Welsh. */
async function inWelsh(template: unknown): Promise<HTMLElement> {
  const box = await show(html`<div lang="cy">${template}</div>`);
  const element = box.firstElementChild as HTMLElement;
  await until(() => parts(element, '[lang=cy]').length > 0, 'Welsh');
  return element;
}

/** The language that a screen reader would say it in. */
const langOf = (element: Element | undefined) => element?.closest('[lang]')?.getAttribute('lang');

describe('words of publishers', () => {
  afterEach(clear);

  it('are marked apart from the names of nations, at a number', async () => {
    const element = await inWelsh(html`<mecc-urgent-help></mecc-urgent-help>`);
    const notes = parts(element, '.reach .note');
    const nations = notes.filter((note) => note.textContent.includes('Cymru'));
    const labels = notes.filter((note) => note.dir === 'auto');
    expect(nations.length).to.be.greaterThan(0);
    for (const note of nations) expect(langOf(note), textOf(note)).to.equal('cy');
    for (const note of labels) expect(langOf(note), textOf(note)).to.equal('en-GB');
  });

  it('are marked apart from a sentence of ours about bank holidays', async () => {
    const periods = [{ days: ['MO'], opens: '09:00', closes: '17:00' }];
    const lines = async (bankHolidays: string) => {
      const card = await inWelsh(
        html`<mecc-service-card
          .service=${service({ schedule: { periods, bankHolidays } })}
        ></mecc-service-card>`,
      );
      return parts(card, 'dd > p').filter(({ textContent }) => textContent.includes(bankHolidays));
    };
    const [ours] = await lines('Test closed');
    expect(textOf(ours)).to.equal('Gwyliau banc: Test closed');
    expect(langOf(ours)).to.equal('cy');
    const [whole] = await lines('Test closed on bank holidays');
    expect(langOf(whole)).to.equal('en-GB');
  });

  it('are marked apart from an amount of money', async () => {
    const card = await inWelsh(
      html`<mecc-service-card
        .service=${service({
          costOptions: [{ amount: 5, currency: 'GBP' }, { text: 'Test: ask them' }],
        })}
      ></mecc-service-card>`,
    );
    const cost = parts(card, 'dd').find(({ textContent }) => textContent.includes('£5'));
    expect(textOf(cost)).to.match(/^£5(?:\.00)?; Test: ask them$/);
    expect([...cost!.querySelectorAll('[lang]')].map(textOf)).to.deep.equal(['Test: ask them']);
  });

  it('are marked in a date that is in words', async () => {
    const { value } = parseResource({
      id: 'test',
      title: 'Test entry',
      type: 'guide',
      summary: 'Test',
      status: 'confirmed',
      dateText: 'about 2012 to 2014',
    });
    const view = { words: libraryMessages, lang: 'cy', label: () => 'Test', all: [] };
    const box = await show(html`<div></div>`);
    render(entryLine(value!, view), box);
    expect([...box.querySelectorAll('bdi')].map(textOf)).to.include('about 2012 to 2014');
    const line = await show(html`<div></div>`);
    render(sourceLine('cy', { title: 'Test source', date: 'about 2022' }), line);
    expect([...line.querySelectorAll('bdi')].map(textOf)).to.deep.equal([
      'Test source',
      'about 2022',
    ]);
  });
});
