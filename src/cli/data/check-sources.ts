import type { Statement } from '../../models/index.js';
import type { Entry } from './check-record.js';
import type { DataSet, FolderKind } from './load-data.js';
import type { Problem } from './problem.js';

type Path = readonly (string | number)[];
type Add = (path: Path, message: string) => void;

/** Whether each thing that is shown says where it was read, and when somebody last looked. */
export function checkSources(data: DataSet): Problem[] {
  const problems: Problem[] = [];
  const each = <T>(entries: readonly Entry<T>[], check: (value: T, add: Add) => void) => {
    for (const { file, id: record, value } of entries) {
      check(value, (path, message) => problems.push({ file, record, path, message }));
    }
  };
  const sourced = (statements: readonly Statement[], path: Path, add: Add) =>
    statements.forEach(({ source }, index) => {
      if (source === undefined) add([...path, index, 'source'], 'is missing');
    });

  for (const kind of ['topics', ...KINDS] as const) {
    each<{ readonly lastChecked?: string | undefined }>(data[kind], (value, add) => {
      // A course without a dated page has no date, and says so.
      if (kind !== 'learning' && value.lastChecked === undefined)
        add(['lastChecked'], 'is missing');
      for (const path of undatedSources(value)) {
        add([...path, 'date'], 'is missing: write "undated" when the source has none');
      }
    });
  }
  each(data.topics, (topic, add) => {
    sourced(topic.why, ['why'], add);
    sourced(topic.cues, ['cues'], add);
    const ownMessages = topic.assist.some(({ clinical }) => clinical === false);
    topic.variants.forEach((variant, index) => {
      sourced(variant.why, ['variants', index, 'why'], add);
      if (!ownMessages) sourced(variant.assist, ['variants', index, 'assist'], add);
    });
    if (topic.services.length === 0 && !NONE_KNOWN.test(topic.nationNotes ?? '')) {
      const message = 'is empty, so nationNotes must say "no checked national service"';
      add(['services'], message);
    }
  });
  each(data.guides, (guide, add) => {
    guide.sections.forEach(({ status, source, items }, index) => {
      if (source !== undefined || status === 'ours' || status === 'unverified') return;
      if (items.length === 0) add(['sections', index, 'source'], 'is missing');
      sourced(items, ['sections', index, 'items'], add);
    });
  });
  each(data.quality, (checklist, add) => {
    checklist.areas.forEach(({ criteria }, area) => {
      criteria.forEach(({ status, source }, index) => {
        if (status === 'unverified' || source !== undefined) return;
        add(['areas', area, 'criteria', index, 'source'], 'is missing');
      });
    });
  });
  for (const kind of SOURCED) {
    each<{ readonly sources: readonly unknown[] }>(data[kind], ({ sources }, add) => {
      if (sources.length === 0) add(['sources'], 'must say where it was read');
    });
  }
  for (const kind of ['resources', 'learning'] as const) {
    each<Linked>(data[kind], ({ url, sources, status }, add) => {
      if (url !== undefined || sources.length > 0 || status === 'unverified') return;
      add(['sources'], 'must say where it was read, as it has no address of its own');
    });
  }
  return problems;
}

interface Linked {
  readonly url?: string | undefined;
  readonly sources: readonly unknown[];
  readonly status: string;
}

/** Kinds that name all that they were read in. */
const SOURCED = ['quality', 'pledges', 'guides', 'places', 'systems', 'contacts'] as const;

const KINDS: readonly FolderKind[] = [
  'conversations',
  'learning',
  'resources',
  'quality',
  'pledges',
  'guides',
  'places',
  'systems',
  'contacts',
];

const NONE_KNOWN = /\bno (?:checked|known) national service\b/;

/** Where a record names a source without its date. */
function undatedSources(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const below = [...path, Array.isArray(value) ? Number(key) : key];
    if (!isSource(below)) return undatedSources(inner, below);
    const { date, status } = inner as { readonly date?: unknown; readonly status?: unknown };
    return date === undefined && status !== 'unverified' ? [below] : [];
  });
}

function isSource(path: Path): boolean {
  const [list, last] = path.slice(-2);
  return /^(source|scaleSource)$/.test(String(last)) || (list === 'sources' && path.length === 2);
}
