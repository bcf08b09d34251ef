/**
 * `npm run bench -- topics --articles 100000`: how long lists of topics, their counts, facets and related topics take in the
 * database thread (ms, without the message to and fro), beside the same questions asked of the same file by plain joins.
 * Before every question an article is marked, so that nothing is answered from what was kept of the question before.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { openAssetFiles } from '../main/database/asset-files.ts';
import { createLibrary } from '../main/database/library.ts';
import { migrations } from '../main/database/migrations.ts';
import { prepare } from '../main/database/prepare.ts';
import type { ArticleQuery } from '../preload/model.ts';
import { fillTopicLibrary, NOW, PUBLICATIONS } from './topic-library.ts';
import { machine, shares, timed, type Shares } from './measure.ts';
import { joins } from './topic-joins.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '100000' },
    runs: { type: 'string', default: '100' },
    // A library to fill and keep, or one that was kept: filling a million takes minutes.
    keep: { type: 'string', default: '' },
  },
});
const total = Number(values.articles);
const runs = Number(values.runs);
const DAY = 86_400_000;
/** As many chips as the window shows. */
const CHIPS = 20;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const memory = (): number => {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};
const rounded = (number: number): number => Math.round(number * 100) / 100;

const folder =
  values.keep === '' ? mkdtempSync(path.join(os.tmpdir(), 'broadsheet-bench-')) : path.resolve(values.keep);
