import { InvalidArgumentError } from 'commander';
import { CliError } from './cli-error.js';
import { percent } from './words.js';

/** How much of what was there may go, in per cent, when nobody says otherwise. */
export const MAX_LOSS = 50;

/** A directory this small may lose one service, whatever share of it that is. */
const FEW = 10;

/**
 * Ends a command that would lose more than was allowed: most often a source is missing.
 *
 * @param gone Services that were there and would not be any more.
 * @param all Services that were there.
 * @param maxLoss The most that may go, in per cent. 0: none at all. 100: all.
 * @throws CliError that says what to do.
 */
export function refuseLoss(
  { gone, all }: { readonly gone: number; readonly all: number },
  maxLoss: number,
  { advice, file }: { readonly advice: string; readonly file?: string | undefined },
): void {
  if (all === 0 || (gone / all) * 100 <= maxLoss) return;
  if (all < FEW && gone < 2 && maxLoss > 0) return;
  throw new CliError(
    `${gone} of the ${all} services that were there would be gone (${percent(gone, all)}). Nothing was written.`,
    { file, advice: `${advice} If it is right, add --max-loss 100.` },
  );
}

/** Reads a share in per cent for an option. */
export function toShare(value: string): number {
  if (!/^(100|\d{1,2})$/.test(value)) {
    throw new InvalidArgumentError('It must be a number from 0 to 100.');
  }
  return Number(value);
}
