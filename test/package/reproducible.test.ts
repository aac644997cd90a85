import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { dist, filesBelow, root, temporaryFolder } from './support.js';

test('a second build elsewhere gives the same bytes', () => {
  const copy = temporaryFolder();
  try {
    for (const name of [
      'src',
      'data',
      'docs',
      'test/tools',
      'theme',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'rollup.config.mjs',
    ]) {
      const from = path.join(root, name);
      if (!existsSync(from)) continue;
      cpSync(from, path.join(copy, name), {
        recursive: true,
        filter: (file) =>
          !file.startsWith(path.join(root, 'src/generated')) &&
          !file.startsWith(path.join(root, 'docs/api')),
      });
    }
    symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'dir');
    execFileSync(process.execPath, ['test/tools/build.mjs'], { cwd: copy, stdio: 'pipe' });
    const again = path.join(copy, 'dist');
    const files = filesBelow(dist);
    assert.deepEqual(filesBelow(again), files);
    const differing = files.filter(
      (file) => !readFileSync(path.join(dist, file)).equals(readFileSync(path.join(again, file))),
    );
    assert.deepEqual(differing, [], 'dist differs from a fresh build of these sources');
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});
