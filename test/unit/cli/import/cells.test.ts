import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readAnswer, readDate, readPhones } from '../../../../src/cli/import/read-cells.js';

/** What a cell is read as, and what is said of it. */
function told<T>(read: (tell: (code: string, message: string) => void) => T) {
  const said: string[] = [];
  const value = read((code, message) => said.push(`${code}: ${message}`));
  return { value, said };
}

const phones = (text: string) => told((tell) => readPhones(text, tell));
const date = (text: string) => told((tell) => readDate(text, '2026-11-22', tell));

describe('phone numbers', () => {
  const REPAIRED = [
    ['1273800900', '01273 800 900', 'looks like a phone number that has lost its first 0'],
    ['2079460000', '020 7946 0000', 'looks like a phone number that has lost its first 0'],
    ['1614960000', '0161 496 0000', 'looks like a phone number that has lost its first 0'],
    ['3001234567', '0300 123 4567', 'looks like a phone number that has lost its first 0'],
    ['7700900123', '07700 900 123', 'looks like a phone number that has lost its first 0'],
    ['441273800900', '01273 800 900', 'looks like a phone number that has lost its +'],
    ['1.273800901E+09', '01273 800 901', 'looks like a phone number that was turned into'],
    ['1618341e3', '0161 834 1000', 'looks like a phone number that was turned into'],
    ['O1273 800900', '01273 800900', 'begins with a letter O'],
  ] as const;
  for (const [cell, number, why] of REPAIRED) {
    test(`${cell} is read as ${number}`, () => {
      const { value, said } = phones(cell);
      assert.deepEqual(value, [number]);
      assert.equal(said.length, 1);
      assert.ok(said[0]?.startsWith(`phone-repaired: "${cell}" ${why}`), said[0]);
      assert.ok(said[0]?.endsWith(` We read it as ${number}.`), said[0]);
    });
  }

  for (const cell of [
    '1.273E+09',
    '1.27E+9',
    '127380090',
    '12738009001',
    '9273800900',
    '92939293',
  ]) {
    test(`${cell} could be more than one number, and is left out`, () => {
      const { value, said } = phones(cell);
      assert.deepEqual(value, []);
      assert.match(said.join(), /^phone-unclear: .* It was left out\.$/);
      assert.ok(said[0]?.includes(`"${cell}"`));
    });
  }

  for (const cell of [
    '01273 800900',
    '01273800900',
    '0800 1111',
    '999',
    '116123',
    '+44 1273 800900',
    'Office: 01273 800900 (ask for the team)',
    '01273 800900, 0300 123 4567',
    '0163 296 0373',
  ]) {
    test(`${cell} is as it should be`, () => {
      assert.deepEqual(phones(cell), { value: [cell], said: [] });
    });
  }

  test('several are told apart where a program spoiled one of them', () => {
    const { value, said } = phones('1273800900; 0300 123 4567\n7700900123 or 111');
    assert.deepEqual(value, ['01273 800 900', '0300 123 4567', '07700 900 123', '111']);
    assert.equal(said.length, 2);
  });

  test('a line break in the middle of one is a space, and zeros are no number', () => {
    assert.deepEqual(phones('0163 \n296 0373'), { value: ['0163 296 0373'], said: [] });
    assert.deepEqual(phones('00000 000000').value, []);
    assert.match(phones('00000 000000').said.join(), /^phone-dropped/);
  });
});

describe('dates', () => {
  const READ = {
    '2026-11-02': '2026-11-02',
    '2026-11-02T09:00:00Z': '2026-11-02',
    '02/11/2026': '2026-11-02',
    '2.11.2026': '2026-11-02',
    '2-11-26': '2026-11-02',
    '2/11/26': '2026-11-02',
    '2 November 2026': '2026-11-02',
    'Monday 2nd November 2026': '2026-11-02',
    '02-Nov-26': '2026-11-02',
    '2nd of Nov, 2026': '2026-11-02',
    'November 2026': '2026-11',
    '11/2026': '2026-11',
    '2026-11': '2026-11',
    '2026': '2026',
    '29/02/2024': '2024-02-29',
  };
  for (const [cell, expected] of Object.entries(READ)) {
    test(`${cell} is ${expected}`, () => {
      assert.deepEqual(date(cell), { value: expected, said: [] });
    });
  }

  test('a count of Excel is a date, and that is said', () => {
    const { value, said } = date('46328');
    assert.equal(value, '2026-11-02');
    assert.match(said.join(), /^date-repaired: "46328" .* We read it as 2 November 2026\.$/);
  });

  for (const cell of ['11/25/2026', '31/02/2026', 'last week', '2/11', '12', '00/00/0000', 'Nov']) {
    test(`${cell} is no date`, () => {
      const { value, said } = date(cell);
      assert.equal(value, undefined);
      assert.match(said.join(), /^date-unclear: .* It was left out\.$/);
    });
  }
});

test('yes and no have many names', () => {
  for (const yes of ['Yes', 'y', 'TRUE', '1', 'x', '✓']) assert.equal(readAnswer(yes), true, yes);
  for (const no of ['No', 'N', 'false', '0']) assert.equal(readAnswer(no), false, no);
  for (const other of ['maybe', 'yes, but', '2', '']) assert.equal(readAnswer(other), undefined);
});
