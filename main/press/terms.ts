/** What texts are about: names and phrases with their weight, what likeness is told by, and where they lead. */
import { findTextTerms } from '../topics/find-terms.ts';
import { signatureOf } from '../topics/signature.ts';
import type { FoundTerms, PressJobs, PressResult, TextJob } from './face.ts';
import { linkedNames } from './linked-names.ts';
import { linksOf } from './links.ts';

/** Looks through some texts; a text in which nothing is found gives empty lists. */
export function findTerms({ texts }: PressJobs['findTerms']['input']): PressResult<PressJobs['findTerms']['output']> {
  return { ok: true, value: { found: texts.map(termsOf) } };
}

const termsOf = (text: TextJob): FoundTerms => ({
  terms: findTextTerms({ ...text, linked: linkedNames(text.bodyHtml) }),
  signature: signatureOf(text.bodyText),
  links: linksOf(text.bodyHtml, text.url),
});
