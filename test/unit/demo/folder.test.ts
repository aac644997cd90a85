/** Where the files are: whoever goes from one page to the next meets one address. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

const root = path.resolve(import.meta.dirname, '../../..');
const pages = ['demo', 'docs'].flatMap((folder) =>
  readdirSync(path.join(root, folder))
    .filter((name) => /\.(?:html|md)$/.test(name))
    .map((name) => `${folder}/${name}`),
);

test('README, guides and what is there to copy have the files in one folder', () => {
  const named = ['README.md', ...pages].flatMap((file) => {
    const text = readFileSync(path.join(root, file), 'utf8');
    const found = text.matchAll(/["'](\/[\w/.-]*?)[\w-]+(?:\.min\.js|\.css|embed\.html)\b/g);
    return [...found].map(([, folder = '']) => ({ file, folder }));
  });
  const ours = named.filter(({ folder }) => /mecc/.test(folder));
  assert.ok(ours.length > 30, String(ours.length));
  assert.deepEqual(
    ours.filter(({ folder }) => !/^\/mecc-signpost\/(?:themes\/)?$/.test(folder)),
    [],
  );
});
