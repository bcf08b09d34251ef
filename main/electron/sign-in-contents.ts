/**
 * The web contents of sign-in windows that show a publication's site. They are strangers to the bridge; what sets them apart
 * is that they may navigate on the web, by rules of their own, and that they are told in words what they are refused.
 */
import type { WebContents } from 'electron';

export type Refusal = { is: 'permission'; permission: string } | { is: 'download' };

const hearers = new WeakMap<WebContents, (refusal: Refusal) => void>();

/** @param refused hears of what the page's session refused it */
export function adoptSignInContents(contents: WebContents, refused: (refusal: Refusal) => void): void {
  hearers.set(contents, refused);
}

export const isSignInContents = (contents: WebContents): boolean => hearers.has(contents);

/** Tells the window of a page, if it has one that listens, of a refusal. */
export function tellRefusal(contents: WebContents | null, refusal: Refusal): void {
  if (contents !== null) hearers.get(contents)?.(refusal);
}
