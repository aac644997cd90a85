import type { Answer } from './ask.js';

/** Something that a page says of itself. */
export interface BodySign {
  readonly code: 'not-found-page' | 'parked' | 'almost-empty';
  readonly message: string;
}

/** Letters and figures that a page has at least, where no script writes it. */
const LEAST = 30;
/** Of a page's text, how much is looked at for the words of a name that is for sale. */
const START = 4_000;

/** Titles and main headings of pages that are not there, though the server says they are. */
const NOT_FOUND = [
  /^\W*404\s*($|[|:–—-])/,
  /\berror\W{0,3}404\b|\b404\W{0,3}(error|page|file|not)\b/,
  /^\W*(oops\W*)?(error\W*)?(the |this |that |your )?(requested )?(page |content |file |url )?(was |is )?not found\b/,
  /\b(page|content|file|document|listing|article)\b.{0,30}\b(not found|(not|cannot|cant|\w{2,6}n['’]t) be found|no longer (available|exists?|here)|(does not|doesn['’]t|not) exist)\b/,
  /\bnothing (was )?found here\b/,
  // In Welsh.
  /\b(ni chanfuwyd|heb ei chanfod|heb ei ganfod)\b/,
];

/** What is shown under a name without a website: for sale, run out, switched off, never set up. */
const PARKED = [
  /\b(this |the )?domain( name)?( \S+)? (is|may be|could be) (for sale|parked)\b/,
  /\bbuy this domain\b/,
  /\bdomain( name)?( \S+)? has expired\b/,
  /\bthis (account|website|site) has been suspended\b/,
  /\bparked (free|domain)\b/,
  /\bwelcome to nginx!/,
  /\b(apache2? .{0,20}default page|iis windows server)\b/,
];

/** Companies that fill such names with advertisements. */
const PARKING = /\b(sedoparking|parkingcrew|bodis|hugedomains|afternic|dan)\.com\b/;

/**
 * Signs that a page which answers is not the page that somebody linked to. None of them is proof:
 * a person has to look.
 */
export function bodySign({ body, whole }: Pick<Answer, 'body' | 'whole'>): BodySign | undefined {
  const title = textOf(/<title[^>]{0,300}>([^<]{0,300})/i.exec(body)?.[1] ?? '');
  const heading = textOf(/<h1[^>]{0,300}>([\s\S]{0,300}?)<\/h1/i.exec(body)?.[1] ?? '');
  const said = [title, heading].find((text) => NOT_FOUND.some((sign) => sign.test(text)));
  if (said !== undefined) {
    return { code: 'not-found-page', message: 'The page says that it was not found.' };
  }
  const text = textOf(bodyOf(body));
  const start = `${title} ${text.slice(0, START)}`;
  if (PARKED.some((sign) => sign.test(start)) || hasParkingScript(body)) {
    return { code: 'parked', message: 'There seems to be no website under this name any more.' };
  }
  const isWritten =
    /<(script|i?frame|frameset|img|svg|object|embed|meta[^>]{1,300}refresh)\b/i.test(body);
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '').length;
  if (whole && !isWritten && letters < LEAST) {
    return { code: 'almost-empty', message: 'There is almost nothing on the page.' };
  }
  return undefined;
}

/** A link to such a company proves nothing: a script or frame of theirs does. */
function hasParkingScript(body: string): boolean {
  const sources = body.matchAll(
    /<(?:script|i?frame)[^>]{0,300}?\bsrc\s*=\s*["']?([^"'\s>]{1,300})/gi,
  );
  return [...sources].some(([, source = '']) => PARKING.test(source.toLowerCase()));
}

function bodyOf(html: string): string {
  return html.replace(/<(script|style|title|noscript)\b[\s\S]*?(<\/\1|$)/gi, ' ');
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  nbsp: ' ',
  rsquo: '’',
  '#8217': '’',
  '#x2019': '’',
  apos: "'",
  '#39': "'",
  '#039': "'",
};

/** What there is to read, in small letters. */
function textOf(html: string): string {
  return html
    .replace(/<[^>]{0,2000}>/g, ' ')
    .replace(/&(#?\w{1,8});/g, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole)
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
