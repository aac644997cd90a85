import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import { MeccClient } from '../../src/client/index.js';
import '../../src/elements/pledge/pledge.define.js';
import type { MeccPledgeElement } from '../../src/elements/pledge/pledge.js';
import type { MeccExitEvent } from '../../src/elements/quick-exit/quick-exit.events.js';
import { ForgetOnLeave } from '../../src/elements/shared/forget-on-leave.js';
import { comeBack, cover, faultAt, make, noContent, stops } from './support/quick-exit.js';
import { find, focused, leftListeners, settled, traces } from './support/element-checks.js';

const leaving = async () => make(`href="${await noContent()}"`);

/** What can be seen or reached of the page itself. */
const seen = () => [
  document.body.getBoundingClientRect().height,
  document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.localName,
  document.elementFromPoint(2, innerHeight - 2)?.localName,
];
const BLANK = [0, 'dialog', 'dialog'];

class ForgetfulElement extends LitElement {
  forgotten = 0;
  readonly controller = new ForgetOnLeave(this, () => {
    this.forgotten += 1;
  });
}
customElements.define('test-forgetful', ForgetfulElement);

describe('mecc-quick-exit, leaving', () => {
  afterEach(comeBack);

  it('blanks the page before the next frame, and gives the title nothing to tell', async () => {
    const element = await leaving();
    await fixture(html`<p>Test words of the page</p>`);
    const { title } = document;
    document.title = 'Test: a sensitive topic';
    find(element, 'a')!.click();
    // No frame can have come between: this is the same task.
    expect(seen()).to.deep.equal(BLANK);
    expect(document.title).to.equal('Loading');
    await comeBack();
    expect(document.title).to.equal('Test: a sensitive topic');
    document.title = title;
  });

  it('paints the blank page in less than 100 milliseconds', async () => {
    const element = await leaving();
    const begun = performance.now();
    find(element, 'a')!.click();
    await nextFrame();
    // A slow machine may take its time to give a frame; this is ten times what it takes.
    expect(performance.now() - begun).to.be.below(1_000);
    expect(seen()).to.deep.equal(BLANK);
  });

  it('blanks a page whose styles say otherwise, with a dialog open and a shadow root', async () => {
    const sheet = document.createElement('style');
    sheet.textContent = `html body#page#page { display: flex !important; position: fixed; inset: 0;
      z-index: 2147483647 !important } html::before { content: 'Test words' !important }
      html#root dialog { display: none !important; opacity: 0 !important }`;
    document.head.append(sheet);
    document.body.id = 'page';
    document.documentElement.id = 'root';
    const element = await leaving();
    const box = await fixture<HTMLElement>(html`<div><dialog>Test words</dialog></div>`);
    const dialog = box.querySelector('dialog')!;
    dialog.showModal();
    try {
      element.exit();
      expect(seen()).to.deep.equal(BLANK);
      expect(dialog.getBoundingClientRect().height).to.equal(0);
      expect(getComputedStyle(document.documentElement, '::before').display).to.equal('none');
      expect(getComputedStyle(cover()!).opacity).to.equal('1');
      expect(focused()).to.equal(cover());
    } finally {
      dialog.close();
      sheet.remove();
      document.body.removeAttribute('id');
      document.documentElement.removeAttribute('id');
    }
  });

  it('moves focus to a word that a screen reader says, and keeps it there', async () => {
    const element = await leaving();
    element.focus();
    find(element, 'a')!.click();
    expect(focused()).to.equal(cover());
    expect(cover()!.getAttribute('role')).to.equal('alertdialog');
    expect(cover()!.textContent).to.equal('Loading');
    element.focus();
    expect(focused()).to.equal(cover());
    const escape = new Event('cancel', { cancelable: true });
    cover()!.dispatchEvent(escape);
    expect(escape.defaultPrevented).to.equal(true);
    await comeBack();
    expect(cover()).to.equal(null);
    expect(focused()).to.equal(find(element, 'a'));
  });

  it('blanks it from the side that the words of the page begin at', async () => {
    const element = await leaving();
    element.lang = 'ar';
    await settled(element, (root) => root.querySelector('[dir=rtl]'));
    find(element, 'a')!.click();
    expect(getComputedStyle(cover()!).direction).to.equal('rtl');
  });

  // WCAG 2.1.1
  it('presses with the space bar, and with nothing else but what presses a link', async () => {
    const element = await leaving();
    const press = (key: string) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      find(element, 'a')!.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(press('a')).to.equal(false);
    expect(press('Tab')).to.equal(false);
    expect(cover()).to.equal(null);
    expect(press(' ')).to.equal(true);
    expect(cover()).not.to.equal(null);
  });

  it('says so when the page is blank, in a bare event that nobody can cancel', async () => {
    const element = await leaving();
    const events: [MeccExitEvent, unknown][] = [];
    const hear = (event: MeccExitEvent) => {
      event.preventDefault();
      events.push([event, seen()]);
    };
    document.addEventListener('mecc-exit', hear);
    element.exit();
    document.removeEventListener('mecc-exit', hear);
    expect(events).to.have.length(1);
    const [event, then] = events[0]!;
    expect(then).to.deep.equal(BLANK);
    expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, false]);
    expect(Object.keys(event).filter((key) => key !== 'isTrusted')).to.deep.equal([]);
  });

  it('leaves when something on the page fails as it clears itself', async () => {
    const element = await leaving();
    const problems: string[] = [];
    const { onerror } = window;
    window.onerror = (message) => {
      problems.push(String(message));
      return true;
    };
    const fail = () => {
      throw new Error('Test failure');
    };
    document.addEventListener('mecc-exit', fail);
    element.exit();
    document.removeEventListener('mecc-exit', fail);
    window.onerror = onerror;
    expect(problems.join()).to.include('Test failure');
    expect(seen()).to.deep.equal(BLANK);
  });

  it('leaves even when the page cannot be blanked', async () => {
    const element = await leaving();
    const { count } = stops;
    const { showModal } = HTMLDialogElement.prototype;
    HTMLDialogElement.prototype.showModal = () => {
      throw new Error('Test failure');
    };
    try {
      expect(() => {
        element.exit();
      }).to.throw('Test failure');
    } finally {
      HTMLDialogElement.prototype.showModal = showModal;
    }
    expect(stops.count).to.equal(count + 1);
    expect(document.body.getBoundingClientRect().height).to.equal(0);
  });

  it('clears what elements hold, also when the page stops events', async () => {
    const element = await leaving();
    const forgetful = await fixture<ForgetfulElement>(html`<test-forgetful></test-forgetful>`);
    const stop = (event: Event) => {
      event.stopImmediatePropagation();
    };
    document.addEventListener('mecc-exit', stop, true);
    element.exit();
    document.removeEventListener('mecc-exit', stop, true);
    expect(forgetful.forgotten).to.equal(1);
    const left = await leftListeners(() => {
      document.body.append(forgetful);
      forgetful.remove();
    });
    expect(left).to.deep.equal([]);
  });

  it('clears at the exit, at leaving and at coming back, and not at first sight', async () => {
    const forgetful = await fixture<ForgetfulElement>(html`<test-forgetful></test-forgetful>`);
    const told = (type: string, persisted: boolean) => {
      const before = forgetful.forgotten;
      window.dispatchEvent(new PageTransitionEvent(type, { persisted }));
      return forgetful.forgotten - before;
    };
    expect(told('pageshow', false)).to.equal(0);
    expect(told('pageshow', true)).to.equal(1);
    expect(told('pagehide', false)).to.equal(1);
    expect(told('pagehide', true)).to.equal(1);
  });

  it('clears what was typed in a pledge', async () => {
    const element = await leaving();
    const pledge = await fixture<MeccPledgeElement>(
      html`<mecc-pledge .client=${new MeccClient()}></mecc-pledge>`,
    );
    await waitUntil(() => find(pledge, 'input[type=checkbox]'));
    const box = find<HTMLInputElement>(pledge, 'input[type=checkbox]')!;
    box.click();
    await pledge.updateComplete;
    expect(find<HTMLInputElement>(pledge, 'input[type=checkbox]:checked')).not.to.equal(null);
    element.exit();
    await pledge.updateComplete;
    expect(find(pledge, 'input[type=checkbox]:checked')).to.equal(null);
  });

  it('gives up a request that hangs', async () => {
    const element = await leaving();
    const { count } = stops;
    const address = await faultAt('/hang');
    const asked = fetch(address).then(
      () => 'answered',
      () => 'given up',
    );
    await nextFrame();
    element.exit();
    expect(stops.count).to.equal(count + 1);
    if (stops.areReal) expect(await asked).to.equal('given up');
  });

  it('does not let the page ask whether to leave', async () => {
    const element = await leaving();
    let asked = 0;
    const ask = () => {
      asked += 1;
    };
    addEventListener('beforeunload', ask);
    window.onbeforeunload = ask;
    const question = () => {
      asked = 0;
      window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
      return asked;
    };
    try {
      expect(question()).to.equal(2);
      element.exit();
      expect(question()).to.equal(0);
      await comeBack();
      expect(question()).to.equal(2);
    } finally {
      removeEventListener('beforeunload', ask);
      window.onbeforeunload = null;
    }
  });

  it('stays blank until the browser brings the page back, and then is as at first', async () => {
    const before = [traces(), document.adoptedStyleSheets.length, document.head.childElementCount];
    const element = await leaving();
    element.exit();
    element.exit();
    expect(document.querySelectorAll(':root > dialog')).to.have.length(1);
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    await nextFrame();
    expect(seen()).to.deep.equal(BLANK);
    await comeBack();
    expect(cover()).to.equal(null);
    expect(element.getBoundingClientRect().height).to.be.above(0);
    expect([
      traces(),
      document.adoptedStyleSheets.length,
      document.head.childElementCount,
    ]).to.deep.equal(before);
  });

  it('shows the page only after everything on it is clear and drawn anew', async () => {
    const element = await leaving();
    element.exit();
    const box = await fixture<ForgetfulElement>(html`<test-forgetful></test-forgetful>`);
    const before = box.forgotten;
    let coveredThen = false;
    // Hears of it last: whatever clears itself has done so by then.
    const hear = () => {
      coveredThen = cover() !== null && box.forgotten === before + 1;
    };
    addEventListener('pageshow', hear);
    await comeBack();
    removeEventListener('pageshow', hear);
    expect(coveredThen).to.equal(true);
    expect(cover()).to.equal(null);
  });

  it('leaves no listener behind once it is over', async () => {
    const element = await leaving();
    const left = await leftListeners(async () => {
      element.exit();
      await comeBack();
    });
    expect(left).to.deep.equal([]);
  });
});
