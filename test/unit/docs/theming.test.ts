import assert from 'node:assert/strict';
import { test } from 'node:test';
import { page } from './markdown.js';

interface Token {
  readonly light: string;
  readonly dark: string;
}

// What stands in for colours in older browsers comes after the tokens themselves.
const [source = ''] = page('src/elements/shared/tokens.styles.ts').text.split('@supports');

/** Public name and default of every token, as the style sheet has them. */
const tokens = new Map<string, Token>(
  [...source.matchAll(/var\((--mecc-[\w-]+), (.+)\);/g)].map(([, name = '', value = '']) => {
    const pair = /^light-dark\((.+), (.+)\)$/.exec(value);
    return [name, { light: pair?.[1] ?? value, dark: pair?.[2] ?? value }];
  }),
);

test('the table of tokens in the theming guide is that of the style sheet', () => {
  const { text } = page('docs/theming.md');
  const table = text.slice(
    text.indexOf('<!-- tokens:start -->'),
    text.indexOf('<!-- tokens:end -->'),
  );
  const rows = [...table.matchAll(/^\| `(--mecc-[\w-]+)` \| (.+?) \| (.+?) \|$/gm)].map(
    ([, name = '', value = '', purpose = '']) => {
      assert.ok(purpose.trim().length > 3, `${name} has no description`);
      const [light = '', dark = light] = [...value.matchAll(/`([^`]+)`/g)].map(([, one]) => one);
      return [name, { light, dark }] as const;
    },
  );
  assert.ok(tokens.size > 10);
  assert.deepEqual(new Map(rows), tokens);
});

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2 contrast ratio of two colours written as `#rrggbb`. */
function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one) + 0.05, luminance(other) + 0.05];
  return Math.max(a, b) / Math.min(a, b);
}

const TEXT = 4.5;
const SHAPE = 3;
const ALL = ['surface', 'surface-subtle', 'urgent-surface', 'warning-surface'];
const PAIRS: [front: string, backs: string[], least: number][] = [
  ['text', ALL, TEXT],
  ['text-muted', ALL, TEXT],
  ['link', ALL, TEXT],
  ['urgent', ['surface', 'surface-subtle', 'urgent-surface'], TEXT],
  ['accent', ALL, TEXT],
  ['on-accent', ['accent'], TEXT],
  ['control-border', ALL, SHAPE],
  ['warning', ['surface', 'warning-surface'], SHAPE],
  ['focus', ['focus-contrast'], SHAPE],
];

for (const scheme of ['light', 'dark'] as const) {
  test(`the default ${scheme} colours have the contrast that the guide promises`, () => {
    const colour = (name: string) => tokens.get(`--mecc-${name}`)?.[scheme] ?? '';
    for (const [front, backs, least] of PAIRS) {
      for (const back of backs) {
        const ratio = contrast(colour(front), colour(back));
        assert.ok(ratio >= least, `${front} on ${back}: ${ratio.toFixed(2)}, not ${least}`);
      }
    }
  });
}
