import type { ReactiveController, ReactiveElement } from 'lit';
import { store } from '../../i18n/registry.js';
import { ancestry, nearest } from './nearest.js';
import type * as PageWords from './page-words.js';

/** Changes of `lang` anywhere above an element: watched once a root, however many elements ask. */
let watcher: MutationObserver | undefined;

let file: typeof PageWords | undefined;

/** Another language, or words of the site, need a file of their own: most pages have neither. */
async function getWords(lang: string): Promise<void> {
  file = await import('./page-words.js');
  await file.loadWords(lang);
}

/** Lets an element speak the language of the nearest `lang` above it. English is in the element. */
export class PageLanguage implements ReactiveController {
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Language of the nearest `lang` above the element, through shadow roots; English without. */
  get wanted(): string {
    const found = nearest(this.#host, 'lang') ?? 'en-GB';
    return file?.languageTag(found) ?? found;
  }

  hostConnected(): void {
    watcher ??= new MutationObserver((changes) => {
      if (file?.areMarks(changes)) return;
      for (const listener of store.listeners) listener();
    });
    for (const node of ancestry(this.#host)) {
      watcher.observe(node.getRootNode(), { subtree: true, attributeFilter: ['lang'] });
    }
    store.listeners.add(this.#update);
    // It may have been moved into another language.
    this.#update();
    if (document.querySelector('[data-mecc-messages],[data-mecc-content-lang]')) this.#load();
  }

  hostDisconnected(): void {
    store.listeners.delete(this.#update);
  }

  hostUpdate(): void {
    if (!/^en\b/i.test(this.wanted)) this.#load();
  }

  hostUpdated(): void {
    file?.markLanguage(this.#host, this.wanted);
  }

  /** English stays until the words are there, and where they do not come. */
  #load(): void {
    getWords(this.wanted).catch(() => undefined);
  }

  readonly #update = () => {
    this.#host.requestUpdate();
  };
}
