/** What a page has to allow, and no more. */

const originOf = (address) => (address.startsWith('http') ? new URL(address).origin : "'self'");

const line = (name, sources) => `${name} ${[...new Set(sources)].join(' ')};`;

/** Lines of a content security policy for each carrier, and for the page in the frame. */
export function csp({ folder, directory, feed, page, elements }, hasSheets) {
  const host = originOf(folder);
  const source = directory || feed;
  // The elements fetch their own parts as scripts; only a directory is asked as data.
  const asks = source && elements.some((name) => SEARCHING.includes(name));
  const elementLines = [
    line('script-src', [host]),
    ...(hasSheets ? [line('style-src', [host])] : []),
    ...(asks ? [line('connect-src', [originOf(source)])] : []),
  ].join('\n');
  const ownHost = host === "'self'" ? page : host;
  const inFrame = (address) => {
    // A path of the page's own site is asked for across sites when the frame is on another.
    const isAcross = address.startsWith('/') && page && ownHost && page !== ownHost;
    const origin = isAcross ? page : originOf(address);
    return origin === ownHost ? "'self'" : origin;
  };
  return {
    script: elementLines,
    html: elementLines,
    frame: [line('frame-src', [host]), line('script-src', [host])].join('\n'),
    embed: [
      line('default-src', ["'none'"]),
      line('script-src', ["'self'"]),
      line('style-src', ["'self'"]),
      line('connect-src', ["'self'", ...(asks ? [inFrame(source)] : [])]),
      line('base-uri', ["'none'"]),
      line('form-action', ["'self'"]),
      line('frame-ancestors', ["'self'", ...(page && page !== ownHost ? [page] : [])]),
      "require-trusted-types-for 'script';",
    ].join('\n'),
    links: '',
  };
}

const SEARCHING = ['service-finder', 'topic-card', 'topic-list'];

/** Hashes of the files that each carrier names, as far as they are known. */
export function integrityOf({ integrity }, files) {
  return Object.fromEntries(
    Object.entries(files).map(([carrier, names]) => [
      carrier,
      names.flatMap((name) => (integrity[name] ? [{ file: name, hash: integrity[name] }] : [])),
    ]),
  );
}
