import type { DataSet } from './load-data.js';
import type { Problem } from './problem.js';

type Path = readonly (string | number)[];
type Part = { readonly id: string };

/** Ids inside a record: what is ticked and linked by them must not be taken for something else. */
export function checkIds({ conversations, guides, quality }: DataSet): Problem[] {
  return [
    ...conversations.flatMap(({ file, id: record, value: { steps, easyRead } }) => {
      const easy = easyRead?.steps ?? [];
      const known = new Set(steps.map(({ id }) => id));
      const unknown = easy.flatMap(({ id }, index) => {
        const path = ['easyRead', 'steps', index, 'id'];
        const message = `is "${id}", and there is no step with that id`;
        return known.has(id) ? [] : [{ path, message }];
      });
      return [
        ...repeated(steps, ['steps']),
        ...repeated(easy, ['easyRead', 'steps']),
        ...unknown,
      ].map((found) => ({ file, record, ...found }));
    }),
    ...guides.flatMap(({ file, id: record, value }) =>
      repeated(value.sections, ['sections']).map((found) => ({ file, record, ...found })),
    ),
    ...quality.flatMap(({ file, id: record, value }) =>
      repeated(value.areas, ['areas']).map((found) => ({ file, record, ...found })),
    ),
  ];
}

function repeated(parts: readonly Part[], path: Path): { path: Path; message: string }[] {
  const all = parts.map(({ id }) => id);
  return all.flatMap((id, index) =>
    all.indexOf(id) < index ? [{ path: [...path, index, 'id'], message: 'is there twice' }] : [],
  );
}
