/** Which values of a message are not always known: as the compiler reads its type. */
import path from 'node:path';
import ts from 'typescript';

const file = path.resolve(import.meta.dirname, '../../src/i18n/registry.ts');

/** Positions of those values, by the path of the message; messages that have none are left out. */
export function optionalValues(): ReadonlyMap<string, readonly number[]> {
  const program = ts.createProgram([file], {
    strict: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts'],
    types: [],
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  const messages = module && checker.tryGetMemberInModuleExports('Messages', module);
  if (!messages) throw new Error(`${file} exports no Messages.`);
  const found = new Map<string, readonly number[]>();
  const walk = (type: ts.Type, at: readonly string[]): void => {
    const [signature] = type.getCallSignatures();
    if (signature) {
      const positions = signature.parameters.flatMap((one, index) => {
        const parts = checker.getTypeOfSymbol(one);
        const all = parts.isUnion() ? parts.types : [parts];
        return all.some(({ flags }) => flags & ts.TypeFlags.Undefined) ? [index] : [];
      });
      if (positions.length > 0) found.set(at.join('.'), positions);
      return;
    }
    // A text has properties of its own, and a list has too.
    if (!(type.flags & ts.TypeFlags.Object) || checker.isArrayLikeType(type)) return;
    for (const one of type.getProperties()) walk(checker.getTypeOfSymbol(one), [...at, one.name]);
  };
  walk(checker.getDeclaredTypeOfSymbol(messages), []);
  return found;
}
