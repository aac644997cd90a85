/** The plain HTML that the demo pages have of the library, for when no script runs. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

interface Renderer {
  readonly resources: (
    data: { readonly resources: readonly object[] },
    options: { readonly type: string },
  ) => readonly unknown[];
}

const file = new URL('../../../demo/content/library.mjs', import.meta.url);
const library = (await import(file.href)) as Renderer;

const old = {
  ...{ id: 'old', title: 'Test old', type: 'guide', summary: 'Old.', status: 'confirmed' },
  ...{ lastChecked: '2026-11-21', sources: [] },
};
const html = (...resources: readonly object[]) =>
  String(library.resources({ resources }, { type: 'guide' })).replace(/\s+/g, ' ');

test('an entry whose link nobody opened says so, and no other does', () => {
  const checked = 'Last checked: 21 November 2026';
  assert.ok(html({ ...old, linkNotOpened: true }).includes(`${checked}, without opening the link`));
  assert.ok(html(old).includes(checked));
  assert.ok(!html(old).includes('without opening'));
});

test('an entry that was replaced leads to what stands in for it', () => {
  const replacedBy = { id: 'new', title: 'Test new' };
  const next = { ...old, id: 'new', type: 'toolkit', title: 'Test newer' };
  const url = 'https://www.example.org/new';
  const moved = html({ ...old, replacedBy }, { ...next, url });
  assert.ok(moved.includes(`Replaced by <a href="${url}">Test newer</a>.`), moved);

  // No link where there is none, and none to a page that is gone.
  assert.ok(html({ ...old, replacedBy }).includes('Replaced by Test new.'));
  const gone = html({ ...old, replacedBy }, { ...next, url, link: 'gone' });
  assert.ok(gone.includes('Replaced by Test newer.'), gone);
});
