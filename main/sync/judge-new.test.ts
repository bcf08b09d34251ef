import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ListNews, News, PublicationNews, RuleHits } from '../database/face.ts';
import { createFakeClock } from './testing/fake-clock.ts';
import { createRig, type Rig } from './testing/rig.ts';
import { day, publish, url } from './testing/one-feed.ts';

const actions = { star: true, markRead: false, notify: true, keep: false };
const nothing = { hits: [], news: [], articles: [], changed: [], refetch: false };
const newsOf = (...headlines: string[]): News[] => headlines.map((headline, at) => ({ articleId: at + 1, headline }));
const hits = (change: Partial<RuleHits>): RuleHits => ({
  rule: 'Oil',
  ruleId: 7,
  actions,
  articleIds: [1],
  news: [],
  ...change,
});
type Step = { hits?: RuleHits[]; news?: ListNews[]; articles?: PublicationNews[]; refetch?: boolean };

/** A rig whose library judges so, step by step, at the first look after a sync. */
async function judging(...steps: Step[]): Promise<Rig & { order: string[] }> {
  const rig = createRig();
  const order: string[] = [];
  const { library, unindexed } = rig.memory;
  const index = library.indexPending;
  let left = 0;
  library.indexPending = (limit) => {
    order.push(`index ${unindexed.count}`);
    return index(limit);
  };
  library.textsWaiting = async () => {
    order.push('terms');
    return [];
  };
  library.judgeNew = async () => {
    order.push('judge');
    const step = steps.shift();
    left = steps.length;
    return { ...nothing, ...step, waiting: step === undefined ? 0 : left };
  };
  publish(rig, ['a']);
  await rig.follow(url);
  rig.sync.start();
  await rig.clock.advance(1_000);
  return { ...rig, order };
}

test('what came is indexed, then its terms are found, then it is judged', async () => {
  const { order } = await judging();
  assert.ok(order.length >= 3);
  const rounds = order
    .join(',')
    .replaceAll(/index \d+/gu, 'index')
    .replaceAll(/(?:index,)+/gu, 'index,');
  assert.match(rounds, /^(?:index,terms,judge,?)+$/u);
});

test('all that a rule and a list got in one run is told once, with headlines and a count', async () => {
  const { memory, notifications, events } = await judging(
    {
      hits: [hits({ articleIds: [1, 2], news: newsOf('One', 'Two') })],
      news: [{ list: 'Grain', listId: 3, news: newsOf('Wheat') }],
    },
    {
      hits: [
        hits({ articleIds: [3, 4], news: newsOf('Three', 'Four') }),
        hits({
          rule: 'Quiet',
          ruleId: 8,
          articleIds: [9],
          actions: { star: false, markRead: true, notify: false, keep: true },
        }),
      ],
    },
  );
  assert.deepEqual(
    notifications.map(({ title, body }) => [title, body]),
    [
      ['Oil: 4 new articles', 'One\nTwo\nThree\nand 1 more'],
      ['Grain', 'Wheat'],
    ],
  );
  assert.deepEqual(
    memory.activity.filter(({ subject }) => subject === 'rule').map(({ message, articleId }) => [message, articleId]),
    [
      ['Rule “Oil”: 4 articles, starred.', null],
      ['Rule “Quiet”: 1 article, marked as read, kept on this computer.', 9],
    ],
  );
  for (const notification of notifications) notification.clicked();
  assert.deepEqual(
    events.filter(({ name }) => name === 'list.open').map(({ data }) => data),
    [{ ruleId: 7 }],
  );
  assert.deepEqual(
    events.filter(({ name }) => name === 'article.open').map(({ data }) => data),
    [{ id: 1 }],
    'a single article is shown itself',
  );
  assert.ok(events.some(({ name }) => name === 'lists.changed'));
});

test('what many rules, lists and publications got is told together, and marked as read together', async () => {
  const { notifications, events, memory } = await judging({
    hits: [hits({ rule: 'Oil', ruleId: 1, news: newsOf('One', 'Two') })],
    news: [{ list: 'Grain', listId: 2, news: newsOf('One') }],
    articles: [
      { publication: 'The Ledger', publicationId: 3, news: [{ articleId: 8, headline: 'Eight' }] },
      { publication: 'The Post', publicationId: 4, news: [{ articleId: 9, headline: 'Nine' }] },
    ],
  });
  assert.deepEqual(
    notifications.map(({ title, body }) => [title, body]),
    [['4 new articles', 'Oil: 2 new articles\nGrain: 1 new article\nThe Ledger: 1 new article\nand 1 more']],
  );
  notifications[0]?.clicked();
  assert.deepEqual(
    events.filter(({ name }) => name === 'command').map(({ data }) => data),
    [{ id: 'go-unread' }],
  );
  let marked: number[] = [];
  memory.library.setRead = async (ids, read) => {
    assert.equal(read, true);
    marked = ids;
    return ids;
  };
  notifications[0]?.markRead?.();
  assert.deepEqual(marked, [1, 2, 8, 9]);
});

