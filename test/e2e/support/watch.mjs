/**
 * Runs in the page before anything of ours, and notes what could give a person away: events, the
 * console, the history, the title, what the policy of the page has stopped. Also when the field for
 * words, the first number that can be pressed, and the rest of its card were there.
 */
export function watch() {
  const seen = {
    events: [],
    logged: [],
    errors: [],
    stopped: [],
    history: [],
    marks: {},
    printed: 0,
    apps: [],
  };
  Reflect.set(globalThis, 'journey', seen);

  const text = (value) => {
    try {
      return typeof value === 'object' ? JSON.stringify(value) : String(value);
    } catch {
      return String(value);
    }
  };

  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (event.type.startsWith('mecc-')) {
      const facts = { type: event.type, detail: event.detail };
      for (const key of Object.keys(event)) facts[key] = event[key];
      seen.events.push(text(facts));
    }
    return dispatch.call(this, event);
  };

  for (const name of ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir', 'table']) {
    const say = console[name].bind(console);
    console[name] = (...values) => {
      seen.logged.push(`${name}: ${values.map(text).join(' ')}`);
      say(...values);
    };
  }
  addEventListener('error', ({ message }) => seen.errors.push(String(message)));
  addEventListener('unhandledrejection', ({ reason }) => seen.errors.push(String(reason)));
  document.addEventListener('securitypolicyviolation', (event) =>
    seen.stopped.push(`${event.violatedDirective} ${event.blockedURI}`),
  );
  for (const name of ['pushState', 'replaceState']) {
    const change = history[name].bind(history);
    history[name] = (...values) => {
      seen.history.push(`${name} ${text(values)}`);
      change(...values);
    };
  }
  window.print = () => {
    seen.printed += 1;
  };

  for (const name of ['keydown', 'click']) {
    addEventListener(name, () => (seen.marks.pressed = performance.now()), true);
  }
  // Links that open another app of the device: noted, and not opened.
  addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!link || !/^(?:tel|sms|mailto):/.test(link.href)) return;
    seen.apps.push(link.href);
    event.preventDefault();
  });
  const finder = () => document.querySelector('mecc-service-finder')?.shadowRoot;
  const look = () => {
    const { marks } = seen;
    if (marks.field === undefined && finder()?.querySelector('#text')?.checkVisibility()) {
      marks.field = performance.now();
    }
    const cards = [...(finder()?.querySelectorAll('mecc-service-card') ?? [])];
    const has = (selector) =>
      cards.some((card) => card.shadowRoot?.querySelector(selector)?.checkVisibility());
    if (marks.number === undefined && has('a[href^="tel:"]')) {
      marks.number = performance.now();
      marks.asked = marks.pressed;
    }
    if (has('[part=list-button]')) marks.whole = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** What is kept of a visit, in the page: it is to be the same after everything a person does. */
export const TRACES = `(async () => ({
  url: location.href,
  title: document.title,
  length: history.length,
  state: history.state,
  name: window.name,
  cookies: document.cookie,
  local: Object.entries(localStorage),
  session: Object.entries(sessionStorage),
  databases: (await indexedDB.databases()).map(({ name }) => name),
  caches: 'caches' in globalThis ? await caches.keys() : [],
  workers: 'serviceWorker' in navigator
    ? (await navigator.serviceWorker.getRegistrations()).length : 0,
}))()`;
