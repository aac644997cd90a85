import { dirname } from 'node:path';
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

/** The same where it was to be written. */
const WRITING: typeof WORDS = {
  EACCES: ['You may not write here.', 'Ask for the rights, or use another folder.'],
  EPERM: ['You may not write here.', 'Ask for the rights, or use another folder.'],
};

/**
 * An error of the file system in words. What is no such error comes back as it is.
 *
 * @param doing What was tried.
 */
export function fileError(error: unknown, file: string, doing: 'read' | 'write' = 'read'): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const code = String(error.code);
  if (doing === 'write' && code === 'ENOENT') {
    const advice = `Make the folder ${dirname(file)} first.`;
    return new CliError('There is no such folder.', { file, advice, cause: error });
  }
  const words = (doing === 'write' ? WRITING[code] : undefined) ?? WORDS[code];
  const [problem, advice] = words ?? [`The system says ${code}.`, undefined];
  return new CliError(problem, { file, advice, cause: error });
}
