/**
 * Writes the API tables of `docs/elements/<name>.md` between their markers, from
 * `dist/custom-elements.json`.
 *
 *   node docs/tools/write-api-tables.mjs           write
 *   node docs/tools/write-api-tables.mjs --check   fail when a page differs
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const START = '<!-- api:start -->';
const END = '<!-- api:end -->';

const cell = (text) =>
  (text ?? '')
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|')
    .trim();
const code = (text) => (text === undefined || text === '' ? '' : `\`${cell(text)}\``);
const yes = (flag) => (flag ? 'yes' : 'no');

function table(title, heads, rows) {
  if (rows.length === 0) return '';
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [
    `### ${title}`,
    '',
    line(heads),
    line(heads.map(() => '---')),
    ...rows.map(line),
    '',
  ].join('\n');
}

const description = (entry) => cell(entry.description ?? entry.summary);

function tables(element) {
  const byField = new Map(
    (element.attributes ?? []).map((attribute) => [attribute.fieldName, attribute.name]),
  );
  const members = element.members ?? [];
  const fields = members.filter((member) => member.kind === 'field');
  const methods = members.filter((member) => member.kind === 'method');
  const signature = (method) =>
    `${method.name}(${(method.parameters ?? [])
      .map((p) => `${p.name}${p.optional ? '?' : ''}${p.type ? `: ${p.type.text}` : ''}`)
      .join(', ')})${method.return?.type ? `: ${method.return.type.text}` : ''}`;
  const named = (entries, label) => (entry) => [
    entry.name ? code(entry.name) : label,
    description(entry),
  ];
  const parts = [
    table(
      'Attributes and properties',
      ['Attribute', 'Property', 'Type', 'Default', 'Description'],
      fields.map((field) => [
        code(byField.get(field.name)),
        code(field.name) + (field.readonly ? ' (read only)' : ''),
        code(field.type?.text),
        code(field.default),
        description(field),
      ]),
    ),
    table(
      'Methods',
      ['Method', 'Description'],
      methods.map((method) => [code(signature(method)), description(method)]),
    ),
    table(
      'Events',
      ['Event', 'Type', 'Bubbles', 'Composed', 'Cancelable', 'Description'],
      (element.events ?? []).map((event) => [
        code(event.name),
        code(event.type?.text),
        yes(event.bubbles),
        yes(event.composed),
        yes(event.cancelable),
        description(event),
      ]),
    ),
    table(
      'Slots',
      ['Slot', 'Description'],
      (element.slots ?? []).map(named(element.slots, '(default)')),
    ),
    table(
      'CSS parts',
      ['Part', 'Description'],
      (element.cssParts ?? []).map(named(element.cssParts, '')),
    ),
    table(
      'CSS custom properties',
      ['Property', 'Default', 'Description'],
      (element.cssProperties ?? []).map((entry) => [
        code(entry.name),
        code(entry.default),
        description(entry),
      ]),
    ),
    table(
      'CSS states',
      ['State', 'Description'],
      (element.cssStates ?? []).map(named(element.cssStates, '')),
    ),
  ];
  return parts.filter(Boolean).join('\n').trim();
}

const check = process.argv.includes('--check');
const manifest = JSON.parse(readFileSync(path.join(root, 'dist/custom-elements.json'), 'utf8'));
const elements = manifest.modules
  .flatMap((module) => module.declarations)
  .filter((declaration) => declaration.tagName);
const drifted = [];
mkdirSync(path.join(root, 'docs/elements'), { recursive: true });

for (const element of elements) {
  const name = element.tagName.replace(/^mecc-/, '');
  const file = path.join(root, 'docs/elements', `${name}.md`);
  const present = existsSync(file);
  const before = present
    ? readFileSync(file, 'utf8')
    : `# \`<${element.tagName}>\`\n\n${element.summary ?? element.description ?? ''}\n\n## API\n\n${START}\n${END}\n`;
  const from = before.indexOf(START);
  const to = before.indexOf(END);
  if (from === -1 || to < from) {
    drifted.push(`docs/elements/${name}.md has no ${START} … ${END} markers`);
    continue;
  }
  const after = `${before.slice(0, from)}${START}\n\n${tables(element)}\n\n${before.slice(to)}`;
  if (present && after === before) continue;
  if (check)
    drifted.push(`docs/elements/${name}.md ${present ? 'differs from the sources' : 'is missing'}`);
  else writeFileSync(file, after);
}

if (elements.length === 0) drifted.push('dist/custom-elements.json names no element');
if (drifted.length > 0) {
  process.stderr.write(`${drifted.join('\n')}\nRun: npm run docs\n`);
  process.exit(1);
}
