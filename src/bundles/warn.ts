/** Tells whoever builds the page, never the person who reads it. */
export function warn(sentence: string): void {
  console.warn(`mecc-signpost: ${sentence}`);
}
