/** Moves focus to something that is not a control, so that a screen reader reads on from there. */
export function focusOn(target: HTMLElement | null | undefined): void {
  if (!target) return;
  target.tabIndex = -1;
  target.focus();
}
