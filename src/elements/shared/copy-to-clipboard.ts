/** Copies a text. False where the browser does not let us: then show it, to be copied by hand. */
export async function copyToClipboard(text: string): Promise<boolean> {
  try {
    // Pages that are not secure have no clipboard, against what its type says.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
