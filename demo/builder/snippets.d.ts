/** A service for a list of links. */
export interface LinkService {
  readonly name: string;
  readonly url?: string;
  readonly phones?: readonly { readonly value: string; readonly label?: string | undefined }[];
  /** What to send and where to, as “Text TEST to 60000”, and the number alone. */
  readonly texts?: readonly { readonly value: string; readonly dial: string }[];
  /** The nations that it is for, where the list is for others too. */
  readonly nations?: readonly string[];
  /** ISO date, as far as it is known. */
  readonly checkedOn?: string;
}

/** What a web officer has chosen. */
export interface Choice {
  /** Names of elements without `mecc-`. */
  readonly elements: readonly string[];
  readonly topics?: readonly { readonly id: string; readonly title?: string }[];
  readonly place?: string;
  readonly nation?: string;
  /** Address of a static directory, or of a feed. */
  readonly directory?: string;
  readonly feed?: string;
  readonly lang?: string;
  readonly dir?: 'rtl' | 'ltr' | undefined;
  /** Name of a file in `themes/`, without `.css`. */
  readonly preset?: string;
  readonly isCompact?: boolean;
  readonly headingLevel?: number;
  /** Colours as `#rrggbb`, by the name of their token without `--mecc-`. */
  readonly colours?: Readonly<Record<string, string>>;
  /** Where the files of `dist/cdn` are: a path or an address. */
  readonly folder?: string;
  /** Address of the page that the snippet is for. */
  readonly page?: string;
  /** The carrier that is wanted. What it cannot do without has to be there. */
  readonly way?: Carrier;
  readonly version?: string;
  /** `dist/integrity.json`. */
  readonly integrity?: Readonly<Record<string, string>>;
  readonly isSandboxed?: boolean;
  readonly services?: readonly LinkService[];
  readonly fallback?: {
    readonly text?: string;
    readonly url?: string;
    readonly phone?: string;
    /** Language of `text`: English, unless it is said. */
    readonly lang?: string;
    readonly dir?: 'rtl' | 'ltr' | undefined;
  };
}

export type Carrier = 'script' | 'html' | 'frame' | 'links';

/** All that there is to copy. */
export interface Snippets extends Readonly<Record<Carrier, string>> {
  /** What an administrator adds once, beside the snippet. */
  readonly once: {
    readonly html: string;
    readonly frame: string;
    /** For the head of `embed.html`. */
    readonly embed: string;
    /** For a while, to hear what is wrong with the page. */
    readonly check: string;
  };
  /** For the page's own style sheet; empty without colours. */
  readonly styles: string;
  readonly csp: Readonly<Record<Carrier | 'embed', string>>;
  readonly integrity: Readonly<
    Record<Carrier, readonly { readonly file: string; readonly hash: string }[]>
  >;
  readonly version: string;
  readonly privacy: string;
  readonly accessibility: string;
}

/** A choice that no snippet can be made of. */
export class ChoiceError extends Error {
  constructor(field: string, message: string);
  /** Name of the field in the choice. */
  readonly field: string;
}

export function snippets(choice: Choice): Snippets;

/** The elements of a choice with their attributes. */
export function elementsOf(choice: Choice): readonly {
  readonly name: string;
  readonly title: string;
  readonly isNeverFramed: boolean;
  readonly attributes: readonly (readonly [name: string, value: string])[];
}[];
