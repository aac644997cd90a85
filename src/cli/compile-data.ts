import { parseArgs } from 'node:util';
import { compileData } from './data/compile.js';
import { formatProblem } from './data/problem.js';

const USAGE = `Checks the records in data/ and writes what the package is built from.

  compile-data [--data data] [--out-src src/generated] [--out-dist dist/data]

  --include-unsourced   also messages that have no source (for editors, not for the public)
  --quiet               no warnings
`;

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: 'data' },
    'out-src': { type: 'string', default: 'src/generated' },
    'out-dist': { type: 'string', default: 'dist/data' },
    'include-unsourced': { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  process.stdout.write(USAGE);
} else {
  const { problems, warnings, written, data } = await compileData({
    data: values.data,
    outSrc: values['out-src'],
    outDist: values['out-dist'],
    includeUnsourced: values['include-unsourced'],
  });
  if (!values.quiet) {
    for (const warning of warnings) process.stderr.write(`warning: ${formatProblem(warning)}\n`);
  }
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
