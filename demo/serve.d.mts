import type { Server } from 'node:http';

export const CONTENT_SECURITY_POLICY: string;
export const SEARCH_POLICY: string;
/** A server that is not listening yet. */
export function createDemoServer(options?: { readonly site?: string }): Server;
/** Listens on the port, or on the next free one; resolves to the port. */
export function listen(server: Server, port: number): Promise<number>;
