/** What had the focus before something floated above it, for dialogs that open from a menu or from one another. */
let opener: Element | null = null;

/** To be called while it still has the focus; the page's body says nothing, then what was noted before stands. */
export function noteOpener(element: Element | null): void {
  if (element !== null && element !== document.body && element.closest('.dialog, .menu') === null) opener = element;
}

/** Gives the focus back once nothing floats any more and no one else has it. */
export function focusOpener(): void {
  const lost = document.activeElement === null || document.activeElement === document.body;
  if (lost && document.querySelector('.dialog') === null && opener instanceof HTMLElement) opener.focus();
}
