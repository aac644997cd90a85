/** A harvest in this process, without the waits that a real one has. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { harvest, type HarvestOptions } from '../../../../../src/cli/harvest/harvest.js';
import type { HarvestReport } from '../../../../../src/cli/harvest/report.js';
import type { FeedSettings } from '../../../../../src/cli/harvest/settings.js';
import { readBefore } from '../../../../../src/cli/import/directory-file.js';
import type { Service } from '../../../../../src/models/index.js';
import { temporaryFolder } from '../../support/run-cli.js';

export const HEAD = {
  id: 'test',
  title: 'Test directory',
  publisher: { name: 'Test publisher' },
  licence: { name: 'Test licence' },
};

export interface Harvester {
  readonly folder: string;
  readonly out: string;
  run(feeds: readonly FeedSettings[], options?: Partial<HarvestOptions>): Promise<HarvestReport>;
  text(): Promise<string>;
  services(): Promise<Service[]>;
}

/** Harvests into a folder of its own. */
export async function harvester(context: TestContext): Promise<Harvester> {
  const folder = await temporaryFolder(context);
  const out = join(folder, 'directory.json');
  const text = () => readFile(out, 'utf8');
  return {
    folder,
    out,
    text,
    async run(feeds, options = {}) {
      const before = await readBefore(out, '');
      return harvest({
        feeds,
        target: { file: out, head: HEAD, before, state: `${out}.harvest` },
        politeness: { delay: 0 },
        patience: { backoff: 1, longest: 2_000 },
        probe: false,
        today: new Date('2026-11-22T12:00:00Z'),
        ...options,
      });
    },
    async services() {
      return (JSON.parse(await text()) as { services: Service[] }).services;
    },
  };
}
