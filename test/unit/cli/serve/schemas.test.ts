import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { createDirectoryServer } from '../../../../src/cli/serve/server.js';
import { parseService } from '../../../../src/models/index.js';
import { listen } from '../../../support/listen.mjs';
import { fileOf } from '../build/support.js';
import { temporaryFolder } from '../support/run-cli.js';

/** What the official validator checks the answers of a feed with. */
const SCHEMAS = fileURLToPath(
  new URL(
    '../../../../../shared/open-referral/data/schemas/oruk-validator/V3.0-UK/',
    import.meta.url,
  ),
);
const OWN = fileURLToPath(new URL('../../../../data/services/', import.meta.url));

test(
  'all answers fit the schemas of the validator',
  { skip: !existsSync(SCHEMAS) },
  async (context) => {
    const folder = await temporaryFolder(context);
    const names = ['samaritans', 'childline', 'nhs-111'].filter((name) =>
      existsSync(`${OWN}${name}.json`),
    );
    assert.ok(names.length > 0);
    const services = names.flatMap((name) => {
      return parseService(JSON.parse(readFileSync(`${OWN}${name}.json`, 'utf8'))).value ?? [];
    });
    const { value } = parseService({
      id: 'test-club',
      name: 'Test club',
      organization: { name: 'Test charity' },
      topics: ['money-debt'],
      locations: [{ address: '1 Test Street', postcode: 'WA8 7QF' }, { masked: true }],
      assurance: { assuredDate: '2026-11-02' },
    });
    assert.ok(value);
    const file = join(folder, 'test.json');
    await writeFile(file, fileOf([...services, value]));
    const server = createDirectoryServer({ path: file, isFolder: false, log: () => undefined });
    const { origin: base, close } = await listen(server);
    context.after(close);
    const ajv = formats.default(new Ajv({ strict: false, allErrors: true }));
    const read = async (path: string, schema: string): Promise<Record<string, unknown>> => {
      const body = (await (await fetch(base + path)).json()) as Record<string, unknown>;
      const validate = ajv.compile(JSON.parse(readFileSync(`${SCHEMAS}${schema}.json`, 'utf8')));
      const isValid = validate(body);
      assert.ok(isValid, `${path}: ${JSON.stringify(validate.errors?.slice(0, 5))}`);
      return body;
    };

    await read('/', 'api_details');
    await read('/services?search=zqxjvkwpyzzq', 'empy_list_response');
    for (const [list, schema] of [
      ['services', 'service'],
      ['taxonomies', 'taxonomy'],
      ['taxonomy_terms', 'taxonomy_term'],
      ['service_at_locations', 'service_at_location'],
    ] as const) {
      const { contents } = await read(`/${list}`, `${schema}_list`);
      assert.ok(Array.isArray(contents) && contents.length > 0, list);
      await read(`/${list}?full=true`, `${schema}_list`);
      for (const { id } of contents as { id: string }[]) await read(`/${list}/${id}`, schema);
    }
    // Of organisations, the validator has no list.
    const response = await fetch(`${base}/organizations`);
    const { contents } = (await response.json()) as { contents: { id: string }[] };
    assert.ok(contents.length > 0);
    for (const { id } of contents) await read(`/organizations/${id}`, 'organization');
  },
);
