import { problem, type Reply } from './reply.js';

/** A parameter that is no value of its kind. Told to whoever asked. */
export class ParamError extends Error {
  readonly reply: Reply;

  /** @param detail Names the parameter, never its value: that may be a postcode. */
  constructor(detail: string) {
    super(detail);
    this.reply = problem(400, 'Bad request', detail);
  }
}

/** Records of a page: by default, and at most. */
const PER_PAGE = 50;
const MOST = 500;

/** Parameters of a request, read strictly: what is not understood is not silently left out. */
export class Params {
  readonly #query: URLSearchParams;

  constructor(query: URLSearchParams) {
    this.#query = query;
  }

  /** Undefined when it is not there, or empty. */
  text(...names: readonly string[]): string | undefined {
    for (const name of names) {
      const values = this.#query.getAll(name);
      if (values.length > 1) throw new ParamError(`"${name}" may be there once.`);
      const value = values[0]?.trim();
      if (value) return value;
    }
    return undefined;
  }

  /** `true` and `1`, or the name alone. */
  flag(name: string): boolean {
    const value = this.#query.get(name)?.trim().toLowerCase();
    if (value === undefined || value === 'false' || value === '0') return false;
    if (value === '' || value === 'true' || value === '1') return true;
    throw new ParamError(`"${name}" has to be true or false.`);
  }

  number(name: string, least: number, most: number): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const value = Number(text);
    if (/^\d+(\.\d+)?$/.test(text) && value >= least && value <= most) return value;
    throw new ParamError(`"${name}" has to be a number from ${least} to ${most}.`);
  }

  /** What matches, as it is. */
  matching(name: string, pattern: RegExp, what: string): string | undefined {
    const text = this.text(name);
    if (text === undefined || pattern.test(text)) return text;
    throw new ParamError(`"${name}" has to be ${what}.`);
  }

  /** Which page of how many records. */
  page(): { readonly page: number; readonly perPage: number } {
    const whole = (name: string) => {
      const text = this.matching(name, /^[1-9]\d{0,8}$/, 'a whole number from 1');
      return text === undefined ? undefined : Number(text);
    };
    return {
      page: whole('page') ?? 1,
      // Fewer than were asked for is what the standard allows; the answer says how many there are.
      perPage: Math.min(whole('per_page') ?? PER_PAGE, MOST),
    };
  }

  /** @throws ParamError for anything but JSON. */
  expectJson(): void {
    this.matching('format', /^json$/i, 'json: there is no other');
  }
}

/** A page of a list, in the envelope of Open Referral 3.0. */
export function pageOf(all: readonly unknown[], params: Params): Reply {
  const { page, perPage } = params.page();
  const contents = all.slice((page - 1) * perPage, page * perPage);
  const pages = Math.ceil(all.length / perPage);
  const body = {
    total_items: all.length,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: contents.length === 0,
    contents,
  };
  return { status: 200, body };
}
