import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import {
  codeEntries,
  elementNames,
  filesBelow,
  installPackedPackage,
  packageJson,
  readJson,
  readText,
  root,
} from './support.js';

const installed = installPackedPackage();
after(() => {
  installed.remove();
});

/** Runs a module in a fresh Node in the project that has the package installed. */
function runNode(code: string): string {
  const file = path.join(installed.project, `run-${Math.random().toString(36).slice(2)}.mjs`);
  writeFileSync(file, code);
  return execFileSync(process.execPath, [file], {
    cwd: installed.project,
    encoding: 'utf8',
  }).trim();
}

describe('the packed package', () => {
  const files = filesBelow(installed.folder);

  test('holds the built package and its sources, and nothing else', () => {
    const allowed = [
      /^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/,
      /^dist\/.+\.(js|js\.map|d\.ts|d\.ts\.map|json|css|html)$/,
      /^dist\/cdn\/LICENSES\.txt$/,
      /^dist\/cli\/(LICENSES\.txt|mecc-signpost\.mjs|parts\/[\w-]+\.mjs)$/,
      /^src\/(?!cli\/|generated\/).+\.(ts|css|html)$/,
    ];
    assert.deepEqual(
      files.filter((file) => !allowed.some((pattern) => pattern.test(file))),
      [],
    );
    for (const file of [
      'CHANGELOG.md',
      'LICENSE',
      'dist/index.js',
      'dist/index.d.ts',
      'dist/custom-elements.json',
      'dist/integrity.json',
      'dist/cli/LICENSES.txt',
      'dist/cdn/LICENSES.txt',
      'dist/web-types.json',
      'dist/vscode.html-custom-data.json',
      'dist/vscode.css-custom-data.json',
      'dist/frameworks/elements.d.ts',
    ]) {
      assert.ok(files.includes(file), `${file} is missing`);
    }
  });

  test('its source maps lead to sources that are in it', () => {
    const maps = files.filter((file) => file.endsWith('.map'));
    assert.ok(maps.length > 0);
    const lost = maps.filter((file) => {
      const { sources } = readJson<{ sources: string[] }>(path.join(installed.folder, file));
      return sources.some((source) => !files.includes(path.posix.join(path.dirname(file), source)));
    });
    assert.deepEqual(lost, []);
    for (const file of files.filter((name) => /\.(?:js|ts)$/.test(name))) {
      const text = readText(path.join(installed.folder, file));
      const [, map] = /\n\/\/# sourceMappingURL=(\S+)\s*$/.exec(text) ?? [];
      if (map) assert.ok(maps.includes(path.posix.join(path.dirname(file), map)), file);
    }
  });

  test('names no path of the machine that built it', () => {
    const paths = [root, homedir(), `${tmpdir()}/`].filter((name) => name.length > 5);
    for (const file of files) {
      const text = readText(path.join(installed.folder, file));
      for (const name of paths) assert.ok(!text.includes(`${name}/`), `${file} names ${name}`);
    }
  });

  test('has no install script', () => {
    const { scripts = {} } = JSON.parse(readText(path.join(installed.folder, 'package.json'))) as {
      scripts?: Record<string, string>;
    };
    for (const name of ['preinstall', 'install', 'postinstall', 'prepare'])
      assert.ok(!(name in scripts), name);
  });

  test('no script runs by itself when npm raises the version or publishes', () => {
    for (const name of ['version', 'preversion', 'postversion', 'publish', 'prepublishOnly'])
      assert.ok(!(name in packageJson.scripts), name);
  });

  test('publint finds nothing', async () => {
    const { messages, pkg } = await publint({
      pkgDir: installed.folder,
      pack: false,
      level: 'warning',
      strict: true,
    });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg, { color: false })),
      [],
    );
  });

  test('types resolve for every entry (are the types wrong?)', () => {
    const entries = codeEntries(installed.folder).map(
      (entry) => `.${entry.slice(packageJson.name.length)}`,
    );
    const attw = path.join(root, 'node_modules/.bin/attw');
    try {
      execFileSync(
        attw,
        [
          installed.tarball,
          '--profile',
          'esm-only',
          '--no-color',
          '--format',
          'ascii',
          '--entrypoints',
          ...entries,
        ],
        {
          cwd: installed.project,
          encoding: 'utf8',
          stdio: 'pipe',
        },
      );
    } catch (error) {
      assert.fail((error as { stdout?: string }).stdout ?? String(error));
    }
  });
});

