import type { LinkCode, LinkState } from './link-rules.js';

/** Where an address stands. */
export interface LinkUse {
  /** Whose record it is: the name of the organisation. Empty: none is named. */
  readonly organisation: string;
  /** Id of the record. */
  readonly record: string;
  readonly name: string;
  /** Field of the record, joined with dots: `contacts.1.dial`. */
  readonly path: string;
}

/** An address to check, and everywhere it stands. */
export interface LinkTarget {
  readonly url: string;
  readonly uses: readonly LinkUse[];
}

/** One step on the way from an address to where it leads. */
export interface Redirect {
  readonly status: number;
  readonly to: string;
}

/** What was found at an address. */
export interface LinkFinding {
  readonly code: LinkCode;
  /** A sentence about the address. */
  readonly message: string;
  /** Of the last answer. Absent: there was none. */
  readonly status?: number | undefined;
  readonly redirects: readonly Redirect[];
  /** The address to write instead: it has moved there for good. */
  readonly suggestion?: string | undefined;
}

/** An address and what became of it. */
export interface LinkResult extends LinkFinding {
  readonly url: string;
  readonly state: LinkState;
  /** When it was asked, ISO 8601. */
  readonly checked: string;
  /** Since when every report has said the same, ISO 8601. Absent where nothing is wrong. */
  readonly since?: string | undefined;
  readonly uses: readonly LinkUse[];
}

/** A number or an e-mail address of which something has to be said. */
export interface ContactResult extends LinkUse {
  readonly value: string;
  readonly code: LinkCode;
  readonly state: LinkState;
  readonly message: string;
}

/** What `mecc-signpost links` says of a source. */
export interface LinksReport {
  readonly source: string;
  /** When the run ended, ISO 8601. */
  readonly checked: string;
  /** False: not everything was read or asked. */
  readonly complete: boolean;
  /** Records that were looked at. */
  readonly records: number;
  /** Addresses by what became of them. */
  readonly totals: Readonly<Record<LinkState, number>>;
  /** Every address once, the worst first. */
  readonly addresses: readonly LinkResult[];
  /** Numbers and e-mail addresses, and how many of them have the right form. */
  readonly phones: { readonly checked: number; readonly sound: number };
  readonly emails: { readonly checked: number; readonly sound: number };
  /** Those of which something has to be said. */
  readonly contacts: readonly ContactResult[];
}
