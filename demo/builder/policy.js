/** What a page has to allow, and no more. */
import { elementOf } from './elements.js';

/** Where an address leads; empty for a path of one's own site. */
const originOf = (address) => (address.startsWith('http') ? new URL(address).origin : '');

/**
 * The choice as the page in a frame reads it: a path of one's own site is no path of the frame's.
 * `otherPage` and `otherSource` are the origins that are not the frame's own, if there are any.
 */
export function forFrame(checked) {
  const { page, folder } = checked;
  const own = originOf(folder) || page;
  const whole = (source) => (page !== own && source.startsWith('/') ? page + source : source);
  const directory = whole(checked.directory);
  const feed = whole(checked.feed);
  const other = (origin) => (origin === own ? '' : origin);
  return {
    ...checked,
    directory,
    feed,
    otherPage: other(page),
    otherSource: other(originOf(directory || feed)),
  };
}

/** A directive. An empty source stands for the site itself. */
const line = (name, sources) =>
  `${name} ${[...new Set(sources.map((source) => source || "'self'"))].join(' ')};`;

/**
 * Lines of a content security policy for each carrier, and for the page in the frame.
 *
 * @param framed The choice as `forFrame` has it.
 */
export function csp({ folder, directory, feed, elements }, framed) {
  const host = originOf(folder);
  const source = directory || feed;
  // The elements fetch their own parts as scripts; only a directory is asked as data.
  const asks = source && elements.some((name) => elementOf(name).takes.includes('source'));
  const elementLines = [
    line('script-src', [host]),
    line('style-src', [host]),
    ...(asks ? [line('connect-src', [originOf(source)])] : []),
  ].join('\n');
  return {
    script: elementLines,
    html: elementLines,
    frame: [line('frame-src', [host]), line('script-src', [host])].join('\n'),
    embed: [
      line('default-src', ["'none'"]),
      line('script-src', ["'self'"]),
      line('style-src', ["'self'"]),
      line('connect-src', ["'self'", ...(asks ? [framed.otherSource] : [])]),
      line('base-uri', ["'none'"]),
      line('form-action', ["'self'"]),
      line('frame-ancestors', ["'self'", framed.otherPage]),
      "require-trusted-types-for 'script';",
    ].join('\n'),
    links: '',
  };
}

/** Hashes of the files that each carrier names, as far as they are known. */
export function integrityOf({ integrity }, files) {
  return Object.fromEntries(
    Object.entries(files).map(([carrier, names]) => [
      carrier,
      names.flatMap((name) => (integrity[name] ? [{ file: name, hash: integrity[name] }] : [])),
    ]),
  );
}
