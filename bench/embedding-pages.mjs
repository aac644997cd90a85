/**
 * One page of a council in ten ways: bare, with each of our carriers, and with what others offer
 * for the same 200 made-up services. Head and text are the same on all, so what differs is the cost.
 */
import { fileURLToPath } from 'node:url';
import { linkList } from '../demo/builder/links.js';
import { bundle } from './bundle.mjs';
import { syntheticServices } from './synthetic-services.mjs';

const HERE = fileURLToPath(new URL('..', import.meta.url));

export const SERVICES = syntheticServices(200);
export const WORDS = 'debt advice';

const FALLBACK = `<p>
    <a href="https://www.example.org/directory">See all services in our directory</a>, or call us on
    <a href="tel:01632960001">01632 960001</a>.
  </p>`;
const ATTRIBUTES = ['directory="/directory.json"', 'nation="england"'];
const FRAME =
  '/dist/embed.html?element=service-finder&amp;directory=/directory.json&amp;nation=england';

const SHEET = '<link rel="stylesheet" href="/dist/mecc-signpost.css">';
const script = (src) => `<script type="module" src="${src}"></script>`;
const element = `<mecc-service-finder ${ATTRIBUTES.join(' ')}>${FALLBACK}</mecc-service-finder>`;

const ours = {
  field: ['mecc-service-finder', '#text'],
  topics: ['mecc-service-finder', '[part=topics] button'],
  result: ['mecc-service-finder', '[part=services] mecc-service-card', '[part=contacts] a'],
  press: 'Enter',
  isOurs: true,
};

/**
 * What stands in the page, and how to see that it works. A path leads through shadow roots and
 * frames. `field`: what people can use first. `topics`: the same services by topic, where a page
 * offers them before a search. `whole`: there when nothing more is to come before somebody acts.
 * `result`: there once a search for the words has been answered. `press` ends the words.
 */
const PAGES = {
  bare: {},
  'Lit hello world': {
    head: script('/lit.js'),
    body: '<hello-world></hello-world>',
    field: ['hello-world', 'p'],
  },
  'instantsearch.js': {
    peer: 'instantsearch.js',
    head: script('/instantsearch.js'),
    body: '<div id="box"></div><div id="topics"></div><div id="hits"></div><div id="pages"></div>',
    field: ['#box input'],
    topics: ['#topics .ais-RefinementList-checkbox'],
    whole: ['#hits .ais-Hits-item'],
    result: [`#hits[data-words="${WORDS}"] .ais-Hits-item`],
  },
  'Pagefind UI': {
    peer: 'pagefind',
    head: `<link rel="stylesheet" href="/pagefind/pagefind-ui.css"><script src="/pagefind/pagefind-ui.js"></script>`,
    body: `<div id="search"></div><script>
      addEventListener('DOMContentLoaded', () => {
        new PagefindUI({ element: '#search', showImages: false, pageSize: 10 });
      });
    </script>`,
    field: ['#search input'],
    result: ['#search .pagefind-ui__result-link'],
  },
  'Pagefind components': {
    peer: 'pagefind',
    head: `<link rel="stylesheet" href="/pagefind/pagefind-component-ui.css">${script('/pagefind/pagefind-component-ui.js')}`,
    body: '<pagefind-input></pagefind-input><pagefind-summary></pagefind-summary><pagefind-results></pagefind-results>',
    field: ['pagefind-input input'],
    result: ['pagefind-results .pf-result-link'],
  },
  element: { ...ours, head: SHEET + script('/dist/service-finder.min.js'), body: element },
  'element, no style sheet': {
    ...ours,
    head: script('/dist/service-finder.min.js'),
    body: element,
  },
  'div and mount script': {
    ...ours,
    head: SHEET + script('/dist/mount.min.js'),
    body: `<div data-mecc="service-finder" ${ATTRIBUTES.map((one) => `data-${one}`).join(' ')}>${FALLBACK}</div>`,
  },
  frame: {
    ...ours,
    head: script('/dist/frame.min.js'),
    body: `<iframe title="Find help near you" src="${FRAME}" height="900" loading="lazy" data-mecc-frame></iframe>
  <p><a href="${FRAME}">Find help near you, on its own page</a></p>`,
    field: ['iframe', ...ours.field],
    topics: ['iframe', ...ours.topics],
    result: ['iframe', ...ours.result],
  },
  'links only': {
    isOurs: true,
    body: linkList({
      services: SERVICES.slice(0, 8).map(({ name, contacts, assurance }) => ({
        name,
        phones: contacts,
        texts: [],
        nations: [],
        checkedOn: assurance.assuredDate,
      })),
      headingLevel: 2,
      fallback: { text: 'All our services', url: '/services', lang: 'en-GB', dir: 'ltr' },
    }),
    field: ['li a[href^="tel:"]'],
  },
};

