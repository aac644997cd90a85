import type { Engine } from '../../support/browsers.mjs';
import type { Hands } from './hands.mjs';
import type { JourneySite, JourneySiteOptions } from './journey-server.mjs';

export type Way = 'keys' | 'touch';
export type Step =
  'open' | 'number' | 'call' | 'listed' | 'message' | 'printed' | 'linked' | 'over';

export interface Walk {
  readonly steps: Readonly<Record<Step, { readonly presses: number; readonly bytes: number }>>;
  readonly ready: number;
  readonly answer: number;
  readonly machine: number;
  readonly late: number;
}

export interface WalkOptions {
  readonly at?: (step: Step) => Promise<void>;
  readonly words?: string;
}

export const WORDS: string;
export function startWatchedSite(
  engine: Engine,
  options?: JourneySiteOptions,
): Promise<JourneySite>;
export function walk(
  hands: Hands,
  site: JourneySite,
  way: Way,
  options?: WalkOptions,
): Promise<Walk>;
export function measureWalk(engine: Engine, way: Way): Promise<Walk & { readonly slowed: string }>;
