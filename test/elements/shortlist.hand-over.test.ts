import { aTimeout, expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { MeccShortlistElement } from '../../src/elements/shortlist/shortlist.js';
import { MAILTO_MAX_LENGTH } from '../../src/share/message.js';
import { smsParts } from '../../src/share/sms-length.js';
import { expectAccessible, find, findAll, settled, textOf } from './support/element-checks.js';
import {
  A,
  B,
  decoded,
  expectFocus,
  has,
  many,
  part,
  partText,
  press,
  PRIVATE,
  show,
  withNavigator,
} from './support/shortlist.js';

const PAGE = 'https://example.org/my-list?x=1';
const bodyOf = (element: Element, name: 'sms' | 'email') => {
  const href = part<HTMLAnchorElement>(element, name)!.getAttribute('href')!;
  return decodeURIComponent(/body=([^&]*)/.exec(href)![1]!);
};

async function write(element: MeccShortlistElement, text: string) {
  const field = part<HTMLTextAreaElement>(element, 'note')!;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await aTimeout(10);
  await element.updateComplete;
}

/** Presses "Print" with a printer that only counts. */
async function print(element: MeccShortlistElement): Promise<number> {
  const real = window.print;
  let count = 0;
  window.print = () => (count += 1);
  try {
    await press(element, part(element, 'print'));
    for (let wait = 0; wait < 100 && count === 0; wait += 1) await aTimeout(20);
  } finally {
    window.print = real;
    window.dispatchEvent(new Event('afterprint'));
  }
  return count;
}

describe('mecc-shortlist: handing over', () => {
  it('opens a text message and an email with the services, to nobody yet', async () => {
    const element = await show([A, B]);
    expect(part(element, 'sms')?.getAttribute('href')).to.match(/^sms:\?&body=/);
    expect(part(element, 'email')?.getAttribute('href')).to.match(/^mailto:\?subject=[^&]+&body=/);
    for (const name of ['sms', 'email'] as const) {
      expect(bodyOf(element, name)).to.include('Test advice').and.include('0151 496 0000');
      expect(bodyOf(element, name)).to.include('Test club').and.include('Last checked');
    }
    expect(has(element, 'left-out')).to.equal(false);
  });

  it('says what does not fit, at the link that it is about', async () => {
    const outcome = { steps: ['Test step. '.repeat(12)] };
    const element = await show(many(12), { outcome });
    await write(element, 'Test words. '.repeat(20));
    expect(smsParts(bodyOf(element, 'sms'))).to.be.at.most(3);
    expect(part(element, 'email')!.getAttribute('href')!.length).to.be.at.most(MAILTO_MAX_LENGTH);
    const notes = findAll(element, '[part=left-out]').map(textOf);
    expect(notes[0]).to.match(/^\d+ services do not fit in a text message\./);
    expect(notes[0]).to.include('Some of your words do not fit in a text message.');
    const described = part(element, 'sms')!.getAttribute('aria-describedby')!;
    expect(textOf(find(element, `#${described}`))).to.equal(notes[0]);
    await expectAccessible(element);
  });

  it('takes a note along, and keeps it nowhere else', async () => {
    const element = await show([A]);
    await write(element, 'Ask for Test & <b>tea</b>');
    for (const name of ['sms', 'email'] as const) {
      expect(bodyOf(element, name)).to.include('Ask for Test & <b>tea</b>');
    }
    expect(bodyOf(element, 'sms')).to.match(/^Ask for Test[^]*Call: 0151 496 0000/);
    // On paper it is below the heading, and says what it is.
    expect(partText(element, 'sheet')).to.match(
      /^Services that can help Note: Ask for Test & <b>tea<\/b> Test advice/,
    );
  });

  it('has what a conversation came to, and leaves high-risk topics out', async () => {
    const element = await show([A], {
      outcome: {
        topics: [
          { title: 'Test money', sensitivity: 'normal' },
          { title: 'Test abuse', sensitivity: 'high-risk' },
        ],
        steps: ['Test step'],
        nextStep: 'Test small step',
      },
    });
    for (const text of [
      partText(element, 'summary'),
      partText(element, 'sheet'),
      bodyOf(element, 'sms'),
      bodyOf(element, 'email'),
    ]) {
      expect(text).to.include('Test money').and.include('Test step').and.include('Test small step');
      expect(text).to.not.include('Test abuse');
    }
    expect(part(element, 'email')!.getAttribute('href')).to.include('What%20we%20talked%20about');
    await expectAccessible(element);
    const alone = await show([], { outcome: { nextStep: 'Test small step' } });
    expect(bodyOf(alone, 'sms')).to.include('Test small step');
  });

  it('is discreet about what is private: no topic, no summary, a plain subject', async () => {
    const element = await show([PRIVATE, A]);
    expect(partText(element, 'careful')).to.include('something private');
    expect(part(element, 'email')!.getAttribute('href')).to.include('subject=Contact%20details');
    for (const text of [partText(element, 'sheet'), bodyOf(element, 'sms')]) {
      expect(text).to.include('0808 157 0124').and.not.include('abuse');
    }
    const other = await show();
    other.reset();
    other.add(A);
    await other.updateComplete;
    expect(has(other, 'careful')).to.equal(false);
  });

  it('copies the list as text, and says so', async () => {
    const element = await show([A], { page: PAGE });
    let copied = '';
    const writeText = (text: string) => {
      copied = text;
      return Promise.resolve();
    };
    await withNavigator('clipboard', { writeText }, async () => {
      await press(element, part(element, 'copy'));
      await settled(element, () => partText(element, 'told') !== '');
    });
    expect(copied)
      .to.include('Test advice')
      .and.include('https://example.org/my-list?x=1#mecc-list=a');
    expect(partText(element, 'told')).to.equal('Copied. You can paste it now.');
    // Once, and not at the top of the list as well.
    expect(partText(element, 'said')).to.equal('');
    expectFocus(part(element, 'copy'));
    await expectAccessible(element);
    element.add(B);
    await element.updateComplete;
    expect(partText(element, 'told')).to.equal('');
  });

  it('says it where it can be seen, at 320 pixels, and says it again', async () => {
    const element = await show(many(5), { page: PAGE });
    element.parentElement!.style.inlineSize = '320px';
    part<HTMLDetailsElement>(element, 'link')!.open = true;
    await element.updateComplete;
    const regions = findAll(element, '[part=told]');
    const texts = () => regions.map(textOf);
    await withNavigator('clipboard', { writeText: () => Promise.resolve() }, async () => {
      for (const [index, name] of ['copy', 'copy-link'].entries()) {
        const button = part(element, name)!;
        const region = regions[index]!;
        expect(region.ariaLive).to.equal('polite');
        const heard: string[] = [];
        const observer = new MutationObserver(() => heard.push(textOf(region)));
        observer.observe(region, { subtree: true, childList: true, characterData: true });
        for (const time of [1, 2]) {
          // At the edge of the window: what stands below it is out of sight.
          button.scrollIntoView({ block: 'end' });
          await press(element, button);
          await settled(element, () => heard.filter((text) => text !== '').length === time);
        }
        observer.disconnect();
        // Silence between them: the same words over themselves are not read out.
        expect(heard).to.deep.equal([
          'Copied. You can paste it now.',
          '',
          'Copied. You can paste it now.',
        ]);
        expect(texts().filter((text) => text !== '')).to.have.length(1);
        const [from, to] = [button, region].map((one) => one.getBoundingClientRect());
        expect(to!.height).to.be.above(0);
        expect(Math.floor(to!.bottom)).to.be.at.most(innerHeight);
        expect(Math.abs(to!.top - from!.bottom)).to.be.below(100);
      }
    });
    // They are the same: none came with its words.
    expect(findAll(element, '[part=told]').every((one, at) => one === regions[at])).to.equal(true);
  });

  // WCAG 3.3.1
  it('cuts nothing off a note, and says by how much it is too long', async () => {
    const element = await show([A]);
    const region = part(element, 'note-long')!;
    const described = part(element, 'note')!.getAttribute('aria-describedby');
    expect(described?.split(' ')).to.include(region.id);
    expect(part(element, 'note')!.hasAttribute('maxlength')).to.equal(false);
    await write(element, 'x'.repeat(300));
    expect(textOf(region)).to.equal('');
    await write(element, 'x'.repeat(301));
    expect(textOf(region)).to.equal('Your note is 1 character too long. Some of it may not fit.');
    expect(part(element, 'note-long') === region && region.ariaLive).to.equal('polite');
    await write(element, `${'x'.repeat(399)}y`);
    expect(textOf(region)).to.include('100 characters too long');
    expect(partText(element, 'sheet')).to.include('xy');
    await expectAccessible(element);
    await write(element, 'Test');
    expect(textOf(region)).to.equal('');
  });

  it('shows the text, selected, where the browser does not let us copy', async () => {
    const element = await show([A]);
    await withNavigator('clipboard', undefined, async () => {
      await press(element, part(element, 'copy'));
      await settled(element, () => partText(element, 'told') !== '');
    });
    const field = part<HTMLTextAreaElement>(element, 'copy-text')!;
    expect(field.value).to.include('Test advice');
    expectFocus(field);
    expect(field.selectionEnd - field.selectionStart).to.equal(field.value.length);
    expect(partText(element, 'told')).to.include('did not let us copy');
    await expectAccessible(element);
  });

  it('opens the share sheet where there is one; closing it is no failure', async () => {
    let given: ShareData | undefined;
    let end: () => Promise<void> = () => Promise.resolve();
    const share = (data: ShareData) => {
      given = data;
      return end();
    };
    await withNavigator('share', share, async () => {
      const element = await show([A]);
      await press(element, part(element, 'share'));
      expect(given?.title).to.equal('Services that can help');
      expect(given?.text).to.include('Test advice');
      end = () => Promise.reject(new DOMException('Test', 'AbortError'));
      await press(element, part(element, 'share'));
      await aTimeout(10);
      expect(partText(element, 'told')).to.equal('');
      end = () => Promise.reject(new DOMException('Test', 'NotAllowedError'));
      await press(element, part(element, 'share'));
      await settled(element, () => partText(element, 'told').includes('Sharing did not work'));
      await expectAccessible(element);
    });
  });

  it('has no link without a page that opens it, and one with ids alone with it', async () => {
    const without = await show([A]);
    expect(has(without, 'link')).to.equal(false);
    without.remove();
    await aTimeout(0);
    const element = await show([A, { ...B, id: 'b/1 ü' }], { page: PAGE });
    const link = part<HTMLInputElement>(element, 'link-field')!.value;
    expect(link).to.equal('https://example.org/my-list?x=1#mecc-list=a,b%2F1%20%C3%BC');
    element.page = '';
    element.opensLinks = true;
    await element.updateComplete;
    const own = new URL(part<HTMLInputElement>(element, 'link-field')!.value);
    expect([own.origin, own.pathname, own.search]).to.deep.equal([
      location.origin,
      location.pathname,
      '',
    ]);
    element.page = 'javascript:alert(1)';
    await element.updateComplete;
    expect(has(element, 'link')).to.equal(false);
    element.page = 'list.html';
    await element.updateComplete;
    expect(part<HTMLInputElement>(element, 'link-field')!.value).to.equal(
      new URL('list.html#mecc-list=a,b%2F1%20%C3%BC', document.baseURI).href,
    );
  });

  // WCAG 1.1.1
  it('draws a QR code that another library reads as the link, only when it is to be seen', async () => {
    const element = await show(many(20), { page: PAGE });
    const fold = part<HTMLDetailsElement>(element, 'link')!;
    expect(has(element, 'qr')).to.equal(false);
    fold.open = true;
    await settled(element, (root) => root.querySelector('details [part=qr]'));
    const code = element.shadowRoot!.querySelector<SVGElement>('details [part=qr]');
    expect(await decoded(code)).to.equal(part<HTMLInputElement>(element, 'link-field')!.value);
    expect(code?.getAttribute('aria-label')).to.equal('QR code of the link');
    await expectAccessible(element);
    // Another list has another code.
    element.reset();
    await element.updateComplete;
    element.add(A);
    await element.updateComplete;
    const again = part<HTMLDetailsElement>(element, 'link')!;
    again.open = true;
    await settled(element, (root) => root.querySelector('details [part=qr]'));
    expect(await decoded(element.shadowRoot!.querySelector('details [part=qr]'))).to.equal(
      'https://example.org/my-list?x=1#mecc-list=a',
    );
  });

  it('prints with the QR code, and prints without one where it does not fit', async () => {
    const element = await show([A], { page: PAGE });
    expect(await print(element)).to.equal(1);
    const code = element.shadowRoot!.querySelector<SVGElement>('[part=sheet] [part=qr]');
    expect(await decoded(code)).to.include('#mecc-list=a');
    expect(partText(element, 'sheet')).to.include('Made on 20 November 2026');
    element.page = `https://example.org/${'x'.repeat(1_000)}`;
    await element.updateComplete;
    expect(await print(element)).to.equal(1);
    expect(has(element, 'qr')).to.equal(false);
    expect(partText(element, 'link')).to.include('There is no QR code');
  });

  it('prints the sheet alone: name, number, hours, checked date, no control', async () => {
    const element = await show([A, B], { page: PAGE });
    const sheet = part(element, 'sheet')!;
    expect(sheet.checkVisibility()).to.equal(false);
    try {
      await emulateMedia({ media: 'print' });
    } catch {
      // Not every engine can: the rest is about those that do.
      return;
    }
    try {
      if (!matchMedia('print').matches) return;
      expect(sheet.checkVisibility()).to.equal(true);
      for (const control of findAll(
        element,
        'a, button, input, textarea, summary, [part=services]',
      )) {
        expect(control.checkVisibility(), control.outerHTML).to.equal(false);
      }
      expect(textOf(sheet)).to.include('Test advice').and.include('Call: 0151 496 0000');
      expect(textOf(sheet)).to.include('Monday to Wednesday: 9am to 5pm');
      expect(textOf(sheet)).to.include('Last checked: 1 November 2026');
      expect(textOf(sheet)).to.include('Test help with money.');
      expect(getComputedStyle(sheet).fontSize).to.equal('16px');
      expect(getComputedStyle(sheet).color).to.equal('rgb(0, 0, 0)');
      find(element, '[value=pocket]')?.click();
      find(element, '[name=large]')?.click();
      await element.updateComplete;
      // 16 point.
      expect(parseFloat(getComputedStyle(sheet).fontSize)).to.be.closeTo(21.33, 0.1);
      expect(sheet.getBoundingClientRect().width).to.be.at.most(379);
      expect(textOf(sheet)).to.not.include('Test help with money.');
      expect(textOf(sheet)).to.include('Call: 0151 496 0000').and.include('Last checked');
      for (const one of findAll(element, '.pocket section')) {
        expect(getComputedStyle(one).breakInside).to.equal('avoid');
      }
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});
