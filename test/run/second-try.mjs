/** A second try for tests in real browsers: which files get one, and what both tries come to. */

/** More failing files than these are no accident. */
const AT_MOST = 3;

/**
 * The files that run once more: those of the tests that failed, where all failures are of tests and
 * in a few files.
 *
 * @param count What the first try came to: `{ failed, tests: [{ file, title, passed }] }`.
 */
export function filesToRepeat({ failed, tests = [] }) {
  const failures = tests.filter(({ passed }) => !passed);
  const files = [...new Set(failures.map(({ file }) => file))];
  return failures.length === failed && files.length <= AT_MOST ? files : [];
}

/**
 * What two tries come to. The second stands for the files that it ran; a test that is no longer
 * there has failed.
 *
 * @returns the count, and the tests that failed and then passed.
 */
export function withSecondTry(first, second) {
  const files = new Set(filesToRepeat(first));
  const isRetried = ({ file }) => files.has(file);
  const before = first.tests.filter(isRetried);
  const now = second.tests ?? [];
  const failed = second.failed + Math.max(0, before.length - now.length);
  return {
    count: {
      passed: first.passed + first.failed - failed,
      failed,
      skipped: first.skipped,
      tests: [...first.tests.filter((test) => !isRetried(test)), ...now],
    },
    unsteady: before.filter(
      ({ passed, file, title }) =>
        !passed && now.some((test) => test.passed && test.file === file && test.title === title),
    ),
  };
}
