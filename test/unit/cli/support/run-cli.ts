import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestContext } from 'node:test';
import { build } from 'esbuild';
import type { CheckReport } from '../../../../src/cli/check/report.js';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

let program: Promise<string> | undefined;

/** The program in plain JavaScript, made once a test file: each run then starts in a moment. */
export function programFile(): Promise<string> {
  program ??= (async () => {
    const outdir = await mkdtemp(join(tmpdir(), 'mecc-cli-program-'));
    // Not after(): that would be the end of the test that happens to be the first.
    process.on('exit', () => rmSync(outdir, { recursive: true, force: true }));
    await build({
      entryPoints: [join(ROOT, 'src/cli/main.ts')],
      outdir,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      logLevel: 'warning',
      // Parts that are no modules ask for those of Node in the old way.
      banner: {
        js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`,
      },
    });
    return join(outdir, 'main.mjs');
  })();
  return program;
}

/** How the program ended, and what it said. */
export interface CliRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the real program in a process of its own, so that the test can serve it meanwhile. */
export async function runCli(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<CliRun> {
  const command = [await programFile(), ...args];
  const child = spawn(process.execPath, command, { cwd: ROOT, env: { ...process.env, ...env } });
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...said }));
  });
}

/** Starts the real program and does not wait for it, for tests that end it. */
export async function startCli(args: readonly string[]): Promise<ChildProcess> {
  return spawn(process.execPath, [await programFile(), ...args], { cwd: ROOT, stdio: 'ignore' });
}

/** The report of a check on 22 November 2026. */
export async function checkReport(...args: string[]): Promise<CheckReport> {
  const run = await runCli(['check', ...args, '--json', '--today', '2026-11-22']);
  if (run.code === 2) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as CheckReport;
}

/** A folder that is gone after the test. */
export async function temporaryFolder(context: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mecc-cli-'));
  context.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
