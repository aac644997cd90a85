import { groundOf } from '../../elements/shared/ground-of.js';
import { contrastRatio, type Rgb } from '../../theme/contrast.js';
import type { Finding } from './finding.js';
import { labelOf, type PageItem, written } from './page-items.js';

/** What a reader meets: language, headings, colours. */
export function checkLook(items: readonly PageItem[]): Finding[] {
  return [
    ...language(),
    ...headings(items),
    ...items.flatMap((item) => [...givenWay(item), ...fallbackColours(item)]),
  ];
}

function language(): Finding[] {
  if (document.documentElement.lang.trim() !== '') return [];
  return [
    {
      code: 'no-lang',
      message: 'The page does not say which language it is in.',
      advice: 'Write <html lang="en-GB">. Screen readers and the elements follow it.',
    },
  ];
}

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"][aria-level]';

const levelOf = (heading: Element): number =>
  Number(heading.getAttribute('aria-level') ?? heading.localName.slice(1));

/** Levels that are skipped on the way from the page's heading to that of an element. */
function headings(items: readonly PageItem[]): Finding[] {
  const byElement = new Map(items.map((item) => [item.element as Element, item]));
  let last: number | undefined;
  const findings: Finding[] = [];
  for (const node of document.body.querySelectorAll('*')) {
    const item = byElement.get(node);
    if (!item) {
      // A fallback that makes room is not read.
      if (node.matches(HEADINGS) && isSeen(node)) last = levelOf(node);
      continue;
    }
    const own = [...(node.shadowRoot?.querySelectorAll(HEADINGS) ?? [])].filter(isSeen);
    const [first] = own;
    if (first && last !== undefined && levelOf(first) > last + 1) {
      findings.push({
        code: 'heading-order',
        message: `${labelOf(item)} starts with a heading of level ${levelOf(first)}, after one of level ${last}.`,
        advice: `Write ${written(item, 'heading-level')}="${Math.max(2, last + 1)}".`,
        element: node,
      });
    }
    const deepest = own.at(-1);
    if (deepest) last = levelOf(deepest);
  }
  return findings;
}

const isSeen = (node: Element) => node.getClientRects().length > 0;

/** Colours that the page has set and that nobody could have read: they have given way. */
function givenWay(item: PageItem): Finding[] {
  const { element } = item;
  return (element.shadowRoot?.adoptedStyleSheets ?? []).flatMap((sheet) => {
    const [rule] = sheet.cssRules;
    if (!(rule instanceof CSSStyleRule) || rule.selectorText !== ':host') return [];
    const names = [...rule.style].filter(
      (name) => name.startsWith('--mecc-') && rule.style.getPropertyPriority(name) === 'important',
    );
    return names.map((name) => {
      const shown = rule.style.getPropertyValue(name).trim();
      // What the page says, under what is shown instead.
      sheet.disabled = true;
      const set = getComputedStyle(element).getPropertyValue(name).trim();
      sheet.disabled = false;
      return {
        code: 'contrast',
        message: `${labelOf(item)}: ${name} ${set && `is ${set}, which `}is too close to the colours of your page. It is shown as ${shown}.`,
        advice: 'Choose colours with a contrast of 4.5 to 1 for text, and 3 to 1 for borders.',
        element,
      };
    });
  });
}

/** What stands inside the element is in the page's own colours. */
function fallbackColours(item: PageItem): Finding[] {
  const { element } = item;
  for (const node of [element, ...element.querySelectorAll('*')]) {
    const hasText = [...node.childNodes].some(
      (child) => child instanceof Text && child.data.trim() !== '',
    );
    const style = getComputedStyle(node);
    if (!hasText || style.getPropertyValue('background-image') !== 'none') continue;
    const text = solid(style.color);
    const ground = solid(groundOf(node) || 'rgb(255, 255, 255)');
    if (!text || !ground || contrastRatio(text, ground) >= 4.5) continue;
    return [
      {
        code: 'contrast-fallback',
        message: `What stands inside ${labelOf(item)} is hard to read: ${contrastRatio(text, ground).toFixed(1)} to 1.`,
        advice: 'Give its text a contrast of at least 4.5 to 1.',
        element: node,
      },
    ];
  }
  return [];
}

/** A colour that nothing shows through. */
function solid(text: string): Rgb | undefined {
  const [red, green, blue, more] = (/^rgb\((.*)\)$/.exec(text)?.[1] ?? '').split(',').map(Number);
  if (red === undefined || green === undefined || blue === undefined || more !== undefined) return;
  return [red / 255, green / 255, blue / 255];
}