describe('entries in bare Node', () => {
  for (const entry of ['', '/models']) {
    test(`${packageJson.name}${entry} needs no DOM and leaves none behind`, () => {
      const output = runNode(`
        const entry = await import('${packageJson.name}${entry}');
        const dom = ['document', 'window', 'HTMLElement', 'customElements'].filter((name) => name in globalThis);
        console.log(JSON.stringify({ names: Object.keys(entry).length > 0, dom }));
      `);
      assert.deepEqual(JSON.parse(output), { names: true, dom: [] });
    });
  }

  for (const entry of codeEntries(installed.folder)) {
    test(`${entry} can be imported`, () => {
      assert.equal(
        runNode(`await import('${entry}'); console.log('imported'); process.exit(0);`),
        'imported',
      );
    });
  }

  test('element classes register nothing by themselves', () => {
    const output = runNode(`
      await import('${packageJson.name}/elements');
      console.log(${JSON.stringify(elementNames(installed.folder))}
        .filter((name) => globalThis.customElements?.get('mecc-' + name)).join());
    `);
    assert.equal(output, '');
  });

  test('a registration module registers its element', () => {
    for (const name of elementNames(installed.folder)) {
      const output = runNode(`
        await import('${packageJson.name}/define/${name}.js');
        console.log(typeof globalThis.customElements.get('mecc-${name}'));
        process.exit(0);
      `);
      assert.equal(output, 'function', name);
    }
  });

  test('every element can be rendered by a server, which calls no more than this', () => {
    const output = runNode(`
      const failed = [];
      for (const name of ${JSON.stringify(elementNames(installed.folder))}) {
        await import('${packageJson.name}/define/' + name + '.js');
        try {
          const element = new (customElements.get('mecc-' + name))();
          element.willUpdate(new Map());
          if (!element.render().strings) failed.push(name + ' renders nothing');
        } catch (error) {
          failed.push(name + ': ' + error);
        }
      }
      console.log(JSON.stringify(failed));
      process.exit(0);
    `);
    assert.deepEqual(JSON.parse(output), []);
  });

  test('JSON entries can be imported', () => {
    const data = filesBelow(path.join(installed.folder, 'dist/data')).filter((file) =>
      file.endsWith('.json'),
    );
    assert.ok(data.length > 0, 'dist/data is empty');
    const entries = [
      'custom-elements.json',
      'integrity.json',
      'web-types.json',
      'vscode.html-custom-data.json',
      'vscode.css-custom-data.json',
      'package.json',
      ...data.map((file) => `data/${file}`),
    ];
    for (const entry of entries) {
      const url = runNode(`console.log(import.meta.resolve('${packageJson.name}/${entry}'))`);
      JSON.parse(readFileSync(new URL(url), 'utf8'));
    }
  });

  test('the SDK can be imported in a worker', () => {
    const output = runNode(`
      import { Worker } from 'node:worker_threads';
      const code = \`
        import { parentPort } from 'node:worker_threads';
        import * as sdk from '${packageJson.name}';
        parentPort.postMessage(typeof sdk.MeccClient);
      \`;
      const { writeFileSync } = await import('node:fs');
      writeFileSync(new URL('worker.mjs', import.meta.url), code);
      const worker = new Worker(new URL('worker.mjs', import.meta.url));
      worker.on('message', (message) => { console.log(message); worker.terminate(); });
    `);
    assert.equal(output, 'function');
  });
});
