/**
 * `npm run bench -- library --articles 100000`: fills a library with generated articles through the product's own code and
 * prints p50/p95 (ms, in the database thread, without the message to and fro) of every list, filter, search and mark as one JSON object.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openAssetFiles } from '../main/database/asset-files.ts';
import type { LibraryMethods, NewItem } from '../main/database/face.ts';
import { createLibrary } from '../main/database/library.ts';
import { migrations } from '../main/database/migrations.ts';
import { prepare } from '../main/database/prepare.ts';
import type { ArticleQuery } from '../preload/model.ts';
import { machine, shares, timed, type Shares } from './measure.ts';
import { generator, pick } from './random.ts';

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '100000' }, runs: { type: 'string', default: '200' } },
});
const total = Number(values.articles);
const runs = Number(values.runs);
const PUBLICATIONS = 200;
/** As in main/database/index.ts. */
const MARKED_AT_ONCE = 500;
const NOW = Date.UTC(2026, 0, 1);

const random = generator(11);
const LETTERS: Record<string, string> = {
  en: 'abcdefghiklmnoprstuvw',
  ar: 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي',
  he: 'אבגדהוזחטיכלמנסעפצקרשת',
  fa: 'ابپتجچحخدرزژسشعغفقکگلمنوهی',
  tr: 'abcçdefgğhıijklmnoöprsştuüvyz',
};
const LANGUAGES = ['en', 'en', 'en', 'ar', 'he', 'fa', 'tr'];
/** 20,000 words a language, drawn so that few are very common (Zipf), as in text. */
const vocabulary = new Map(
  Object.entries(LETTERS).map(([language, letters]) => [
    language,
    Array.from({ length: 20_000 }, () =>
      Array.from({ length: 3 + Math.floor(random() * 7) }, () => pick(Array.from(letters), random)).join(''),
    ),
  ]),
);
const word = (language: string): string => {
  const words = vocabulary.get(language) ?? [];
  return words[Math.min(words.length - 1, Math.floor(Math.exp(random() * Math.log(words.length))) - 1)] ?? '';
};
const text = (language: string, words: number): string => Array.from({ length: words }, () => word(language)).join(' ');

function item(number: number, language: string): NewItem {
  const body = text(language, 250 + Math.floor(random() * 250));
  return {
    identity: `g${number}`,
    alternates: [`https://p.example/${number}`],
    url: `https://p.example/${number}`,
    headline: text(language, 8),
    dek: text(language, 18),
    byline: text(language, 2),
    publishedAt: NOW - Math.floor(random() * 730 * 86_400_000),
    updatedAt: null,
    bodyHtml: `<p>${body}</p>`,
    bodyText: body,
    kind: pick(['news', 'news', 'news', 'analysis', 'memo', 'report', 'event'] as const, random),
    language,
    direction: language === 'ar' || language === 'he' || language === 'fa' ? 'rtl' : 'ltr',
    topics: [],
    leadImage: null,
    images: [],
    wantsPage: false,
  };
}

function fill(library: LibraryMethods): {
  listedSeconds: number;
  indexedSeconds: number;
  indexStep: Shares;
} {
  let started = performance.now();
  const check = { checkedAt: NOW, nextCheckAt: NOW + 1e9, failures: 0, status: 'active' as const, problem: null };
  let number = 0;
  for (let one = 0; one < PUBLICATIONS; one += 1) {
    const language = LANGUAGES[one % LANGUAGES.length] ?? 'en';
    library.addPublication({
      title: `Publication ${one}`,
      siteUrl: '',
      language,
      direction: 'ltr',
      folder: `Folder ${one % 10}`,
      profile: null,
      feeds: [{ url: `https://p${one}.example/rss`, title: '', format: 'rss' }],
      now: NOW,
    });
    const feedId = library.findFeed([`https://p${one}.example/rss`])?.feedId ?? 0;
    const until = Math.round(((one + 1) * total) / PUBLICATIONS);
    const items: NewItem[] = [];
    while (number < until) items.push(item(number++, language));
    library.storeItems({ feedId, items, check, now: NOW });
  }
  const listedSeconds = (performance.now() - started) / 1_000;
  // In the steps that sync takes: what a list asked for meanwhile waits at most.
  started = performance.now();
  const steps: number[] = [];
  for (let waiting = total; waiting > 0;) {
    const step = performance.now();
    ({ waiting } = library.indexPending(25));
    steps.push(performance.now() - step);
    if (steps.length % 100 === 0) process.stderr.write('.');
  }
  return { listedSeconds, indexedSeconds: (performance.now() - started) / 1_000, indexStep: shares(steps) };
}

