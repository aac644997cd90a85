export const PEOPLE: Readonly<Record<'admin' | 'author', string>>;
export const PASSWORD: string;
/** Debian packages that are missing to start it. */
export function missingPackages(): string[];

export interface WordPress {
  readonly origin: string;
  /** Its folder, where a test may put files to be served. */
  readonly site: string;
  readonly theme: string;
  /** Runs PHP in that folder; what it printed. */
  php(code: string): string;
  close(): Promise<void>;
}

export function startWordPress(): Promise<WordPress>;
