/** Hands a text to the browser to save as a file. Nothing leaves the device. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  // Not in the page: a page that listens for presses has no part in it.
  link.click();
  // Some browsers read the file only after this turn.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}
