/**
 * How fast a library derives the topics of its articles on one core: press and database in one thread, by the processor time
 * of the whole process (which other programs do not change), the collection of garbage included.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openAssetFiles } from '../../main/database/asset-files.ts';
import { createLibrary } from '../../main/database/library.ts';
import { migrations } from '../../main/database/migrations.ts';
import { prepare } from '../../main/database/prepare.ts';
import { runJob } from '../../main/press/jobs.ts';
import type { TextJob } from '../../main/press/face.ts';

const NOW = Date.UTC(2026, 0, 1);
const RUNS = 5;
/** As in main/sync/find-terms.ts. */
const TEXTS_PER_STEP = 10;

export interface Speed {
  texts: number;
  meanCharacters: number;
  /** Finding terms, wording and links alone. */
  foundPerSecond: number;
  /** Finding, counting, choosing and storing. */
  derivedPerSecond: number;
}

/** The median of five runs, each in a new library; the code is warm, as it is in an app after its first articles. */
export function measureSpeed(texts: readonly TextJob[]): Speed {
  const runs = Array.from({ length: RUNS + 1 }, () => run(texts)).slice(1);
  const median = (values: number[]): number => Math.round(values.toSorted((one, other) => one - other)[RUNS >> 1] ?? 0);
  return {
    texts: texts.length,
    meanCharacters: Math.round(
      texts.reduce((sum, { bodyText }) => sum + bodyText.length, 0) / Math.max(1, texts.length),
    ),
    foundPerSecond: median(runs.map(({ found }) => texts.length / found)),
    derivedPerSecond: median(runs.map(({ found, stored }) => texts.length / (found + stored))),
  };
}

const seconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
};

/** Seconds of the processor. */
function run(texts: readonly TextJob[]): { found: number; stored: number } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-corpus-'));
  const prepared = prepare(path.join(folder, 'library.db'), migrations, false);
  if (prepared.state !== 'ready') throw new Error(prepared.state);
  const library = createLibrary(prepared.connection, openAssetFiles(path.join(folder, 'assets')));
  try {
    fill(library, texts);
    const spent = { found: 0, stored: 0 };
    for (;;) {
      const waiting = library.textsWaiting(TEXTS_PER_STEP);
      if (waiting.length === 0) return spent;
      const began = seconds();
      const answer = runJob('findTerms', { texts: waiting });
      const read = seconds();
      if (!answer.ok) throw new Error(answer.message);
      library.storeTerms(
        answer.value.found.map((found, at) => ({ articleId: waiting[at]?.articleId ?? 0, ...found })),
        NOW,
      );
      spent.found += read - began;
      spent.stored += seconds() - read;
    }
  } finally {
    library.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function fill(library: ReturnType<typeof createLibrary>, texts: readonly TextJob[]): void {
  const feed = { url: 'https://corpus.example/feed', title: 'Corpus', format: 'rss' as const };
  const site = { title: 'Corpus', siteUrl: 'https://corpus.example/', language: '', direction: 'ltr' as const };
  library.addPublication({ ...site, folder: '', profile: null, feeds: [feed], now: NOW });
  const feedId = library.findFeed([feed.url])?.feedId ?? 0;
  const check = { checkedAt: NOW, nextCheckAt: NOW, failures: 0, status: 'active' as const, problem: null };
  const items = texts.map((text, at) => ({
    identity: `c${at}`,
    alternates: [],
    url: text.url,
    headline: text.headline,
    dek: text.dek,
    byline: '',
    publishedAt: NOW - at,
    updatedAt: null,
    bodyHtml: text.bodyHtml,
    bodyText: text.bodyText,
    kind: 'news' as const,
    language: text.language,
    direction: 'ltr' as const,
    topics: [],
    leadImage: null,
    images: [],
    wantsPage: false,
  }));
  library.storeItems({ feedId, items, check, now: NOW });
}
