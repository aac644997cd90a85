import type { Service } from '../../models/index.js';
import type { DirectoryChanges } from '../import/changes.js';
import { plainLine, type Terminal } from '../support/terminal.js';
import { counted, number } from '../support/words.js';
import { changesInLines } from './changes-in-words.js';
import { changesOf } from './changes-of.js';

/** Services and fields that are named. All of them are in `--json`. */
const NAMED = 20;
const FIELDS = 8;

/** What an import changes, in the words of `diff`, for people who read it in a terminal. */
export function changesAsText(
  changes: DirectoryChanges,
  [before, after]: readonly [before: readonly Service[], after: readonly Service[]],
  terminal: Pick<Terminal, 'paint'>,
): string {
  const { added, changed, gone, unchanged } = changes;
  const lines = [
    '',
    terminal.paint('bold', 'What changes'),
    `  ${number(added.length)} added, ${number(changed.length)} changed, ${number(gone.length)} gone, ${number(unchanged)} as before`,
  ];
  const list = <T>(all: readonly T[], write: (one: T) => string[]) => {
    for (const one of all.slice(0, NAMED)) lines.push(...write(one).map(plainLine));
    const more = all.length - NAMED;
    if (more > 0) lines.push(`  … and ${counted(more, 'more', 'more')}`);
  };
  list(added, ({ id, name }) => [`  + ${name} (${id})`]);
  const [old, now] = [before, after].map(
    (services) => new Map(services.map((service) => [service.id, service])),
  ) as [Map<string, Service>, Map<string, Service>];
  list(changed, ({ id, name, fields }) => {
    const pair = [old.get(id), now.get(id)] as [Service, Service];
    const lines = changesInLines(changesOf(pair, fields).changes);
    const more = lines.length - FIELDS;
    return [
      `  ~ ${name} (${id})`,
      ...lines.slice(0, FIELDS),
      ...(more > 0 ? [`      … and ${more} more`] : []),
    ];
  });
  list(gone, ({ id, name }) => [`  - ${name} (${id})`]);
  return `${lines.join('\n')}\n`;
}
