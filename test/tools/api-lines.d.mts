/** Keys of `exports` in package.json with declarations of their own. */
export const ENTRIES: readonly string[];
