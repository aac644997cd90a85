/** What a run needs of the machine: dependencies, browsers, WordPress. Brought where it can be. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PACKAGES, findBrowser, installBrowsers } from '../tools/browsers.mjs';
import { isInstalled, root } from '../tools/install.mjs';
import { installWordPress, missingPackages } from '../tools/wordpress.mjs';
import { engines, filesOf, wants } from './choice.mjs';
import { run, say } from './command.mjs';
import { note, skipped } from './count.mjs';

/** Whether a test opens pages in Chromium, whatever `--browser` says. */
export const needsChromium = (file) =>
  readFileSync(path.join(root, file), 'utf8').includes('launchChromium');

/**
 * Installs what is missing.
 *
 * @returns the browsers there are of those that are asked for, and why there is no Chromium for the
 *   tests that need it. Undefined: there is, or none needs it.
 */
export async function prepare() {
  if (!isInstalled()) {
    say('Installing dependencies (npm ci).');
    const { ok, output } = await run('npm', ['ci', '--no-audit', '--no-fund'], {
      quiet: true,
      minutes: 10,
    });
    if (!ok) {
      say(output);
      say('npm ci failed.');
      say('0 passed, 1 failed, 0 skipped');
      process.exit(1);
    }
  }
  if (wants('package', 'e2e')) installWordPress(say);
  const hasWordPress = filesOf('e2e').includes('test/e2e/wordpress.test.ts');
  if (wants('e2e') && hasWordPress && missingPackages().length > 0)
    note(`a whole WordPress skipped: not installed (Debian: ${missingPackages().join(', ')})`);
  const inChromium = wants('e2e') || (wants('package') && filesOf('package').some(needsChromium));
  const wanted = wants('elements', 'e2e') ? engines : [];
  installBrowsers([...new Set([...wanted, ...(inChromium ? ['chromium'] : [])])], say, {
    withScreenReader: wants('e2e'),
  });
  const noChromium =
    inChromium && !findBrowser('chromium')
      ? `needs Chromium, which is not installed (Debian: ${PACKAGES.chromium.join(', ')})`
      : undefined;
  if (noChromium) say(`Tests of the package in pages, and end to end: ${noChromium}`);
  const available = wanted.filter((engine) => findBrowser(engine));
  for (const engine of wanted)
    if (!available.includes(engine))
      skipped(`${engine} skipped: not installed (Debian: ${PACKAGES[engine].join(', ')})`);
  return { available, noChromium };
}
