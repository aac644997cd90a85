/** How long a status is empty before it says something again: the same words alone are not read out. */
const PAUSE_MS = 100;

const timers = new WeakMap();

function say(status, words) {
  clearTimeout(timers.get(status));
  timers.set(
    status,
    setTimeout(() => {
      status.textContent = words;
    }, PAUSE_MS),
  );
}

/**
 * Copies the text of an element. Where that is not allowed, the text is selected, ready to be copied
 * with keys. `status` says which, each time.
 */
export async function copyText(shown, status) {
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(shown.textContent);
    say(status, 'Copied.');
  } catch {
    getSelection()?.selectAllChildren(shown);
    say(status, 'Selected. Press Ctrl and C, or Command and C, to copy it.');
  }
}
