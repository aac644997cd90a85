import { parseArgs } from 'node:util';
import { compileData } from './data/compile.js';
import { ownWords } from './data/own-words.js';
import { formatProblem } from './data/problem.js';
import { readingAgeReport } from './data/reading-age.js';

const USAGE = `Checks the records in data/ and writes what the package is built from.

  compile-data [--data data] [--out-src src/generated] [--out-dist dist/data]

  --include-unsourced   also messages that have no source (for editors, not for the public)
  --reading-age         also how old a reader has to be, by kind, and the hardest records
  --today 2027-03-01    what the review dates would say on that day
  --quiet               no warnings
`;

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: 'data' },
    'out-src': { type: 'string', default: 'src/generated' },
    'out-dist': { type: 'string', default: 'dist/data' },
    'include-unsourced': { type: 'boolean', default: false },
    'reading-age': { type: 'boolean', default: false },
    today: { type: 'string' },
    quiet: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const now = values.today === undefined ? undefined : new Date(values.today);

if (values.help) {
  process.stdout.write(USAGE);
} else if (Number.isNaN(now?.getTime())) {
  process.stderr.write(`--today must be YYYY-MM-DD, not "${values.today}"\n`);
  process.exitCode = 2;
} else {
  const { problems, warnings, written, data } = await compileData({
    data: values.data,
    outSrc: values['out-src'],
    outDist: values['out-dist'],
    includeUnsourced: values['include-unsourced'],
    now,
  });
  if (!values.quiet) {
    for (const warning of warnings) process.stderr.write(`warning: ${formatProblem(warning)}\n`);
  }
  if (values['reading-age']) process.stdout.write(readingAgeReport(ownWords(data)));
  for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
  if (problems.length > 0) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    process.stderr.write(`${count}: nothing was written.\n`);
    process.exitCode = 1;
  } else {
    const local = data.directories.reduce((sum, { services }) => sum + services.length, 0);
    process.stdout.write(
      `${data.services.length} national services, ${local} local services, ` +
        `${data.topics.length} topics: ${written.length} files changed.\n`,
    );
  }
}
