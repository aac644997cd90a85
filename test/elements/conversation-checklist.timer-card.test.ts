import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { choose, leave, part, partText, press, progress, shown } from './support/checklist.js';
import {
  expectAccessible,
  find,
  findAll,
  focused,
  textOf,
  traces,
  settled,
} from './support/element-checks.js';

/** A clock that a test moves on. What waits is run when its time has come. */
function clock() {
  const real = { now: Date.now, set: setTimeout, clear: clearTimeout };
  const waiting = new Map<number, { at: number; run: () => void }>();
  let now = real.now();
  let count = 0;
  Date.now = () => now;
  globalThis.setTimeout = ((run: () => void, wait = 0) => {
    // Only whole minutes are ours: the page and the test runner wait for less.
    if (wait <= 10_000) return real.set.call(window, run, wait);
    count -= 1;
    waiting.set(count, { at: now + wait, run });
    return count;
  }) as typeof setTimeout;
  globalThis.clearTimeout = ((handle?: number) => {
    if (!waiting.delete(Number(handle))) real.clear.call(window, handle);
  }) as typeof clearTimeout;
  return {
    waiting,
    pass: (milliseconds: number) => {
      const end = now + milliseconds;
      for (;;) {
        const due = [...waiting]
          .filter(([, { at }]) => at <= end)
          .sort((a, b) => a[1].at - b[1].at)[0];
        if (!due) break;
        now = due[1].at;
        waiting.delete(due[0]);
        due[1].run();
      }
      now = end;
    },
    restore: () => {
      Date.now = real.now;
      globalThis.setTimeout = real.set;
      globalThis.clearTimeout = real.clear;
    },
  };
}

describe('mecc-conversation-checklist: timer', () => {
  let time: ReturnType<typeof clock>;
  beforeEach(() => {
    time = clock();
  });
  afterEach(() => {
    time.restore();
  });

  const MINUTE = 60_000;
  const timed = async (model = 'rich') => {
    const element = await shown({ model, timer: true });
    find<HTMLDetailsElement>(element, '[part=timer]')!.open = true;
    return element;
  };

  // WCAG 2.2.2
  it('is folded away and not running until it is wanted', async () => {
    expect(part(await shown(), 'timer')).to.equal(null);
    const element = await shown({ timer: true });
    expect(find<HTMLDetailsElement>(element, '[part=timer]')?.open).to.equal(false);
    expect(partText(element, 'minutes')).to.equal('Not started');
    expect(time.waiting.size).to.equal(0);
    await expectAccessible(element);
  });

  it('shows the minutes beside the usual time, and says nothing aloud', async () => {
    const element = await timed();
    await press(element, 'timer-button');
    expect(partText(element, 'minutes')).to.equal('Passed: less than 1 minute');
    expect(partText(element, 'usual')).to.equal(
      'Usual time at this level (brief): A few test minutes',
    );
    expect(focused(), 'the button stays').to.equal(part(element, 'timer-button'));
    time.pass(MINUTE);
    await element.updateComplete;
    expect(partText(element, 'minutes')).to.equal('Passed: 1 minute');
    const look = () =>
      getComputedStyle(part(element, 'minutes')!).cssText + part(element, 'minutes')!.className;
    const before = look();
    time.pass(59 * MINUTE);
    await element.updateComplete;
    expect(partText(element, 'minutes')).to.equal('Passed: 60 minutes');
    expect(look(), 'it looks the same after an hour').to.equal(before);
    expect(part(element, 'timer')!.closest('[aria-live], [role]')).to.equal(null);
    expect(find(element, '[part=timer] :is([aria-live], [role])')).to.equal(null);
    expect(progress(element)).to.equal('0 of 2 steps done');
    await expectAccessible(element);
  });

  it('wakes once a minute', async () => {
    const element = await timed();
    await press(element, 'timer-button');
    time.pass(10 * MINUTE);
    expect(time.waiting.size).to.equal(1);
  });

  // WCAG 2.2.2
  it('stops, keeps the time, and starts again from nothing', async () => {
    const element = await timed();
    await press(element, 'timer-button');
    expect(partText(element, 'timer-button')).to.equal('Stop the timer');
    time.pass(3.5 * MINUTE);
    await press(element, 'timer-button');
    expect(partText(element, 'minutes')).to.equal('Stopped after 3 minutes');
    expect(time.waiting.size).to.equal(0);
    time.pass(5 * MINUTE);
    await element.updateComplete;
    expect(partText(element, 'minutes')).to.equal('Stopped after 3 minutes');
    await press(element, 'timer-button');
    expect(partText(element, 'minutes')).to.equal('Passed: less than 1 minute');
  });

  it('says whose the usual time is: of the level, of the model, or that none is known', async () => {
    expect(partText(await timed('other'), 'usual')).to.equal('Usual time: One test minute');
    expect(partText(await timed('hearsay'), 'usual'), 'no source confirms its time').to.equal(
      'Usual time: not known',
    );
    expect(partText(await timed('untimed'), 'usual')).to.equal('Usual time: not known');
  });

  it('is cleared by "Done, start again" and when the page is left, not by another model', async () => {
    const element = await timed('rbkc-eight');
    element.choose = true;
    await element.updateComplete;
    await press(element, 'timer-button');
    time.pass(2 * MINUTE);
    await choose(element, 'rich');
    expect(partText(element, 'minutes')).to.equal('Passed: 2 minutes');
    await press(element, 'restart');
    expect(partText(element, 'minutes')).to.equal('Not started');
    expect(time.waiting.size).to.equal(0);
    await press(element, 'timer-button');
    leave('pagehide', true);
    await element.updateComplete;
    expect(partText(element, 'minutes')).to.equal('Not started');
    expect(time.waiting.size).to.equal(0);
  });

  it('waits for nothing when it is out of the page, and goes on when it is back', async () => {
    const element = await timed();
    await press(element, 'timer-button');
    const home = element.parentElement!;
    element.remove();
    expect(time.waiting.size).to.equal(0);
    time.pass(4 * MINUTE);
    home.append(element);
    await element.updateComplete;
    expect(time.waiting.size).to.equal(1);
    time.pass(MINUTE);
    await element.updateComplete;
    expect(partText(element, 'minutes')).to.equal('Passed: 5 minutes');
  });
});

