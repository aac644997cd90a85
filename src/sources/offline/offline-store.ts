/**
 * A place on a device for one pack: a text, and the files of a page that go with it. What is kept
 * there is replaced as a whole or not at all.
 */
export interface OfflineStore {
  /** The text that is kept; undefined when nothing is. Leaves no trace. */
  read(): Promise<string | undefined>;
  /**
   * Keeps a text, and files by their address, in place of everything that was kept. When it
   * rejects, what was kept before is still there.
   */
  write(text: string, files?: ReadonlyMap<string, Response>): Promise<void>;
  /** Removes everything that was kept, and the place itself. */
  remove(): Promise<void>;
}

/** A store in memory, for tests and for programs that keep the text in a place of their own. */
export function memoryStore(kept?: string): OfflineStore {
  let text = kept;
  return {
    read: async () => text,
    async write(next) {
      text = next;
    },
    async remove() {
      text = undefined;
    },
  };
}
