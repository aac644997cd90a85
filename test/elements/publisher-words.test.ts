/** Publishers write in a language of their own. What we say beside their words is in the page's. */
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { MeccClient } from '../../src/client/index.js';
import { entryLine } from '../../src/elements/resource-library/resource-library.parts.js';
import '../../src/elements/service-card/service-card.define.js';
import '../../src/elements/elearning-links/elearning-links.define.js';
import '../../src/elements/conversation-checklist/conversation-checklist.define.js';
import { sourceLine } from '../../src/elements/shared/source-line.js';
import '../../src/elements/shortlist/shortlist.define.js';
import '../../src/elements/topic-card/topic-card.define.js';
import '../../src/elements/urgent-help/urgent-help.define.js';
import { libraryMessages } from '../../src/i18n/en-gb/library.js';
import { parseResource } from '../../src/models/index.js';
import { memoryContent, testLearning } from '../support/memory-content.js';
import { service } from './support/directories.js';
import { textOf } from './support/element-checks.js';
import { clear, html, part, parts, press, show, until } from './support/page.js';

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

  it('are those of the page’s directory where it says so, and English in all of the package', async () => {
    const periods = [{ days: ['MO'], opens: '09:00', closes: '17:00' }];
    const own = service({ id: 'own', name: 'Test Cymorth', schedule: { periods, text: 'Test' } });
    const packaged = service({
      id: 'packaged',
      name: 'Test helpline',
      provenance: { source: 'mecc-signpost' },
    });
    const box = await show(html`
      <div lang="cy" data-mecc-content-lang="cy">
        <mecc-urgent-help></mecc-urgent-help>
        <mecc-topic-card topic="smoking"></mecc-topic-card>
        <mecc-service-card .service=${own}></mecc-service-card>
        <mecc-service-card .service=${packaged}></mecc-service-card>
        <mecc-shortlist></mecc-shortlist>
      </div>
    `);
    const [help, topic, card, national, list] = [...box.children] as HTMLElement[];
    const shortlist = list as HTMLElementTagNameMap['mecc-shortlist'];
    shortlist.add(own);
    shortlist.add(packaged);
    const marks = (element: HTMLElement | undefined) => [
      ...new Set(parts(element!, '[dir=auto], bdi:not([dir])').map(({ lang }) => lang)),
    ];
    await until(() => marks(topic).includes('en-GB'), 'the topic');
    await until(() => marks(shortlist).includes('en-GB'), 'the list');
    expect(marks(help)).to.deep.equal(['en-GB']);
    expect(marks(topic)).to.deep.equal(['en-GB']);
    expect(marks(card)).to.deep.equal(['cy']);
    expect(marks(national)).to.deep.equal(['en-GB']);
    const items = parts(shortlist, '[part=service]').map((item) =>
      [...item.querySelectorAll<HTMLElement>('bdi:not([dir])')].map(({ textContent, lang }) => [
        textContent,
        lang,
      ]),
    );
    expect(items).to.deep.equal([
      [
        ['Test Cymorth', 'cy'],
        ['Test', 'cy'],
      ],
      [['Test helpline', 'en-GB']],
    ]);
    // A script may have brought topics of its own.
    box.setAttribute('data-mecc-topics-lang', 'cy');
    for (const one of [help, topic] as HTMLElementTagNameMap['mecc-urgent-help'][]) {
      one.requestUpdate();
      await one.updateComplete;
    }
    expect(marks(help)).to.deep.equal(['en-GB']);
    expect(part(topic!, '[part=heading] bdi').lang).to.equal('cy');
  });

  it('are marked on an English page as well, where they are in another language', async () => {
    const box = await show(html`
      <div lang="en-GB" data-mecc-content-lang="cy">
        <mecc-service-card .service=${service({ name: 'Test Cymorth' })}></mecc-service-card>
      </div>
    `);
    const card = box.firstElementChild as HTMLElement;
    await until(() => langOf(parts(card, 'bdi')[0]) === 'cy', 'the mark');
    expect(langOf(part(card, '[part=assurance]')), 'ours: that of the page').to.equal(undefined);
  });

  it('are marked in the opening hours of a list, apart from days and times', async () => {
    const periods = [{ days: ['MO'], opens: '09:00', closes: '17:00' }];
    const schedule = (fields: object) => service({ schedule: { periods, ...fields } });
    const line = async (one: ReturnType<typeof service>) => {
      const list = (await inWelsh(
        html`<mecc-shortlist></mecc-shortlist>`,
      )) as HTMLElementTagNameMap['mecc-shortlist'];
      list.add(one);
      await until(() => parts(list, '[part=service] bdi[lang]').length > 0, 'the list');
      const hours = parts(list, '[part=service] > p').find(({ textContent }) =>
        textContent.startsWith('Oriau agor'),
      );
      const marked = [...hours!.querySelectorAll('[lang=en-GB]')].map(textOf);
      clear();
      return [textOf(hours), marked];
    };
    expect(
      await line(schedule({ text: 'Test by appointment', bankHolidays: 'Test closed' })),
    ).to.deep.equal([
      'Oriau agor: Dydd Llun, 9am i 5pm. Test by appointment. Gwyliau banc: Test closed',
      ['Test by appointment', 'Test closed'],
    ]);
    expect(await line(schedule({ bankHolidays: 'Test closed on bank holidays' }))).to.deep.equal([
      'Oriau agor: Dydd Llun, 9am i 5pm. Test closed on bank holidays',
      ['Test closed on bank holidays'],
    ]);
  });

  it('are marked in a sentence of ours: a title, a date in words; never in what is said in passing', async () => {
    const list = (await inWelsh(
      html`<mecc-shortlist></mecc-shortlist>`,
    )) as HTMLElementTagNameMap['mecc-shortlist'];
    list.add(service({ name: 'Test advice' }));
    await until(() => parts(list, '[part=remove]').length === 1, 'the list');
    // What is said in passing is one text: Orca in Firefox leaves out what is marked there.
    press(part(list, '[part=remove]'));
    await until(() => textOf(part(list, '[part=said]')).includes('Test advice'), 'the status');
    expect(part(list, '[part=said]').childElementCount).to.equal(0);
    expect(langOf(part(list, '[part=said]'))).to.equal('cy');

    const course = testLearning({
      id: 'test',
      sources: [
        { title: 'Test page', date: '2026-08-06' },
        { title: 'Test list', date: 'about 2022' },
      ],
    });
    const client = new MeccClient({ content: memoryContent({ learning: [course] }) });
    const learning = await inWelsh(
      html`<mecc-elearning-links .client=${client}></mecc-elearning-links>`,
    );
    await until(() => parts(learning, '[part=link] bdi[lang=en-GB]').length > 0, 'a link');
    expect(textOf(part(learning, '[part=link]'))).to.match(/^Mynd i /);

    const summary = part(learning, '[part=sources] summary');
    expect(textOf(summary)).to.match(/\(6 Awst 2026, about 2022\)$/);
    expect([...summary.querySelectorAll('[lang=en-GB]')].map(textOf)).to.deep.equal(['about 2022']);

    const steps = await inWelsh(
      html`<mecc-conversation-checklist one-at-a-time></mecc-conversation-checklist>`,
    );
    await until(() => parts(steps, '[part=step-heading] bdi[lang=en-GB]').length > 0, 'a step');
  });
});
