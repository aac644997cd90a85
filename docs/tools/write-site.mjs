/**
 * Writes the documentation as a site into `site/`.
 *
 *   node docs/tools/write-site.mjs                 everything
 *   node docs/tools/write-site.mjs --without-api   without the reference of the SDK (quicker)
 *   node docs/tools/write-site.mjs --demo /demo/   where the demo pages are (default: beside it)
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from './site/build.mjs';
import { root } from './site/pages.mjs';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'site' },
    demo: { type: 'string', default: '../' },
    'without-api': { type: 'boolean', default: false },
  },
});

const scratch = mkdtempSync(path.join(tmpdir(), 'mecc-docs-'));
try {
  const api = path.join(scratch, 'api');
  if (!values['without-api']) {
    const { status } = spawnSync(
      path.join(root, 'node_modules/.bin/typedoc'),
      ['--options', 'docs/typedoc-site.json', '--out', api, '--logLevel', 'Warn'],
      { cwd: root, stdio: 'inherit' },
    );
    if (status !== 0) process.exit(1);
  }
  const pages = await buildSite({
    out: path.resolve(root, values.out),
    ...(values['without-api'] ? {} : { api }),
    demoUrl: values.demo,
  });
  process.stdout.write(
    `${values.out}/: ${pages.length} pages. To look at them: npm run docs:serve\n`,
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
