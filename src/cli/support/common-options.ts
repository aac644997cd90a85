import { type Command, InvalidArgumentError } from 'commander';

/** Gives a command the options that all of them have. */
export function withCommonOptions(command: Command): Command {
  return command
    .option('--json', 'machine-readable data on stdout')
    .option('--quiet', 'nothing but errors; the exit code tells');
}

/** Reads a day for an option: its start in Universal Time. */
export function toDay(value: string): Date {
  const day = new Date(`${value}T12:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(day.getTime())) {
    throw new InvalidArgumentError('It must be a day as YYYY-MM-DD.');
  }
  if (day.toISOString().slice(0, 10) !== value) {
    throw new InvalidArgumentError('There is no such day.');
  }
  return day;
}
