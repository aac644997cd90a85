import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, test } from 'node:test';
import { ENTRIES } from '../tools/api-lines.mjs';
import { compare, report } from '../tools/api-report.mjs';
import { packageJson, readJson, readText, root } from './support.js';

describe('the public interface', () => {
  test('is what was agreed in test/package/api', () => {
    try {
      execFileSync(process.execPath, ['test/tools/api-report.mjs'], { cwd: root, stdio: 'pipe' });
    } catch (error) {
      assert.fail(String((error as { stdout?: Buffer }).stdout ?? error));
    }
  });

  test('every entry is in the reference, and in what we call public', () => {
    const { entryPoints } = readJson<{ entryPoints: string[] }>(
      path.join(root, 'docs/typedoc.json'),
    );
    const texts = ['README.md', 'docs/adr/0012-public-api.md'].map((file) =>
      readText(path.join(root, file)),
    );
    assert.ok(ENTRIES.includes('./i18n'));
    for (const entry of ENTRIES) {
      const name = entry.slice(1);
      assert.ok(entryPoints.includes(`../src${name}/index.ts`), name);
      const specifier = `\`${packageJson.name}${name}\``;
      for (const text of texts) assert.ok(text.includes(specifier), specifier);
    }
  });

  const was = [
    'test  Finder.place: string',
    'test  Finder.limit: number',
    'test  Finder.old: true',
  ];
  const is = ['test  Finder.place: string', 'test  Finder.limit: string', 'test  Finder.fresh: 1'];

  test('what is gone, changed and new is told apart', () => {
    assert.deepEqual(compare(was, is), {
      changed: [['test  Finder.limit: number', 'test  Finder.limit: string']],
      removed: ['test  Finder.old: true'],
      added: ['test  Finder.fresh: 1'],
    });
    assert.deepEqual(compare(was, was), { changed: [], removed: [], added: [] });
  });

  test('a report says what breaks', () => {
    const text = report(compare(was, is));
    assert.match(
      text,
      /Gone: this breaks[^]*- test {2}Finder\.old[^]*Changed[^]*\+ test {2}Finder\.limit: string/,
    );
    assert.match(text, /New: this breaks nobody[^]*Finder\.fresh/);
    assert.equal(report(compare(was, was)), '');
  });
});
