import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { languages } from '../../../src/i18n/languages.js';

const source = path.resolve('src/i18n');
const folders = readdirSync(source, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'en-gb')
  .map(({ name }) => name)
  .sort();

describe('the list of languages', () => {
  test('has every folder: what is not in it is translated and never shown', () => {
    assert.deepEqual(languages.map(({ tag }) => tag).sort(), folders);
  });

  for (const folder of folders) {
    test(`${folder} says its own tag, not that of the folder it was copied from`, async () => {
      const words = (await import(path.join(source, folder, 'words.ts'))) as { LANG?: string };
      assert.equal(words.LANG ?? folder, folder);
      const info = languages.find(({ tag }) => tag === folder);
      const { translation } = (await info?.load()) ?? {};
      const own = (await import(path.join(source, folder, 'index.ts'))) as { translation: unknown };
      assert.ok(translation === own.translation, `loads src/i18n/${folder}/index.ts`);
    });
  }
});
