/**
 * Writes docs/accessibility/conformance.md from docs/accessibility/wcag.json and the tests that
 * have a tag.
 *
 *   node docs/tools/write-conformance.mjs                          write
 *   node docs/tools/write-conformance.mjs --check                  fail when it differs
 *   node docs/tools/write-conformance.mjs --check --results x.json  count only what passed in a run
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { conformance, passedIn, root, shownElements, taggedTests } from './conformance.mjs';
import { slug } from './site/markdown.mjs';

const FILE = 'docs/accessibility/conformance.md';
const PRINCIPLES = { 1: 'Perceivable', 2: 'Operable', 3: 'Understandable', 4: 'Robust' };
const WORDS = {
  supports: 'Supports',
  partly: 'Partly',
  untested: 'Not tested',
  none: 'Not applicable',
};

/** Some elements in words: all of them, all but a few, or a list. */
function listed(names, elements) {
  if (names.length === 0) return '–';
  if (names.length === elements.length) return 'all';
  const rest = elements.filter((name) => !names.includes(name));
  const plain = (list) => list.map((name) => name.replaceAll('-', ' ')).join(', ');
  return rest.length <= 3 && names.length > 5 ? `all but ${plain(rest)}` : plain(names);
}

function row(criterion, elements) {
  const of = (verdict) => elements.filter((name) => criterion.verdicts[name] === verdict);
  const cells = Object.keys(WORDS).map((verdict) => listed(of(verdict), elements));
  const name = `${criterion.id} ${criterion.name} (${criterion.level})`;
  const shown =
    criterion.tests.length > 0 ? `[${name}](#${slug(`${criterion.id} ${criterion.name}`)})` : name;
  return `| ${[shown, ...cells].join(' | ')} |`;
}

const readable = (title) =>
  title.replace(/\\(['"`])/g, '$1').replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '…');

function evidence(criterion, elements) {
  const files = criterion.tests.reduce(
    (map, test) => map.set(test.file, [...(map.get(test.file) ?? []), test]),
    new Map(),
  );
  return [
    `### ${criterion.id} ${criterion.name}`,
    '',
    ...(criterion.person ? [`For a person to judge: ${criterion.person}`, ''] : []),
    ...[...files].flatMap(([file, tests]) =>
      tests.map(({ title, elements: names }) => {
        const whose = names.length === elements.length ? 'every element' : listed(names, elements);
        return `- ${whose}: “${readable(title)}” in \`${file.replace(/^test\/elements\/|\.test\.ts$/g, '')}\``;
      }),
    ),
    '',
  ];
}

function write(criteria, elements, tests) {
  const count = (verdict) =>
    criteria.reduce(
      (sum, { verdicts }) => sum + Object.values(verdicts).filter((one) => one === verdict).length,
      0,
    );
  const head = ['Criterion', ...Object.values(WORDS)];
  const tables = Object.entries(PRINCIPLES).flatMap(([number, name]) => [
    `### ${name}`,
    '',
    `| ${head.join(' | ')} |`,
    `| ${head.map(() => '---').join(' | ')} |`,
    ...criteria.filter(({ id }) => id.startsWith(`${number}.`)).map((one) => row(one, elements)),
    '',
  ]);
  const person = criteria.filter((one) => one.person);
  const none = criteria.filter((one) => one.none);
  return [
    '# Conformance with WCAG 2.2',
    '',
    `What our tests show of the ${criteria.length} criteria of [WCAG 2.2](https://www.w3.org/TR/WCAG22/) at levels A and AA, for each of the ${elements.length} elements that show something. \`mecc-provider\` shows nothing. This page is generated from tags in the tests, and the test run fails when it claims what no test showed. It is not an audit, and no person with a disability has tried the elements yet: see [what has been tested](README.md).`,
    '',
    '- **Supports:** tests show it, in the states that they bring about.',
    '- **Partly:** tests show what a machine can judge. A person has to judge the rest, and nobody has yet.',
    '- **Not tested:** it applies, and no test shows it. It may well be met.',
    '- **Not applicable:** there is nothing in the element that it could be about.',
    '',
    `Of ${criteria.length * elements.length} pairs of criterion and element: ${count('supports')} supports, ${count('partly')} partly, ${count('untested')} not tested, ${count('none')} not applicable. ${tests.length} tests have a tag.`,
    '',
    'All of it is about the elements as they come. Your own styles, headings and words around them can undo it.',
    '',
    '## The table',
    '',
    ...tables,
    '## What only a person can judge',
    '',
    'Nobody has done so yet.',
    '',
    ...person.map((one) => `- ${one.id} ${one.name}: ${one.person}`),
    '',
    '## Why some are not applicable',
    '',
    ...none.map(
      (one) =>
        `- ${one.id} ${one.name}: ${one.none}${one.only ? ` Not so: ${one.only.map((name) => name.replaceAll('-', ' ')).join(', ')}.` : ''}`,
    ),
    '',
    '## The tests',
    '',
    ...criteria.filter((one) => one.tests.length > 0).flatMap((one) => evidence(one, elements)),
  ].join('\n');
}

const { values } = parseArgs({
  options: { check: { type: 'boolean', default: false }, results: { type: 'string' } },
});
const elements = shownElements();
const tagged = taggedTests(elements);
const tests = values.results
  ? passedIn(tagged, JSON.parse(readFileSync(values.results, 'utf8')))
  : tagged;
const text = write(conformance(tests, elements), elements, tests);
const file = path.join(root, FILE);
if (!values.check) writeFileSync(file, text);
else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
  const lost = tagged.filter((test) => !tests.includes(test));
  for (const test of lost) process.stderr.write(`${test.file}: did not pass: ${test.title}\n`);
  process.stderr.write(`${FILE} is not what the tests show. Run: npm run docs\n`);
  process.exit(1);
}
