/**
 * The declarations for React, Vue and Svelte, as text. `elements.d.ts` holds what the elements take
 * and fire; the three others say it in the words of their framework, and import nothing else.
 *
 * The published generators were tried first. They leave types unresolved that our manifest names,
 * and write 160 kB for one framework, which every editor reads again for every page.
 */

const heading = '// Written by docs/tools/write-editor-data.mjs from custom-elements.json.\n';
const pascal = (name) => name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
const doc = (text, indent = '  ') =>
  text ? `${indent}/** ${text.replaceAll('*/', '*\\/')} */\n` : '';
const key = (name) => (/^[A-Za-z_]\w*$/.test(name) ? name : `'${name}'`);

const attributeType = ({ kind, values = [] }) =>
  ({
    boolean: "boolean | ''",
    number: 'number | `${number}`',
    choice: values.map((value) => `'${value}'`).join(' | '),
  })[kind] ?? 'string';

function interfaces(element) {
  const base = `Mecc${pascal(element.name)}`;
  const attributes = element.attributes.map(
    (attribute) =>
      `${doc(attribute.description)}  ${key(attribute.name)}?: ${attributeType(attribute)} | undefined;`,
  );
  const properties = element.properties
    .filter((property) => !property.readonly)
    .map(
      (property) =>
        `${doc(property.description)}  ${key(property.name)}?: ${element.className}['${property.name}'] | undefined;`,
    );
  const events = element.events.map(
    (event) => `${doc(event.description)}  ${key(event.name)}: ${event.className};`,
  );
  const block = (suffix, what, lines) =>
    `/** ${what} of \`<${element.tag}>\`. */\nexport interface ${base}${suffix} {\n${lines.join('\n')}\n}\n`;
  return [
    block('Attributes', 'Attributes', attributes),
    block('Properties', 'Properties that can be set', properties),
    block('Events', 'Events', events),
  ].join('\n');
}

function elementTypes(elements) {
  const names = [
    ...elements.map((element) => element.className),
    ...elements.flatMap((element) => element.events.map((event) => event.className)),
  ];
  const map = elements.map((element) => {
    const base = `Mecc${pascal(element.name)}`;
    return `${doc(element.description)}  '${element.tag}': {
    element: ${element.className};
    attributes: ${base}Attributes;
    properties: ${base}Properties;
    events: ${base}Events;
  };`;
  });
  return `${heading}import type {
${[...new Set(names)]
  .sort()
  .map((name) => `  ${name},`)
  .join('\n')}
} from '../elements/index.js';

${elements.map(interfaces).join('\n')}
/** What each element is, takes and fires, by its tag. */
export interface MeccElements {
${map.join('\n')}
}

/** Attributes and properties under one name have to suit both. */
export type MeccProps<Tag extends keyof MeccElements> = MeccElements[Tag]['attributes'] &
  MeccElements[Tag]['properties'];

/** Listeners as attributes: \`onmecc-search\`. */
export type MeccListeners<Tag extends keyof MeccElements> = {
  [Name in keyof MeccElements[Tag]['events'] & string as \`on\${Name}\`]?:
    | ((event: MeccElements[Tag]['events'][Name]) => void)
    | undefined;
};
`;
}

const react = `${heading}import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { MeccElements, MeccListeners, MeccProps } from './elements.js';

type Own<Tag extends keyof MeccElements> = MeccProps<Tag> & MeccListeners<Tag>;
type Html<Tag extends keyof MeccElements> = DetailedHTMLProps<
  HTMLAttributes<MeccElements[Tag]['element']>,
  MeccElements[Tag]['element']
>;

/** What JSX takes for each element. */
export type MeccJsxElements = {
  [Tag in keyof MeccElements]: Omit<Html<Tag>, keyof Own<Tag>> & Own<Tag>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends MeccJsxElements {}
  }
}
`;

const vue = `${heading}import type { HTMLAttributes, PublicProps } from 'vue';
import type { MeccElements } from './elements.js';

/** \`heading-level\` as Vue reads it: \`headingLevel\`. */
type Camel<Name extends string> = Name extends \`\${infer Start}-\${infer Rest}\`
  ? \`\${Start}\${Capitalize<Camel<Rest>>}\`
  : Name;

/** Vue writes a name with a hyphen as an attribute, and sets any other as a property. */
type FromAttributes<Attributes, Properties> = {
  [Name in keyof Attributes & string as Camel<Name>]?: Name extends keyof Properties
    ? Attributes[Name] & Properties[Name]
    : Attributes[Name] | (Camel<Name> extends keyof Properties ? Properties[Camel<Name>] : never);
};

type Props<Attributes, Properties> = FromAttributes<Attributes, Properties> &
  Omit<Properties, keyof FromAttributes<Attributes, Properties>>;

type Listeners<Events> = {
  [Name in keyof Events & string as \`on\${Capitalize<Camel<Name>>}\`]?:
    | ((event: Events[Name]) => void)
    | undefined;
};

type Own<Tag extends keyof MeccElements> = Props<
  MeccElements[Tag]['attributes'],
  MeccElements[Tag]['properties']
> &
  Listeners<MeccElements[Tag]['events']>;

/** What a template takes for each element. */
export type MeccVueElements = {
  [Tag in keyof MeccElements]: new () => MeccElements[Tag]['element'] & {
    /** Only for the check of templates: an element has no such property. */
    $props: Own<Tag> & Omit<HTMLAttributes & PublicProps, keyof Own<Tag>>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends MeccVueElements {}
}
`;

const svelte = `${heading}import type { HTMLAttributes } from 'svelte/elements';
import type { MeccElements, MeccListeners, MeccProps } from './elements.js';

type Own<Tag extends keyof MeccElements> = MeccProps<Tag> & MeccListeners<Tag>;

/** What a component takes for each element. */
export type MeccSvelteElements = {
  [Tag in keyof MeccElements]: Omit<HTMLAttributes<MeccElements[Tag]['element']>, keyof Own<Tag>> &
    Own<Tag>;
};

declare module 'svelte/elements' {
  export interface SvelteHTMLElements extends MeccSvelteElements {}
}
`;

/** File name to text, for `dist/frameworks/`. */
export function frameworkTypes(elements) {
  // A module of types alone would fail where a bundler keeps its import.
  const nothing = 'export {};\n';
  return {
    'elements.d.ts': elementTypes(elements),
    'jsx.d.ts': react,
    'jsx.js': nothing,
    'vue.d.ts': vue,
    'vue.js': nothing,
    'svelte.d.ts': svelte,
    'svelte.js': nothing,
  };
}
