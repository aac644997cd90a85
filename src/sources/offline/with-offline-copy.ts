import type { DirectorySource } from '../directory-source.js';
import { staticDirectory } from '../static-directory.js';
import { keptCopy } from './kept-copy.js';
import type { OfflineStore } from './offline-store.js';

/**
 * A directory that can be searched without signal, once somebody has kept it with `savePack`. When
 * it cannot be reached, the pack answers, as `stale` and with its own date; `onDevice` of the
 * source's answer names the place of the pack. A search for another place is not answered from it.
 *
 * The store is read when the directory cannot be reached, and never written.
 */
export function withOfflineCopy(source: DirectorySource, store: OfflineStore): DirectorySource {
  return keptCopy(source, store, staticDirectory);
}
