/**
 * What is public (docs/adr/0012-public-api.md), one thing a line: the declarations of each entry as
 * the compiler sees them in `dist/`, and what `custom-elements.json` says of each element.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { readElements } from '../../docs/tools/element-data.mjs';
import { root } from './install.mjs';

const dist = path.join(root, 'dist');
const pkg = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
/** They say of the elements what `custom-elements.json` says. */
const OF_FRAMEWORKS = ['./jsx', './vue', './svelte'];
/** Entries with declarations of their own, the SDK first: others export some of it again. */
export const ENTRIES = Object.keys(pkg.exports).filter(
  (key) => pkg.exports[key].types && !/\*|\.js$/.test(key) && !OF_FRAMEWORKS.includes(key),
);

const FLAGS =
  ts.TypeFormatFlags.NoTruncation |
  ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope |
  ts.TypeFormatFlags.WriteArrayAsGenericType;

/** Where a type comes from is no part of it, and the machine's paths least of all. */
const tidy = (text) => text.replace(/import\("[^"]*"[^)]*\)\.?/g, '').replace(/\s+/g, ' ');

function describe(checker, symbol, name) {
  const isOurs = (one) =>
    (one.declarations ?? []).some((node) => node.getSourceFile().fileName.startsWith(dist));
  const isHidden = (one) =>
    one.name.startsWith('__') ||
    (one.declarations ?? []).some(
      (node) =>
        ts.getCombinedModifierFlags(node) &
          (ts.ModifierFlags.Private | ts.ModifierFlags.Protected) ||
        (node.name && ts.isPrivateIdentifier(node.name)),
    );
  const print = (type, flags = 0) => tidy(checker.typeToString(type, undefined, FLAGS | flags));
  const members = (type) =>
    checker
      .getPropertiesOfType(type)
      .filter((one) => isOurs(one) && !isHidden(one))
      .map((one) => {
        const optional = one.flags & ts.SymbolFlags.Optional ? '?' : '';
        return `${name}.${one.name}${optional}: ${print(checker.getTypeOfSymbol(one))}`;
      });

  if (symbol.flags & ts.SymbolFlags.Class) {
    const made = checker.getTypeOfSymbol(symbol);
    const parent = checker.getDeclaredTypeOfSymbol(symbol).getBaseTypes?.()?.[0];
    return [
      `class ${name}${parent ? ` extends ${print(parent)}` : ''}`,
      ...made
        .getConstructSignatures()
        .map(
          (one) => `${name}.constructor: ${tidy(checker.signatureToString(one, undefined, FLAGS))}`,
        ),
      ...members(made)
        .filter((line) => !line.startsWith(`${name}.prototype`))
        .map((line) => `static ${line}`),
      ...members(checker.getDeclaredTypeOfSymbol(symbol)),
    ];
  }
  const lines = [];
  if (symbol.flags & ts.SymbolFlags.Interface) {
    lines.push(`interface ${name}`, ...members(checker.getDeclaredTypeOfSymbol(symbol)));
  }
  if (symbol.flags & ts.SymbolFlags.TypeAlias) {
    const type = checker.getDeclaredTypeOfSymbol(symbol);
    const inner = type.isUnion() ? [] : members(type);
    lines.push(
      ...(inner.length > 0
        ? [`type ${name}`, ...inner]
        : [`type ${name} = ${print(type, ts.TypeFormatFlags.InTypeAlias)}`]),
    );
  }
  if (symbol.flags & ts.SymbolFlags.Value) {
    lines.push(`value ${name}: ${print(checker.getTypeOfSymbol(symbol))}`);
  }
  return lines;
}

/** Lines of every entry of the package. */
export function declarationLines() {
  const files = ENTRIES.map((entry) => path.join(root, pkg.exports[entry].types));
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    types: [],
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const seen = new Map();
  return ENTRIES.flatMap((entry, index) => {
    const specifier = pkg.name + entry.slice(1);
    const module = checker.getSymbolAtLocation(program.getSourceFile(files[index]));
    return checker
      .getExportsOfModule(module)
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((exported) => {
        const symbol =
          exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
        if (seen.has(symbol)) return [`${specifier}  ${exported.name}, as in ${seen.get(symbol)}`];
        seen.set(symbol, specifier);
        return describe(checker, symbol, exported.name).map((line) => `${specifier}  ${line}`);
      });
  });
}

/** Lines of every element. */
export function elementLines() {
  const type = ({ kind, values }) => (kind === 'choice' ? values.join(' | ') : kind);
  const manifest = JSON.parse(readFileSync(path.join(dist, 'custom-elements.json'), 'utf8'));
  const methods = new Map(
    manifest.modules
      .flatMap((module) => module.declarations)
      .filter((one) => one.tagName)
      .map((one) => [one.tagName, one.members.filter(({ kind }) => kind === 'method')]),
  );
  return readElements().flatMap((element) =>
    [
      `element ${element.className}`,
      ...element.attributes.map((one) => `attribute ${one.name}: ${type(one)}`),
      ...element.properties.map(
        (one) => `property ${one.name}${one.readonly ? ' (read only)' : ''}: ${type(one)}`,
      ),
      ...methods
        .get(element.tag)
        .map(
          (one) =>
            `method ${one.name}(${(one.parameters ?? []).map(({ name }) => name).join(', ')})`,
        ),
      ...element.events.map((one) => `event ${one.name}: ${one.className}`),
      ...element.slots.map((one) => `slot ${one.name || '(default)'}`),
      ...element.parts.map((one) => `part ${one.name}`),
      ...element.cssProperties.map((one) => `custom property ${one.name}`),
      ...element.states.map((one) => `state ${one.name}`),
    ].map((line) => `${element.tag}  ${line}`),
  );
}
