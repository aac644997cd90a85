/** The packed package on each version of Node that is promised and that the registry has here. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { packageJson } from '../package/support.js';
import { openWorkshop, run, type Workshop } from './support.js';

const VERSIONS = ['20.19.0', '20.20.2', '22.23.3', '24.21.0'];
const platform = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

const SCRIPT = `
  import { bundled, MeccClient, VERSION } from '${packageJson.name}';
  import { MeccServiceFinderElement } from '${packageJson.name}/elements';
  import '${packageJson.name}/define/service-finder.js';

  const page = await new MeccClient({ national: bundled() }).search({ text: 'debt' });
  console.log(JSON.stringify({
    node: process.versions.node,
    version: VERSION,
    state: page.state,
    found: page.services.length,
    element: typeof MeccServiceFinderElement,
    registered: typeof customElements.get('mecc-service-finder'),
  }));
  process.exit(0);
`;

let workshop: Workshop;
let project = '';

before(() => {
  workshop = openWorkshop();
  project = path.join(workshop.folder, 'node');
  mkdirSync(project);
  writeFileSync(path.join(project, 'package.json'), '{ "private": true, "type": "module" }');
  writeFileSync(path.join(project, 'script.js'), SCRIPT);
  run(project, 'npm', ['install', '--no-save', '--ignore-scripts', '--no-audit', workshop.tarball]);
});

after(() => {
  workshop.remove();
});

for (const version of VERSIONS) {
  describe(`Node ${version}`, () => {
    test('runs the SDK, imports elements and has the command', (t) => {
      const folder = path.join(workshop.folder, `node-${version}`);
      mkdirSync(folder);
      writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
      const name = `node-${platform}`;
      try {
        run(folder, 'npm', ['install', '--no-save', '--ignore-scripts', `${name}@${version}`]);
      } catch {
        return t.skip(`the registry has no ${name}@${version}`);
      }
      const node = path.join(folder, 'node_modules', name, 'bin/node');
      const program = (...args: string[]) =>
        execFileSync(node, args, { cwd: project, encoding: 'utf8' }).trim();

      const said = JSON.parse(program('script.js')) as Record<string, unknown>;
      assert.deepEqual(
        { ...said, found: Number(said.found) > 0 },
        {
          node: version,
          version: packageJson.version,
          state: 'ok',
          found: true,
          element: 'function',
          registered: 'function',
        },
      );
      const command = `node_modules/${packageJson.name}/dist/cli/mecc-signpost.mjs`;
      assert.equal(program(command, '--version'), packageJson.version);
      return undefined;
    });
  });
}
