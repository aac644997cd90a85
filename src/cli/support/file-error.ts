import { CliError } from './cli-error.js';

/** What the system says, and what a person can do about it. */
const WORDS: Readonly<Record<string, readonly [problem: string, advice: string]>> = {
  ENOENT: [
    'There is no such file or folder.',
    'Look at the spelling and at the folder you are in.',
  ],
  ENOTDIR: ['A part of this path is a file, not a folder.', 'Look at the path.'],
  EISDIR: ['This is a folder, not a file.', 'Name a file in it.'],
  EACCES: ['You may not open this.', 'Ask for the rights, or use another folder.'],
  EPERM: ['You may not change this.', 'Ask for the rights, or use another folder.'],
  EROFS: ['This disk can only be read.', 'Use a folder on another disk.'],
  ENOSPC: ['The disk is full.', 'Make room and run it again. Nothing was changed.'],
  EDQUOT: ['Your share of the disk is full.', 'Make room and run it again. Nothing was changed.'],
  EMFILE: ['Too many files are open.', 'Close other programs and run it again.'],
};

/** An error of the file system in words. What is no such error comes back as it is. */
export function fileError(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const code = String(error.code);
  const [problem, advice] = WORDS[code] ?? [`The system says ${code}.`, undefined];
  return new CliError(problem, { file, advice, cause: error });
}