/** p50 and p95 of `runs` calls; each call gets its number, so that inputs vary. */
function measure(call: (run: number) => void, times = runs): Shares {
  return shares(Array.from({ length: times }, (_unused, run) => timed(() => call(run))));
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-bench-'));
try {
  const prepared = prepare(path.join(folder, 'library.db'), migrations, false);
  if (prepared.state !== 'ready') throw new Error(prepared.state);
  const library = createLibrary(prepared.connection, openAssetFiles(path.join(folder, 'assets')));
  const filled = fill(library);
  const ids = prepared.connection.all<{ id: number }>('SELECT id FROM articles').map((row) => row.id);
  const chosen = (share: number): number[] => ids.filter(() => random() < share);
  library.setRead(chosen(0.7), true, NOW);
  library.setStarred(chosen(0.01), true, NOW);
  const query = (change: Partial<ArticleQuery> = {}): ArticleQuery => ({ order: 'newest', ...change });
  const list = (
    change: (run: number) => Partial<ArticleQuery>,
    after: { sortedAt: number; id: number } | null = null,
  ) => measure((run) => library.listArticles(query(change(run)), after, 100));
  const count = (change: (run: number) => Partial<ArticleQuery>) =>
    measure((run) => library.countArticles(query(change(run))));
  const publicationId = (run: number): number => 1 + (run % PUBLICATIONS);
  const deep = { sortedAt: NOW - 365 * 86_400_000, id: 1 };
  const common = (run: number): string => vocabulary.get('en')?.[run % 10] ?? '';
  const usual = (run: number): string => vocabulary.get('en')?.[100 + run] ?? '';
  const rare = (run: number): string => vocabulary.get('en')?.[5_000 + run * 20] ?? '';
  /** All that are unread marked and the marking undone, in the steps that the proxy takes (main/database/index.ts). */
  const markedAll = (times: number) => {
    const steps: number[] = [];
    const whole: number[] = [];
    const undone: number[] = [];
    const inSteps = (given: number[], read: boolean): void => {
      for (let from = 0; from < given.length; from += MARKED_AT_ONCE) {
        const started = performance.now();
        library.setRead(given.slice(from, from + MARKED_AT_ONCE), read, NOW);
        steps.push(performance.now() - started);
      }
    };
    inSteps(ids, false);
    steps.length = 0;
    for (let run = 0; run < times; run += 1) {
      const started = performance.now();
      const unread = library.unreadIds(query());
      inSteps(unread, true);
      const marked = performance.now();
      inSteps(unread, false);
      whole.push(marked - started);
      undone.push(performance.now() - marked);
    }
    const choosing = measure(() => library.unreadIds(query()), times);
    library.setRead(ids, true, NOW);
    return {
      markAllChoose: choosing,
      markAllStep: shares(steps),
      markAllRead: shares(whole),
      markAllUndo: shares(undone),
    };
  };
  /** What SQLite itself takes in this file for the same rows, with nothing chosen or ordered: no list can be faster. */
  const bare = {
    bareRows: measure((run) =>
      prepared.connection.all(
        'SELECT id, headline, dek, byline, published_at, sorted_at, kind, access, language FROM articles WHERE id > ? LIMIT 100',
        (run * 397) % total,
      ),
    ),
    bareMatch: measure((run) =>
      prepared.connection.number(
        'SELECT count(*) FROM (SELECT rowid FROM search WHERE search MATCH ? LIMIT 100)',
        `"${usual(run)}"`,
      ),
    ),
  };
  /** Everything is read by now: each step purges 20 articles by age. */
  const retained = (times: number) => {
    library.updateSettings({ retentionDays: 1, retentionBytes: 0 });
    while (library.applyRetention(NOW + 9e8).removed.length === 0);
    return measure(() => library.applyRetention(NOW + 9e8), times);
  };
  const results = {
    ...bare,
    list: list(() => ({})),
    listDeep: list(() => ({}), deep),
    listOldest: list(() => ({ order: 'oldest' })),
    publication: list((run) => ({ publicationId: publicationId(run) })),
    folder: list((run) => ({ folder: `Folder ${run % 10}` })),
    unread: list(() => ({ unread: true })),
    unreadOfPublication: list((run) => ({ publicationId: publicationId(run), unread: true })),
    starred: list(() => ({ starred: true })),
    starredOfPublication: list((run) => ({ publicationId: publicationId(run), starred: true })),
    kind: list(() => ({ kind: 'memo' })),
    access: list(() => ({ access: 'feed' })),
    accessNone: list(() => ({ access: 'locked' })),
    kindUnread: list(() => ({ kind: 'event', unread: true })),
    kindUnreadNone: list(() => ({ kind: 'podcast', unread: true })),
    folderUnread: list((run) => ({ folder: `Folder ${run % 10}`, unread: true })),
    searchCommonWord: list((run) => ({ search: common(run) })),
    searchUsualWord: list((run) => ({ search: usual(run) })),
    searchRareWord: list((run) => ({ search: rare(run) })),
    searchTwoWords: list((run) => ({ search: `${common(run)} ${usual(run)}` })),
    searchPrefix: list((run) => ({ search: usual(run).slice(0, 3) })),
    searchLetter: list((run) => ({ search: 'abcdefghi'[run % 9] ?? '' })),
    searchDeep: list((run) => ({ search: common(run) }), deep),
    searchArabic: list((run) => ({ search: vocabulary.get('ar')?.[50 + run] ?? '' })),
    searchUnread: list((run) => ({ search: usual(run), unread: true })),
    searchStarred: list((run) => ({ search: common(run), starred: true })),
    searchKindNone: list((run) => ({ search: common(run), kind: 'podcast' })),
    searchInPublication: list((run) => ({ search: usual(run), publicationId: publicationId(run) })),
    searchInFolder: list((run) => ({ search: common(run), folder: `Folder ${run % 10}` })),
    countAll: count(() => ({})),
    countUnread: count(() => ({ unread: true })),
    countStarred: count(() => ({ starred: true })),
    countKind: count(() => ({ kind: 'memo' })),
    countSearchUsualWord: count((run) => ({ search: usual(run) })),
    countSearchCommonWord: count((run) => ({ search: common(run) })),
    publications: measure(() => library.listPublications()),
    article: measure((run) => library.articleDocument(ids[(run * 37) % ids.length] ?? 1)),
    markRead: measure((run) => library.setRead([ids[(run * 41) % ids.length] ?? 1], run % 2 === 0, NOW)),
    markPublicationRead: measure(
      (run) => library.markAllRead(query({ publicationId: publicationId(run) }), NOW),
      Math.min(runs, PUBLICATIONS),
    ),
    // All were unread before each.
    ...markedAll(3),
    retentionStep: retained(50),
  };
  const { databaseBytes } = library.status();
  console.log(
    JSON.stringify(
      {
        bench: 'library',
        machine: machine(),
        articles: total,
        publications: PUBLICATIONS,
        megabytes: Math.round(databaseBytes / 1e6),
        fill: {
          listedSeconds: Math.round(filled.listedSeconds * 10) / 10,
          indexedSeconds: Math.round(filled.indexedSeconds * 10) / 10,
        },
        milliseconds: { indexStep: filled.indexStep, ...results },
      },
      null,
      2,
    ),
  );
  prepared.connection.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
