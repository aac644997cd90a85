/**
 * The page in the preview. It shows what the builder around it has chosen, and hears nobody else.
 */
const stage = document.querySelector('#stage');
const colours = new CSSStyleSheet();
document.adoptedStyleSheets = [colours];

/** A style sheet of ours that is on while it is chosen. */
function theme(name, isOn) {
  const href = `/dist/cdn/themes/${name}.css`;
  const link = document.querySelector(`link[href="${href}"]`);
  if (link) link.disabled = !isOn;
  else if (isOn) {
    const added = document.createElement('link');
    added.rel = 'stylesheet';
    added.href = href;
    added.dataset.theme = name;
    document.head.append(added);
  }
}

/** What each element on the stage was made from, last. */
const origins = new WeakMap();

/** The element that is there already when nothing of it has changed: a new one says itself anew. */
function element(one, data) {
  const origin = JSON.stringify([one, data.lang, data.dir, data.fallback]);
  const same = [...stage.children].find((child) => origins.get(child) === origin);
  if (same) return same;
  const made = create(one, data);
  origins.set(made, origin);
  return made;
}

function create({ name, attributes }, { lang, dir, fallback }) {
  const made = document.createElement(`mecc-${name}`);
  for (const [key, value] of attributes) made.setAttribute(key, value);
  if (lang) made.lang = lang;
  if (dir) made.dir = dir;
  const words = fallback.text || fallback.url;
  if (!words) return made;
  const text = document.createElement('p');
  text.lang = fallback.lang;
  text.dir = fallback.dir;
  text.textContent = words;
  made.append(text);
  return made;
}

const isFramed = window.parent !== window;

/** Says that choices can be shown here: when this is so, and when the builder comes later and asks. */
function ready() {
  if (isFramed) window.parent.postMessage({ type: 'mecc-preview-ready' }, location.origin);
}

window.addEventListener('message', ({ source, origin, data }) => {
  if (source !== window.parent || origin !== location.origin) return;
  if (data?.type === 'mecc-preview-ask') ready();
  if (data?.type !== 'mecc-preview') return;
  for (const link of document.querySelectorAll('[data-host]')) {
    link.disabled = link.dataset.host !== data.host;
  }
  for (const { dataset } of document.querySelectorAll('[data-theme]')) theme(dataset.theme, false);
  for (const name of data.themes) theme(name, true);
  colours.replaceSync(
    `:root{${data.colours.map(([name, value]) => `--mecc-${name}:${value}`).join(';')}}`,
  );
  const wanted = data.elements.map((one) => element(one, data));
  for (const child of [...stage.children]) if (!wanted.includes(child)) child.remove();
  // What stands where it should is not moved: that would connect it anew.
  wanted.forEach((one, index) => {
    if (stage.children[index] !== one) stage.insertBefore(one, stage.children[index] ?? null);
  });
});

ready();
