import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { dist, filesBelow, gzipBytes, readJson, readText } from './support.js';

const cdn = path.join(dist, 'cdn');
const files = filesBelow(cdn);
const scripts = files.filter((file) => file.endsWith('.js'));
const code = (file: string): string => readText(path.join(cdn, file));

/** Bytes of gzip, by the beginning of the file's name: docs/adr/0013-finder-bytes.md. */
const BUDGETS = {
  // Last raised by 50 for helplines on a phone that break no word with wide text spacing.
  'service-finder.min.js': 25_850,
  'mecc-signpost.min.js': 76_050,
  // Raised by 300 for refusing options, values, filters and kinds that nobody reads.
  'chunks/client-': 16_950,
  // What a page pays that has a frame: less than a picture of its heading.
  'frame.min.js': 700,
  // A frame that waits for its element does not move the page around it.
  'embed.min.js': 2_300,
  // Most of it is what it says. Nobody loads it but who builds the page. Last raised by 400 bytes, to
  // look into frames, and to keep what has focus above its panel in WebKit.
  'check-page.min.js': 9_500,
};

/** Texts that no file for a page may hold, with the reason. */
const FORBIDDEN: [RegExp, string][] = [
  [/dev mode|Multiple versions of Lit/, 'Lit in development mode'],
  [/\beval\s*\(|\bnew Function\b|[=(,]Function\s*[,;)]/, 'code from text'],
  [/\b(?:localStorage|sessionStorage|indexedDB)\b/, 'storage'],
  [/document\.(?:cookie|write)/, 'cookies or document.write'],
  [/insertAdjacentHTML|outerHTML|srcdoc|createContextualFragment/, 'markup from text'],
  [/process\.env|require\(/, 'Node leftovers'],
  [/sourceMappingURL/, 'a source map that is not shipped'],
];

describe('CDN files', () => {
  test('the entries are there', () => {
    for (const file of [
      'mecc-signpost',
      'service-finder',
      'autoloader',
      'mount',
      'embed',
      'check-page',
      'frame',
      'offline-worker',
    ]) {
      assert.ok(files.includes(`${file}.min.js`), `${file}.min.js is missing`);
    }
  });

  for (const [file, budget] of Object.entries(BUDGETS)) {
    test(`${file} is at most ${budget} bytes of gzip`, (t) => {
      const name = files.find((one) => one.startsWith(file) && one.endsWith('.js'));
      assert.ok(name, `${file} is missing`);
      const bytes = gzipBytes(readFileSync(path.join(cdn, name)));
      t.diagnostic(`${file}: ${bytes} bytes gzip`);
      assert.ok(bytes <= budget, `${bytes} bytes, the budget is ${budget}`);
    });
  }

  test('hold nothing forbidden', () => {
    for (const file of scripts.filter((name) => !name.startsWith('chunks/data-'))) {
      for (const [pattern, reason] of FORBIDDEN)
        assert.doesNotMatch(code(file), pattern, `${file}: ${reason}`);
      // Lit prepares its templates with one assignment, through its own Trusted Types policy.
      const assignments = code(file).match(/\.innerHTML\s*=/g) ?? [];
      assert.ok(assignments.length <= 1, `${file} assigns innerHTML ${assignments.length} times`);
    }
  });

  test('single-file entries import only data and what is needed later, on demand', () => {
    for (const file of ['mecc-signpost.min.js', 'service-finder.min.js']) {
      assert.doesNotMatch(
        code(file),
        /(?:^|[;}])(?:import\s*[\w{*"']|export\s*[{*][^;]*\bfrom\b)/,
        `${file} has a static import`,
      );
      for (const [, target] of code(file).matchAll(/["'`](\.\/[^"'`]+\.js)["'`]/g)) {
        assert.match(
          target ?? '',
          /^\.\/chunks\/(data-|client-|card-actions-|card-hours-|url-state-|pack-keeper-|offline-kept-copy-|static-regions-|finder-answer-|finder-filters-|open-link-|quality-export-|contrast-guard-|page-words-|open-referral|geo-place-lookup|qr-matrix-|bank-holidays-)/,
          `${file} imports ${target}`,
        );
      }
    }
  });

  test('every import points at a file that is there, and no chunk imports an entry', () => {
    for (const file of scripts) {
      for (const [, target = ''] of code(file).matchAll(/["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g)) {
        const resolved = path.posix.join(path.posix.dirname(file), target);
        assert.ok(files.includes(resolved), `${file} imports ${target}`);
        assert.match(resolved, /^chunks\//, `${file} imports the entry ${resolved}`);
      }
    }
  });

  test('a loader asks for all files of an element at once: none is found inside another', () => {
    const imported = (file: string): string[] =>
      [...code(file).matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g)].map(
        ([, name = '']) => `chunks/${name}`,
      );
    for (const loader of ['autoloader', 'mount', 'embed']) {
      const calls = [...code(`${loader}.min.js`).matchAll(/\w+\(((?:"\.\/chunks\/[^"]+",?)+)\)/g)];
      assert.ok(calls.length > 10, `${loader} has ${calls.length} elements`);
      for (const [, list = ''] of calls) {
        const asked = [...list.matchAll(/chunks\/[^"]+/g)].map(([name]) => name);
        for (const file of asked) {
          for (const name of imported(file)) {
            assert.ok(asked.includes(name), `${loader}: ${asked[0]} needs ${name}`);
          }
          assert.ok(files.includes(file), `${loader} asks for ${file}`);
        }
        // Browsers fetch six at a time from most servers.
        assert.ok(asked.length <= 7, `${asked[0]} takes ${asked.length} files`);
      }
    }
  });

  test('chunks carry their hash in their name', () => {
    for (const file of scripts.filter((name) => name.startsWith('chunks/'))) {
      assert.match(file, /-[\w-]{8}\.js$/);
    }
  });

  test('integrity.json holds the sha384 of every file', () => {
    const expected = files.map((file) => [
      file,
      `sha384-${createHash('sha384')
        .update(readFileSync(path.join(cdn, file)))
        .digest('base64')}`,
    ]);
    assert.deepEqual(readJson(path.join(dist, 'integrity.json')), Object.fromEntries(expected));
  });
});
