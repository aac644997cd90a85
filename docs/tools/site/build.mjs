/** Writes the site into a folder. The package must be built; TypeDoc's pages are optional. */
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { html, ready } from '../../../demo/content/html.mjs';
import { FRAMED, framed, live, nameOf, scripts, snippet } from './demos.mjs';
import { home } from './home.mjs';
import { contents, layout } from './layout.mjs';
import { describe, inline, render } from './markdown.mjs';
import { MENU, apiPages, guidePages, relative, root } from './pages.mjs';
import { searchPage } from './search-page.mjs';

/** Folders of the build that the site has copies of, so that it can stand anywhere. */
const COPIES = [
  ['dist/cdn', 'mecc'],
  ['dist/data/local-sample.json', 'data/local-sample.json'],
  ['demo/demo.css', 'look/demo.css'],
  ['demo/icon.svg', 'look/icon.svg'],
  ['docs/site/site.css', 'look/site.css'],
  ['docs/site/search.js', 'search.js'],
];

/** Turns targets of links, from the root of the repository, into addresses for a page. */
function resolver(pages, demo) {
  const byFile = new Map(pages.map((page) => [page.file, page]));
  return (from) => (to, anchor) => {
    const page = byFile.get(to.replace(/\/$/, '/README.md')) ?? byFile.get(`${to}/README.md`);
    const end = anchor === undefined ? '' : `#${anchor}`;
    if (page) return relative(from.address, `${page.address}${end}`);
    // Pages of the demo are served beside the site.
    const shown = /^demo\/([\w-]+\.html)$/.exec(to);
    return shown && existsSync(path.join(root, to)) ? `${demo(from)}${shown[1]}${end}` : undefined;
  };
}

/** The order of a section: as docs/index.md names its pages, then the rest by title. */
function inOrder(pages, index) {
  const place = (page) => {
    const at = index.text.indexOf(`](${path.posix.relative('docs', page.file)}`);
    return at === -1 ? Infinity : at;
  };
  const isFirst = (page) => (page.address.endsWith('/index.html') ? 0 : 1);
  return [...pages].sort(
    (a, b) =>
      isFirst(a) - isFirst(b) ||
      (place(a) === place(b) ? 0 : place(a) - place(b)) ||
      a.file.localeCompare(b.file),
  );
}

async function writeIndex(out, written) {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
  try {
    if (!index) throw new Error(errors.join('\n'));
    for (const [address, content] of written) {
      const added = await index.addHTMLFile({ url: address, content });
      if (added.errors.length > 0) throw new Error(`${address}: ${added.errors.join(' ')}`);
    }
    const files = await index.getFiles();
    // Its own interfaces write markup: ours is search.js.
    for (const { path: name, content } of files.files) {
      if (/-ui\.|highlight/.test(name)) continue;
      const file = path.join(out, 'pagefind', name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  } finally {
    await pagefind.close();
  }
}

/**
 * `api` is a folder of Markdown from TypeDoc. `demoUrl` is where the demo is, from the root of the
 * site. Gives the addresses of all pages.
 */
export async function buildSite({ out, api, demoUrl = '../' }) {
  if (!existsSync(path.join(root, 'dist/cdn/autoloader.min.js')))
    throw new Error('The package is not built. Run: npm run build');
  rmSync(out, { recursive: true, force: true });
  const guides = guidePages();
  const pages = [...guides, ...(api ? apiPages(api) : [])];
  const sections = MENU.filter(({ id }) => pages.some(({ section }) => section.id === id));
  const index = pages.find(({ file }) => file === 'docs/index.md');
  const demo = (page) =>
    /^[a-z]+:|^\//.test(demoUrl)
      ? demoUrl
      : `${'../'.repeat(page.address.split('/').length - 1)}${demoUrl}`;
  const resolve = resolver(pages, demo);
  const written = new Map();
  const sectionOf = (page) =>
    inOrder(
      pages.filter(
        (other) =>
          other.section === page.section &&
          other !== index &&
          (page.section.id !== 'api' || /^api\/(?:\w+\/)?index\.html$/.test(other.address)),
      ),
      index,
    );

  for (const page of pages) {
    if (page === index) continue;
    const { html: text, headings } = render(page, resolve(page));
    const name = nameOf(page);
    const code = name && snippet(name);
    // After what the page says it is come its parts, then the element itself, then the rest.
    const lead = Math.max(text.indexOf('</p>') + 4, text.indexOf('</h1>') + 5);
    const cut = Math.max(code === undefined ? lead : text.indexOf('<h2'), lead);
    const body = html`${ready(text.slice(0, lead))} ${contents(headings)}
    ${ready(text.slice(lead, cut))} ${live(name)} ${ready(text.slice(cut))}`;
    written.set(
      page.address,
      layout(page, {
        sections,
        body,
        siblings: sectionOf(page),
        description: describe(page.text) || `${page.title}, in the reference of MECC Signpost.`,
        extra: code === undefined ? '' : scripts(name),
        demo: demo(page),
      }),
    );
  }

  const [lede] = guides
    .find(({ file }) => file === 'README.md')
    .text.split('\n\n')
    .slice(1);
  const front = { address: 'index.html', title: 'Documentation' };
  written.set(
    'index.html',
    layout(front, {
      sections,
      body: home({
        index,
        lede,
        inline,
        resolve: (target) => {
          const [file, anchor] = target.split('#');
          return resolve(index)(path.posix.join('docs', file), anchor) ?? '';
        },
      }),
      description: describe(index.text),
      demo: demo(front),
    }),
  );
  const readable = new Map(written);
  const search = { address: 'search.html', title: 'Search' };
  written.set(
    'search.html',
    layout(search, {
      sections,
      body: searchPage(
        inOrder(
          pages.filter((page) => page !== index),
          index,
        ),
        sections,
      ),
      description: 'Search the documentation of MECC Signpost, or choose from all of its pages.',
      extra: html`<script type="module" src="search.js"></script>`,
      demo: demo(search),
      searchable: false,
    }),
  );
  for (const name of FRAMED) written.set(`try/${name}.html`, framed(name));

  for (const [address, content] of written) {
    const file = path.join(out, address);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  for (const [from, to] of COPIES)
    cpSync(path.join(root, from), path.join(out, to), { recursive: true });
  await writeIndex(out, readable);
  return [...written.keys()];
}
