/**
 * `npm run bench -- reading --kilobytes 120`: what each key of a search in a long article with highlights costs main's own
 * thread, and how long the reader waits for the finished page. One JSON object, times in ms.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openLibrary } from '../main/database/index.ts';
import { answer, check, newItem, newPage, newPublication } from '../main/database/testing.ts';
import { articlePage } from '../main/electron/article-page.ts';
import { say } from '../main/words/index.ts';
import { Settings } from '../preload/settings.ts';
import { machine, shares } from './measure.ts';
import { generator, pick } from './random.ts';

const { values } = parseArgs({
  options: { kilobytes: { type: 'string', default: '120' }, runs: { type: 'string', default: '20' } },
});
const size = Number(values.kilobytes) * 1_000;
const runs = Number(values.runs);
const NOW = Date.UTC(2026, 0, 1);

const random = generator(11);
const LETTERS = Array.from('aabcdeeefghiiklmnooprssttuuvwy');
const WORDS = Array.from({ length: 2_000 }, () =>
  Array.from({ length: 2 + Math.floor(random() * 8) }, () => pick(LETTERS, random)).join(''),
);
const sentence = (): string => `${Array.from({ length: 12 }, () => pick(WORDS, random)).join(' ')}.`;
const paragraph = (): string =>
  `<p>${Array.from({ length: 6 }, sentence).join(' ')} <em>${pick(WORDS, random)}</em> &amp; <a href="https://a.example/${Math.floor(random() * 1e6)}">${pick(WORDS, random)}</a></p>`;
let bodyHtml = '';
while (bodyHtml.length < size) bodyHtml += paragraph();

const folder = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-bench-'));
const outcome = await openLibrary({
  folder,
  workerUrl: new URL('../main/database/worker.ts', import.meta.url),
  appVersion: '0',
  now: NOW,
  onCrash: (error) => console.error(error),
});
if (outcome.state !== 'opened') throw new Error(outcome.state);
const { library } = outcome;
await library.addPublication(newPublication('p'));
const feed = await library.findFeed(['https://p.example/rss']);
const items = [newItem('long')];
const { added } = await library.storeItems({ feedId: feed?.feedId ?? 0, items, check: check(), now: NOW });
const [id = 0] = added;
await library.storePage(id, newPage(40, { bodyHtml, bodyText: bodyHtml.replaceAll(/<[^>]*>/gu, ' ') }), answer);
for (let mark = 0; mark < 20; mark += 1) {
  const quote = bodyHtml.split('<p>')[mark + 2]?.slice(0, 60) ?? '';
  const selected = { quote, before: '', behind: '', share: 0 };
  // oxlint-disable-next-line no-await-in-loop
  await library.addMark(id, selected, { colour: 'green', note: '', now: NOW });
}

const look = { ...Settings.parse({}), locale: 'en', systemAccent: null };
const localArticles = (): Promise<Map<string, number>> => Promise.resolve(new Map());
/** As handlers-marks.ts and article-routes.ts do it for a key. */
async function key(words: string): Promise<number> {
  const count = await library.countFound(id, words);
  const document = await library.paintedDocument(id, { aloud: true, find: words });
  if (document === null) throw new Error('the article went away');
  await articlePage(document, { theme: 'light', look, say, platform: 'linux', paper: false, localArticles });
  return count;
}

const main: number[] = [];
const whole: number[] = [];
let found = 0;
for (let run = 0; run < runs; run += 1)
  for (const words of ['a', 'an', pick(WORDS, random), pick(WORDS, random).slice(0, 3)]) {
    const started = performance.now();
    const before = process.threadCpuUsage();
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    found += await key(words);
    const { user, system } = process.threadCpuUsage(before);
    main.push((user + system) / 1_000);
    whole.push(performance.now() - started);
  }
await library.close();
rmSync(folder, { recursive: true, force: true });
const report = {
  what: 'a key of a search in an article read aloud',
  kilobytes: Math.round(bodyHtml.length / 1_000),
  keys: main.length,
  found,
  mainCpu: shares(main),
  untilPage: shares(whole),
  ...machine(),
};
console.log(JSON.stringify(report, null, 2));
