/** Every job's function by its name; what worker.ts runs and tests call directly. */
import { identifyAsset } from './asset.ts';
import { discoverPage } from './discover.ts';
import { readPage } from './extract.ts';
import type { PressJobName, PressJobs, PressResult } from './face.ts';
import { parseFeed } from './feed/index.ts';
import { joinPages } from './join-pages.ts';
import { parseOpml } from './opml.ts';
import { readSigns } from './signs.ts';
import { findTerms } from './terms.ts';

type Jobs = {
  [Name in PressJobName]: (input: PressJobs[Name]['input']) => PressResult<PressJobs[Name]['output']>;
};

export const jobs: Jobs = {
  parseFeed: (document) => parseFeed(document, Date.now()),
  readPage: (page) => readPage(page, Date.now()),
  joinPages: (pages) => ({ ok: true, value: joinPages(pages) }),
  discoverPage,
  readSigns,
  parseOpml,
  identifyAsset,
  findTerms,
};

/** Bytes; no more is fetched of feeds and pages, and more than that is no list of feeds. */
const LARGEST: Partial<Record<PressJobName, number>> = {
  parseFeed: 16 * 1024 ** 2,
  readPage: 8 * 1024 ** 2,
  discoverPage: 8 * 1024 ** 2,
  readSigns: 8 * 1024 ** 2,
  parseOpml: 16 * 1024 ** 2,
};

function isTooLarge(name: PressJobName, input: PressJobs[PressJobName]['input']): boolean {
  const body = 'body' in input ? input.body : 'document' in input ? input.document.body : null;
  return body !== null && body.byteLength > (LARGEST[name] ?? Number.POSITIVE_INFINITY);
}

/** Runs one job; whatever it throws becomes the failure `unreadable`. */
export function runJob<Name extends PressJobName>(
  name: Name,
  input: PressJobs[Name]['input'],
): PressResult<PressJobs[Name]['output']> {
  try {
    if (isTooLarge(name, input))
      return { ok: false, code: 'unreadable', message: 'It is larger than anything that is read.' };
    return jobs[name](input);
  } catch (error) {
    return { ok: false, code: 'unreadable', message: error instanceof Error ? error.message : String(error) };
  }
}
