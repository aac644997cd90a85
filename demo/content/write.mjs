/**
 * Writes the content that demo pages show without a script, the head and foot that they share, and
 * the directories of one area, from the published data in `dist/data`. A page says where:
 *
 *   <!-- content:start guide guide=faqs -->   …written here…   <!-- content:end -->
 *
 *   node demo/content/write.mjs           write
 *   node demo/content/write.mjs --check   fail when a file differs
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import * as choices from './choices.mjs';
import { directoryFiles } from './directories.mjs';
import * as guides from './guides.mjs';
import * as library from './library.mjs';
import * as networks from './networks.mjs';
import * as services from './services.mjs';
import * as site from './site.mjs';
import * as topics from './topics.mjs';

const demo = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const root = path.dirname(demo);
const REGION = /(<!-- content:start ([^>]*?) -->)[\s\S]*?(<!-- content:end -->)/g;

const json = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
const published = (name) => json(`dist/data/${name}.json`);

const data = {
  national: published('national-services').services,
  urgent: json('data/urgent-help.json').services,
  topics: published('topics'),
  conversations: published('conversation-models'),
  directories: [published('local-sample')],
  ...Object.fromEntries(
    ['learning', 'resources', 'quality', 'pledges', 'guides', 'places', 'systems', 'contacts'].map(
      (name) => [name, published(name)],
    ),
  ),
};

const RENDERERS = {
  header: site.header,
  footer: site.footer,
  swatches: choices.swatches,
  languages: choices.languages,
  topics: topics.topics,
  'easy-topics': topics.easyTopics,
  'local-services': services.localServices,
  'urgent-services': services.urgentServices,
  guide: guides.guide,
  quality: guides.quality,
  pledge: guides.pledge,
  conversation: guides.conversation,
  resources: library.resources,
  learning: library.learning,
  contacts: networks.contacts,
  directories: networks.directories,
  system: networks.system,
};

/** `guide guide=faqs sections="a b"` as a name and its options. */
function readCall(text) {
  const [name = ''] = text.trim().split(/\s/, 1);
  const options = [...text.matchAll(/([a-z]+)=(?:"([^"]*)"|(\S+))/g)].map(
    ([, key, quoted, bare]) => [key, quoted ?? bare],
  );
  return [name, Object.fromEntries(options)];
}

function render(call, page) {
  const [name, options] = readCall(call);
  const renderer = RENDERERS[name];
  if (!renderer) throw new Error(`${page}: nothing renders "${name}".`);
  try {
    const result = renderer(data, { ...options, page });
    return Array.isArray(result) ? result.join('') : String(result);
  } catch (cause) {
    throw new Error(`${page}: ${call}: ${cause.message}`, { cause });
  }
}

const check = process.argv.includes('--check');
const drifted = [];

function put(name, before, after) {
  if (after === before) return;
  if (check) drifted.push(`demo/${name} differs from the data`);
  else writeFileSync(path.join(demo, name), after);
}

for (const [name, text] of directoryFiles(data)) {
  const file = path.join(demo, name);
  put(name, existsSync(file) ? readFileSync(file, 'utf8') : undefined, text);
}
for (const page of readdirSync(demo).filter((name) => name.endsWith('.html'))) {
  const file = path.join(demo, page);
  const before = readFileSync(file, 'utf8');
  const starts = before.split('<!-- content:start').length - 1;
  if (starts === 0) continue;
  if ([...before.matchAll(REGION)].length !== starts) {
    throw new Error(`demo/${page}: a content:start has no content:end after it.`);
  }
  const filled = before.replace(
    REGION,
    (_, start, call, end) => `${start}\n${render(call, page)}\n${end}`,
  );
  const options = await prettier.resolveConfig(file);
  put(page, before, await prettier.format(filled, { ...options, filepath: file }));
}

if (drifted.length > 0) {
  process.stderr.write(`${drifted.join('\n')}\nRun: npm run build:data && npm run demo:content\n`);
  process.exit(1);
}