describe('mecc-conversation-checklist: blank card', () => {
  const real = window.print.bind(window);
  let printed = 0;
  let during: () => Promise<void> | void = () => {};
  let done: Promise<void> | void = undefined;
  beforeEach(() => {
    printed = 0;
    during = () => {};
    window.print = () => {
      printed += 1;
      done = during();
    };
  });
  afterEach(() => {
    window.dispatchEvent(new Event('afterprint'));
    window.print = real;
  });

  const card = (element: Element) => part(element, 'card');
  const inCard = (element: Element, selector: string) => [
    ...card(element)!.querySelectorAll(selector),
  ];
  const origins = (element: Element) => inCard(element, '.origin').map(textOf);

  it('is offered only where the page asks for it', async () => {
    expect(part(await shown(), 'print-card')).to.equal(null);
    const element = await shown({ card: true });
    expect(partText(element, 'print-card')).to.equal('Print a blank card');
    await expectAccessible(element);
  });

  it('has the steps with empty boxes, the source and the date, and nothing else', async () => {
    const element = await shown({ model: 'rich', card: true });
    await press(element, 'print-card');
    expect(printed).to.equal(1);
    expect(textOf(inCard(element, '.name')[0])).to.equal('Test model rich');
    expect(inCard(element, 'li').map(textOf)).to.deep.equal(['Rich step one', 'Rich step two']);
    expect(inCard(element, '.box')).to.have.length(2);
    expect(origins(element)).to.deep.equal(['From: Test source', 'Last checked: 21 November 2026']);
    expect(inCard(element, 'button, input, select')).to.deep.equal([]);
  });

  it('never shows what was ticked', async () => {
    const element = await shown({ card: true });
    for (const box of findAll<HTMLInputElement>(element, '.tick input')) box.click();
    await press(element, 'print-card');
    expect(new Set(inCard(element, '.box').map(({ outerHTML }) => outerHTML)).size).to.equal(1);
    expect(inCard(element, '.box')[0]!.textContent).to.equal('');
  });

  it('has the easy read steps when they are on the screen', async () => {
    const element = await shown({ model: 'rich', card: true, variant: 'easy-read' });
    await press(element, 'print-card');
    expect(textOf(inCard(element, '.name')[0])).to.equal('Easy title');
    expect(inCard(element, 'li').map(textOf)).to.deep.equal(['Easy step one', 'Rich step two']);
  });

  it('says so when no source confirms the model, and nobody recorded a check', async () => {
    const element = await shown({ model: 'hearsay', card: true });
    await press(element, 'print-card');
    expect(origins(element)).to.deep.equal([
      'From: not confirmed by a source',
      'Nobody recorded when this was last checked',
    ]);
  });

  it('is not on the screen, and is gone without a trace after printing', async () => {
    const element = await shown({ card: true });
    const [before, markup] = [traces(), element.outerHTML];
    await press(element, 'print-card');
    expect(card(element)!.checkVisibility()).to.equal(false);
    window.dispatchEvent(new Event('afterprint'));
    await settled(element, (root) => !root.querySelector('[part=card]'));
    expect([traces(), element.outerHTML]).to.deep.equal([before, markup]);
    expect(focused()).to.equal(part(element, 'print-card'));
  });

  it('is gone with the next key where a browser does not tell that it has printed', async () => {
    const element = await shown({ card: true });
    await press(element, 'print-card');
    expect(card(element)).to.not.equal(null);
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }));
    await settled(element, (root) => !root.querySelector('[part=card]'));
  });

  it('can be printed twice', async () => {
    const element = await shown({ card: true });
    await press(element, 'print-card');
    window.dispatchEvent(new Event('afterprint'));
    await press(element, 'print-card');
    expect(findAll(element, '[part=card]')).to.have.length(1);
    expect(printed).to.equal(2);
  });

  // Only Chromium can be told to print here.
  it('prints alone, black on white, at the size of a card', async function () {
    if (!navigator.userAgent.includes('Chrome/')) return void this.skip();
    const element = await shown({ card: true });
    try {
      during = () => emulateMedia({ media: 'print' });
      await press(element, 'print-card');
      await done;
      const box = card(element)!;
      const { color, backgroundColor } = getComputedStyle(box);
      expect([color, backgroundColor]).to.deep.equal(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
      const { width, height } = box.getBoundingClientRect();
      const millimetres = (pixels: number) => Math.round((pixels / 96) * 25.4);
      expect([millimetres(width), millimetres(height)]).to.deep.equal([105, 74]);
      expect(find(element, '.checklist')!.checkVisibility()).to.equal(false);
      const beside = document.createElement('p');
      document.body.append(beside);
      expect(beside.checkVisibility(), 'the rest of the page').to.equal(false);
      beside.remove();
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('prints no menus, switches or timers with the page', async function () {
    if (!navigator.userAgent.includes('Chrome/')) return void this.skip();
    const element = await shown({
      model: 'rich',
      choose: true,
      variants: true,
      timer: true,
      card: true,
    });
    try {
      await emulateMedia({ media: 'print' });
      const controls = findAll(element, 'button, select, .variants input, .marks input, summary');
      expect(controls.length).to.be.above(10);
      expect(controls.filter((one) => one.checkVisibility())).to.deep.equal([]);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});