test('of every publication is told only where the reader wants it, one by one while they are few', async () => {
  const rig = createRig();
  const asked: unknown[] = [];
  const ledger = { publication: 'The Ledger', publicationId: 3, news: newsOf('One', 'Two') };
  rig.memory.library.judgeNew = async (_limit, _now, everything) => {
    asked.push(everything);
    return { ...nothing, articles: asked.length === 1 ? [ledger] : [], waiting: asked.length === 1 ? 1 : 0 };
  };
  rig.memory.settings.notifyArticles = true;
  rig.sync.start();
  await rig.clock.advance(1_000);
  assert.deepEqual(asked, [true, true]);
  assert.deepEqual(
    rig.notifications.map(({ title, body }) => [title, body]),
    [['The Ledger: 2 new articles', 'One\nTwo']],
  );
  rig.notifications[0]?.clicked();
  assert.deepEqual(
    rig.events.filter(({ name }) => name === 'list.open').map(({ data }) => data),
    [{ publicationId: 3 }],
  );
});

test('no notification where the reader wants none; the log tells all the same', async () => {
  const rig = createRig();
  rig.memory.settings.notify = false;
  const steps: Step[] = [{ hits: [hits({ news: newsOf('One') })] }];
  rig.memory.library.judgeNew = async () => ({ ...nothing, ...steps.shift(), waiting: 0 });
  rig.sync.start();
  await rig.clock.advance(1_000);
  assert.deepEqual(rig.notifications, []);
  assert.deepEqual(rig.log(), ['rule-applied']);
});

test('a headline is shown as one line of bounded length', async () => {
  const { notifications } = await judging({
    news: [{ list: 'L', listId: 1, news: newsOf(`A\n\tB\u202e\u0000 <b>C</b>`, '🗞'.repeat(500)) }],
  });
  const [first = '', second = ''] = notifications[0]?.body.split('\n') ?? [];
  assert.equal(first, 'A B <b>C</b>');
  assert.equal(Array.from(second).length, 120);
});

test('a run that stumbles half way tells what was done before', async () => {
  const rig = createRig();
  let calls = 0;
  rig.memory.library.judgeNew = async () => {
    calls += 1;
    if (calls > 1) throw new Error('the disk is full');
    return { ...nothing, hits: [hits({})], changed: [1], waiting: 5 };
  };
  rig.sync.start();
  await rig.clock.advance(1_000);
  assert.deepEqual(rig.log(), ['rule-applied', 'sync-stumbled']);
});

test('what a rule keeps and had failed is asked for again', async () => {
  const rig = await judging();
  const [article] = rig.memory.articles.values();
  assert.ok(article !== undefined);
  const before = rig.addresses().length;
  const steps: Step[] = [{ hits: [hits({ articleIds: [article.id] })], refetch: true }];
  rig.memory.library.judgeNew = async () => {
    const step = steps.shift();
    if (step !== undefined) rig.memory.articles.set(article.id, { ...article, state: 'pending' });
    return { ...nothing, ...step, waiting: 0 };
  };
  publish(rig, ['a', 'b']);
  await rig.clock.advance(day);
  assert.ok(rig.addresses().slice(before).includes(article.item.url));
});

test('where the limit cannot be kept because all is kept, the log says so', async () => {
  const rig = createRig();
  rig.memory.library.applyRetention = async () => ({ removed: [], bytes: 0, over: 3_000_000 });
  rig.sync.start();
  await rig.clock.advance(1_000);
  const [entry] = rig.memory.activity;
  assert.deepEqual([entry?.code, entry?.level], ['retention-over', 'skip']);
  assert.match(entry?.message ?? '', /3 MB larger/u);
});

test('what comes while a large library is looked through for the first time is judged meanwhile', async () => {
  const clock = createFakeClock();
  let spent = 0;
  const rig = createRig({ clock: { ...clock, now: () => clock.now() + spent } });
  const order: string[] = [];
  let texts = 6;
  rig.memory.library.textsWaiting = async () => {
    if (texts === 0) return [];
    order.push('terms');
    // Each takes two seconds of the press.
    spent += 2_000;
    texts -= 1;
    return [{ articleId: texts, headline: '', dek: '', bodyText: '', bodyHtml: '', language: 'en', url: '' }];
  };
  rig.memory.library.storeTerms = async () => ({ changed: [], waiting: texts });
  rig.memory.library.judgeNew = async () => {
    order.push('judge');
    return { ...nothing, waiting: 0 };
  };
  rig.sync.start();
  await rig.clock.advance(1_000);
  assert.deepEqual(order, ['terms', 'terms', 'terms', 'judge', 'terms', 'terms', 'terms', 'judge']);
});
