/**
 * Milliseconds of processor time that the scripts of a page took, out of a trace of Chromium:
 * compiling, running, and what promises go on with. `ScriptDuration` of the DevTools protocol
 * leaves the last out, which is where elements that wait for something do their work. Time of the
 * thread is counted, not of the clock, so that what else the machine does is left out.
 */
const CATEGORIES = ['devtools.timeline', 'v8', 'v8.execute'];
const NAMES = new Set([
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'v8.callFunction',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
  'v8.run',
]);

export const traceScripts = (browser, page) =>
  browser.startTracing(page, { categories: CATEGORIES });

/** Ends the trace. Only threads that have read a page of that origin count: not the browser's own. */
export async function scriptMilliseconds(browser, origin) {
  const { traceEvents } = JSON.parse(String(await browser.stopTracing()));
  const thread = ({ pid, tid }) => `${pid} ${tid}`;
  const threads = new Set(
    traceEvents
      .filter(
        ({ name, args }) => name === 'ParseHTML' && args.beginData?.url?.startsWith(`${origin}/`),
      )
      .map(thread),
  );
  const scripts = traceEvents
    .filter((event) => event.ph === 'X' && NAMES.has(event.name) && threads.has(thread(event)))
    .sort((a, b) => a.ts - b.ts);
  let total = 0;
  const until = new Map();
  for (const event of scripts) {
    // Only the outermost: what scripts call is in their time already.
    if (event.ts < (until.get(thread(event)) ?? 0)) continue;
    // Of a few Chromium says the time of the clock alone.
    const { dur = 0, tdur = dur } = event;
    until.set(thread(event), event.ts + dur);
    total += tdur;
  }
  return total / 1_000;
}
