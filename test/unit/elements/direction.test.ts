/** Nothing that elements draw points to one side: in a page from right to left it would be wrong. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

const folder = path.resolve(import.meta.dirname, '../../../src/elements');

/** A corner of two borders, turned by these, points down or up. */
const UPRIGHT = ['45deg', '225deg'];

/** What points to a side, or is drawn from one: glyphs, pictures, turned corners. */
function pointing(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const turns = [...code.matchAll(/\brotate[XYZ]?\(([^)]*)\)/g)];
  return [
    ...[...code.matchAll(/[←→↖↗↘↙↩↪⇐⇒⇦⇨‹›«»◀▶◂▸◄►➔➜➡⬅⟵⟶❮❯]/gu)].map(([glyph]) => glyph),
    ...turns.flatMap(([turn, angle = '']) => (UPRIGHT.includes(angle) ? [] : [turn])),
    ...[...code.matchAll(/\b(?:translateX|scaleX|skewX|mask-image|background-image)\b/g)].map(
      ([name]) => name,
    ),
    ...[...code.matchAll(/\burl\(\s*["']?data:/g)].map(([picture]) => picture),
  ];
}

test('what points to a side is found', () => {
  assert.deepEqual(pointing("content: '›'; transform: rotate(-45deg)"), ['›', 'rotate(-45deg)']);
  assert.deepEqual(pointing('mask-image: url("data:image/svg+xml,")'), [
    'mask-image',
    'url("data:',
  ]);
});

test('no element draws an icon that points to a side', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  assert.ok(files.length > 100);
  const found = files.flatMap((file) =>
    pointing(readFileSync(path.join(folder, file), 'utf8')).map((what) => `${file}: ${what}`),
  );
  assert.deepEqual(found, [], 'mirror it with :dir(rtl), and say so here');
});
