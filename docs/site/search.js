/*
 * Searches the index that the build made, on this page alone: nothing goes into the address, a
 * store or to a server but the requests for parts of the index.
 */
const form = document.querySelector('form.search');
const input = document.querySelector('#words');
const status = document.querySelector('.search-status');
const list = document.querySelector('.found');
const more = document.querySelector('.search-more');
const everything = document.querySelector('.all-pages');
const PER_PAGE = 10;

/* The index runs in a worker of its own. No other address may become a script on this page. */
const WORKER = new URL('pagefind/pagefind-worker.js', document.baseURI).href;
globalThis.trustedTypes?.createPolicy('default', {
  createScriptURL: (url) => (new URL(url, document.baseURI).href === WORKER ? url : null),
});

let index;
async function load() {
  index ??= import('./pagefind/pagefind.js').then(async (pagefind) => {
    await pagefind.init();
    return pagefind;
  });
  return index;
}

/** Text with `<mark>` around what was found, as nodes: the rest of it is escaped already. */
function excerpt(text) {
  const plain = (words) =>
    words
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');
  return text.split(/<\/?mark>/).map((words, at) => {
    if (at % 2 === 0) return plain(words);
    const mark = document.createElement('mark');
    mark.textContent = plain(words);
    return mark;
  });
}

function entry({ url, meta, excerpt: text }) {
  const item = document.createElement('li');
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title;
  heading.append(link);
  const words = document.createElement('p');
  words.append(...excerpt(text));
  item.append(heading);
  if (meta.section) {
    const section = document.createElement('p');
    section.className = 'note';
    section.textContent = meta.section;
    item.append(section);
  }
  item.append(words);
  return item;
}

let newest = 0;
let waiting = [];

async function show(count) {
  const mine = newest;
  // Taken out before the wait: somebody may press again meanwhile, and gets the next ones.
  const batch = waiting.splice(0, count);
  const pages = await Promise.all(batch.map((result) => result.data()));
  if (mine !== newest) return undefined;
  const items = pages.map(entry);
  list.append(...items);
  more.hidden = waiting.length === 0;
  return items[0];
}

async function search() {
  const words = input.value.trim();
  if (words === '') {
    status.textContent = 'Enter a word to look for.';
    input.focus();
    return;
  }
  const mine = (newest += 1);
  status.textContent = 'Searching…';
  list.replaceChildren();
  more.hidden = true;
  try {
    const { results } = await (await load()).search(words);
    if (mine !== newest) return;
    waiting = [...results];
    await show(PER_PAGE);
    if (mine !== newest) return;
    const count = results.length;
    status.textContent =
      count === 0
        ? 'No page has these words. All pages are listed below.'
        : `${String(count)} ${count === 1 ? 'page' : 'pages'} found.`;
    everything.hidden = count > 0;
  } catch {
    if (mine !== newest) return;
    status.textContent = 'The search does not work now. All pages are listed below.';
    everything.hidden = false;
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void search();
});
input.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
more.querySelector('button').addEventListener('click', async () => {
  const first = await show(PER_PAGE);
  first?.querySelector('a').focus();
});
form.hidden = false;
