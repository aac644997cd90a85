/** Asks again and again until it is so. When it never is, the error has the last answer. */
export async function until<T>(
  ask: () => Promise<T>,
  isSo: (value: T) => boolean,
  patience = 30_000,
): Promise<T> {
  for (const end = Date.now() + patience; ;) {
    const value = await ask();
    if (isSo(value)) return value;
    if (Date.now() > end) throw new Error(`Waited in vain; last: ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
