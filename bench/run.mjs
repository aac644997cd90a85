/**
 * Ratios against named peers, in one run: `npm run bench`. Needs `npm run build` first. Times move
 * by a quarter from run to run on a busy machine; the ratios inside one run move less.
 * `--quick` leaves out the largest, `--million` adds a directory of a million services, and
 * `--pagefind` fetches Pagefind into a temporary folder and sets both side by side in Chromium.
 * `--embedding` adds what embedding costs a page, beside peers that are fetched in the same way.
 */
import { readdirSync } from 'node:fs';
import { measureBrowser } from './directory-browser.mjs';
import { printDirectories } from './directory.mjs';
import { printEmbedding } from './embedding.mjs';
import { measureJourney } from './journey.mjs';
import { measureSearch } from './search.mjs';
import { measureContent, measureSizes } from './sizes.mjs';
import { measureTextIndex } from './text-index.mjs';
import { measureValidation } from './validation.mjs';

const cdn = new URL('../dist/cdn/', import.meta.url);
try {
  readdirSync(cdn);
} catch {
  console.error('Nothing is built. Run: npm run build');
  process.exit(1);
}

console.log(`Node ${process.version}, ${process.platform} ${process.arch}\n`);
console.table(await measureSizes());
console.table(await measureContent());
console.table(await measureValidation());
console.table(await measureSearch(process.argv.includes('--quick') ? [1_000] : [1e3, 1e4, 1e5]));
console.table(await measureJourney());

const has = (flag) => process.argv.includes(flag);
const sizes = [1e3, 1e4, ...(has('--quick') ? [] : [1e5]), ...(has('--million') ? [1e6] : [])];
await printDirectories(sizes);
console.log('\nThe words of 10,000 services, beside MiniSearch:');
console.table(await measureTextIndex(1e4));
if (has('--pagefind'))
  console.table(await measureBrowser(sizes.filter((size) => size > 1e3 && size < 1e6)));
if (has('--embedding')) await printEmbedding();
