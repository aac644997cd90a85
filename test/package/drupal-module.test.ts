/** The module and the line of tags for Drupal: what can be told without a Drupal. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { packDrupal } from '../../integrations/pack.mjs';
import { elementsOf, filesFor } from '../../integrations/write.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const read = (...names: string[]) => readFileSync(path.join(root, ...names), 'utf8');

interface Library {
  readonly js: Record<string, { preprocess: boolean; attributes: Record<string, string> }>;
  readonly css: { readonly component: Record<string, unknown> };
}

describe('integrations', () => {
  test('know the elements of this build: "node integrations/write.mjs" writes them', () => {
    for (const [file, text] of filesFor()) assert.equal(read('integrations', file), text, file);
  });

  test('offer every element that can stand alone, with each of its attributes', () => {
    const elements = elementsOf();
    assert.ok(Object.keys(elements).length >= 12);
    assert.equal(elements['provider'], undefined);
    assert.equal(elements['service-finder']?.['without-national']?.kind, 'switch');
    assert.equal(elements['service-finder']?.['per-page']?.kind, 'number');
    assert.equal(elements['service-finder']?.['place']?.kind, 'text');
    const variant = elements['conversation-checklist']?.['variant'];
    assert.equal(variant?.kind, 'choice');
    assert.deepEqual([...(variant.values ?? [])].sort(), ['easy-read', 'standard', 'text-only']);
    for (const settings of Object.values(elements))
      for (const { hint } of Object.values(settings)) assert.notEqual(hint, '');
  });
});

describe('the Drupal module', () => {
  test('its library loads files that are there, as a module, with its hash, not aggregated', () => {
    const out = mkdtempSync(path.join(tmpdir(), 'mecc-drupal-'));
    try {
      const { module, library } = packDrupal(out);
      const text = readFileSync(path.join(module, 'mecc_signpost.libraries.yml'), 'utf8');
      const { mount } = parse(text) as { mount: Library };
      const hashes = JSON.parse(read('dist/integrity.json')) as Record<string, string>;
      for (const file of [...Object.keys(mount.js), ...Object.keys(mount.css.component)]) {
        const name = file.replace('/libraries/mecc-signpost/', '');
        assert.ok(existsSync(path.join(library, name)), file);
      }
      assert.deepEqual(mount.js['/libraries/mecc-signpost/mount.min.js'], {
        minified: true,
        preprocess: false,
        attributes: { type: 'module', crossorigin: 'anonymous', integrity: hashes['mount.min.js'] },
      });
    } finally {
      rmSync(out, { recursive: true, force: true });
    }
  });

  test('its filter asks for a library that exists', () => {
    const filter = read('integrations/drupal/mecc_signpost/src/Plugin/Filter/MeccSignpost.php');
    const [, module, name] = /'(\w+)\/(\w+)'/.exec(filter) ?? [];
    const info = parse(
      read(`integrations/drupal/mecc_signpost/${module ?? ''}.info.yml`),
    ) as object;
    const libraries = parse(
      read(`integrations/drupal/mecc_signpost/${module ?? ''}.libraries.yml`),
    ) as object;
    assert.ok(name !== undefined && name in libraries);
    for (const key of ['name', 'type', 'core_version_requirement']) assert.ok(key in info, key);
  });
});
