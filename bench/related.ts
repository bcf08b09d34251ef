/**
 * `npm run bench -- related --articles 100000`: fills a library with generated articles of six topics each and prints, as one JSON object, what it
 * costs (p50/p95 in ms, in the database thread) to keep what an arriving article is compared by and to decide its story, and
 * to say what to read next beside an article.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openAssetFiles } from '../main/database/asset-files.ts';
import type { NewItem, TextTerms } from '../main/database/face.ts';
import { createLibrary } from '../main/database/library.ts';
import { storeLikeness } from '../main/database/likeness.ts';
import { migrations } from '../main/database/migrations.ts';
import { prepare } from '../main/database/prepare.ts';
import { machine, shares } from './measure.ts';
import { generator } from './random.ts';

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '100000' }, runs: { type: 'string', default: '1000' } },
});
const total = Number(values.articles);
const runs = Number(values.runs);
const PUBLICATIONS = 200;
const TOPICS = 20_000;
const TOPICS_OF_ARTICLE = 6;
const DAYS = 730;
const DAY = 86_400_000;
const NOW = Date.UTC(2026, 0, 1);
/** Articles in a transaction, as main/sync/find-terms.ts stores them. */
const AT_ONCE = 10;

const random = generator(11);
/** 0 to `count` - 1, few of them very often (Zipf), as topics and words are. */
const common = (count: number): number => Math.min(count - 1, Math.floor(Math.exp(random() * Math.log(count + 1))) - 1);

/** Every tenth article tells a story that another publication told within a day, every other one of these nearly in its words. */
interface Told {
  topics: string[];
  terms: { key: string; weight: number }[];
  signature: number[];
  at: number;
}

function told(at: number): Told {
  const topics = new Set<string>();
  while (topics.size < TOPICS_OF_ARTICLE) topics.add(`Topic ${common(TOPICS)}`);
  const names = [...topics];
  return {
    topics: names,
    terms: Array.from({ length: 60 }, (_unused, place) => ({
      // Half of an article's terms are words of its topics, the others anybody's.
      key: place % 2 === 0 ? `${names[place % names.length]} ${common(300)}` : `word ${common(50_000)}`,
      weight: 1 / (1 + place),
    })),
    signature: Array.from({ length: 40 }, () => Math.floor(random() * 2 ** 32)),
    at,
  };
}

function again(one: Told): Told {
  const copied = random() < 0.5;
  return {
    topics: [...one.topics.slice(0, 3), ...told(0).topics.slice(0, 3)],
    terms: one.terms.map((term, place) => (place % 3 === 0 ? (told(0).terms[place] ?? term) : term)),
    signature: one.signature.map((number) =>
      random() < (copied ? 0.8 : 0.1) ? number : Math.floor(random() * 2 ** 32),
    ),
    at: one.at - random() * DAY,
  };
}

const item = (number: number, { topics, at }: Told): NewItem => ({
  identity: `https://p.example/${number}`,
  alternates: [],
  url: `https://p.example/${number}`,
  headline: `Headline of the article ${number}`,
  dek: 'A sentence of usual length that says what the article is about, in other words than its headline.',
  byline: 'N. One',
  publishedAt: NOW - at,
  updatedAt: null,
  bodyHtml: '',
  bodyText: '',
  kind: 'news',
  language: 'en',
  direction: 'ltr',
  topics,
  leadImage: null,
  images: [],
  wantsPage: false,
});

const folder = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-bench-'));
try {
  const prepared = prepare(path.join(folder, 'library.db'), migrations, false);
  if (prepared.state !== 'ready') throw new Error(prepared.state);
  const { connection } = prepared;
  const library = createLibrary(connection, openAssetFiles(path.join(folder, 'assets')));
  const check = { checkedAt: NOW, nextCheckAt: NOW + 1e9, failures: 0, status: 'active' as const, problem: null };
  const feeds = Array.from({ length: PUBLICATIONS }, (_unused, one) => {
    library.addPublication({
      title: `Publication ${one}`,
      siteUrl: '',
      language: 'en',
      direction: 'ltr',
      folder: '',
      profile: null,
      feeds: [{ url: `https://p${one}.example/rss`, title: '', format: 'rss' }],
      now: NOW,
    });
    return library.findFeed([`https://p${one}.example/rss`])?.feedId ?? 0;
  });
  const arriving: number[] = [];
  let step: number[] = [];
  let recent: Told[] = [];
  for (let number = 0; number < total;) {
    // The oldest come first; a feed brings a few at a time.
    const batch = Array.from({ length: Math.min(AT_ONCE, total - number) }, (_unused, place): Told => {
      const at = DAYS * DAY * (1 - (number + place) / total);
      const source = recent[Math.floor(random() * recent.length)];
      return source !== undefined && random() < 0.1 ? again({ ...source, at }) : told(at);
    });
    recent = [...batch, ...recent].slice(0, 100);
    const items = batch.map((one, place) => item(number + place, one));
    const { added } = library.storeItems({
      feedId: feeds[(number / AT_ONCE) % PUBLICATIONS] ?? 0,
      items,
      check,
      now: NOW,
    });
    step = [];
    connection.transaction(() => {
      for (const [place, { terms, signature }] of batch.entries()) {
        const found: Pick<TextTerms, 'terms' | 'signature' | 'links'> = {
          terms: terms.map((term) => ({ ...term, name: '', fit: false })),
          signature,
          links: random() < 0.3 ? [`https://p.example/${Math.max(0, number - Math.floor(random() * 5_000))}`] : [],
        };
        const started = performance.now();
        storeLikeness(connection, added[place] ?? 0, found);
        step.push(performance.now() - started);
      }
    });
    // What matters is a full library; the first half is only filled.
    if (number > total / 2) arriving.push(...step);
    number += batch.length;
    if (number % 10_000 < AT_ONCE) process.stderr.write('.');
  }
  const ids = connection.all<{ id: number }>('SELECT id FROM articles').map((row) => row.id);
  library.setRead(
    ids.filter(() => random() < 0.7),
    true,
    NOW,
  );
  const beside: number[] = [];
  let suggested = 0;
  for (let run = 0; run < runs; run += 1) {
    const id = ids[Math.floor(random() * ids.length)] ?? 0;
    const started = performance.now();
    suggested += library.relatedArticles(id, NOW).length;
    beside.push(performance.now() - started);
  }
  console.log(
    JSON.stringify(
      {
        bench: 'related',
        machine: machine(),
        articles: total,
        topics: TOPICS,
        topicsOfArticle: TOPICS_OF_ARTICLE,
        stories: connection.number(
          'SELECT count(*) FROM (SELECT story FROM articles GROUP BY story HAVING count(*) > 1)',
        ),
        suggestions: Math.round((10 * suggested) / runs) / 10,
        megabytes: Math.round(library.status().databaseBytes / 1e6),
        milliseconds: { arriving: shares(arriving), relatedArticles: shares(beside) },
      },
      null,
      2,
    ),
  );
  connection.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
