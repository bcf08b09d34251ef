/** What accounts need from the desktop and the profiles, passed in as values. main/electron implements most of them. */
import type { FetchedAnswer } from '../sync/ports.ts';
import type { SignMarks } from '../press/face.ts';

export type { Notify } from '../sync/ports.ts';

/** A profile's marks of a session that are no selectors. */
export interface Marks {
  /** Names. */
  cookies: readonly string[];
  /** Of the answer; without a value any will do. */
  headers: readonly { name: string; value?: string | undefined }[];
}

/** What a publication's profile says of signing in; empty without a profile. */
export interface SessionMarks {
  /** Page that shows best whether the reader is signed in; null for the front page. */
  checkUrl: string | null;
  signInUrl: string | null;
  signedIn: Marks;
  signedOut: Marks;
  selectors: SignMarks;
  /** Free reads are counted; null where the profile says nothing of that. */
  meter: { limit: number | null } | null;
}

/** One page of a publication asked for in its session. See Sync.ask. */
export type Ask = (publicationId: number, url: string) => Promise<FetchedAnswer | 'sign-in' | null>;

/** What a sign-in window is told when the reader says "I have signed in". */
export type Said =
  | { is: 'signed-in' }
  /** The site does not show it; the words go into the window, where the reader may insist. */
  | { is: 'not-shown'; message: string };

export interface SignInWindowInput {
  publicationId: number;
  /** Of the publication, for the window's title. */
  title: string;
  /** http(s) address of the page to begin with. */
  address: string;
  /**
   * Something happened that may have signed the reader in (a navigation ended, cookies changed). True closes the window.
   * Asked one at a time, and not more than once in two seconds.
   */
  check(): Promise<boolean>;
  /** The reader pressed "I have signed in"; `insists` after it was said that the site does not show it. */
  said(insists: boolean): Promise<Said>;
}

export interface SignInWindows {
  /** Resolves when the window is open (or came to the front); `closed` of it when it is gone, however it went. */
  open(input: SignInWindowInput): Promise<{ closed: Promise<void> }>;
  isOpen(publicationId: number): boolean;
  close(publicationId: number): void;
  closeAll(): void;
}

/** The Electron sessions of publications as accounts see them: never a value of a cookie. */
export interface SessionStore {
  /** Names of the cookies that are set for a publication's hosts. */
  cookieNames(publicationId: number): Promise<string[]>;
  /** Whether anything is kept of this session: any cookie at all. */
  hasCookies(publicationId: number): Promise<boolean>;
  /** Clears cookies, storage, cache, and what is kept of them on disk. */
  clear(publicationId: number): Promise<void>;
}
