/** Every job's function by its name; what worker.ts runs and tests call directly. */
import { identifyAsset } from './asset.ts';
import { discoverPage } from './discover.ts';
import { readPage } from './extract.ts';
import type { PressJobName, PressJobs, PressResult } from './face.ts';
import { parseFeed } from './feed/index.ts';
import { parseOpml } from './opml.ts';
import { readSigns } from './signs.ts';
import { findTerms } from './terms.ts';

type Jobs = {
  [Name in PressJobName]: (input: PressJobs[Name]['input']) => PressResult<PressJobs[Name]['output']>;
};

export const jobs: Jobs = {
  parseFeed: (document) => parseFeed(document, Date.now()),
  readPage,
  discoverPage,
  readSigns,
  parseOpml,
  identifyAsset,
  findTerms,
};

/** Runs one job; whatever it throws becomes the failure `unreadable`. */
export function runJob<Name extends PressJobName>(
  name: Name,
  input: PressJobs[Name]['input'],
): PressResult<PressJobs[Name]['output']> {
  try {
    return jobs[name](input);
  } catch (error) {
    return { ok: false, code: 'unreadable', message: error instanceof Error ? error.message : String(error) };
  }
}
