const said = new Set<string>();

/**
 * Tells whoever builds the page of a mistake in it, once. Only what its author has written: never
 * what a person has typed.
 */
export function warnOnce(sentence: string): void {
  if (said.has(sentence)) return;
  said.add(sentence);
  console.warn(`mecc-signpost: ${sentence}`);
}
