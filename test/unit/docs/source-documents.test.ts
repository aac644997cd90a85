import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { page, root } from './markdown.js';

const { text } = page('docs/source-documents.md');
const documents = text.split(/^## /m).slice(1);

/** A row: a sentence of a document, and what became of it. */
interface Row {
  readonly number: string;
  readonly where: string;
  readonly does: string;
}

const rowsOf = (table: string): Row[] =>
  [...table.matchAll(/^\| (\d+) \| .+ \| (.+) \| (.+) \|$/gm)].map(
    ([, number = '', where = '', does = '']) => ({ number, where, does }),
  );

/** HTML as the text that people read. */
const readable = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

const json = (file: string) =>
  JSON.parse(readFileSync(path.join(root, 'data', file), 'utf8')) as Record<string, unknown>;

/** The sections of demo pages that a cell names. */
function sectionsOf(where: string): string[] {
  return [...where.matchAll(/\]\(\.\.\/(demo\/\w+\.html)\)((?: `#[\w-]+`)+)/g)].flatMap(
    ([, file = '', ids = '']) => {
      const html = readFileSync(path.join(root, file), 'utf8');
      return [...ids.matchAll(/#([\w-]+)/g)].map(([, id = '']) => {
        const start = html.indexOf(`<section aria-labelledby="${id}">`);
        assert.notEqual(start, -1, `${file} has no section #${id}`);
        assert.ok(html.includes(` id="${id}"`), `${file} has no heading #${id}`);
        return html.slice(start, html.indexOf('</section>', start));
      });
    },
  );
}

/** Words by which a record can be told on a page. */
function signs(kind: string, id: string, section: string | undefined): string[] {
  if (kind === 'directories') {
    return readdirSync(path.join(root, 'data/directories', id, 'services')).map((file) =>
      String(json(`directories/${id}/services/${file}`)['name']),
    );
  }
  const file = `${kind}/${id}.json`;
  assert.ok(existsSync(path.join(root, 'data', file)), `there is no data/${file}`);
  const record = json(file);
  if (section !== undefined) {
    const parts = record['sections'] as { id: string; items?: { text: string }[] }[];
    const part = parts.find((one) => one.id === section);
    assert.ok(part, `data/${file} has no section ${section}`);
    return part.items?.slice(0, 1).map((item) => item.text) ?? [];
  }
  const name = { contacts: 'organisation', quality: 'purpose', systems: 'name', places: 'name' };
  return [String(record[name[kind as keyof typeof name] ?? 'title'])];
}

for (const document of documents) {
  const [title = ''] = document.split('\n', 1);
  describe(title, () => {
    const rows = rowsOf(document);

    test('sentences are numbered from 1', () => {
      assert.ok(rows.length > 20);
      assert.equal(rows.length, document.match(/^\| \d+ /gm)?.length);
      assert.deepEqual(
        rows.map(({ number }) => number),
        rows.map((_, index) => String(index + 1)),
      );
    });

    for (const { number, where, does } of rows) {
      test(`${number}: what is named is there, or it says why it was left out`, () => {
        const sections = sectionsOf(where);
        if (where === '—') return void assert.match(does, /^Left out: \w+/);
        assert.notEqual(sections.length, 0, 'no section is named');
        const shown = sections.map(readable).join(' ');
        // What is kept from pages is named in the words on what was left out.
        const [present = '', kept = ''] = does.split('Left out: ');
        const tags = [...present.matchAll(/`(mecc-[a-z-]+)`/g)].map(([, tag = '']) => tag);
        for (const tag of tags.filter((one) => one !== 'mecc-provider')) {
          assert.ok(
            sections.some((html) => html.includes(`<${tag}`)),
            `no section has ${tag}`,
          );
        }
        const records = /`([a-z]+)\/([\w-]+)(?:#([\w-]+))?`/g;
        const named = [...present.matchAll(records)];
        assert.notEqual(tags.length + named.length, 0, 'nothing is named that does it');
        for (const [, kind = '', id = '', section] of named) {
          const words = signs(kind, id, section).map((sign) => sign.replace(/\s+/g, ' '));
          // The title of a conversation is the element's to show: the page says which one it is.
          const isChosen =
            kind === 'conversations' &&
            sections.some((html) =>
              [...html.matchAll(/<mecc-conversation-checklist[^>]*>/g)].some(
                ([tag]) => tag.includes(`model="${id}"`) || /\schoose\s/.test(tag),
              ),
            );
          assert.ok(
            isChosen || words.some((sign) => shown.includes(sign)),
            `no section shows ${kind}/${id}${section === undefined ? '' : `#${section}`}: ${words[0] ?? ''}`,
          );
        }
        for (const [, kind = '', id = '', section] of kept.matchAll(records))
          signs(kind, id, section);
      });
    }
  });
}

test('there is a table for each of the 5 documents, and none names a file of theirs', () => {
  assert.equal(documents.length, 5);
  assert.doesNotMatch(text, /seeds|\.txt/);
});
