/**
 * Element tests in one engine. `test/run.mjs` sets:
 *   MECC_ENGINE   chromium, firefox or webkit
 *   MECC_FILES    JSON list of patterns (default: every element test)
 *   MECC_REPORT   file that receives { passed, failed, skipped, tests }
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { tsImport } from 'tsx/esm/api';
import { CHROMIUM_ARGS, findBrowser, startWebKitDriver, webkitCapabilities } from './browsers.mjs';
import { root } from './install.mjs';

const engine = process.env.MECC_ENGINE ?? 'chromium';
const files = process.env.MECC_FILES
  ? JSON.parse(process.env.MECC_FILES)
  : ['test/elements/**/*.test.ts'];
const found = findBrowser(engine);
if (!found) throw new Error(`${engine} is not installed`);

const plugins = [];

async function launcher() {
  if (engine === 'chromium') {
    return playwrightLauncher({
      product: 'chromium',
      launchOptions: {
        executablePath: found.executable,
        // Memory tests collect garbage.
        args: [...CHROMIUM_ARGS, '--js-flags=--expose-gc'],
      },
    });
  }
  if (engine === 'firefox') {
    return puppeteerLauncher({
      concurrency: 1,
      launchOptions: { browser: 'firefox', executablePath: found.executable, headless: true },
    });
  }
  const driver = await startWebKitDriver();
  plugins.push({ name: 'webkit-driver', serverStop: driver.stop });
  return webdriverLauncher({
    hostname: '127.0.0.1',
    port: driver.port,
    path: '/',
    logLevel: 'silent',
    capabilities: {
      ...webkitCapabilities(driver.executable),
      'wdio:enforceWebDriverClassic': true,
    },
  });
}

/** A server that misbehaves, beside the pages. They read its address at /test-server.json. */
function testServer() {
  let server;
  return {
    name: 'test-server',
    async serverStart() {
      const { startElementServer } = await tsImport(
        '../support/element-server.ts',
        import.meta.url,
      );
      server = await startElementServer();
    },
    serve: ({ path: url }) =>
      url === '/test-server.json'
        ? { body: JSON.stringify({ origin: server.origin }), type: 'json' }
        : undefined,
    serverStop: () => server?.close(),
  };
}

const count = { passed: 0, failed: 0, skipped: 0, files: 0, tests: [] };

function countSuite(suite, file) {
  for (const { name, skipped, passed } of suite?.tests ?? []) {
    if (skipped) count.skipped += 1;
    else if (passed) count.passed += 1;
    else count.failed += 1;
    if (!skipped) count.tests.push({ file, title: name, passed });
  }
  for (const child of suite?.suites ?? []) countSuite(child, file);
}

const counter = {
  stop({ sessions }) {
    for (const session of sessions) {
      count.files += 1;
      const before = count.failed;
      countSuite(
        session.testResults,
        path.relative(root, session.testFile).replaceAll(path.sep, '/'),
      );
      // A file that did not load, or was cut off, is a failure although no test of it failed.
      if (!session.passed && count.failed === before) count.failed += 1;
    }
    if (process.env.MECC_REPORT) writeFileSync(process.env.MECC_REPORT, JSON.stringify(count));
  },
};

export default {
  rootDir: root,
  files: files.map((pattern) => path.posix.join(root, pattern)),
  browsers: [await launcher()],
  concurrency: engine === 'chromium' ? 2 : 1,
  concurrentBrowsers: 1,
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: Number(process.env.MECC_FINISH ?? 240_000),
  nodeResolve: { exportConditions: ['production', 'browser'] },
  plugins: [
    ...plugins,
    testServer(),
    esbuildPlugin({ ts: true, tsconfig: path.join(root, 'tsconfig.json'), target: 'es2022' }),
  ],
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), counter],
  middleware: [],
};