/** The scripts of pages that are not ours; instantsearch.js searches in the page, without a host. */
const SCRIPTS = {
  'lit.js': `import { LitElement, html } from 'lit';
    customElements.define('hello-world', class extends LitElement {
      render() { return html\`<p>Hello</p>\`; }
    });`,
  'instantsearch.js': `import instantsearch from 'instantsearch.js';
    import { hits, pagination, refinementList, searchBox } from 'instantsearch.js/es/widgets';
    let records;
    const answer = (all, { params = {} }) => {
      const { query = '', page = 0, hitsPerPage = 10, facetFilters = [] } = params;
      const words = query.toLowerCase();
      const text = ({ name, organization, description }) =>
        (name + ' ' + organization.name + ' ' + description).toLowerCase();
      const chosen = facetFilters.flat().map((filter) => filter.replace('topics:', ''));
      const found = all.filter((one) => text(one).includes(words)
        && (chosen.length === 0 || chosen.some((topic) => one.topics.includes(topic))));
      const topics = {};
      for (const one of found) for (const topic of one.topics) topics[topic] = (topics[topic] ?? 0) + 1;
      return {
        hits: found.slice(page * hitsPerPage, (page + 1) * hitsPerPage)
          .map((one) => ({ ...one, objectID: one.id })),
        nbHits: found.length, page, hitsPerPage, nbPages: Math.ceil(found.length / hitsPerPage),
        query, params: '', facets: { topics }, processingTimeMS: 0, exhaustiveNbHits: true,
      };
    };
    const search = instantsearch({
      indexName: 'services',
      searchClient: {
        async search(requests) {
          records ??= fetch('/directory.json').then((response) => response.json());
          const { services } = await records;
          return { results: requests.map((request) => answer(services, request)) };
        },
      },
    });
    const list = document.querySelector('#hits');
    search.addWidgets([
      searchBox({ container: '#box' }),
      refinementList({ container: '#topics', attribute: 'topics' }),
      hits({
        container: list,
        templates: {
          item: (hit, { html }) => html\`<article>
            <h3>\${hit.name}</h3><p>\${hit.organization.name}</p><p>\${hit.description}</p>
            <p>\${hit.contacts.map(({ value, dial }) => html\`<a href="tel:\${dial}">\${value}</a>\`)}</p>
          </article>\`,
        },
      }),
      pagination({ container: '#pages' }),
    ]);
    // For the bench alone: which words the list is for.
    search.on('render', () => { list.dataset.words = search.helper?.lastResults?.query ?? ''; });
    search.start();`,
};

const page = ({ head = '', body = '' }) => `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Test</title>
    <link rel="icon" href="data:,">
    <style>body { max-width: 40em; margin: 0 auto; padding: 0 1em; font: 1.125em/1.5 sans-serif }</style>
    ${head}
  </head>
  <body>
    <h1>Help in Testtown</h1>
    <p>This is a page of a council that never was. You can find help with money, health and daily
      life here. You do not need to give your name.</p>
    ${body}
    <h2>Other ways to get in touch</h2>
    <p>Come to the town hall on any weekday. Ask at the desk, and somebody will listen to you.</p>
  </body>
</html>`;

const directory = {
  schemaVersion: '1.0',
  id: 'bench',
  title: 'Made up',
  publisher: { name: 'Nobody' },
  licence: { name: 'None' },
  generatedAt: '2026-11-01',
  counts: { services: SERVICES.length },
  files: [],
  services: SERVICES,
};

/** Pages by name with their address, and all files, of those whose peers could be had. */
export async function makePages(peerFolders) {
  const names = Object.keys(PAGES).filter((name) => {
    const { peer } = PAGES[name];
    return !peer || peerFolders[peer];
  });
  const files = new Map([['/directory.json', Buffer.from(JSON.stringify(directory))]]);
  files.set('/lit.js', await bundle(SCRIPTS['lit.js'], HERE));
  const folder = peerFolders['instantsearch.js'];
  if (folder) files.set('/instantsearch.js', await bundle(SCRIPTS['instantsearch.js'], folder));
  const pages = {};
  for (const [index, name] of names.entries()) {
    pages[name] = { ...PAGES[name], path: `/page-${index}.html` };
    files.set(pages[name].path, Buffer.from(page(PAGES[name])));
  }
  return { pages, files };
}
