/**
 * A rollup plugin for the script-tag files, so that a page that embeds us finds no name of ours on
 * its window. Lit notes there which versions are loaded, for a warning that only its development
 * build gives, and what standard decorators say of properties; ours are of the older kind.
 */
const NOTES = [
  [/\(\w+\.(?:litHtml|litElement|reactiveElement)Versions\s*\?\?=\s*\[\]\)\.push\("[^"]*"\)/g, '0'],
  [/Symbol\.metadata\s*\?\?=\s*Symbol\("metadata"\)/g, '0'],
  [/\w+\.litPropertyMetadata\s*\?\?=\s*new WeakMap\b/g, '0'],
  [/\blitPropertyMetadata\.get\(\w+\)/g, 'void 0'],
];

export function noGlobals() {
  return {
    name: 'no-globals',
    transform(code, id) {
      if (!/node_modules[\\/](?:@lit|lit)/.test(id)) return null;
      const without = NOTES.reduce((text, [note, other]) => text.replace(note, other), code);
      if (/Versions\s*\?\?=|litPropertyMetadata|Symbol\.metadata\s*\?\?=/.test(without))
        this.error('Lit sets its globals in a new way.');
      return without === code ? null : { code: without, map: null };
    },
  };
}
