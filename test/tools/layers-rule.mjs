/**
 * The layers of `src/` as a lint rule: a file imports only from what stands below it here, and
 * one element's folder never reaches into another's except for its registration.
 */
import path from 'node:path';
import { root } from './install.mjs';

const LEAVES = ['errors', 'i18n', 'version'];
const MODELS = ['models', 'errors', 'version'];
const PURE = [...MODELS, 'search', 'geo', 'schedule', 'generated'];
const SOURCES = [...PURE, 'sources'];
const SHARE = [...MODELS, 'i18n', 'schedule', 'search', 'share'];
const CLIENT = [...SOURCES, 'client'];
const CONTROLLERS = [...CLIENT, 'i18n', 'share', 'controllers'];
const ELEMENTS = [...CONTROLLERS, 'elements', 'theme'];

/** @type {Record<string, string[]>} layer → layers it may import */
export const MAY_IMPORT = {
  version: [],
  errors: ['errors', 'version'],
  i18n: ['i18n', 'version'],
  models: MODELS,
  theme: ['errors', 'version', 'theme'],
  generated: ['models', 'generated'],
  search: PURE,
  geo: PURE,
  schedule: PURE,
  share: SHARE,
  sources: SOURCES,
  client: CLIENT,
  index: [...CLIENT, ...LEAVES, 'share'],
  controllers: CONTROLLERS,
  elements: ELEMENTS,
  bundles: [...ELEMENTS, 'bundles'],
  cli: [...SOURCES, 'i18n', 'share', 'cli'],
};

const src = path.join(root, 'src');
const layerOf = (file) =>
  path
    .relative(src, file)
    .replace(/\.[jt]s$/, '')
    .split(path.sep)[0] ?? '';

export const layers = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = context.filename;
    const from = layerOf(file);
    const check = (source) => {
      if (typeof source?.value !== 'string') return;
      const specifier = source.value;
      const report = (message) => context.report({ node: source, message });
      if (!specifier.startsWith('.')) {
        if (specifier.startsWith('node:') && from !== 'cli')
          report('Only the command line may use Node modules.');
        return;
      }
      const target = path.resolve(path.dirname(file), specifier);
      if (target !== src && !target.startsWith(src + path.sep))
        return report('Import leaves src/.');
      const to = layerOf(target);
      // Messages are keyed by the models' words: their types, never their code.
      if (from === 'i18n' && to === 'models' && source.parent?.importKind === 'type') return;
      if (!MAY_IMPORT[from]?.includes(to))
        return report(`Layer "${from}" may not import layer "${to}".`);
      if (
        from === 'elements' &&
        to === 'elements' &&
        file !== path.join(src, 'elements/index.ts')
      ) {
        const [own, other] = [file, target].map(
          (name) => path.relative(src, name).split(path.sep)[1],
        );
        if (other !== own && other !== 'shared' && !/\.define\.js$/.test(target)) {
          report('An element may import only the registration (`*.define.js`) of another element.');
        }
      }
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (node) => check(node.argument?.literal ?? node.source),
    };
  },
};
