/**
 * What an element shows to the outside without a word of explanation: for `write-manifest.mjs`.
 *
 * @param element its entry in the manifest
 * @param source the text of its files, without its styles
 * @param styles the text of its styles
 * @param sharedStyles that of all elements
 * @param events what is known of event classes, by their name
 */
export function complaints(element, source, styles, sharedStyles, events) {
  const list = [];
  const names = (key) => new Set((element[key] ?? []).map((entry) => entry.name));
  const say = (text) => list.push(`${element.tagName}: ${text}`);

  if (!element.summary && !element.description) say('the class has no @summary');
  for (const [key, label] of [
    ['members', 'member'],
    ['attributes', 'attribute'],
    ['events', 'event'],
    ['slots', 'slot'],
    ['cssParts', 'part'],
    ['cssProperties', 'custom property'],
    ['cssStates', 'state'],
  ]) {
    for (const entry of element[key] ?? []) {
      if (!entry.description?.trim() && !entry.summary?.trim())
        say(`${label} "${entry.name}" has no description`);
    }
  }
  const documented = {
    slots: names('slots'),
    parts: names('cssParts'),
    properties: names('cssProperties'),
  };
  for (const [, name] of source.matchAll(/<slot\b[^>]*?\bname=["']?([\w-]+)/g)) {
    if (!documented.slots.has(name)) say(`slot "${name}" is rendered but has no @slot`);
  }
  if (/<slot(?![^>]*\bname=)[^>]*>/.test(source) && !documented.slots.has('')) {
    say('the default slot is rendered but has no @slot');
  }
  for (const [, value] of source.matchAll(/\spart="([^"$]*)"/g)) {
    for (const name of value.split(/\s+/).filter(Boolean)) {
      if (!documented.parts.has(name)) say(`part "${name}" is rendered but has no @csspart`);
    }
  }
  for (const [, name] of styles.matchAll(/var\(\s*(--mecc-[\w-]+)/g)) {
    if (!documented.properties.has(name) && !sharedStyles.includes(name)) {
      say(`custom property "${name}" is read but has no @cssprop`);
    }
  }
  const states = names('cssStates');
  for (const [, name] of `${styles}`.matchAll(/:state\(([\w-]+)\)/g)) {
    if (!states.has(name)) say(`state "${name}" is styled but has no @cssState`);
  }
  const fired = new Set((element.events ?? []).map((event) => event.type?.text));
  for (const [, name] of source.matchAll(/new (Mecc\w+Event)\(/g)) {
    if (!fired.has(name))
      say(`${name} is dispatched but has no @fires {${name}} ${events.get(name)?.name ?? ''}`);
  }
  return [...new Set(list)];
}
