import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readTableFile } from '../../../../src/cli/import/read-table.js';
import { NOW, said, servicesOf } from './support/sheets.js';

const REAL = fileURLToPath(
  new URL(
    '../../../../../shared/open-referral/data/directories-ogl/trafford-data-lab/',
    import.meta.url,
  ),
);

/** Files of Trafford Data Lab, under the Open Government Licence: records, and those with a point. */
const FILES = [
  ['gm_food_banks.csv', 171, 171],
  ['gm_food_banks.geojson', 171, 171],
  ['gm_libraries.csv', 141, 141],
  ['health_and_fitness_gym.csv', 37, 37],
  ['mental_health_services_RAW.csv', 60, 59],
  ['trafford_mental_health_services.csv', 60, 59],
  ['trafford_mental_health_services.geojson', 60, 60],
  ['trafford_allotments.csv', 35, 35],
  ['trafford_childrens_centres.csv', 2, 2],
] as const;

describe('real directories', { skip: !existsSync(REAL) }, () => {
  for (const [file, records, located] of FILES) {
    test(`${file} is read without losing a record`, async () => {
      const table = await readTableFile(REAL + file, { now: NOW });
      assert.deepEqual([table.records, table.accepted, table.skipped], [records, records, 0]);
      const services = servicesOf(table);
      assert.equal(new Set(services.map(({ id }) => id)).size, records);
      assert.equal(
        services.filter(({ locations }) => locations.some(({ point }) => point)).length,
        located,
      );
      // A number that is shown can be called, and nothing is said to be checked that was not.
      for (const { contacts, assurance } of services) {
        for (const { kind, dial } of contacts) if (kind === 'phone') assert.ok(dial, file);
        assert.equal(assurance.assuredDate !== undefined, file === 'health_and_fitness_gym.csv');
      }
    });
  }

  test('phone numbers that a hand or a program spoiled are put right', async () => {
    const table = await readTableFile(`${REAL}gm_food_banks.csv`, { now: NOW });
    assert.deepEqual(
      said(table, 'phone-repaired').map((text) => text.split(':')[0]),
      ['F41', 'F43', 'F110', 'F147'],
    );
  });
});
