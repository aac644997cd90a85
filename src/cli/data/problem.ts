/** Something an editor has to put right, and where it stands. */
export interface Problem {
  /** File, as the path to the data was given. */
  readonly file: string;
  /** Id of the record, when the file holds one or the problem is in one of several. */
  readonly record?: string | undefined;
  /** Where in the record, outermost first. Empty for the whole. */
  readonly path?: readonly (string | number)[] | undefined;
  readonly message: string;
}

/** One line for a terminal: `data/topics/smoking.json › smoking › why.0.text: is missing`. */
export function formatProblem({ file, record, path = [], message }: Problem): string {
  const where = [file, record, path.join('.')].filter((part) => part !== undefined && part !== '');
  return `${where.join(' › ')}: ${message}`;
}
