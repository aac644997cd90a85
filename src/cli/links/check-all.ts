import type { LinkFinding, LinkTarget } from './links-report.js';

export interface CheckAllOptions {
  /** Hosts that are asked at the same time. */
  readonly concurrency: number;
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((done: number, total: number) => void) | undefined;
}

/**
 * What is at each address, by address. Several hosts are asked at the same time, and each of them
 * one thing after the other. What was not asked when the run was stopped is not in the result.
 */
export async function checkAll(
  targets: readonly LinkTarget[],
  check: (url: string) => Promise<LinkFinding>,
  { concurrency, signal, progress }: CheckAllOptions,
): Promise<ReadonlyMap<string, LinkFinding>> {
  const found = new Map<string, LinkFinding>();
  const queues = byHost(targets);
  const work = async (): Promise<void> => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      for (const { url } of queue) {
        if (signal?.aborted) return;
        const finding = await check(url);
        if (finding.code === 'stopped') return;
        found.set(url, finding);
        progress?.(found.size, targets.length);
      }
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return found;
}

/** The hosts with most addresses first, as they take longest. */
function byHost(targets: readonly LinkTarget[]): LinkTarget[][] {
  const hosts = new Map<string, LinkTarget[]>();
  for (const target of targets) {
    const { host } = new URL(target.url);
    const queue = hosts.get(host);
    if (queue) queue.push(target);
    else hosts.set(host, [target]);
  }
  return [...hosts.values()].sort((one, other) => other.length - one.length);
}
