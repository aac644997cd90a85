import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { ConfigError } from '../../../src/errors/index.js';
import { checkTheme } from '../../../src/theme/check-theme.js';
import { contrastRatio, fromHex, type Rgb, toHex } from '../../../src/theme/contrast.js';
import { CONTRAST_PAIRS, type Colours, guardColours } from '../../../src/theme/guard.js';
import { COLOUR_NAMES, DEFAULT_COLOURS } from '../../../src/theme/tokens.js';
import { presets, tokens } from '../../../theme/tokens.mjs';

const part = fc.double({ min: 0, max: 1, noNaN: true });
const colour = fc.tuple(part, part, part) as fc.Arbitrary<Rgb>;
const colours = fc.record(
  Object.fromEntries(COLOUR_NAMES.map((name) => [name, colour])),
) as unknown as fc.Arbitrary<Colours>;

/** What still cannot be read, in words. */
function unreadable(shown: Colours, page: Rgb): string[] {
  const onPage = CONTRAST_PAIRS.filter(({ backs }) => backs.includes('surface'));
  const pairs = [
    ...CONTRAST_PAIRS.flatMap(({ front, backs, least }) =>
      backs.map((back) => [`${front} on ${back}`, shown[front], shown[back], least] as const),
    ),
    ...onPage.map(({ front, least }) => [`${front} on page`, shown[front], page, least] as const),
  ];
  const rings = ['surface', 'surface-subtle', 'urgent-surface', 'warning-surface'] as const;
  return [
    ...pairs.flatMap(([name, front, back, least]) =>
      contrastRatio(front, back) < least ? [name] : [],
    ),
    ...[page, ...rings.map((name) => shown[name])].flatMap((ground, index) =>
      contrastRatio(shown.focus, ground) < 3 && contrastRatio(shown['focus-contrast'], ground) < 3
        ? [`focus on ground ${String(index)}`]
        : [],
    ),
  ];
}

describe('colours that a page sets', () => {
  test('whatever they are, everything can be read', () => {
    fc.assert(
      fc.property(colours, colour, (theme, page) => {
        const shown = { ...theme, ...guardColours(theme, page) };
        assert.deepEqual(unreadable(shown, page), []);
      }),
      { numRuns: 5_000 },
    );
  });

  test('what can be read stays as it is, and what gave way stays put', () => {
    fc.assert(
      fc.property(colours, colour, (theme, page) => {
        const shown = { ...theme, ...guardColours(theme, page) };
        assert.deepEqual(guardColours(shown, page), {});
      }),
    );
  });

  test('contrast is that of WCAG', () => {
    const ratio = (one: string, other: string) =>
      contrastRatio(fromHex(one) ?? [0, 0, 0], fromHex(other) ?? [0, 0, 0]);
    assert.equal(ratio('#000', '#fff'), 21);
    assert.equal(ratio('#777777', '#ffffff').toFixed(2), '4.48');
    assert.equal(toHex(fromHex('#0aF') ?? [0, 0, 0]), '#00aaff');
  });

  test('a scheme that there is not is refused', () => {
    assert.throws(() => checkTheme({}, { scheme: 'drak' as never }), { code: 'config' });
  });

  test('a report names what is too close, and what is shown instead', () => {
    const { problems, shown } = checkTheme({ accent: '#ffd400' });
    assert.deepEqual(
      problems.filter(({ back }) => back === 'surface').map(({ front, least }) => [front, least]),
      [['accent', 4.5]],
    );
    assert.equal(shown.accent, DEFAULT_COLOURS.light.text);
    assert.equal(shown['on-accent'], undefined);
    assert.deepEqual(checkTheme({}), { problems: [], shown: {} });
    assert.equal(checkTheme({}, { page: '#101010' }).shown.text, '#ffffff');
  });

  test('what is no colour is said', () => {
    assert.throws(() => checkTheme({ accent: 'red' }), ConfigError);
    assert.throws(() => checkTheme({ acent: '#ff0000' } as object), /"acent"/);
  });
});

for (const scheme of ['light', 'dark'] as const) {
  test(`the default ${scheme} colours keep to the contrast that they promise`, () => {
    assert.deepEqual(checkTheme({}, { scheme }), { problems: [], shown: {} });
  });

  for (const { name, values } of presets) {
    test(`so do the ${scheme} colours of ${name}`, () => {
      const isColour = new Map(tokens.map((token) => [token.name, token.isColour]));
      const theme = values
        .filter((value) => isColour.get(value.name))
        .map((value) => [value.name, value[scheme]]);
      assert.deepEqual(checkTheme(Object.fromEntries(theme) as object, { scheme }), {
        problems: [],
        shown: {},
      });
    });
  }
}

test('high contrast has 7 to 1 for all text', () => {
  const { values = [] } = presets.find(({ name }) => name === 'high-contrast') ?? {};
  for (const scheme of ['light', 'dark'] as const) {
    const value = (name: string) =>
      fromHex(values.find((one) => one.name === name)?.[scheme] ?? '') ?? [0, 0, 0];
    for (const { front, backs, least } of CONTRAST_PAIRS) {
      if (least < 4.5) continue;
      for (const back of backs) {
        const ratio = contrastRatio(value(front), value(back));
        assert.ok(ratio >= 7, `${scheme}: ${front} on ${back} has ${ratio.toFixed(2)}`);
      }
    }
  }
});

test('a preset sets nothing that is no token', () => {
  const known = tokens.map(({ name }) => name);
  for (const { name, values } of presets)
    for (const value of values) assert.ok(known.includes(value.name), `${name}: ${value.name}`);
});
