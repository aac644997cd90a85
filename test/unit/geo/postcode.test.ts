import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parsePostcode } from '../../../src/geo/postcode.js';

/** What was typed, and the postcode or outcode that it is. */
const accepted: readonly [typed: string, meant: string][] = [
  // Spaces, case and punctuation, as GOV.UK says to accept them.
  ['SW1A 1AA', 'SW1A 1AA'],
  [' SW1A 1AA', 'SW1A 1AA'],
  ['SW1A 1AA ', 'SW1A 1AA'],
  ['SW1A  1AA', 'SW1A 1AA'],
  ['\tSW1A\t\t1AA\t', 'SW1A 1AA'],
  ['SW1A1AA', 'SW1A 1AA'],
  ['sw1a1aa', 'SW1A 1AA'],
  ['sW1a 1Aa', 'SW1A 1AA'],
  ['[SW1A 1AA]', 'SW1A 1AA'],
  ['(sw1A 1aA)', 'SW1A 1AA'],
  ['SW1A-1AA', 'SW1A 1AA'],
  ['SW1A–1AA', 'SW1A 1AA'],
  ['SW1A — 1AA', 'SW1A 1AA'],
  ['S.W.1.A.1.A.A', 'SW1A 1AA'],
  [' s.w.1.a. 1.a.a.', 'SW1A 1AA'],
  ['[]-------[]()(][)S].W.-1.A  [.1-.A.[-A ', 'SW1A 1AA'],
  ['SW1A\u00a01AA', 'SW1A 1AA'],
  ['\u200bSW1A 1AA,', 'SW1A 1AA'],
  // One of every form.
  ['m1 1ae', 'M1 1AE'],
  ['b33 8th', 'B33 8TH'],
  ['cr2 6xh', 'CR2 6XH'],
  ['dn55 1pt', 'DN55 1PT'],
  ['w1a 0ax', 'W1A 0AX'],
  ['ec1a 1bb', 'EC1A 1BB'],
  ['b1-1aa', 'B1 1AA'],
  ['cf14 1aa', 'CF14 1AA'],
  ['B 11AA', 'B1 1AA'],
  // Off the mainland, and nowhere on a map.
  ['bt1 1aa', 'BT1 1AA'],
  ['je2 3ab', 'JE2 3AB'],
  ['gir 0aa', 'GIR 0AA'],
  ['GIR-OAA', 'GIR 0AA'],
  ['bfpo 1', 'BFPO 1'],
  ['BFPO.801', 'BFPO 801'],
  ['bf1 4gh', 'BF1 4GH'],
  // Letters for digits and digits for letters.
  ['LU7 ONY', 'LU7 0NY'],
  ['SWIA 1AA', 'SW1A 1AA'],
  ['SW1A IAA', 'SW1A 1AA'],
  ['0X1 2JD', 'OX1 2JD'],
  ['S01 4QQ', 'SO1 4QQ'],
  ['LI0 3AB', 'L10 3AB'],
  ['1P1 2AB', 'IP1 2AB'],
  ['bfp0 12', 'BFPO 12'],
  // The first half only, or a sector.
  ['WA8', 'WA8'],
  ['wa 8', 'WA8'],
  ['m1', 'M1'],
  ['se 1', 'SE1'],
  ['SW1A', 'SW1A'],
  ['w1 a', 'W1A'],
  ['WA8 7', 'WA8'],
  ['WA8 7Q', 'WA8'],
  ['wa8 7q ', 'WA8'],
  ['sw1a-1a', 'SW1A'],
  ['W 1A', 'W1A'],
  ['WA87', 'WA87'],
  ['WA14 7', 'WA14'],
  ['WA147', 'WA14'],
  ['EC1A 1', 'EC1A'],
  ['WA8 O', 'WA8'],
  ['(wa8)', 'WA8'],
];

const rejected: readonly string[] = [
  '',
  '       ',
  '-',
  'NOTAPOSTCODE',
  '123',
  'B11A 1',
  'WA154 1HF',
  'WA8 7QFF',
  'WA87Q',
  'debt',
  'Hull',
  'M',
  'boots',
  'to go',
  'so',
  '111',
  '999',
  '0800 123 4567',
  // Letters that Royal Mail does not use there.
  'Q1 1AA',
  'V1 1AA',
  'X1 1AA',
  'LJ1 1AA',
  'LZ1 1AA',
  'W1L 1AA',
  'SW1C 1AA',
  'M1 1CA',
  'M1 1AK',
  'M1 1IA',
  'M1 1AM',
  'M1 1OA',
  'M1 1VV',
  // A postcode with words around it.
  'near SW1A 1AA',
  'SW1A 1AA London',
  'M1 1AE 2',
  'GIR 0AB',
  'BFPO',
  'BFPO 12345',
];

