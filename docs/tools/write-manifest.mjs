/**
 * Writes `dist/custom-elements.json` and fails when an element shows something to the outside
 * that its documentation does not name.
 *
 *   node docs/tools/write-manifest.mjs
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { complaints } from './undocumented.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const manifestFile = path.join(root, 'dist/custom-elements.json');

/** Methods every element has for the platform or for Lit: not part of our interface. */
const LIFECYCLE = new Set(
  `adoptedCallback attributeChangedCallback connectedCallback createRenderRoot disconnectedCallback
   firstUpdated formAssociatedCallback formDisabledCallback formResetCallback
   formStateRestoreCallback getUpdateComplete handleEvent performUpdate render requestUpdate
   scheduleUpdate shouldUpdate update updated willUpdate`.split(/\s+/),
);

const read = (file) => readFileSync(path.join(root, file), 'utf8');
const published = (file) => file?.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** `class X extends Event { … super('mecc-x', { bubbles: true }) }` of every events file. */
function eventClasses() {
  const found = new Map();
  for (const file of readdirSync(path.join(root, 'src/elements'), { recursive: true })) {
    if (!/\.events?\.ts$/.test(file)) continue;
    const classes = read(`src/elements/${file}`)
      .split(/^export (?:abstract )?class /m)
      .slice(1);
    for (const text of classes) {
      const name = /^\w+/.exec(text)?.[0];
      const call = /super\(\s*(?:'([^']+)'|[\w.]+)\s*(?:,\s*\{([^}]*)\})?\s*,?\s*\)/.exec(text);
      const on = (flag) => new RegExp(`\\b${flag}:\\s*true`).test(call?.[2] ?? '');
      found.set(name, {
        name: call?.[1],
        bubbles: on('bubbles'),
        composed: on('composed'),
        cancelable: on('cancelable'),
      });
    }
  }
  return found;
}

/** The analyzer says once more that an optional property may be undefined. */
const tidyType = ({ type, ...entry }) => ({
  ...entry,
  ...(type && {
    type: { ...type, text: type.text?.replace(/(?: \| undefined)+$/, ' | undefined') },
  }),
});

function tidyMembers(members = []) {
  return members
    .filter(
      (member) =>
        member.privacy !== 'private' &&
        member.privacy !== 'protected' &&
        !member.static &&
        !/^[_#]/.test(member.name) &&
        !LIFECYCLE.has(member.name),
    )
    .map(({ inheritedFrom, ...member }) => ({
      ...tidyType(member),
      ...(inheritedFrom
        ? { inheritedFrom: { ...inheritedFrom, module: published(inheritedFrom.module) } }
        : {}),
    }));
}

function tidyElement(element, events) {
  const members = tidyMembers(element.members);
  const fields = new Set(members.map((member) => member.name));
  return {
    ...element,
    members,
    attributes: (element.attributes ?? [])
      .filter((attribute) => fields.has(attribute.fieldName))
      .map(({ inheritedFrom, ...attribute }) => tidyType(attribute)),
    events: (element.events ?? [])
      .filter((event) => event.name?.startsWith('mecc-'))
      .map(({ inheritedFrom, ...event }) => {
        const { name, ...flags } = events.get(event.type?.text) ?? {};
        return { ...event, ...flags };
      }),
  };
}

mkdirSync(path.dirname(manifestFile), { recursive: true });
rmSync(manifestFile, { force: true });
const { status, stdout, stderr } = spawnSync(
  path.join(root, 'node_modules/.bin/cem'),
  ['analyze', '--quiet', '--config', 'docs/custom-elements-manifest.config.mjs'],
  { cwd: root, encoding: 'utf8' },
);
if (status !== 0 || !existsSync(manifestFile)) {
  process.stderr.write(`${stdout}${stderr}\nThe manifest analyser failed.\n`);
  process.exit(1);
}

const raw = JSON.parse(readFileSync(manifestFile, 'utf8'));
const events = eventClasses();
const sharedFolder = path.join(root, 'src/elements/shared');
const sharedStyles = existsSync(sharedFolder)
  ? readdirSync(sharedFolder, { recursive: true })
      .filter((file) => file.endsWith('.styles.ts'))
      .map((file) => read(`src/elements/shared/${file}`))
      .join('\n')
  : '';
const problems = [];
let elements = 0;

const modules = raw.modules
  .map((module) => {
    const folder = path.posix.dirname(module.path);
    const inElementFolder = folder !== 'src/elements' && folder !== 'src/elements/shared';
    const declarations = module.declarations
      .filter(
        (declaration) =>
          declaration.kind === 'class' && (declaration.tagName || /Event$/.test(declaration.name)),
      )
      .map((declaration) => {
        if (!declaration.tagName)
          return { ...declaration, members: tidyMembers(declaration.members) };
        elements += 1;
        const element = tidyElement(declaration, events);
        if (inElementFolder) {
          const files = readdirSync(path.join(root, folder)).filter((file) => file.endsWith('.ts'));
          const text = (pattern) =>
            files
              .filter((file) => pattern.test(file))
              .map((file) => read(`${folder}/${file}`))
              .join('\n');
          problems.push(
            ...complaints(
              element,
              text(/(?<!\.styles|\.define)\.ts$/),
              text(/\.styles\.ts$/),
              sharedStyles,
              events,
            ),
          );
        }
        return element;
      })
      .map((declaration) => ({
        ...declaration,
        ...(declaration.superclass?.module
          ? {
              superclass: declaration.superclass.module.includes('elements/')
                ? { ...declaration.superclass, module: published(declaration.superclass.module) }
                : declaration.superclass,
            }
          : {}),
      }));
    return {
      ...module,
      path: published(module.path),
      declarations,
      exports: module.exports
        ?.filter(
          (item) =>
            item.kind === 'custom-element-definition' ||
            declarations.some((declaration) => declaration.name === item.declaration?.name),
        )
        .map((item) => ({
          ...item,
          declaration: { ...item.declaration, module: published(item.declaration.module) },
        })),
    };
  })
  .filter((module) => module.declarations.length > 0 || (module.exports?.length ?? 0) > 0)
  .sort((a, b) => (a.path < b.path ? -1 : 1));

writeFileSync(manifestFile, `${JSON.stringify({ ...raw, modules }, null, 2)}\n`);
if (elements === 0) problems.push('no element with a tag name was found');
if (problems.length > 0) {
  process.stderr.write(`${problems.join('\n')}\n${problems.length} things are not documented.\n`);
  process.exit(1);
}
