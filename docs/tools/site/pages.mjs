/** Which files of the repository become pages of the site, at which address, in which section. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

/** Pages that stand outside docs/, and their address on the site. */
const OTHERS = {
  'README.md': 'start.html',
  'SECURITY.md': 'security.html',
  'CHANGELOG.md': 'changes.html',
  'data/README.md': 'editing-data.html',
  'demo/README.md': 'demo-pages.html',
};

/** Sections in the order of the menu: name, address of its first page, which files are in it. */
export const SECTIONS = [
  {
    id: 'start',
    name: 'Getting started',
    href: 'start.html',
    holds: (file) => file === 'README.md',
  },
  {
    id: 'elements',
    name: 'Elements',
    href: 'index.html#elements',
    holds: (file) => file.startsWith('docs/elements/'),
  },
  {
    id: 'accessibility',
    name: 'Accessibility',
    href: 'accessibility/index.html',
    holds: (file) => file.startsWith('docs/accessibility/'),
  },
  {
    id: 'decisions',
    name: 'Decisions',
    href: 'adr/index.html',
    holds: (file) => file.startsWith('docs/adr/'),
  },
  {
    id: 'api',
    name: 'SDK reference',
    href: 'api/index.html',
    holds: (file) => /^api\//.test(file),
  },
  { id: 'guides', name: 'Guides', href: 'index.html#guides', holds: () => true },
];

/** The order in which people read the menu. */
export const MENU = ['start', 'guides', 'elements', 'api', 'accessibility', 'decisions'].map((id) =>
  SECTIONS.find((section) => section.id === id),
);

/** Where a Markdown file stands on the site. */
export function addressOf(file) {
  if (Object.hasOwn(OTHERS, file)) return OTHERS[file];
  return file
    .replace(/^docs\//, '')
    .replace(/(^|\/)README\.md$/, '$1index.html')
    .replace(/\.md$/, '.html');
}

const markdownIn = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true })
        .map((name) => name.toString().replaceAll(path.sep, '/'))
        .filter((name) => name.endsWith('.md'))
        .sort()
    : [];

/** The first heading of a page as words. */
export function titleOf(text) {
  const [, title = ''] = /^# (.+)$/m.exec(text) ?? [];
  return title.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*]|\\(?=[<>_])/g, '');
}

const describe = (file, text) => ({
  file,
  text,
  address: addressOf(file),
  title: titleOf(text),
  section: SECTIONS.find((section) => section.holds(file)),
});

/** Pages in docs/ and beside it. */
export function guidePages() {
  const files = [
    ...Object.keys(OTHERS),
    ...markdownIn(path.join(root, 'docs'))
      .filter((name) => !name.startsWith('api/'))
      .map((name) => `docs/${name}`),
  ];
  return files
    .filter((file) => existsSync(path.join(root, file)))
    .map((file) => describe(file, readFileSync(path.join(root, file), 'utf8')));
}

/** What people import stands over its part of the reference. */
function headingOf(name) {
  if (name === 'README.md') return 'SDK reference';
  const [, entry] = /^(\w+)\/README\.md$/.exec(name) ?? [];
  if (entry === undefined) return undefined;
  return entry === 'index' ? '`mecc-signpost`' : `\`mecc-signpost/${entry}\``;
}

/** Pages of the reference that TypeDoc wrote into a folder, as files of `api/`. */
export function apiPages(folder) {
  return markdownIn(folder).map((name) => {
    const text = readFileSync(path.join(folder, name), 'utf8');
    const heading = headingOf(name);
    return describe(`api/${name}`, heading ? text.replace(/^# .+$/m, () => `# ${heading}`) : text);
  });
}

/** From one address of the site to another, in a way that works wherever the site stands. */
export function relative(from, to) {
  const [target, anchor] = to.split('#');
  const steps = path.posix.relative(path.posix.dirname(from), target);
  return anchor === undefined ? steps : `${target === from ? '' : steps}#${anchor}`;
}
