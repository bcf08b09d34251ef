/** The product's feed code over the corpus' feeds: what holds of what others assert, how many items are found, how fast. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Document } from '../../main/press/face.ts';
import { parseFeed } from '../../main/press/feed/index.ts';
import { resultOf, type Result } from './feeds-result.ts';
import { holds, holdsCheck, isCore, tally, type Assertion, type Check } from './feeds-score.ts';
import type { Done } from './part.ts';

interface ParserCase {
  file: string;
  kind: string;
  headers?: Record<string, string>;
  assertions: Assertion[];
}

interface MinifluxCase {
  test: string;
  package: string;
  baseURL: string;
  input: string;
  expect_error: boolean;
  checks: Check[];
}

const COUNTED = ['w3c', 'rss-parser', 'netnewswire'] as const;
const RUNS = 5;

const json = (...parts: string[]): unknown => JSON.parse(readFileSync(path.join(...parts), 'utf8'));

/** Scores and raw results of every set of feeds. */
export function scoreFeeds(folder: string): Done {
  const feeds = path.join(folder, 'feeds');
  const read: Document[] = [];
  const raw: Record<string, Record<string, Result>> = {};
  const readOne = (set: string, name: string, document: Document): Result => {
    read.push(document);
    const result = resultOf(document, Date.now());
    (raw[set] ??= {})[name] = result;
    return result;
  };
  const feedparser = scoreParser(feeds, readOne);
  const miniflux = scoreMiniflux(feeds, readOne);
  const counted = Object.fromEntries(COUNTED.map((set) => [set, scoreCounts(feeds, set, readOne)]));
  return { scores: { feedparser, miniflux, ...counted, speed: measure(read) }, raw: { 'feeds.json': raw } };
}

type ReadOne = (set: string, name: string, document: Document) => Result;

function scoreParser(feeds: string, readOne: ReadOne): unknown {
  const cases = json(feeds, 'feedparser', 'cases.json') as ParserCase[];
  const answers = cases.flatMap(({ file, kind, headers = {}, assertions }) => {
    const result = readOne('feedparser', file, {
      url: addressOf(file, headers),
      contentType: headers['content-type'] ?? '',
      body: readFileSync(path.join(feeds, 'feedparser', file)),
    });
    return assertions.map((one) => ({ file, kind, one, held: holds(result, one) }));
  });
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

/** feedparser's own tests serve the files of this name and read the others from the disk, where they have no address. */
const addressOf = (file: string, headers: Readonly<Record<string, string>>): string =>
  /(?:^|\/)http_[^/]*$/u.test(file)
    ? new URL(headers['content-location'] ?? '', `http://127.0.0.1:8097/${file}`).href
    : '';

function scoreMiniflux(feeds: string, readOne: ReadOne): unknown {
  const cases = json(feeds, 'miniflux', 'cases.json') as MinifluxCase[];
  const answers = cases.flatMap((one) => {
    const name = `${one.package}/${one.test}`;
    const body = new TextEncoder().encode(one.input);
    const result = readOne('miniflux', name, { url: one.baseURL || 'http://example.org/', contentType: '', body });
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

function scoreCounts(feeds: string, set: string, readOne: ReadOne): unknown {
  const counts = Object.entries(json(feeds, set, 'item-counts.json') as Record<string, number>);
  const found = counts.map(([file, wanted]) => {
    const body = readFileSync(path.join(feeds, set, file));
    const result = readOne(set, file, { url: `http://example.org/${file}`, contentType: '', body });
    return { file, wanted, items: 'error' in result ? null : result.items.length };
  });
  return {
    feeds: counts.length,
    parsed: found.filter(({ items }) => items !== null).length,
    sameCount: found.filter(({ items, wanted }) => items === wanted).length,
    missed: found.filter(({ items, wanted }) => items !== wanted),
  };
}

/** The whole way from bytes to sanitised items, warm, one thread: the median of some runs. */
function measure(documents: readonly Document[]): unknown {
  const bytes = documents.reduce((sum, { body }) => sum + body.length, 0);
  const seconds = Array.from({ length: RUNS }, () => {
    const began = performance.now();
    for (const document of documents) parseFeed(document, Date.now());
    return (performance.now() - began) / 1_000;
  }).toSorted((one, other) => one - other);
  const median = seconds[RUNS >> 1] ?? 1;
  return { bytes, seconds: median, megabytesPerSecond: Number((bytes / 1e6 / median).toFixed(2)) };
}
