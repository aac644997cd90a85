/**
 * A rollup plugin for the script-tag files: Lit's decorators also know the standard ones, and
 * esbuild puts a helper for every kind of decorator into each module. Our classes decorate
 * properties in the legacy way and nothing else, which takes three lines for all of them.
 */
const SHIM = '\0slim-decorators';

const CODE = `
export const property = (options) => (proto, name) => proto.constructor.createProperty(name, options);
export const state = () => property({ state: true, attribute: false });
export const decorate = (decorators, proto, name) => decorators.forEach((decorator) => decorator(proto, name));
`;

/** What esbuild 0.28 writes at the top of a module with decorators. */
const HELPER =
  /^(?:"use strict";\n)?var __defProp = [\s\S]*?\nvar __decorateClass = [\s\S]*?\n};\n/;

export function slimDecorators() {
  return {
    name: 'slim-decorators',
    resolveId: (id) => (id === 'lit/decorators.js' || id === SHIM ? SHIM : null),
    load: (id) => (id === SHIM ? { code: CODE, moduleSideEffects: false } : null),
    transform: {
      order: 'post',
      handler(code, id) {
        if (id.includes('node_modules') || !code.includes('__decorateClass(')) return null;
        if (!HELPER.test(code)) this.error('esbuild writes its decorator helper in a new way.');
        const imported = `import { decorate as __decorateClass } from ${JSON.stringify(SHIM)};\n`;
        return { code: code.replace(HELPER, imported), map: null };
      },
    },
  };
}
