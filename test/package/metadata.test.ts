import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { VERSION } from '../../src/version.js';
import { PERMISSIVE } from '../tools/notices.mjs';
import { packageJson, readJson, readText, root } from './support.js';

interface Lock {
  packages: Record<
    string,
    {
      version?: string;
      license?: string;
      dev?: boolean;
      devOptional?: boolean;
      optional?: boolean;
      hasInstallScript?: boolean;
      resolved?: string;
    }
  >;
}

const lock = readJson<Lock>(path.join(root, 'package-lock.json'));
const runtime = Object.entries(lock.packages).filter(
  ([name, entry]) => name !== '' && !entry.dev && !entry.devOptional,
);

describe('package metadata', () => {
  test('the version in the code is that of the package', () => {
    assert.equal(VERSION, packageJson.version);
  });

  test('runtime dependencies are the few that were agreed', () => {
    const agreed = ['@lit/context', '@lit/task', 'lit', 'uqr', 'zod'];
    for (const name of Object.keys(packageJson.dependencies))
      assert.ok(agreed.includes(name), name);
  });

  test('everything a user installs has a permissive licence and no install script', () => {
    assert.ok(runtime.length >= Object.keys(packageJson.dependencies).length);
    for (const [name, entry] of runtime) {
      assert.match(entry.license ?? 'none', PERMISSIVE, name);
      assert.ok(!entry.hasInstallScript, `${name} has an install script`);
    }
  });

  test('the lock file names no host', () => {
    assert.doesNotMatch(readText(path.join(root, 'package-lock.json')), /"resolved":/);
  });

  test('the top level holds only what was agreed', () => {
    for (const name of [
      'package.json',
      'rollup.config.mjs',
      'tsconfig.json',
      'LICENSE',
      'src',
      'test',
      'demo',
      'docs',
    ]) {
      assert.ok(existsSync(path.join(root, name)), name);
    }
  });
});
