/** The product's feed code over the corpus' feeds: what holds of what others assert, how many items are found, how fast. */
import type { Document } from '../../main/press/face.ts';
import { parseFeed } from '../../main/press/feed/index.ts';
import { resultOf, type Result } from './feeds-result.ts';
import { holds, holdsCheck, isCore, tally } from './feeds-score.ts';
import { COUNTED, itemCounts, listFeeds, minifluxCases, minifluxName, parserCases } from './list-feeds.ts';
import type { Done } from './part.ts';

const RUNS = 5;

type Results = Readonly<Record<string, Result>>;

/** Scores and raw results of every set of feeds. */
export function scoreFeeds(folder: string): Done {
  const now = Date.now();
  const listed = listFeeds(folder);
  const raw: Record<string, Record<string, Result>> = {};
  for (const { set, name, document } of listed) (raw[set] ??= {})[name] = resultOf(document, now);
  const of = (set: string): Results => raw[set] ?? {};
  return {
    scores: {
      feedparser: scoreParser(folder, of('feedparser')),
      miniflux: scoreMiniflux(folder, of('miniflux')),
      ...Object.fromEntries(COUNTED.map((set) => [set, scoreCounts(itemCounts(folder, set), of(set))])),
      speed: measure(
        listed.map(({ document }) => document),
        now,
      ),
    },
    raw: { 'feeds.json': raw },
  };
}

const MISSING: Result = { error: 'not read' };

function scoreParser(folder: string, results: Results): unknown {
  const cases = parserCases(folder);
  const answers = cases.flatMap(({ file, kind, assertions }) =>
    assertions.map((one) => ({ file, kind, one, held: holds(results[file] ?? MISSING, one) })),
  );
  const held = (chosen: typeof answers): unknown => tally(chosen.map((answer) => answer.held));
  return {
    feeds: cases.length,
    core: held(answers.filter(({ kind, one }) => kind !== 'entities' && isCore(one))),
    entities: held(answers.filter(({ kind }) => kind === 'entities')),
    all: held(answers),
    withoutField: answers.filter((answer) => answer.held === null).length,
    missed: answers.filter((answer) => answer.held === false).map(({ file, one }) => `${file} ${one.path.join('.')}`),
  };
}

function scoreMiniflux(folder: string, results: Results): unknown {
  const cases = minifluxCases(folder);
  const answers = cases.flatMap((one) => {
    const name = minifluxName(one);
    const result = results[name] ?? MISSING;
    if (one.expect_error) return [{ name: `${name} error`, held: 'error' in result }];
    return one.checks.map((check) => ({ name: `${name} ${check.path}`, held: holdsCheck(result, check) }));
  });
  return {
    feeds: cases.length,
    checks: tally(answers.map(({ held }) => held)),
    withoutField: answers.filter(({ held }) => held === null).length,
    missed: answers.filter(({ held }) => held === false).map(({ name }) => name),
  };
}

function scoreCounts(counts: Readonly<Record<string, number>>, results: Results): unknown {
  const found = Object.entries(counts).map(([file, wanted]) => {
    const result = results[file] ?? MISSING;
    return { file, wanted, items: 'error' in result ? null : result.items.length };
  });
  return {
    feeds: found.length,
    parsed: found.filter(({ items }) => items !== null).length,
    sameCount: found.filter(({ items, wanted }) => items === wanted).length,
    missed: found.filter(({ items, wanted }) => items !== wanted),
  };
}

/** The whole way from bytes to sanitised items, warm, one thread: the median of some runs. */
function measure(documents: readonly Document[], now: number): unknown {
  const bytes = documents.reduce((sum, { body }) => sum + body.length, 0);
  const seconds = Array.from({ length: RUNS }, () => {
    const began = performance.now();
    for (const document of documents) parseFeed(document, now);
    return (performance.now() - began) / 1_000;
  }).toSorted((one, other) => one - other);
  const median = seconds[RUNS >> 1] ?? 1;
  return { bytes, seconds: median, megabytesPerSecond: Number((bytes / 1e6 / median).toFixed(2)) };
}
