/** Which tests show which criterion of WCAG for which element: from tags in the tests. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const json = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

/** `// WCAG 2.4.3 4.1.3` above a test, with the elements in brackets where the file is not one's. */
const TAG =
  /^[ \t]*\/\/ WCAG ((?:\d+\.\d+\.\d+ ?)+)(?:\(([^)]+)\))?\n\s*(?:it|test)\(\s*(['"`])([\s\S]*?)\3\s*,/gm;
const ANY_TAG = /\/\/ WCAG /g;

/** Elements that show something: the provider has nothing that could pass or fail. */
export function shownElements() {
  return readdirSync(path.join(root, 'src/elements'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'shared' && entry.name !== 'provider')
    .map(({ name }) => name)
    .filter((name) =>
      readdirSync(path.join(root, 'src/elements', name)).includes(`${name}.define.ts`),
    )
    .sort();
}

function elementsOf(file, named, elements) {
  if (named === 'every element') return elements;
  const list = named?.split(/,\s*/) ?? [path.basename(file).split('.')[0]];
  for (const name of list) {
    if (!elements.includes(name) && name !== 'provider')
      throw new Error(`${file}: a WCAG tag names no element: ${name}`);
  }
  return list;
}

/** Tests with a tag: file, title as it is written, criteria, elements. */
export function taggedTests(elements = shownElements()) {
  return readdirSync(path.join(root, 'test'), { recursive: true })
    .map((name) => `test/${name.toString().replaceAll(path.sep, '/')}`)
    .filter((file) => file.endsWith('.test.ts'))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(path.join(root, file), 'utf8');
      const found = [...text.matchAll(TAG)];
      if (found.length !== (text.match(ANY_TAG) ?? []).length)
        throw new Error(`${file}: a WCAG tag is not right above a test`);
      return found.map(([, criteria, named, , title]) => ({
        file,
        title,
        criteria: criteria.trim().split(' '),
        elements: elementsOf(file, named, elements),
      }));
    });
}

/** A title with `${…}` in it as what it can have become. */
function pattern(title) {
  const parts = title.replace(/\\(['"`])/g, '$1').split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/);
  return new RegExp(
    `^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*')}$`,
    's',
  );
}

/** Those that passed somewhere and failed nowhere in a run: `[{ file, title, passed }]`. */
export function passedIn(tests, results) {
  return tests.filter(({ file, title }) => {
    const wanted = pattern(title);
    const seen = results.filter((one) => one.file === file && wanted.test(one.title));
    return seen.length > 0 && seen.every(({ passed }) => passed);
  });
}

/**
 * Every criterion, with what can be said of each element: `none`, `supports`, `partly` or
 * `untested`, and the tests that show it.
 */
export function conformance(tests, elements = shownElements()) {
  const { criteria } = json('docs/accessibility/wcag.json');
  const known = new Set(criteria.map(({ id }) => id));
  for (const test of tests) {
    for (const id of test.criteria) {
      if (!known.has(id)) throw new Error(`${test.file}: WCAG 2.2 A and AA have no ${id}`);
    }
  }
  return criteria.map((criterion) => {
    const shows = tests.filter((test) => test.criteria.includes(criterion.id));
    const verdicts = Object.fromEntries(
      elements.map((name) => {
        const isTested = shows.some((test) => test.elements.includes(name));
        const applies = !criterion.none || criterion.only?.includes(name);
        if (!applies) return [name, 'none'];
        if (!isTested) return [name, 'untested'];
        return [name, criterion.person ? 'partly' : 'supports'];
      }),
    );
    return { ...criterion, verdicts, tests: shows };
  });
}
