/**
 * What `dist/custom-elements.json` says of each element, with its types looked up: the manifest
 * names a type as its source does (`TopicForm`), and an editor needs what stands behind the name.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** One paragraph of text: docstrings are wrapped as their sources are. */
export const plain = (text) => (text ?? '').replace(/\s*\n\s*/g, ' ').trim();

const readJson = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

/** The classes that `src/elements/index.ts` exports, with a checker that knows their types. */
function exportedClasses() {
  const entry = path.join(root, 'src/elements/index.ts');
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const program = ts.createProgram([entry], { ...options, types: [] });
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(entry));
  const symbols = checker.getExportsOfModule(module).map((symbol) => [symbol.name, symbol]);
  return { checker, exported: new Map(symbols) };
}

/** `boolean`, `number`, `string`, the words of a choice, or `object`: undefined set aside. */
function kindOf(checker, type) {
  const parts = (type.isUnion() ? type.types : [type]).filter(
    (part) => !(part.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)),
  );
  const all = (flags) => parts.length > 0 && parts.every((part) => part.flags & flags);
  if (all(ts.TypeFlags.BooleanLike)) return { kind: 'boolean' };
  if (all(ts.TypeFlags.NumberLike)) return { kind: 'number' };
  if (all(ts.TypeFlags.StringLiteral)) {
    return { kind: 'choice', values: parts.map((part) => part.value) };
  }
  if (all(ts.TypeFlags.StringLike)) return { kind: 'string' };
  return { kind: 'object' };
}

/** Every element of the manifest, ready to be written for editors and frameworks. */
export function readElements() {
  const manifest = readJson('dist/custom-elements.json');
  const { checker, exported } = exportedClasses();
  const declarations = manifest.modules.flatMap((module) => module.declarations);

  return declarations
    .filter((declaration) => declaration.tagName)
    .map((declaration) => {
      const symbol = exported.get(declaration.name);
      if (!symbol) throw new Error(`src/elements/index.ts does not export ${declaration.name}.`);
      const instance = checker.getDeclaredTypeOfSymbol(symbol);
      const kind = (name) =>
        kindOf(checker, checker.getTypeOfSymbol(checker.getPropertyOfType(instance, name)));
      for (const event of declaration.events ?? []) {
        if (!exported.has(event.type?.text)) {
          throw new Error(`src/elements/index.ts does not export ${event.type?.text}.`);
        }
      }
      const fields = (declaration.members ?? []).filter((member) => member.kind === 'field');
      return {
        tag: declaration.tagName,
        name: declaration.tagName.replace(/^mecc-/, ''),
        className: declaration.name,
        description: plain(declaration.summary ?? declaration.description),
        properties: fields.map((field) => ({
          name: field.name,
          readonly: field.readonly === true,
          default: field.default,
          description: plain(field.description),
          ...kind(field.name),
        })),
        attributes: (declaration.attributes ?? []).map((attribute) => ({
          name: attribute.name,
          property: attribute.fieldName,
          default: fields.find((field) => field.name === attribute.fieldName)?.default,
          description: plain(attribute.description),
          ...kind(attribute.fieldName),
        })),
        events: (declaration.events ?? []).map((event) => ({
          name: event.name,
          className: event.type.text,
          description: plain(event.description),
        })),
        slots: declaration.slots ?? [],
        parts: declaration.cssParts ?? [],
        cssProperties: declaration.cssProperties ?? [],
        states: declaration.cssStates ?? [],
      };
    })
    .sort((a, b) => (a.tag < b.tag ? -1 : 1));
}
