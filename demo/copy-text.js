/**
 * Copies the text of an element. Where that is not allowed, the text is selected, ready to be copied
 * with keys. `status` says which.
 */
export async function copyText(shown, status) {
  try {
    await navigator.clipboard.writeText(shown.textContent);
    status.textContent = 'Copied.';
  } catch {
    getSelection()?.selectAllChildren(shown);
    status.textContent = 'Selected. Press Ctrl and C, or Command and C, to copy it.';
  }
}
