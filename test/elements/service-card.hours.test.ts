import { expect } from '@open-wc/testing';
import type { MeccServiceCardElement } from '../../src/elements/service-card/service-card.js';
import '../../src/elements/service-card/service-card.define.js';
import { registerMessages } from '../../src/i18n/index.js';
import type { Nation, Schedule } from '../../src/models/index.js';
import { service } from './support/directories.js';
import { expectAccessible, settled, textOf } from './support/element-checks.js';
import { clear, html, show } from './support/page.js';
import { part, saved } from './support/shortlist.js';

type Card = MeccServiceCardElement;

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR'] as const;
const OFFICE: Schedule = { periods: [{ days: [...DAYS], opens: '09:00', closes: '17:00' }] };
const hoursOf = (card: Card) =>
  textOf(
    [...card.shadowRoot!.querySelectorAll('dt')].find((term) => textOf(term) === 'Opening hours')
      ?.nextElementSibling,
  );

/** A card at a moment, as soon as it has been drawn. */
function drawn(
  now: string,
  schedule: Schedule = OFFICE,
  nations: readonly Nation[] = ['england'],
  fields: object = {},
): Promise<Card> {
  return show<Card>(
    html`<mecc-service-card
      .service=${service({ schedule, coverage: { nations: [...nations] }, ...fields })}
      .now=${new Date(now)}
    ></mecc-service-card>`,
  );
}

/** What it says of its hours when all has come. */
async function said(...given: Parameters<typeof drawn>): Promise<string> {
  const card = await drawn(...given);
  await settled(card, () => /now|today|bank holiday\./i.test(hoursOf(card)));
  return hoursOf(card);
}

describe('service card: bank holidays', () => {
  afterEach(clear);

  // The first of this file: what it loads is kept for the page.
  it('has the hours of the week, and not "open now", until it knows of bank holidays', async () => {
    const card = await drawn('2026-11-20T10:30:00Z');
    expect(hoursOf(card)).to.equal(
      'Hours may differ on bank holidays. Monday to Friday: 9am to 5pm',
    );
    await settled(card, () => hoursOf(card).includes('Open now'));
    expect(hoursOf(card)).to.equal('Open now, until 5pm Monday to Friday: 9am to 5pm');
    await expectAccessible(card);
  });

  it('says on a bank holiday that it is one, and to get in touch first', async () => {
    const text = await said('2026-12-25T10:30:00Z');
    expect(text).to.include('Today is a bank holiday. Hours may differ: contact them first.');
    expect(text).to.not.match(/open now|closed now/i);
    expect(text).to.include('Friday: 9am to 5pm (bank holiday: hours may differ)');
    expect(text).to.include('Tuesday to Thursday: 9am to 5pm');
    await expectAccessible(await drawn('2026-12-25T10:30:00Z'));
  });

  for (const [when, now] of [
    ['the day before', '2026-12-24T10:30:00Z'],
    ['the day after', '2026-12-29T10:30:00Z'],
  ] as const) {
    it(`does not say "open now" on ${when}`, async () => {
      const text = await said(now);
      expect(text)
        .to.include('close to a bank holiday')
        .and.not.match(/open now/i);
    });
  }

  it('goes by the nations of the service, and doubts when nobody knows them', async () => {
    // St Andrew's Day, a Monday.
    const now = '2026-11-30T10:30:00Z';
    expect(await said(now, OFFICE, ['england', 'wales'])).to.include('Open now, until 5pm');
    expect(await said(now, OFFICE, ['scotland'])).to.include('Today is a bank holiday.');
    expect(await said(now, OFFICE, [])).to.include('a bank holiday in part of the UK');
  });

  it('says what the data says of bank holidays', async () => {
    const now = '2026-12-25T10:30:00Z';
    const closed = await said(now, { ...OFFICE, bankHolidays: 'Closed' });
    expect(closed).to.include('Closed today: it is a bank holiday. Opens Tuesday at 9am');
    expect(closed).to.include('Friday: closed (bank holiday)');
    expect(closed).to.include('Bank holidays: Closed');
    const usual = await said(now, { ...OFFICE, bankHolidays: 'Open as usual' });
    expect(usual).to.include('Open now, until 5pm').and.include('Monday to Friday: 9am to 5pm');
  });

  it('says nothing of today where no table reaches', async () => {
    const card = await drawn('2031-06-04T10:30:00Z');
    await card.updateComplete;
    expect(hoursOf(card)).to.equal(
      'Hours may differ on bank holidays. Monday to Friday: 9am to 5pm',
    );
  });

  it('is open day and night only when it does not close all week', async () => {
    const week = { periods: [{ days: [...DAYS], opens: '00:00', closes: '24:00' }] };
    const text = await said('2026-11-17T10:30:00Z', week);
    expect(text).to.match(/^Open now Monday to Friday/);
    const all = {
      periods: [{ days: [...DAYS, 'SA' as const, 'SU' as const], opens: '00:00', closes: '24:00' }],
    };
    expect(hoursOf(await drawn('2026-11-17T10:30:00Z', all))).to.equal('Open day and night');
  });

  it('leaves closed bank holidays out of the calendar', async () => {
    const closed = { ...OFFICE, bankHolidays: 'Closed on bank holidays.' };
    const card = await drawn('2026-12-21T10:30:00Z', closed);
    card.actions = true;
    await settled(card, (root) => root.querySelector('[part=calendar]'));
    const { text } = await saved(() => part(card, 'calendar')?.click());
    expect(text).to.include('EXDATE;TZID=Europe/London:20261225T090000');
    expect(text).to.include('EXDATE;TZID=Europe/London:20261228T090000');
  });
});

describe('service card: how long a check counts', () => {
  afterEach(clear);

  it('is set by the page, also for what is taken away', async () => {
    const card = await drawn('2026-11-20T10:30:00Z', OFFICE, ['england'], {
      assurance: { assuredDate: '2026-08-01' },
    });
    const advice = () => textOf(part(card, 'assurance-advice'));
    expect(advice()).to.equal('');
    card.freshness = { dueAfterMonths: 2 };
    await card.updateComplete;
    expect(advice()).to.equal('It will be checked again soon.');
    card.freshness = { dueAfterMonths: 1, overdueAfterMonths: 2 };
    card.actions = true;
    await settled(card, (root) => root.querySelector('[part=save-contact]'));
    expect(advice()).to.include('Contact them before you go or send someone.');
    const { text } = await saved(() => part(card, 'save-contact')?.click());
    expect(text.replaceAll('\r\n ', '')).to.include('It may be out of date.');
    await expectAccessible(card);
  });
});

describe('service card: another language', () => {
  afterEach(() => {
    clear();
    registerMessages('cy', {});
  });

  it('reaches the scripts that come later, and what they make', async () => {
    registerMessages('cy', {
      cardActions: { takeAway: 'Test mynd' },
      cardHours: { openNow: () => 'Test agored' },
      card: { notRecorded: 'Test neb' },
    });
    const card = await drawn('2026-11-20T10:30:00Z');
    card.parentElement!.lang = 'cy';
    card.actions = true;
    await settled(card, (root) => root.querySelector('[part=take-away]'));
    await settled(card, () => hoursOf(card).includes('Test agored'));
    expect(textOf(part(card, 'take-away')?.querySelector('summary'))).to.include('Test mynd');
    const { text } = await saved(() => part(card, 'save-contact')?.click());
    expect(text).to.include('Test neb');
  });
});
