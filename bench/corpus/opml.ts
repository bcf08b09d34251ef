/** The product's reader of subscription lists over the lists of other readers. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseOpml } from '../../main/press/opml.ts';
import { faultsOfList, type Source } from './opml-score.ts';
import type { Done } from './part.ts';

/** Scores and what was read of each list. */
export function scoreOpml(folder: string): Done {
  const sources = JSON.parse(readFileSync(path.join(folder, 'opml', 'sources.json'), 'utf8')) as Record<string, Source>;
  const read = Object.entries(sources)
    // The sources name the lists that are kept back too.
    .filter(([file]) => existsSync(path.join(folder, 'opml', file)))
    .map(([file, source]) => {
      const result = parseOpml({ body: new Uint8Array(readFileSync(path.join(folder, 'opml', file))) });
      return { file, result, checks: source.checks?.length ?? 0, faults: faultsOfList(result, source) };
    });
  const checks = read.reduce((sum, one) => sum + one.checks, 0);
  const missedChecks = read.flatMap(({ faults }) => faults.filter((fault) => fault.check));
  const missed = read.flatMap(({ file, faults }) => faults.map(({ what }) => `${file}: ${what}`));
  return {
    scores: {
      lists: read.length,
      right: read.filter(({ faults }) => faults.length === 0).length,
      checks: { asked: checks, held: checks - missedChecks.length },
      missed,
    },
    raw: { 'opml.json': Object.fromEntries(read.map(({ file, result }) => [file, result])) },
  };
}
