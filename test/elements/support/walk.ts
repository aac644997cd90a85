/**
 * A person, a page and a server that all do as they like, around a finder, a shortlist and a quick
 * exit; and a model of what may be on screen after each of their actions.
 */
import { html, render } from 'lit';
import { MeccClient } from '../../../src/client/index.js';
import '../../../src/elements/quick-exit/quick-exit.define.js';
import '../../../src/elements/service-card/service-card.define.js';
import '../../../src/elements/service-finder/service-finder.define.js';
import '../../../src/elements/shortlist/shortlist.define.js';
import type { MeccShortlistElement } from '../../../src/elements/shortlist/shortlist.js';
import { service } from './directories.js';
import { status, type Finder } from './finder.js';
import { focused, nameOf, parts, pause, until } from './page.js';
import { WalkModel } from './walk-model.js';
import { WalkServer } from './walk-server.js';

const BODY = /^(body|html|nothing)/;

/** Everything on the page of a walk, and what is known of it. */
export class Walk {
  readonly model = new WalkModel();
  readonly servers = [new WalkServer('A'), new WalkServer('B')] as const;
  /** What was done, as words. */
  readonly done: string[] = [];
  readonly stage = document.body.appendChild(document.createElement('main'));
  readonly finder: Finder;
  readonly list: MeccShortlistElement;
  readonly outside: HTMLButtonElement;
  /** That the part of the page that had focus has just been taken off it. */
  isFocusGone = true;
  readonly #clients = this.servers.map(
    (directory) => new MeccClient({ directory, national: false }),
  );
  /** What the cards were of at the last look. */
  #shown: readonly string[] = [];

  constructor() {
    const single = service({ id: 'single', name: 'Test single', organization: { name: 'Test' } });
    render(
      html`<h1>Test</h1>
        <mecc-quick-exit><a href="https://www.bbc.co.uk/weather">Exit</a></mecc-quick-exit>
        <button class="outside">Outside</button>
        <div><mecc-service-finder .client=${this.#clients[0]}></mecc-service-finder></div>
        <div><mecc-shortlist .client=${this.#clients[0]}></mecc-shortlist></div>
        <mecc-service-card
          .service=${single}
          report-to="mailto:test@example.org?subject={id}"
        ></mecc-service-card>`,
      this.stage,
    );
    const find = <T extends Element>(selector: string) => this.stage.querySelector<T>(selector)!;
    this.finder = find('mecc-service-finder');
    this.list = find('mecc-shortlist');
    this.outside = find('.outside');
    // A link to write a message to somebody opens another program.
    this.stage.addEventListener('click', (event) => {
      const [target] = event.composedPath();
      const link = target instanceof Element ? target.closest('a') : null;
      if (link?.protocol === 'mailto:' || link?.protocol === 'tel:') event.preventDefault();
    });
  }

  /** Waits for what a page brings from the start. */
  async ready(): Promise<void> {
    await until(() => parts(this.finder, '#topic option').length > 1, 'the topics', 15_000);
    await this.drawn();
  }

  /** The server that the finder asks now. */
  get server(): WalkServer {
    return this.servers[this.model.server]!;
  }

  /** Gives the finder to another server. */
  changeServer(): void {
    this.model.changeServer();
    this.finder.client = this.#clients[this.model.server];
  }

  get isBusy(): boolean {
    return parts(this.finder, '.results')[0]?.ariaBusy === 'true';
  }

  /** Elements of a selector that a person can use, in the finder and its cards, list and exit. */
  usable<T extends HTMLElement = HTMLElement>(selector: string, within?: Element): T[] {
    const hosts = within
      ? [within]
      : [...this.stage.querySelectorAll('*'), ...parts(this.finder, '*')];
    return hosts
      .filter(({ shadowRoot }) => shadowRoot)
      .flatMap((host) => parts<T>(host, selector))
      .filter((one) => one.checkVisibility() && one.isConnected);
  }

  /** Waits until everything that is due has been drawn, and not for an answer. */
  async drawn(): Promise<void> {
    await pause(0);
    await this.finder.updateComplete;
    await this.list.updateComplete;
    await Promise.all(
      parts<Finder>(this.finder, 'mecc-service-card').map((card) => card.updateComplete),
    );
  }

  /** Lets every answer come, and waits for what is drawn of it. */
  async settled(): Promise<void> {
    if (!this.finder.isConnected) return;
    for (const server of this.servers) server.release();
    await this.drawn();
    await until(
      () => {
        for (const server of this.servers) server.release();
        return !this.isBusy;
      },
      'the answer',
      15_000,
    );
    await this.drawn();
  }

  /** Fails unless focus is where a person can see it, and what is shown is what was asked for. */
  check(before: Element | null, isPerson: boolean): void {
    this.#checkFocus(before, isPerson);
    if (this.finder.isConnected) this.#checkShown();
  }

  #checkFocus(before: Element | null, isPerson: boolean): void {
    const now = focused();
    const name = now ? nameOf(now) : 'nothing';
    const had = before && !BODY.test(nameOf(before));
    if (BODY.test(name)) {
      if (this.isFocusGone && (!had || !before.isConnected || !isPerson)) return;
      throw new Error(
        `Focus is lost: on ${name}, before on ${before ? nameOf(before) : 'nothing'}`,
      );
    }
    this.isFocusGone = false;
    if (!now!.checkVisibility()) throw new Error(`Focus is on what nobody sees: ${name}`);
    if (!isPerson && before === this.outside && now !== before)
      throw new Error(`Focus is taken from the page: on ${name}`);
  }

  #checkShown(): void {
    const { model } = this;
    const names = parts(this.finder, 'mecc-service-card').map(
      (card) => card.shadowRoot?.querySelector('[part=heading]')?.textContent.trim() ?? '',
    );
    const keys = [...new Set(names.map((name) => name.replace(/ \d+$/, '')))];
    const says = status(this.finder);
    const isEarlier = parts(this.finder, '[part=notice]').some(({ textContent }) =>
      textContent.includes('from your last search'),
    );
    const fail = (text: string): never => {
      throw new Error(
        `${text}: shows ${String(names.length)} of ${keys.join(' and ') || 'nothing'}, status "${says}", expected ${model.expected}`,
      );
    };
    if (keys.length > 1) fail('Two answers are mixed');
    names.forEach((name, index) => {
      if (!name.endsWith(` ${String(index + 1)}`)) fail(`Services are missing or out of order`);
    });
    const [key] = keys;
    if (!model.isAsked) {
      if (key !== undefined) fail('Services without a search');
    } else if (this.isBusy) {
      if (key !== undefined && key !== model.expected && !this.#shown.includes(key))
        fail('Neither the last answer nor this one');
    } else {
      const { last } = this.server;
      const isDown = last?.mode === 'down' || last?.mode === 'wrong';
      if (key !== undefined && key !== model.expected && !(isEarlier && isDown))
        fail('A stale answer');
      if (model.isProblem && key !== undefined)
        fail('Services for a place that was not understood');
      if (/No services found/.test(says) && last?.mode !== 'empty')
        fail('"No services found" where the server did not say so');
      if (!model.isProblem && last?.mode === 'empty' && last.key === model.expected) {
        if (/could not reach/.test(says)) fail('An outage where the server has answered');
      }
    }
    this.#shown = keys;
    model.look(this.finder, this.isBusy);
  }

  close(): void {
    this.stage.remove();
    for (const server of this.servers) server.release();
  }
}
