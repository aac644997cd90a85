/** The key that a text from an attribute stands for, if it is one of those: case and spaces aside. */
export function keyOf<Key extends string>(
  keys: Iterable<Key>,
  text: string | null | undefined,
): Key | undefined {
  if (text === undefined || text === null) return undefined;
  const wanted = plainKey(text);
  return [...keys].find((key) => plainKey(key) === wanted);
}

function plainKey(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, '-');
}