mkdirSync(folder, { recursive: true });
try {
  const prepared = prepare(path.join(folder, 'library.db'), migrations, false);
  if (prepared.state !== 'ready') throw new Error(prepared.state);
  const database = prepared.connection;
  const filling = performance.now();
  const filled = fillTopicLibrary(database, total);
  const fillSeconds = (performance.now() - filling) / 1_000;

  const library = createLibrary(database, openAssetFiles(path.join(folder, 'assets')));
  const before = memory();
  const slices: number[] = [];
  const tend = (): boolean => {
    const started = performance.now();
    const more = library.tend();
    slices.push(performance.now() - started);
    return more;
  };
  while (tend());
  const loaded = memory() - before;

  const { topics, words } = filled;
  const common = (run: number): number => topics[run % 10] ?? 1;
  const second = (run: number): number => topics[10 + (run % 7)] ?? 1;
  const usual = (run: number): number => topics[100 + ((run * 7) % 400)] ?? 1;
  const rare = (run: number): number => topics[Math.floor(topics.length / 2) + run] ?? 1;
  const asked = (all: number[], any: number[] = [], none: number[] = []): Partial<ArticleQuery> => ({
    topics: { all, any, none },
  });
  const questions: Record<string, (run: number) => Partial<ArticleQuery>> = {
    everything: () => ({}),
    commonTopic: (run) => asked([common(run)]),
    usualTopic: (run) => asked([usual(run)]),
    rareTopic: (run) => asked([rare(run)]),
    twoCommon: (run) => asked([common(run), second(run)]),
    anyOfThree: (run) => asked([], [common(run), second(run), usual(run)]),
    noneOfOne: (run) => asked([], [], [common(run)]),
    allAnyNone: (run) => asked([common(run)], [second(run), usual(run)], [usual(run + 1)]),
    commonUnread: (run) => ({ ...asked([common(run)]), unread: true }),
    commonStarred: (run) => ({ ...asked([common(run)]), starred: true }),
    commonInPublication: (run) => ({ ...asked([common(run)]), publicationId: 1 + (run % PUBLICATIONS) }),
    commonInFolder: (run) => ({ ...asked([common(run)]), folder: `Folder ${run % 10}` }),
    commonInLanguage: (run) => ({ ...asked([common(run)]), language: 'ar' }),
    commonOfKind: (run) => ({ ...asked([common(run)]), kind: 'memo' }),
    commonThisMonth: (run) => ({ ...asked([common(run)]), from: NOW - 30 * DAY }),
    commonWithWord: (run) => ({ ...asked([common(run)]), search: words[100 + run] ?? '' }),
    commonWithCommonWord: (run) => ({ ...asked([common(run)]), search: words[run % 10] ?? '' }),
    language: () => ({ language: 'ar' }),
    dates: (run) => ({ from: NOW - (run + 60) * DAY, to: NOW - run * DAY }),
    halfOfAllUnread: () => ({ from: NOW - 365 * DAY, unread: true }),
  };
  const query = (change: Partial<ArticleQuery>): ArticleQuery => ({ order: 'newest', ...change });
  const disturb = (run: number): void => void library.setRead([1 + ((run * 7_919) % total)], run % 2 === 0, NOW);
  const measure = (call: (run: number) => void): Shares => {
    const took: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      disturb(run);
      took.push(timed(() => call(run)));
    }
    return shares(took);
  };
  const results = Object.fromEntries(
    Object.entries(questions).map(([name, change]) => [
      name,
      {
        list: measure((run) => library.listArticles(query(change(run)), null, 100)),
        count: measure((run) => library.countArticles(query(change(run)))),
        facets: measure((run) => library.facets(query(change(run)), CHIPS, NOW)),
        // As the window asks.
        whole: measure((run) => {
          library.listArticles(query(change(run)), null, 100);
          library.countArticles(query(change(run)));
          library.facets(query(change(run)), CHIPS, NOW);
        }),
      },
    ]),
  );
  const topicPages = {
    common: measure((run) => library.topicPage(common(run), NOW)),
    usual: measure((run) => library.topicPage(usual(run), NOW)),
  };
  const check = { checkedAt: NOW, nextCheckAt: NOW + 1e9, failures: 0, status: 'active' as const, problem: null };
  const item = (number: number) => ({
    identity: `new${number}`,
    alternates: [],
    url: `https://p.example/${number}`,
    headline: 'A headline',
    dek: '',
    byline: '',
    publishedAt: NOW - number,
    updatedAt: null,
    bodyHtml: '',
    bodyText: '',
    kind: 'news' as const,
    language: 'en',
    direction: 'ltr' as const,
    topics: [0, 1, 2, 3, 4, 5].map((at) => `New topic ${(number * at) % 50}`),
    leadImage: null,
    images: [],
    wantsPage: false,
  });
  const feedId = library.findFeed(['https://p.example/rss'])?.feedId ?? 0;
  const adds = Array.from({ length: runs }, (_unused, run) => {
    const store = timed(() => library.storeItems({ feedId, items: [item(run)], check, now: NOW }));
    return { store, tend: timed(() => library.tend()) };
  });
  const marks = Array.from({ length: runs }, (_unused, run) => {
    const mark = timed(() => disturb(run));
    return { mark, tend: timed(() => library.tend()) };
  });
  const peer = joins(
    database,
    { common, second, usual },
    (run) => words[run % 10] ?? '',
    (call) => {
      const took = Array.from({ length: Math.min(runs, 15) }, (_unused, run) => timed(() => call(run)));
      return shares(took);
    },
  );
  const times = (theirs: { p50: number } | undefined, ours: { p50: number } | undefined): number =>
    Math.round(((theirs?.p50 ?? 0) / Math.max(0.01, ours?.p50 ?? 0.01)) * 10) / 10;
  console.log(
    JSON.stringify(
      {
        bench: 'topics',
        machine: machine(),
        articles: total,
        topics: topics.length,
        topicsOfArticles: filled.rows,
        publications: PUBLICATIONS,
        runs,
        fillSeconds: Math.round(fillSeconds),
        load: {
          seconds: rounded(slices.reduce((sum, one) => sum + one, 0) / 1_000),
          slice: shares(slices),
          bytesPerArticle: Math.round(loaded / total),
        },
        milliseconds: {
          ...results,
          topicPages,
          addArticle: { store: shares(adds.map((one) => one.store)), index: shares(adds.map((one) => one.tend)) },
          markRead: { mark: shares(marks.map((one) => one.mark)), index: shares(marks.map((one) => one.tend)) },
        },
        worst: {
          p95: Math.max(...Object.values(results).map(({ whole }) => whole.p95), topicPages.common.p95),
          question: Object.entries(results).toSorted((one, other) => other[1].whole.p95 - one[1].whole.p95)[0]?.[0],
        },
        plainJoins: peer,
        timesFasterThanJoins: {
          listOfTwoCommon: times(peer.listOfTwoCommon, results['twoCommon']?.list),
          countOfTwoCommon: times(peer.countOfTwoCommon, results['twoCommon']?.count),
          anyOfThree: times(peer.countOfAnyOfThree, results['anyOfThree']?.count),
          noneOfOne: times(peer.countOfNoneOfOne, results['noneOfOne']?.count),
          togetherWithCommon: times(peer.togetherWithCommon, results['commonTopic']?.facets),
          togetherWithUsual: times(peer.togetherWithUsual, results['usualTopic']?.facets),
        },
      },
      null,
      2,
    ),
  );
  database.close();
} finally {
  if (values.keep === '') rmSync(folder, { recursive: true, force: true });
}
