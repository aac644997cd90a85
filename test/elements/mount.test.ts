import { expect } from '@open-wc/testing';
import '../../src/bundles/mount.js';
import { clear, html, isVisible, part, show, until } from './support/page.js';

const carrier = (attributes: Record<string, string>, children = '<p>Fallback</p>') => {
  const div = document.createElement('div');
  for (const [name, value] of Object.entries(attributes)) div.setAttribute(name, value);
  div.innerHTML = children;
  return div;
};
const mounted = async (div: Element, tag = 'mecc-service-finder') => {
  await until(() => div.querySelector(tag), tag);
  return div.querySelector<HTMLElement>(tag)!;
};

describe('mount', () => {
  const pressed: string[] = [];
  Reflect.set(globalThis, 'meccPressed', (name: string) => pressed.push(name));
  afterEach(clear);

  it('turns a div into the element, with its attributes and its children', async () => {
    const div = carrier({
      'data-mecc': 'service-finder',
      'data-place': 'Halton',
      'data-per-page': '3',
      'data-heading-level': '4',
      'data-without-national': '',
      class: 'from-cms',
    });
    const child = div.firstElementChild!;
    await show(html`<div>${div}</div>`);
    const element = await mounted(div);
    expect(element).to.include({
      place: 'Halton',
      perPage: 3,
      headingLevel: 4,
      withoutNational: true,
    });
    expect(child.parentElement === element, 'the same child, inside the element').to.be.true;
    expect(div.className).to.equal('from-cms');
    await until(() => !isVisible(child), 'the fallback to make room');
  });

  it('takes one that is added later, alone or with others around it', async () => {
    const stage = await show(html`<div></div>`);
    const alone = carrier({ 'data-mecc': 'urgent-help' });
    stage.append(alone);
    await mounted(alone, 'mecc-urgent-help');
    stage.insertAdjacentHTML(
      'beforeend',
      '<section><div><div data-mecc="place-picker" data-place="Halton"></div></div></section>',
    );
    const picker = await mounted(stage, 'mecc-place-picker');
    await until(() => part<HTMLInputElement>(picker, '#place').value === 'Halton', 'the place');
  });

  it('says once in the console that there is no such element', async () => {
    const { warn } = globalThis.console;
    const said: string[] = [];
    Reflect.set(globalThis.console, 'warn', (text: string) => said.push(text));
    try {
      const wrong = () => carrier({ 'data-mecc': 'service-findr' });
      await show(html`<div>${wrong()}${wrong()}${carrier({ 'data-mecc': 'place-picker' })}</div>`);
      await until(() => document.querySelector('main mecc-place-picker'), 'the right one');
    } finally {
      Object.assign(globalThis.console, { warn });
    }
    expect(said).to.deep.equal([
      'mecc-signpost: there is no element "service-findr" for data-mecc.',
    ]);
  });

  it('sets only what the element reads: no handler, no style, no id', async () => {
    const div = carrier({
      'data-mecc': 'service-finder',
      'data-onclick': "meccPressed('onclick')",
      'data-onfocus': "meccPressed('onfocus')",
      'data-style': 'display: none',
      'data-id': 'taken',
      'data-is': 'x',
      'data-client': '[object Object]',
      'data-inner-h-t-m-l': '<img src=x onerror="meccPressed(\'html\')">',
      'data-label': '<img src=x onerror="meccPressed(\'label\')">',
    });
    await show(html`<div>${div}</div>`);
    const element = await mounted(div);
    element.click();
    element.focus();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(element.getAttributeNames()).to.deep.equal(['label']);
    expect(part(element, '[part=heading]').textContent).to.include('<img');
    expect(pressed).to.be.empty;
  });

  it('leaves a div alone that names no element of ours', async () => {
    for (const name of ['', 'nothing', '__proto__', 'constructor', 'service-finder x', 'SCRIPT']) {
      const div = carrier({ 'data-mecc': name });
      await show(html`<div>${div}</div>`);
      await new Promise((resolve) => setTimeout(resolve, 10));
      expect(div.innerHTML, name).to.equal('<p>Fallback</p>');
    }
  });

  it('mounts once, though the div is moved', async () => {
    const div = carrier({ 'data-mecc': 'service-finder' });
    const stage = await show(html`<div>${div}</div>`);
    const element = await mounted(div);
    stage.after(div);
    div.remove();
    stage.append(div);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(div.querySelectorAll('mecc-service-finder')).to.have.length(1);
    expect(div.firstElementChild === element).to.be.true;
  });

  it('mounts once when the script is on the page twice', async () => {
    await import(`../../src/bundles/mount.ts${'?again'}`);
    const div = carrier({ 'data-mecc': 'service-finder' });
    await show(html`<div>${div}</div>`);
    await mounted(div);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(div.querySelectorAll('mecc-service-finder')).to.have.length(1);
  });

  it('takes its language and direction from around it', async () => {
    const div = carrier({ 'data-mecc': 'service-finder', lang: 'en-US', dir: 'rtl' });
    await show(html`<div>${div}</div>`);
    const element = await mounted(div);
    expect(getComputedStyle(element).direction).to.equal('rtl');
  });
});
