import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filesToRepeat, withSecondTry } from '../../run/second-try.mjs';

const test = (file: string, title: string, passed: boolean) => ({ file, title, passed });
const counted = (tests: ReturnType<typeof test>[], skipped = 0) => ({
  passed: tests.filter(({ passed }) => passed).length,
  failed: tests.filter(({ passed }) => !passed).length,
  skipped,
  tests,
});

const first = counted(
  [test('a', 'one', true), test('b', 'two', false), test('b', 'three', true)],
  2,
);

describe('a second try', () => {
  it('is for the files in which tests failed', () => {
    assert.deepEqual(filesToRepeat(first), ['b']);
    assert.deepEqual(filesToRepeat(counted([test('a', 'one', true)])), []);
  });

  it('is not for more than three files, nor when something else than a test failed', () => {
    const many = ['a', 'b', 'c', 'd'].map((file) => test(file, 'one', false));
    assert.deepEqual(filesToRepeat(counted(many)), []);
    assert.equal(filesToRepeat(counted(many.slice(1))).length, 3);
    assert.deepEqual(filesToRepeat({ ...first, failed: 2 }), []);
    assert.deepEqual(filesToRepeat({ failed: 1, tests: undefined }), []);
  });

  it('that passes counts, and names what was unsteady', () => {
    const second = counted([test('b', 'two', true), test('b', 'three', true)]);
    const { count, unsteady } = withSecondTry(first, second);
    assert.deepEqual([count.passed, count.failed, count.skipped], [3, 0, 2]);
    assert.deepEqual(unsteady, [test('b', 'two', false)]);
    assert.deepEqual(count.tests, [test('a', 'one', true), ...second.tests]);
  });

  it('that fails is a failure, with whatever failed in it', () => {
    const second = counted([test('b', 'two', true), test('b', 'three', false)]);
    assert.equal(withSecondTry(first, second).count.failed, 1);
    assert.equal(withSecondTry(first, counted(first.tests.slice(1))).count.failed, 1);
  });

  it('that never ran, or lost a test, is a failure', () => {
    const broken = { passed: 0, failed: 1, skipped: 0, tests: undefined };
    assert.ok(withSecondTry(first, broken).count.failed > 0);
    assert.equal(withSecondTry(first, counted([test('b', 'two', true)])).count.failed, 1);
  });
});
