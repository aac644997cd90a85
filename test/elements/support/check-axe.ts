import type axe from 'axe-core';

let loading: Promise<typeof axe> | undefined;

function load(): Promise<typeof axe> {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    script.onload = () => {
      resolve((globalThis as unknown as { axe: typeof axe }).axe);
    };
    script.onerror = reject;
    document.head.append(script);
  });
  return loading;
}

/** Everything that axe knows, but the contrast of level AAA: the aim is AA. */
const OPTIONS: axe.RunOptions = {
  runOnly: ['best-practice', 'wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  rules: { 'color-contrast-enhanced': { enabled: false } },
  resultTypes: ['violations'],
};

/** What axe has against an element, a line each: rule, and what it is about. */
export async function checkAxe(element: Element): Promise<string[]> {
  const { run } = await load();
  const { violations } = await run(element, OPTIONS);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${String(target)} ${failureSummary ?? ''}`),
  );
}
