import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { formatter, plural } from '../../../src/i18n/format.js';
import { languages, loadTranslation } from '../../../src/i18n/languages.js';

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

describe('Portuguese', () => {
  const polish = (lang: string) => formatter('DisplayNames', lang, { type: 'language' }).of('pl');
  const price = (lang: string) =>
    formatter('NumberFormat', lang, { style: 'currency', currency: 'GBP' }).format(5);

  test('has the names and formats of Portugal, as its words are', async () => {
    assert.equal(polish('pt'), 'polonês', 'to the platform it is Brazil');
    await loadTranslation('pt');
    assert.equal(polish('pt'), 'polaco');
    assert.equal(polish('PT'), 'polaco');
    assert.equal(price('pt'), price('pt-PT'));
    const clock = formatter('DateTimeFormat', 'pt-u-nu-latn', { month: 'long' });
    assert.equal(clock.resolvedOptions().locale, 'pt-PT-u-nu-latn');
    assert.equal(plural('pt', 1.5, { one: 'um', other: 'mais' }), 'mais');
  });

  test('keeps what a page asks for', async () => {
    await loadTranslation('pt-BR');
    assert.equal(polish('pt-BR'), 'polonês');
    assert.notEqual(price('pt-BR'), price('pt'));
  });
});
