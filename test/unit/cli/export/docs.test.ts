import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { FORMATS } from '../../../../src/cli/export/formats.js';
import { FIELDS } from '../../../../src/cli/export/fields.js';

const DOCS = new URL('../../../../docs/export.md', import.meta.url);

const HEADINGS = {
  oruk3: 'Open Referral UK 3.0 and HSDS 3.0',
  hsds: 'Open Referral UK 3.0 and HSDS 3.0',
  csv: 'CSV',
  geojson: 'GeoJSON',
  jsonld: 'JSON-LD',
  fhir: 'FHIR',
} as const;

test('docs/export.md has the tables of what is lost, line by line', async () => {
  const text = await readFile(DOCS, 'utf8');
  for (const [name, { losses }] of Object.entries(FORMATS)) {
    const [, after = ''] = text.split(`\n## ${HEADINGS[name as keyof typeof HEADINGS]}\n`);
    const [section = ''] = after.split('\n## ');
    const found = [...section.matchAll(/^\| `([^`]+)` +\| (\w+) +\| (.*?) +\|$/gm)];
    const written = found.map(([, field, how, note]) => [field, how, note]);
    const known = FIELDS.flatMap((field) => {
      const loss = (losses as Partial<Record<string, { how: string; note: string }>>)[field];
      return loss ? [[field, loss.how, loss.note]] : [];
    });
    assert.deepEqual(written, known, name);
  }
});
