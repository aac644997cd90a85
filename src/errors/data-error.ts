import { MeccError, type MeccErrorOptions } from './mecc-error.js';

/** One thing wrong with one value. */
export interface DataIssue {
  /** Where in the record, outermost first: `['contacts', 0, 'value']`. Empty for the whole. */
  readonly path: readonly (string | number)[];
  /** What is wrong, in words for the person who keeps the data. */
  readonly message: string;
}

export interface DataErrorOptions extends MeccErrorOptions {
  /** File or URL the data came from, without its query string. */
  file?: string | undefined;
  /** Id of the record, when it has one. */
  record?: string | undefined;
  /** Everything found wrong. */
  issues?: readonly DataIssue[];
}

/** The data is there but is not what it should be. */
export class DataError extends MeccError {
  override readonly name = 'DataError' as const;
  override readonly code = 'data' as const;
  override readonly retryable = false;
  /** File or URL the data came from, without its query string. */
  readonly file: string | undefined;
  /** Id of the record, when it has one. */
  readonly record: string | undefined;
  /** Everything found wrong. */
  readonly issues: readonly DataIssue[];

  constructor(message: string, options: DataErrorOptions = {}) {
    super(message, options);
    this.file = options.file;
    this.record = options.record;
    this.issues = options.issues ?? [];
  }

  override toJSON(): Record<string, unknown> {
    const { file, record, issues } = this;
    return { ...super.toJSON(), file, record, issues };
  }
}
