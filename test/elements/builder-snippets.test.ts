/** What the snippet builder writes, read by the parser of each engine. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { elementOf, ELEMENTS } from '../../demo/builder/elements.js';
import { type Choice, ChoiceError, elementsOf, snippets } from '../../demo/builder/snippets.js';
import '../../src/bundles/all.js';

/** Pieces that break out of attributes, tags, comments and addresses where nothing stops them. */
// prettier-ignore
const PIECES = [
  '"', "'", '<', '>', '&', '`', '=', '/', '\\', '--', '-->', '</script>', '<script>', '</textarea>',
  ' onload=alert(1) ', '&quot;', '&#34;', '&#x22', '&lt;', 'javascript:', 'data:', 'https://x.example/',
  '//', '?', '#', '%22', '%3C', '\n', '\r', '\t', '\0', '\u2028', '\u202e', '\ud800', '}', ';', ' ', 'é',
];

const nasty = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((some) => some.join('')),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
/** Now and then: a choice with nothing but nonsense is always refused. */
const maybe = <T>(value: fc.Arbitrary<T>, plain: T) =>
  fc.oneof({ weight: 1, arbitrary: value }, { weight: 7, arbitrary: fc.constant(plain) });
const address = fc.oneof(
  nasty.map((text) => `/data/${text}`),
  nasty.map((text) => `https://x.example/${text}`),
  nasty,
);

const choices: fc.Arbitrary<Choice> = fc.record({
  elements: fc.subarray(
    ELEMENTS.map(({ name }) => name),
    { minLength: 1 },
  ),
  topics: fc.array(fc.record({ id: maybe(nasty, 'smoking'), title: nasty }), {
    minLength: 1,
    maxLength: 2,
  }),
  place: maybe(nasty, "King's Lynn & West (Norfolk)"),
  directory: maybe(address, '/d.json'),
  folder: maybe(address, '/m/'),
  page: maybe(address, ''),
  lang: maybe(nasty, 'cy'),
  preset: maybe(nasty, 'plain'),
  version: nasty,
  colours: fc.constantFrom({}, { accent: '#005ea5' }),
  services: fc.array(
    fc.record({
      name: nasty,
      url: maybe(address, ''),
      phones: fc.array(fc.record({ value: maybe(nasty, '0300 1'), label: nasty })),
      texts: fc.array(fc.record({ value: nasty, dial: maybe(nasty, '60000') })),
      nations: maybe(fc.array(nasty), ['wales']),
      checkedOn: maybe(nasty, '2026'),
    }),
    { maxLength: 1 },
  ),
  fallback: fc.record({
    text: maybe(nasty, 'All services'),
    url: maybe(address, '/all'),
    phone: maybe(nasty, '0300 1'),
    lang: maybe(nasty, 'ar'),
  }),
});

/** The snippets, unless the choice is refused by name. */
function made(choice: Choice) {
  try {
    return snippets(choice);
  } catch (error) {
    if (error instanceof ChoiceError && error.field) return undefined;
    throw error;
  }
}

const parse = (text: string) => new DOMParser().parseFromString(text, 'text/html');

const ALLOWED: Record<string, readonly string[]> = {
  a: ['href', 'rel'],
  div: [],
  h2: [],
  iframe: ['title', 'src', 'width', 'height', 'loading', 'allow', 'data-mecc-frame'],
  li: [],
  link: ['rel', 'href', 'crossorigin'],
  meta: ['name', 'content'],
  p: ['lang', 'dir'],
  script: ['type', 'src', 'crossorigin'],
  ul: [],
};

describe('snippets of the builder', () => {
  it('hold nothing but their own tags and attributes, whatever is entered', () => {
    let count = 0;
    fc.assert(
      fc.property(choices, (choice) => {
        const result = made(choice);
        if (!result) return;
        count += 1;
        const { script, html, frame, links, once } = result;
        for (const text of [script, html, frame, links, ...Object.values(once)]) {
          for (const node of parse(text).querySelectorAll('head > *, body *')) {
            const own = node.localName.startsWith('mecc-')
              ? (customElements.get(node.localName) as typeof HTMLElement & {
                  observedAttributes: string[];
                })
              : undefined;
            const allowed = own ? own.observedAttributes : ALLOWED[node.localName];
            expect(allowed, node.localName).to.be.an('array');
            for (const { name, value } of node.attributes) {
              const isData = node.localName === 'div' && name.startsWith('data-');
              const isLang = /^(?:lang|dir)$/.test(name);
              expect(isData || isLang || allowed?.includes(name), `${name} of ${text}`).to.be.true;
              if (/^(?:href|src)$/.test(name)) {
                expect(new URL(value, 'https://page.example/').protocol).to.match(
                  /^(?:https?|tel|sms):$/,
                );
              }
            }
          }
        }
      }),
      { numRuns: 400 },
    );
    expect(count).to.be.greaterThan(50);
  });

  it('come back from the parser as they were meant', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const result = made(choice);
        if (!result) return;
        const meant = elementsOf(choice);
        const carriers = [...parse(result.html).querySelectorAll<HTMLElement>('[data-mecc]')];
        expect(carriers.map(({ dataset }) => dataset['mecc'])).to.deep.equal(
          meant.map(({ name }) => name),
        );
        for (const [index, { attributes }] of meant.entries()) {
          for (const [name, value] of attributes) {
            expect(carriers[index]?.getAttribute(`data-${name}`)).to.equal(value);
          }
        }
        expect(parse(result.frame).querySelectorAll('iframe[src][title]:not([title=""])').length) //
          .to.equal(meant.filter(({ isNeverFramed }) => !isNeverFramed).length);
        expect(parse(result.script).querySelectorAll('script').length).to.equal(1);
      }),
      { numRuns: 200 },
    );
  });

  it('set only attributes that the elements read', () => {
    const topics = [{ id: 'smoking', title: 'Test' }];
    for (const { name } of ELEMENTS) {
      const choice = {
        elements: [name],
        topics,
        place: 'Halton',
        nation: 'wales',
        headingLevel: 3,
      };
      const { observedAttributes } = customElements.get(`mecc-${name}`) as unknown as {
        observedAttributes: string[];
      };
      for (const one of elementsOf({ ...choice, directory: '/d.json' })) {
        for (const [attribute] of one.attributes) {
          expect(observedAttributes, name).to.include(attribute);
        }
      }
      expect(elementOf(name)?.title).not.to.equal('');
    }
  });
});
