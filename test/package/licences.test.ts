import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, test } from 'node:test';
import { PERMISSIVE } from '../tools/notices.mjs';
import { named, sbom } from '../tools/sbom.mjs';
import { dist, filesBelow, packageJson, readJson, readText, root } from './support.js';

const inside = (folder: string) => named(readText(path.join(dist, folder, 'LICENSES.txt')));

test('data of others is named with what its publishers ask for', () => {
  const sources = readJson<{ attribution?: string[] }[]>(path.join(root, 'data/sources.json'));
  const lines = sources.flatMap(({ attribution = [] }) => attribution);
  assert.ok(lines.length > 0);
  for (const folder of ['cdn', 'cli']) {
    const text = readText(path.join(dist, folder, 'LICENSES.txt'));
    for (const line of lines) assert.ok(text.includes(line), `${folder}: ${line}`);
  }
});

describe('libraries inside what is published', () => {
  test('are named with their licences, beside the files', () => {
    const cdn = inside('cdn').map(({ name }) => name);
    for (const name of ['lit-html', '@lit/reactive-element', '@lit/task']) {
      assert.ok(cdn.includes(name), name);
    }
    const cli = inside('cli').map(({ name }) => name);
    for (const name of ['@e965/xlsx', 'commander', 'csv-parse'])
      assert.ok(cli.includes(name), name);
    for (const { name, license } of [...inside('cdn'), ...inside('cli')]) {
      assert.match(license, PERMISSIVE, name);
    }
  });

  test('no licence text is left out', () => {
    for (const folder of ['cdn', 'cli']) {
      const parts = readText(path.join(dist, folder, 'LICENSES.txt')).split(
        `\n${'-'.repeat(80)}\n`,
      );
      assert.equal(parts.length, inside(folder).length);
      for (const part of parts) assert.match(part, /copyright/i);
    }
  });

  test('traces of a library in a script mean that it is named', () => {
    const scripts = filesBelow(path.join(dist, 'cdn'))
      .filter((file) => file.endsWith('.js'))
      .map((file) => readText(path.join(dist, 'cdn', file)))
      .join('\n');
    const names = inside('cdn').map(({ name }) => name);
    for (const [trace, name] of [
      [/\blit\$/, 'lit-html'],
      [/_\$litElement\$/, 'lit-element'],
      [/getPropertyDescriptor/, '@lit/reactive-element'],
      [/\b_zod\b/, 'zod'],
    ] as const) {
      assert.equal(trace.test(scripts), names.includes(name), name);
    }
  });
});

test('the bill of materials names what is installed and what is inside', () => {
  const { bomFormat, components } = sbom();
  assert.equal(bomFormat, 'CycloneDX');
  const names = components.map(({ name }) => name);
  for (const name of Object.keys(packageJson.dependencies)) assert.ok(names.includes(name), name);
  for (const { name } of [...inside('cdn'), ...inside('cli')]) {
    const component = components.find((one) => one.name === name);
    assert.ok(
      component?.properties?.some(({ name: key }) => key === 'mecc-signpost:bundled-in'),
      name,
    );
  }
  for (const { name, licenses = [] } of components) {
    assert.ok(licenses.length > 0, name);
    for (const { license } of licenses) assert.match(license.id ?? 'none', PERMISSIVE, name);
  }
});
