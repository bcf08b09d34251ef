import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ExtractedArticle } from '../press/face.ts';
import { NO_SIGNS } from '../press/signs.ts';
import { pageBody } from './testing/fake-press.ts';
import { count, hour, page, publish, states, url } from './testing/one-feed.ts';
import { createRig, type Rig } from './testing/rig.ts';
import { answer, failure, redirected } from './testing/scripted-fetch.ts';
import { maxPages } from './whole-article.ts';

const first = page('a');
const numbered = (number: number): string => `${first}?page=${number}`;
const part = (number: number, given: Partial<ExtractedArticle> = {}): string =>
  pageBody({ bodyText: `part ${number}`, wordCount: 10, nextPage: numbered(number + 1), ...given });

/** A rig whose article has these pages, the first at its own address. */
async function split(pages: Parameters<Rig['on']>[1][], begin = true): Promise<Rig> {
  const rig = createRig();
  publish(rig, ['a']);
  for (const [at, reply] of pages.entries()) rig.on(at === 0 ? first : numbered(at + 1), reply);
  await rig.follow(url);
  if (begin) rig.sync.start();
  await rig.clock.advance(0);
  return rig;
}
const stored = (rig: Rig): string | undefined => [...rig.memory.articles.values()][0]?.page?.bodyText;
const access = (rig: Rig): string | undefined => [...rig.memory.articles.values()][0]?.page?.access;
const pagesAsked = (rig: Rig): string[] => rig.addresses().filter((address) => address.startsWith(first));

describe('an article split over pages', () => {
  test('is fetched page by page in the session of its publication, and stored as one', async () => {
    const rig = await split([answer(200, part(1)), answer(200, part(2)), answer(200, part(3, { nextPage: '' }))]);
    assert.equal(stored(rig), 'part 1 + part 2 + part 3');
    assert.deepEqual(pagesAsked(rig), [first, numbered(2), numbered(3)]);
    assert.equal(new Set(rig.asked.map(({ publicationId }) => publicationId)).size, 1);
    assert.ok(rig.most.perHost <= 2);
  });

  test('keeps what came when a page fails, says so, and is not called whole', async () => {
    const rig = await split([answer(200, part(1)), answer(200, part(2)), answer(500)]);
    assert.equal(stored(rig), 'part 1 + part 2');
    assert.equal(access(rig), 'teaser');
    const told = rig.memory.activity.filter(({ url: about }) => about === numbered(3));
    assert.deepEqual(
      told.map(({ code }) => code),
      ['server-error'],
    );
  });

  test('ends at twenty pages, at a page that was read before, and at the same text again', async () => {
    const endless = await split(Array.from({ length: 40 }, (_, at) => answer(200, part(at + 1))));
    assert.equal(pagesAsked(endless).length, maxPages);
    const loop = await split([answer(200, part(1)), answer(200, part(2, { nextPage: first }))]);
    assert.deepEqual(pagesAsked(loop), [first, numbered(2)]);
    const same = await split([answer(200, part(1)), answer(200, part(2, { bodyText: 'part 1' }))]);
    assert.deepEqual([stored(same), pagesAsked(same).length], ['part 1', 2]);
    const back = await split([answer(200, part(1)), redirected([{ status: 302, url: first }], answer(200, part(9)))]);
    assert.deepEqual([stored(back), access(back)], ['part 1', 'full']);
  });

  test('has what came where its host wants quiet, and is asked for again then', async () => {
    const rig = await split([answer(200, part(1)), answer(429, '', { headers: { 'retry-after': '600' } })]);
    assert.deepEqual([stored(rig), access(rig)], ['part 1', 'teaser']);
    assert.deepEqual(states(rig), ['pending']);
    rig.on(numbered(2), answer(200, part(2, { nextPage: '' })));
    await rig.clock.advance(hour);
    assert.equal(stored(rig), 'part 1 + part 2');
    assert.equal(count(rig, first), 2);
  });

  test('of a publisher who counts reads goes on by a click only', async () => {
    const signs = { ...NO_SIGNS, meter: { limit: 4, left: 3 } };
    const rig = await split([answer(200, part(1, { signs })), answer(200, part(2, { nextPage: '' }))]);
    assert.deepEqual([stored(rig), access(rig)], ['part 1', 'teaser']);
    await rig.clock.advance(2_000);
    assert.deepEqual(pagesAsked(rig), [first]);
    assert.ok(rig.log().includes('held-for-meter'));
    const [article] = [...rig.memory.articles.keys()];
    const asked = rig.sync.refetch(article ?? 0, true);
    await rig.clock.advance(1_000);
    await asked;
    assert.equal(stored(rig), 'part 1 + part 2');
  });

  test('many of them at once do not wait for each other', async () => {
    const names = Array.from({ length: 60 }, (_, at) => `n${at}`);
    const rig = createRig();
    publish(rig, names);
    for (const name of names) {
      rig.on(page(name), answer(200, pageBody({ bodyText: name, nextPage: `${page(name)}?page=2` })));
      rig.on(`${page(name)}?page=2`, answer(200, pageBody({ bodyText: `more of ${name}` })));
    }
    await rig.follow(url);
    rig.sync.start();
    await rig.clock.advance(1_000);
    assert.deepEqual(
      states(rig),
      names.map(() => 'stored'),
    );
  });
});

describe('another form of an article', () => {
  const form = page('amp/a');
  const thin = { bodyText: 'thin', wordCount: 4, otherForm: form, headline: 'As the page says' };

  test('is taken for its text where that is longer, with what the page says of itself', async () => {
    const rig = await split([answer(200, pageBody(thin))], false);
    rig.on(form, answer(200, pageBody({ bodyText: 'the whole text', wordCount: 300, headline: 'As AMP has it' })));
    rig.sync.start();
    await rig.clock.advance(0);
    const article = [...rig.memory.articles.values()][0]?.page;
    assert.deepEqual([article?.bodyText, article?.headline], ['the whole text', 'As the page says']);
  });

  test('gives the text of a page that has none', async () => {
    const rig = await split(
      [answer(200, pageBody({ ...thin, notAnArticle: { code: 'no-text' }, wordCount: 0 }))],
      false,
    );
    rig.on(form, answer(200, pageBody({ bodyText: 'the whole text', wordCount: 300 })));
    rig.sync.start();
    await rig.clock.advance(0);
    assert.equal(stored(rig), 'the whole text');
  });

  test('is left where it is shorter, closed, no article or not to be had', async () => {
    for (const reply of [
      answer(200, pageBody({ bodyText: 'x', wordCount: 1 })),
      answer(200, pageBody({ bodyText: 'long', wordCount: 300, access: 'teaser' })),
      answer(200, pageBody({ wordCount: 300, notAnArticle: { code: 'error' } })),
      answer(404),
      failure('certificate'),
    ]) {
      const rig = await split([answer(200, pageBody(thin))], false);
      rig.on(form, reply);
      rig.sync.start();
      await rig.clock.advance(0);
      assert.deepEqual([stored(rig), count(rig, form)], ['thin', 1]);
    }
  });
});
