import type { Server as PlainServer } from 'node:http';
import type { Server as SecureServer } from 'node:https';

export interface Listening {
  readonly origin: string;
  readonly port: number;
  /** Ends what is still open as well. */
  readonly close: () => Promise<void>;
}

/** Lets a server listen on a free port of this machine alone. */
export function listen(server: PlainServer | SecureServer): Promise<Listening>;
