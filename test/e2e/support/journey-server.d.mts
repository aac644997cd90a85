import type { IncomingHttpHeaders } from 'node:http';

export interface SlowLine {
  readonly roundTrip: number;
  readonly bytesPerSecond: number;
}

export interface LoggedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Bytes of the answer's body, compressed. */
  readonly bytes: number;
}

export interface JourneySite {
  readonly origin: string;
  readonly requests: readonly LoggedRequest[];
  bytes(): number;
  close(): Promise<void>;
}

export interface JourneySiteOptions {
  readonly slow?: SlowLine;
  readonly files?: Readonly<Record<string, string>>;
  readonly edit?: (path: string, text: string) => string;
  readonly allow?: readonly string[];
}

export const SLOW_4G: SlowLine;
/** A page with a frame as wide as a phone. `openHands()` needs it at `/phone`. */
export const PHONE: string;
export function startJourneyServer(options?: JourneySiteOptions): Promise<JourneySite>;
