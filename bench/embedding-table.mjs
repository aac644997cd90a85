/** What embedding costs, as rows: for the console, and as the table of docs/embedding.md. */
import { percentile } from './median.mjs';

const LIT = 'Lit hello world';
const START = '<!-- cost:start -->';
const END = '<!-- cost:end -->';

const whole = Math.round;
const kB = (bytes) => Math.round(bytes / 100) / 10;
const twoDecimals = (value) => Math.round(value * 100) / 100;

/** A row without what a page does not have. */
const filled = (row) =>
  Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== false && !Number.isNaN(value)),
  );

const middles = (seen) => (name, key) =>
  percentile(seen[name]?.map((one) => one[key] ?? NaN) ?? [NaN], 0.5);

export function absoluteRows(seen) {
  const middle = middles(seen);
  const row = (name) => {
    const fields = seen[name].map(({ field }) => field).filter(Boolean);
    return filled({
      kB: kB(middle(name, 'bytes')),
      requests: middle(name, 'requests'),
      'script ms': whole(middle(name, 'script')),
      'main thread ms': whole(middle(name, 'main')),
      'usable ms': whole(middle(name, 'field')),
      'least, most':
        fields.length > 0 && [Math.min(...fields), Math.max(...fields)].map(whole).join(', '),
      'topics ms': whole(middle(name, 'topics')),
      'search ms': whole(middle(name, 'answer')),
      'first results ms': whole(middle(name, 'results')),
      'kB, searched': kB(middle(name, 'searchBytes')),
      'LCP ms': whole(middle(name, 'lcp')),
      CLS: Math.round(middle(name, 'cls') * 1_000) / 1_000,
    });
  };
  return Object.fromEntries(Object.keys(seen).map((name) => [name, row(name)]));
}

export function ratioRows(seen) {
  const middle = middles(seen);
  const row = (name) => {
    const ratio = (key, base) => twoDecimals(middle(name, key) / middle(base, key));
    return filled({
      'kB × Lit': ratio('bytes', LIT),
      'script × Lit': ratio('script', LIT),
      'main × Lit': ratio('main', LIT),
      'usable × Lit': ratio('field', LIT),
      'LCP × Lit': ratio('lcp', LIT),
      'kB × bare': ratio('bytes', 'bare'),
      'main × bare': ratio('main', 'bare'),
      'LCP × bare': ratio('lcp', 'bare'),
      'LCP − bare, ms': whole(middle(name, 'lcp') - middle('bare', 'lcp')),
    });
  };
  return Object.fromEntries(Object.keys(seen).map((name) => [name, row(name)]));
}

/** The text of docs/embedding.md with these figures in it. */
export function writeTable(text, { seen, runs, chromium, cores, load }) {
  const absolute = absoluteRows(seen);
  const ratios = ratioRows(seen);
  const date = new Date().toLocaleDateString('en-GB', { dateStyle: 'long' });
  const busy = load.map(whole).sort((a, b) => a - b);
  const cell = (value, unit = '') =>
    value === undefined ? '–' : `${value.toLocaleString('en-GB')}${unit}`.replace('-', '−');
  const lines = Object.keys(seen).map((name) => {
    const row = absolute[name];
    const cells = [
      `${cell(row.kB, ' kB')}, ${row.requests}`,
      cell(row['script ms'], ' ms'),
      cell(row['usable ms'], ' ms'),
      cell(row['first results ms'], ' ms'),
      cell(ratios[name]['LCP − bare, ms'], ' ms'),
      cell(row.CLS),
    ];
    return `| ${[name, ...cells].join(' | ')} |`;
  });
  const table = [
    `The middle of ${runs} visits, ${date}, Chromium ${chromium.split('.')[0]}. The machine had ${cores} cores and a load of ${busy.join(' to ')}: above ${cores}, other work makes times longer.`,
    '',
    '| Page | Fetched, files | Script | Can be used | First results | Largest paint later by | Shift |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...lines,
  ].join('\n');
  const [before, after] = [text.split(START)[0], text.split(END)[1]];
  if (before === text || after === undefined)
    throw new Error('docs/embedding.md: no place for it.');
  return `${before}${START}\n${table}\n${END}${after}`;
}
