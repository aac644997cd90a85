import { expect } from '@open-wc/testing';
import type { MeccServiceCardElement } from '../../src/elements/service-card/service-card.js';
import '../../src/elements/service-card/service-card.define.js';
import { service } from './support/directories.js';
import { settled } from './support/element-checks.js';
import { clear, focusedName, html, part, parts, show, textOf } from './support/page.js';

type Card = MeccServiceCardElement;

/** A Friday at 10:30 in the United Kingdom. */
const now = new Date('2026-11-20T10:30:00Z');

/** A card for a service with these fields. */
function card(fields: object = {}, settings: Partial<Card> = {}): Promise<Card> {
  return show<Card>(
    html`<mecc-service-card
      .service=${service(fields)}
      .now=${now}
      .distance=${settings.distance}
      .headingLevel=${settings.headingLevel ?? 2}
    ></mecc-service-card>`,
  );
}

const contact = (kind: string, value: string, dial?: string) => ({
  contacts: [{ kind, value, dial }],
});
const link = (host: Card) => part<HTMLAnchorElement>(host, '[part~=contact]');
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

describe('service card', () => {
  afterEach(clear);

  // WCAG 1.3.1 2.4.6
  it('is an article with the name as its heading, at the level that the page asks for', async () => {
    const host = await card({ name: 'Stop Smoking Halton' }, { headingLevel: 4 });
    expect(part(host, 'article > header > h4').textContent).to.equal('Stop Smoking Halton');
    host.headingLevel = 9;
    await host.updateComplete;
    expect(part(host, '[part=heading]').localName).to.equal('h6');
  });

  const links: readonly [
    kind: string,
    value: string,
    dial: string | undefined,
    words: string,
    href: string,
  ][] = [
    ['phone', '0151 496 0000', '01514960000', 'Call 0151 496 0000', 'tel:01514960000'],
    ['text', '85258', '85258', 'Text 85258', 'sms:85258'],
    ['text', 'Text SHOUT to 85258', '85258', 'Text SHOUT to 85258', 'sms:85258'],
    ['email', 'help@example.org', undefined, 'Email help@example.org', 'mailto:help@example.org'],
    ['web', 'example.org', 'https://example.org/a', 'Visit the website', 'https://example.org/a'],
    ['webchat', 'Chat', 'https://example.org/chat', 'Chat online', 'https://example.org/chat'],
    [
      'whatsapp',
      '07700 900000',
      '447700900000',
      'WhatsApp 07700 900000',
      'https://wa.me/447700900000',
    ],
  ];
  for (const [kind, value, dial, words, href] of links) {
    // WCAG 2.4.4 2.5.3
    it(`links ${kind} "${value}" by a name that begins with what is seen and ends with the service`, async () => {
      const host = await card(contact(kind, value, dial));
      expect(link(host).getAttribute('href')).to.equal(href);
      expect(plain(link(host).textContent)).to.equal(words);
      // A label, not hidden text: screen readers read that as a second link.
      expect(plain(link(host).getAttribute('aria-label') ?? '')).to.equal(`${words}, Service A`);
      expect(link(host).target, 'no new window').to.equal('');
      expect(link(host).rel).to.equal('noreferrer');
    });
  }

  for (const [kind, value, dial] of [
    ['phone', 'Ask at the desk', undefined],
    ['post', 'Freepost HELP', undefined],
    ['web', 'example', 'javascript:alert(1)'],
    ['webchat', 'chat', 'data:text/html,x'],
  ] as const) {
    it(`does not link ${kind} "${dial ?? value}"`, async () => {
      const host = await card(contact(kind, value, dial));
      expect(parts(host, 'a')).to.be.empty;
      expect(textOf(host)).to.match(
        kind === 'web' || kind === 'webchat' ? /website|Chat/ : RegExp(value),
      );
    });
  }

  it('makes the first way the main one', async () => {
    const host = await card({
      contacts: [
        { kind: 'phone', value: '1', dial: '1' },
        { kind: 'email', value: 'a@example.org' },
      ],
    });
    expect(parts(host, '[part~=main-contact]')).to.have.length(1);
    expect(part(host, '.primary').textContent).to.include('Call 1');
  });

  it('says that there is no way, and not when there is a website', async () => {
    expect(textOf(await card())).to.include('No contact details are recorded.');
    const host = await card({ url: 'https://example.org/' });
    expect(textOf(host)).not.to.include('No contact details');
    expect(link(host).href).to.equal('https://example.org/');
  });

  it('puts notices before the ways to reach the service', async () => {
    const host = await card({
      status: 'temporarily closed',
      alert: 'New phone number',
      ...contact('phone', '1', '1'),
    });
    const text = textOf(host);
    expect(text).to.match(
      /Temporarily closed.*This service is closed for now\..*New phone number.*Call 1/,
    );
  });

  it('says when it was last checked, as exactly as that is known', async () => {
    for (const [assuredDate, words] of [
      ['2026-11-01', 'Last checked: 1 November 2026'],
      ['2026-11', 'Last checked: November 2026'],
      ['2026', 'Last checked: 2026'],
    ]) {
      const host = await card({ assurance: { assuredDate } });
      expect(part(host, '[part=assurance]').textContent).to.include(words);
    }
  });

  const advice = async (assurance: object) =>
    parts(await card({ assurance }), '[part=assurance-advice]').map((p) => plain(p.textContent));
  it('says nothing more when that is not long ago', async () => {
    expect(await advice({ assuredDate: '2026-10-01' })).to.be.empty;
  });
  it('says that it will be checked soon', async () => {
    expect(await advice({ assuredDate: '2026-01-10' })).to.deep.equal([
      'It will be checked again soon.',
    ]);
  });
  it('says in words that it may be out of date', async () => {
    const words = 'It may be out of date. Contact them before you go or send someone.';
    expect(await advice({ assuredDate: '2025-01-01' })).to.deep.equal([words]);
    expect(await advice({ assuredDate: '2026-11-01', reviewBy: '2026-11-10' })).to.deep.equal([
      words,
    ]);
    expect(await advice({})).to.deep.equal([words]);
  });
  it('says to check first when the publisher asks for it', async () => {
    expect(await advice({ assuredDate: '2026-11-01', checkFirst: true })).to.deep.equal([
      'Check with them before you rely on this.',
    ]);
  });
  it('says that nobody recorded when it was checked', async () => {
    expect(textOf(await card())).to.include('Nobody recorded when this was last checked');
  });
  it('shows a date that does not exist as it was written', async () => {
    expect(textOf(await card({ assurance: { assuredDate: '2026-02-30' } }))).to.include(
      '2026-02-30',
    );
  });

  it('never shows a masked address', async () => {
    const host = await card({
      locations: [
        { name: 'Refuge', address: '1 Secret Street', postcode: 'WA8 7QB', masked: true },
        { name: 'Office', address: '2 Open Street', postcode: 'L1 1AA' },
      ],
    });
    expect(textOf(host)).to.include('The address is kept private to keep people safe.');
    host.shadowRoot!.querySelector<HTMLDetailsElement>('[part=other-places]')!.open = true;
    expect(textOf(host)).to.include('Office, 2 Open Street, L1 1AA');
    expect(host.shadowRoot?.innerHTML).not.to.match(/Secret|Refuge|WA8/);
  });

  it('says how far away it is, and whether that is exact', async () => {
    const away = async (metres: number, precision: 'exact' | 'outcode') =>
      textOf(await card({}, { distance: { metres, precision } }));
    expect(await away(1609, 'exact')).to.match(/(?<!About )1\.0 miles away/);
    expect(await away(32187, 'outcode')).to.include('About 20 miles away');
    expect(await away(5000, 'outcode')).to.include('About 3 miles away');
    // The middle of an outcode is as far off as that itself.
    for (const metres of [0, 160, 2400])
      expect(await away(metres, 'outcode')).not.to.include('miles');
  });

  it('lists facts as terms and descriptions', async () => {
    const host = await card({
      eligibility: { minimumAge: 18 },
      costOptions: [{ amount: 0 }],
      schedule: {
        periods: [{ days: ['FR'], opens: '09:00', closes: '17:00' }],
        bankHolidays: 'Closed',
      },
      access: { how: 'Drop in' },
      languages: ['English', 'Polish'],
      locations: [{ accessibility: ['Step-free access'] }],
    });
    await settled(host, (root) => root.querySelector('dl')?.textContent.includes('Open now'));
    const facts = parts(host, 'dl > div').map((row) => plain(row.textContent));
    expect(facts).to.deep.equal([
      'Who it is for Aged 18 and over',
      'Cost Free',
      'Opening hours Open now, until 5pm Friday: 9am to 5pm Bank holidays: Closed',
      'How to use it Drop in',
      'Access Step-free access',
      'Languages English and Polish',
    ]);
    expect(parts(host, 'dl > div > dt + dd')).to.have.length(6);
    expect(plain(part(host, '[part=tags]').textContent)).to.equal('Free');
  });

  it('folds a long description under a name of its own, with its paragraphs and lists', async () => {
    const host = await card({ summary: 'Short.', description: 'Long. One.' });
    host.service = {
      ...service({ summary: 'Short.', description: 'Long. One.' }),
      // As a page may give it, unchecked.
      richDescription: [
        { tag: 'p', children: ['Long ', { tag: 'strong', children: ['words'] }] },
        { tag: 'ul', children: [{ tag: 'li', children: ['One'] }] },
        { tag: 'a', href: 'javascript:alert(1)', children: ['bad link'] },
        { tag: 'a', href: 'https://example.org/', children: ['good link'] },
      ],
    };
    await host.updateComplete;
    expect(plain(part(host, 'summary').textContent)).to.equal('More about this service: Service A');
    expect(parts(host, 'details p strong, details ul li')).to.have.length(2);
    expect(parts<HTMLAnchorElement>(host, 'details a').map(({ href }) => href)).to.deep.equal([
      'https://example.org/',
    ]);
    expect(part(host, 'details').textContent).to.include('bad link');
  });

  it('shows the start of a long description, cut between words', async () => {
    const host = await card({ description: 'word '.repeat(100).trim() });
    expect(part(host, 'article > p').textContent).to.match(/^(word ){39}word…$/);
    expect(parts(host, 'details')).to.have.length(1);
  });

  it('cuts a description that is one long word', async () => {
    const host = await card({ description: 'x'.repeat(5_000) });
    expect(part(host, 'article > p').textContent.length).to.be.lessThan(250);
  });

  it('has no details when all is shown', async () => {
    expect(parts(await card({ description: 'Short.' }), 'details')).to.be.empty;
  });

  it('does not repeat an organisation that has the name of the service', async () => {
    expect(parts(await card({ organization: { name: 'Service A' } }), '[part=organization]')).to.be
      .empty;
    expect(textOf(await card({ organization: { name: 'Charity' } }))).to.include('Charity');
  });

  it('moves focus to the first way to reach it, or else to its name', async () => {
    (await card(contact('phone', '1', '1'))).focus();
    expect(focusedName()).to.equal('a contact main-contact');
    clear();
    (await card()).focus();
    expect(focusedName()).to.equal('h2 heading');
  });

  for (const lang of ['en', 'en-US', 'en_GB', 'x', 'ar', 'cy', '']) {
    it(`writes dates the way of the words on a page in "${lang}"`, async () => {
      const host = await card({ assurance: { assuredDate: '2026-08-06' } });
      host.parentElement!.lang = lang;
      host.requestUpdate();
      await host.updateComplete;
      expect(textOf(host)).to.include('Last checked: 6 August 2026');
    });
  }
});
