import type { Finding } from './finding.js';

interface Violation {
  readonly directive: string;
  readonly address: string;
}

const seen: Violation[] = [];

/**
 * Notes what the policy of the page stops from now on, and in browsers that keep reports, what it
 * has stopped before.
 */
export function watchPolicy(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    seen.push({ directive: event.effectiveDirective, address: event.blockedURI });
  });
  if (!('ReportingObserver' in globalThis)) return;
  const note = (reports: readonly { readonly body?: unknown }[]) => {
    for (const { body } of reports) {
      const { effectiveDirective = '', blockedURL = '' } = (body ?? {}) as {
        effectiveDirective?: string;
        blockedURL?: string | null;
      };
      seen.push({ directive: effectiveDirective, address: blockedURL ?? '' });
    }
  };
  new ReportingObserver(note, { types: ['csp-violation'], buffered: true }).observe();
}

/**
 * What the policy has stopped of ours.
 *
 * @param ours Beginnings of the addresses of our scripts, style sheets, directories and frames.
 */
export function checkPolicy(ours: readonly string[]): Finding[] {
  const found = new Map<string, Finding>();
  for (const { directive, address } of seen) {
    // Across sites a browser may name the site alone.
    const isOurs = ours.some((one) => address.startsWith(one) || one.startsWith(`${address}/`));
    if (!/^https?:/.test(address) || !isOurs) continue;
    const name = directive.replace(/-elem$/, '');
    const { origin } = new URL(address);
    const source = origin === location.origin ? "'self'" : origin;
    found.set(`${name} ${address}`, {
      code: 'policy',
      message: `The content security policy of this page blocks ${address}.`,
      advice: `Add ${source} to ${name} in the policy.`,
    });
  }
  return [...found.values()];
}

/** Whether a request to this address was stopped by the policy. */
export const isStopped = (address: string): boolean =>
  seen.some(
    (one) =>
      one.directive === 'connect-src' &&
      one.address !== '' &&
      (address.startsWith(one.address) || one.address.startsWith(address)),
  );
