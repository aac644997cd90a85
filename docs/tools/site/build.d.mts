export interface SiteOptions {
  /** Folder that the site is written into. */
  readonly out: string;
  /** Folder with the reference as Markdown; without it there is none. */
  readonly api?: string;
  /** Where the demo is, from the root of the site. */
  readonly demoUrl?: string;
}
/** Writes the site, and gives the addresses of its pages. */
export function buildSite(options: SiteOptions): Promise<string[]>;
