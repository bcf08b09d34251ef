/** The parts of the window one after the other: columns, an open dialog, notices. */

const PARTS = '.pane, main.welcome, .dialog-paper, .toasts:has(.toast)';

/** What a part gives the focus to first: what takes back what it tells of, what it shows as chosen, its list, its text, else its first control. */
const FIRST = [
  '.toast-action',
  '[aria-current]',
  '[role="listbox"]',
  'iframe',
  'button:enabled, input:enabled, select:enabled, a[href]',
];

/** What last had the focus in each part. */
const lastIn = new WeakMap<Element, HTMLElement>();
let lastOutsideNotices: HTMLElement | null = null;

/** Notes what has the focus, to come back to. */
export function noteFocus(): void {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return;
  const part = focused.closest(PARTS);
  if (part !== null) lastIn.set(part, focused);
  if (part?.matches('.toasts') !== true) lastOutsideNotices = focused;
}

const isThere = (element: HTMLElement): boolean =>
  element.isConnected && element.checkVisibility({ visibilityProperty: true }) && element.closest('[inert]') === null;

function focusPart(part: HTMLElement): void {
  // Notices come and go: the newest that can be taken back is what is looked for there.
  const last = part.matches('.toasts') ? undefined : lastIn.get(part);
  const first = FIRST.flatMap((selector) => [...part.querySelectorAll<HTMLElement>(selector)]).find(isThere);
  (last !== undefined && isThere(last) ? last : first)?.focus();
}

/** Moves the focus into the next part, or the one before. */
export function goAlong(step: 1 | -1): void {
  const parts = [...document.querySelectorAll<HTMLElement>(PARTS)].filter(isThere);
  const at = parts.findIndex((part) => part.contains(document.activeElement));
  const next = parts.at(at === -1 && step === -1 ? -1 : (at + step) % parts.length);
  if (next !== undefined) focusPart(next);
}

/** Gives the focus back when the notice that had it is gone: to what had it before, or else to the open dialog. */
export function leaveNotices(): void {
  if (document.activeElement !== document.body) return;
  const back =
    lastOutsideNotices !== null && isThere(lastOutsideNotices)
      ? lastOutsideNotices
      : [...document.querySelectorAll<HTMLElement>('.dialog-paper')].at(-1);
  back?.focus();
}
