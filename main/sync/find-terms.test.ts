import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TextTerms, TextWaiting } from '../database/face.ts';
import type { Tools } from './errand.ts';
import { findTerms } from './find-terms.ts';
import type { JournalEntry } from './journal.ts';
import { words } from '../words/said.ts';

const text = (articleId: number): TextWaiting => ({
  articleId,
  headline: `Headline ${articleId}`,
  dek: '',
  bodyText: articleId === 7 ? 'deadly' : 'harmless',
  bodyHtml: '',
  language: 'en',
  url: `https://a.example/${articleId}`,
});

/** A library with texts 1 to `count`, and a press that dies of what `kills` says. */
function bench(count: number, kills: (bodies: string[]) => boolean, stopAfter = Infinity) {
  const waiting = Array.from({ length: count }, (_unused, at) => text(at + 1));
  const stored: TextTerms[] = [];
  const logged: JournalEntry[] = [];
  let jobs = 0;
  const tools = {
    library: {
      textsWaiting: async (limit: number) => waiting.slice(0, limit),
      storeTerms: async (found: TextTerms[]) => {
        stored.push(...found);
        waiting.splice(0, found.length);
        return { changed: found.map(({ articleId }) => articleId), waiting: waiting.length };
      },
    },
    press: {
      run: async (_name: string, { texts }: { texts: { bodyText: string }[] }) => {
        jobs += 1;
        if (jobs > stopAfter) return { ok: false, code: 'stopped', message: '' };
        if (kills(texts.map(({ bodyText }) => bodyText)))
          return { ok: false, code: 'timed-out', message: 'It takes too long.' };
        const terms = [{ key: 'k', name: 'K', weight: 1, fit: true }];
        return {
          ok: true,
          value: { found: texts.map(() => ({ terms, signature: [], links: ['HTTP://B.example/#x', 'no address'] })) },
        };
      },
    },
    clock: { now: () => 0 },
    changes: { articles: () => undefined },
    journal: { log: (entry: JournalEntry) => logged.push(entry) },
  };
  return { tools: tools as unknown as Tools, stored, logged, waiting, jobs: () => jobs };
}

test('a text that kills the press costs itself only, and the log says so', async () => {
  const { tools, stored, logged, waiting, jobs } = bench(23, (bodies) => bodies.includes('deadly'));
  await findTerms(tools, () => false);
  assert.equal(waiting.length, 0);
  assert.deepEqual(
    stored.map(({ articleId }) => articleId),
    Array.from({ length: 23 }, (_unused, at) => at + 1),
  );
  assert.deepEqual(
    stored.filter(({ terms }) => terms.length === 0).map(({ articleId }) => articleId),
    [7],
  );
  assert.deepEqual(
    logged.map(({ code, articleId, level }) => [code, articleId, level]),
    [['no-terms', 7, 'failure']],
  );
  assert.match(words(logged[0]?.message ?? ''), /Headline 7.*it takes longer/u);
  // Three steps, and for the first one its halves: 10 → 5, 5 → 3, 2 → 1, 1.
  assert.ok(jobs() <= 3 + 8, `${jobs()} jobs`);
});

test('a press that can do nothing ends all the same, one entry a text', async () => {
  const { tools, stored, logged } = bench(12, () => true);
  await findTerms(tools, () => false);
  assert.equal(stored.length, 12);
  assert.equal(logged.length, 12);
});

test('a press that is stopped stores nothing: the texts wait for the next start', async () => {
  const { tools, stored, waiting } = bench(5, () => false, 0);
  await findTerms(tools, () => false);
  assert.equal(stored.length, 0);
  assert.equal(waiting.length, 5);
});

test('links come as identities are written; what is no address is left out', async () => {
  const { tools, stored } = bench(1, () => false);
  await findTerms(tools, () => false);
  assert.deepEqual(stored[0]?.links, ['https://b.example']);
});
