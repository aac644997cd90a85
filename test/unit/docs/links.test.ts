import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { anchors, page, pages, prose, root } from './markdown.js';

test('every relative link leads to a file, and to a heading when it names one', () => {
  const broken: string[] = [];
  let links = 0;
  for (const from of pages()) {
    for (const [, target = ''] of prose(from).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(target)) continue;
      links += 1;
      const [file = '', anchor] = target.split('#');
      const to = file === '' ? from.file : path.posix.join(path.posix.dirname(from.file), file);
      if (to.startsWith('..') || !existsSync(path.join(root, to))) {
        broken.push(`${from.file}: ${target}`);
      } else if (anchor !== undefined && !anchors(page(to)).has(anchor)) {
        broken.push(`${from.file}: ${target} (there is no such heading)`);
      }
    }
  }
  assert.deepEqual(broken, []);
  assert.ok(links > 30, `only ${links} links were found: is the pattern right?`);
});

test('links to other sites are whole addresses, and lead to no machine of ours', () => {
  const wrong: string[] = [];
  let links = 0;
  for (const from of pages()) {
    for (const [, target = ''] of prose(from).matchAll(/\]\(([a-z]+:[^)\s]*)\)/g)) {
      links += 1;
      const url = URL.canParse(target) ? new URL(target) : undefined;
      const isFine =
        url !== undefined &&
        /^(?:https?|mailto|tel):$/.test(url.protocol) &&
        !/^(?:localhost|127\.|\[)/.test(url.hostname) &&
        (url.protocol === 'mailto:' || url.protocol === 'tel:' || url.hostname.includes('.'));
      if (!isFine) wrong.push(`${from.file}: ${target}`);
    }
  }
  assert.deepEqual(wrong, []);
  assert.ok(links > 5, `only ${links} links were found: is the pattern right?`);
});

test('every page of the documentation can be reached from the README', () => {
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file) || !existsSync(path.join(root, file))) return;
    seen.add(file);
    for (const [, target = ''] of prose(page(file)).matchAll(/\]\(([^)\s#]+\.md)(?:#[^)]*)?\)/g)) {
      if (!/^[a-z]+:/.test(target)) visit(path.posix.join(path.posix.dirname(file), target));
    }
  };
  visit('README.md');
  const lost = pages()
    .map(({ file }) => file)
    .filter((file) => !seen.has(file));
  assert.deepEqual(lost, []);
});

test('no page names a path of somebody’s machine or has a word left to fill in', () => {
  const found = pages().flatMap(({ file, text }) =>
    [
      ...text.matchAll(
        /(?:\/(?:home|work|tmp|root|Users)\/|[A-Z]:\\|\bTODO\b|\bTBD\b|filled at)\S*/g,
      ),
    ].map(([match]) => `${file}: ${match}`),
  );
  assert.deepEqual(found, []);
});

test('every test that the accessibility criteria name exists', () => {
  const named = pages()
    .filter(({ file }) => file.startsWith('docs/accessibility/'))
    .flatMap(({ file, text }) =>
      // The last cell of a criterion.
      [...text.matchAll(/^\| [A-Z]\d+ \| .* \| (.*) \|$/gm)].flatMap(([, cell = '']) =>
        [...cell.matchAll(/`([\w./-]+)`/g)].map(([, name = '']) => ({ file, name })),
      ),
    )
    .filter(({ name }) => name !== 'test/unit');
  const folders = ['test/elements', 'test/e2e', 'test/unit'];
  const missing = named.filter(
    ({ name }) => !folders.some((folder) => existsSync(path.join(root, folder, `${name}.test.ts`))),
  );
  assert.deepEqual(missing, []);
  assert.ok(named.length > 30, `only ${named.length} names were found`);
});
