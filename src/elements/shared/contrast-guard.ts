import type { Rgb } from '../../theme/contrast.js';
import { toHex } from '../../theme/contrast.js';
import { type Colours, guardColours } from '../../theme/guard.js';
import { COLOUR_NAMES } from '../../theme/tokens.js';
import { groundOf } from './ground-of.js';

/** Any colour as red, green and blue, where the browser can say it so. */
const MIX = 'color-mix(in srgb, red, red)';

/**
 * Keeps what is shown in an element readable: colours that a page has set give way where they have
 * too little contrast.
 *
 * @param looks What is called when the page may have changed its colours. The guard adds itself.
 * @returns what ends it.
 */
export function guardContrast(host: HTMLElement, looks: Set<() => void>): () => void {
  const root = host.shadowRoot;
  if (!root) return () => undefined;
  const sheet = new CSSStyleSheet();
  root.adoptedStyleSheets.push(sheet);
  const forced = matchMedia('(forced-colors: active)');
  const look = () => {
    guard(host, sheet, forced.matches);
  };
  looks.add(look);
  forced.addEventListener('change', look);
  // Style sheets may be late.
  window.addEventListener('load', look);
  look();
  return () => {
    looks.delete(look);
    forced.removeEventListener('change', look);
    window.removeEventListener('load', look);
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

function guard(host: HTMLElement, sheet: CSSStyleSheet, isForced: boolean): void {
  sheet.replaceSync('');
  // Forced colours are the reader's own.
  if (isForced) return;
  const [colours, page] = read(host);
  const changes = Object.entries(guardColours(colours, page));
  // From the public names, what stands inside takes them on as well. Inside a shadow root
  // "important" wins over the page's own.
  sheet.replaceSync(
    `:host{${changes.map(([name, colour]) => `--mecc-${name}:${toHex(colour)}!important`).join(';')}}`,
  );
}

/** What the colours of an element come to, and what it stands on. */
function read(host: HTMLElement): [colours: Colours, page: Rgb] {
  const probe = document.createElement('span');
  probe.hidden = true;
  host.shadowRoot?.append(probe);
  const style = getComputedStyle(probe);
  const canMix = CSS.supports('color', MIX);
  const resolve = (value: string) => {
    probe.style.color = canMix ? MIX.replaceAll('red', value) : value;
    return style.color;
  };
  const page = parse(resolve(groundOf(host) || 'Canvas'), [1, 1, 1]);
  const colours = Object.fromEntries(
    COLOUR_NAMES.map((name) => [name, parse(resolve(`var(--_${name})`), page)]),
  ) as unknown as Colours;
  probe.remove();
  return [colours, page];
}

/** Reads `rgb(…)` and `color(srgb …)`. What shows through shows what is behind it. */
function parse(text: string, behind: Rgb): Rgb {
  const scale = text.startsWith('rgb') ? 255 : 1;
  const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(
    Number,
  );
  const over = (part: number, index: 0 | 1 | 2) =>
    Math.min(1, Math.max(0, part / scale)) * alpha + behind[index] * (1 - alpha);
  return [over(red, 0), over(green, 1), over(blue, 2)];
}
