/** What editors complete and explain: custom data for VS Code, web-types for JetBrains. */
import { plain } from './element-data.mjs';

const values = ({ kind, values: words = [] }) =>
  kind === 'choice' ? { values: words.map((name) => ({ name })) } : {};

/** An attribute of yes or no needs no value; `v` is VS Code's word for that. */
const valueSet = ({ kind }) => (kind === 'boolean' ? { valueSet: 'v' } : {});

const withDefault = ({ description, default: value }) =>
  value === undefined || value === 'false' || /default:/i.test(description)
    ? description
    : `${description} Default: ${value.replaceAll("'", '')}.`;

/** HTML custom data, format 1.1. */
export const vscodeHtml = (elements) => ({
  version: 1.1,
  tags: elements.map((element) => ({
    name: element.tag,
    description: element.description,
    attributes: [
      ...element.attributes.map((attribute) => ({
        name: attribute.name,
        description: withDefault(attribute),
        ...valueSet(attribute),
        ...values(attribute),
      })),
      ...element.events.map((event) => ({
        name: `on${event.name}`,
        description: `${event.description} (\`${event.className}\`)`,
      })),
    ],
  })),
});

/** Every token once, however many elements read it. */
function tokens(elements) {
  const found = new Map();
  for (const entry of elements.flatMap((element) => element.cssProperties)) {
    if (!found.has(entry.name)) found.set(entry.name, plain(entry.description));
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** CSS custom data, format 1.1: tokens, and parts by the element that has them. */
export function vscodeCss(elements, themeTokens) {
  const properties = new Map([...themeTokens, ...tokens(elements)]);
  const parts = new Map();
  for (const element of elements) {
    for (const part of element.parts) {
      const line = `\`${element.tag}\`: ${plain(part.description)}`;
      parts.set(part.name, [...(parts.get(part.name) ?? []), line]);
    }
  }
  return {
    version: 1.1,
    properties: [...properties].map(([name, description]) => ({ name, description })),
    pseudoElements: [...parts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, lines]) => ({ name: `::part(${name})`, description: lines.join('\n\n') })),
  };
}

const named = (entries) =>
  entries.map((entry) => ({ name: entry.name, description: plain(entry.description) }));

/** The type of an attribute's value, as web-types writes it. */
const attributeValue = ({ kind, values: words = [] }) => {
  if (kind === 'boolean') return { value: { kind: 'no-value' } };
  if (kind === 'choice') return { values: words.map((name) => ({ name })) };
  return { value: { type: kind === 'number' ? 'number' : 'string' } };
};

/** JetBrains web-types. */
export const webTypes = (elements, { name, version }, themeTokens) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map((element) => ({
        name: element.tag,
        description: element.description,
        attributes: element.attributes.map((attribute) => ({
          name: attribute.name,
          description: withDefault(attribute),
          ...attributeValue(attribute),
        })),
        slots: named(element.slots),
        js: {
          properties: element.properties.map((property) => ({
            name: property.name,
            description: property.description,
            ...(property.readonly ? { 'read-only': true } : {}),
          })),
          events: named(element.events),
        },
        css: {
          parts: named(element.parts),
          properties: named(element.cssProperties),
        },
      })),
    },
    css: {
      properties: themeTokens.map(([token, description]) => ({ name: token, description })),
    },
  },
});
