import { VERSION } from '../../version.js';

let warned = false;

/** Says once a page that another copy of this package came first. Its elements stay in use. */
export function warnVersion(tag: string): void {
  const first = customElements.get(tag);
  if (warned || !first) return;
  const version = 'version' in first ? String(first.version) : 'unknown';
  warned = true;
  console.warn(
    `mecc-signpost: ${tag} is already defined by version ${version}; version ${VERSION} is not used.`,
  );
}