const written = (input: string) => {
  const parsed = parsePostcode(input);
  return parsed?.kind === 'postcode' ? parsed.postcode : parsed?.outcode;
};

describe('a postcode', () => {
  for (const [typed, meant] of accepted) {
    test(`${JSON.stringify(typed)} is ${meant}`, () => assert.equal(written(typed), meant));
  }
  for (const typed of rejected) {
    test(`${JSON.stringify(typed)} is none`, () => assert.equal(parsePostcode(typed), undefined));
  }

  test('has its outcode, and a half says that it is one', () => {
    assert.deepEqual(parsePostcode('wa8 7qf'), {
      kind: 'postcode',
      postcode: 'WA8 7QF',
      outcode: 'WA8',
    });
    assert.deepEqual(parsePostcode('wa8 7'), { kind: 'outcode', outcode: 'WA8' });
    assert.deepEqual(parsePostcode('bfpo 57'), {
      kind: 'postcode',
      postcode: 'BFPO 57',
      outcode: 'BFPO',
    });
  });

  const first = 'ABCDEFGHIJKLMNOPRSTUWYZ';
  const second = 'ABCDEFGHKLMNOPQRSTUVWXY';
  const last = 'ABDEFGHJLNPQRSTUWXYZ';
  const from = (letters: string) => fc.constantFrom(...letters);
  const one = fc.constantFrom(...'123456789');
  const digit = fc.constantFrom(...'0123456789');
  const joined = (...parts: fc.Arbitrary<string>[]) =>
    fc.tuple(...parts).map((texts) => texts.join(''));
  const outcode = fc.oneof(
    joined(from(first), one),
    joined(from(first), one, digit),
    joined(from(first), one, from('ABCDEFGHJKPSTUW')),
    joined(from(first), from(second), digit),
    joined(from(first), from(second), one, digit),
    joined(from(first), from(second), one, from('ABEHMNPRVWXY')),
  );
  const postcode = joined(outcode, fc.constant(' '), digit, from(last), from(last));

  test('is accepted with any noise in it, and written alike', () => {
    const noise = fc.string({ unit: fc.constantFrom(...' \t()[].-–—'), maxLength: 4 });
    fc.assert(
      fc.property(postcode, fc.array(noise, { minLength: 9, maxLength: 9 }), (code, gaps) => {
        const noisy = [...code].map((character, index) => gaps[index]! + character).join('');
        assert.equal(written(noisy + gaps[8]!), code);
        assert.equal(written(noisy.toLowerCase()), code);
      }),
    );
  });

  test('is accepted with O for 0 and I for 1 and the other way round', () => {
    const swap = (code: string) =>
      code.replace(/[O0I1]/g, (sign) => ({ O: '0', 0: 'O', I: '1', 1: 'I' })[sign]!);
    fc.assert(
      fc.property(postcode, (code) => {
        fc.pre(/\d/.test(swap(code)));
        assert.equal(written(swap(code)), code);
      }),
    );
  });

  test('read again once written is the same', () => {
    fc.assert(
      fc.property(fc.oneof(postcode, outcode, fc.string({ maxLength: 9 })), (input) => {
        const code = written(input);
        if (code !== undefined) assert.deepEqual(parsePostcode(code), parsePostcode(input));
      }),
    );
  });

  test('is looked for in 100 kB of anything within 50 ms', () => {
    for (const unit of [' ', 'A', '1', 'SW1A ', '-[', '0O', 'é', '\u0301', '\ud800', 'A.']) {
      const input = unit.repeat(100_000 / unit.length);
      const begun = performance.now();
      assert.equal(parsePostcode(input), undefined);
      assert.ok(performance.now() - begun < 5_000, JSON.stringify(unit));
    }
  });
});

test('every outcode of the table is one', () => {
  const lines = readFileSync(new URL('../../../data/outcodes.csv', import.meta.url), 'utf8');
  const codes = lines
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[0]!);
  assert.ok(codes.length > 2900);
  for (const outcode of codes) {
    assert.deepEqual(parsePostcode(outcode), { kind: 'outcode', outcode });
    assert.deepEqual(parsePostcode(`${outcode} 9zz`), {
      kind: 'postcode',
      postcode: `${outcode} 9ZZ`,
      outcode,
    });
  }
});

const sample = new URL(
  '../../../../shared/open-referral/data/postcodes/full-postcodes-sample-os-open-names.csv',
  import.meta.url,
);
test(
  'every postcode of a sample of real ones is one',
  { skip: existsSync(sample) ? false : 'the sample is not here' },
  () => {
    const codes = readFileSync(sample, 'utf8').trim().split('\n').slice(1);
    assert.ok(codes.length > 1000);
    for (const line of codes) {
      const code = line.split(',')[0]!;
      assert.equal(written(code), code);
      assert.equal(written(code.replace(' ', '')), code);
    }
  },
);
