/** The stores too small for a test file of their own. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArticleAsset, SyncProgress } from '../../preload/model.ts';
import { Settings } from '../../preload/settings.ts';
import { followArticle, initialArticle, lookAhead, patchOpen, reload, show, useArticle } from './article-store.ts';
import { coalesce } from './coalesce.ts';
import { importOpml, useOpml } from './opml-store.ts';
import { changeSettings, readNumber, useSettings } from './settings-store.ts';
import { storageWords } from './storage-words.ts';
import { wholeProgress } from './sync-store.ts';
import { bad, good, held, library, summary, testMain } from './testing.ts';
import { dismiss, dropFixedWords, forgetStep, keepStep, say, undoStep, useToasts } from './toasts-store.ts';
import { LIMITS, setWidth, showColumn, toggleFullReading, toggleList, useWindow } from './window-store.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('an article is shown, gone, failed and shown again', async () => {
  useArticle.setState(initialArticle, true);
  testMain(library([summary(1)]));
  await show(1);
  assert.equal(useArticle.getState().article?.id, 1);
  await show(2);
  assert.equal(useArticle.getState().status, 'gone');
  testMain({});
  await show(3);
  assert.equal(useArticle.getState().status, 'failed');
  testMain(library([summary(3)]));
  await reload();
  assert.equal(useArticle.getState().article?.id, 3);
  await show(null);
  assert.deepEqual(useArticle.getState(), initialArticle);
});

test('a changed mark is shown at the open article at once', async () => {
  useArticle.setState(initialArticle, true);
  testMain(library([summary(1)]));
  patchOpen([1], { starred: true });
  assert.equal(useArticle.getState().article, null);
  await show(1);
  patchOpen([2], { starred: true });
  assert.equal(useArticle.getState().article?.starred, false);
  patchOpen([2, 1], { starred: true });
  assert.equal(useArticle.getState().article?.starred, true);
});

test('of two articles opened in haste the last one is shown', async () => {
  useArticle.setState(initialArticle, true);
  const first = held();
  const answers = library([summary(1), summary(2)]);
  const get = answers['articles.get'];
  testMain({
    'articles.get': async (id) => {
      if (id === 1) await first.promise;
      return get?.(id) ?? bad('');
    },
  });
  const slow = show(1);
  await show(2);
  first.release();
  await slow;
  assert.equal(useArticle.getState().article?.id, 2);
});

test('an article looked at ahead is there at once when it is opened, unless it changed meanwhile', async () => {
  useArticle.setState(initialArticle, true);
  const main = testMain(library([summary(1), summary(2), summary(3)]));
  const end = followArticle();
  const open = (id: number): (number | undefined)[] => {
    void show(id);
    const { article, ahead } = useArticle.getState();
    return [article?.id, ahead?.id];
  };
  await show(1);
  await lookAhead(2);
  assert.equal(useArticle.getState().article?.id, 1, 'nothing is opened by it');
  assert.deepEqual(open(2), [2, undefined]);
  await lookAhead(2);
  assert.equal(useArticle.getState().ahead, null, 'the open one is not ahead');
  const overtaken = lookAhead(1);
  await lookAhead(3);
  await overtaken;
  assert.equal(useArticle.getState().ahead?.id, 3);
  main.emit('articles.changed', { ids: [3], all: false });
  assert.deepEqual(open(3), [undefined, undefined]);
  end();
});

test('work asked for often runs at once and once more', async () => {
  let runs = 0;
  const ask = coalesce(async () => {
    runs += 1;
    await Promise.resolve();
  }, 20);
  for (let index = 0; index < 10; index += 1) ask();
  assert.equal(runs, 1);
  await pause(60);
  assert.equal(runs, 2);
  ask();
  assert.equal(runs, 3);
});

test('notices are few; what they told of can be taken back after they are gone, the newest first', () => {
  let undone = '';
  const first = say('first', { undo: () => (undone += 'first ') });
  say('second', { undo: () => (undone += 'second ') });
  keepStep(() => (undone += 'unseen '));
  for (const word of ['third', 'fourth', 'fifth']) say(word);
  assert.equal(useToasts.getState().toasts.length, 3);
  for (const { id } of useToasts.getState().toasts) dismiss(id);
  assert.ok(undoStep() && undoStep());
  assert.equal(undone, 'unseen second ');
  assert.ok(undoStep(first));
  assert.equal(undone, 'unseen second first ');
  assert.equal(undoStep(first), false);
  assert.equal(undoStep(), false);
});

test('a notice that stays makes room only for others that stay', () => {
  const shown = (): unknown[] => useToasts.getState().toasts.map(({ message }) => message);
  say('lasting', { stays: true });
  for (const word of ['one', 'two', 'three', 'four']) say(word);
  assert.deepEqual(shown(), ['lasting', 'three', 'four']);
  for (const word of ['a', 'b', 'c']) say(word, { stays: true });
  assert.deepEqual(shown(), ['a', 'b', 'c']);
  for (const { id } of useToasts.getState().toasts) dismiss(id);
});

test('in another language a notice says its words anew, one with fixed words goes, and every step stays', () => {
  let undone = '';
  let word = 'marked';
  keepStep(() => (undone += 'unseen '));
  say(() => word, { undo: () => (undone += 'told ') });
  say('fixed', { undo: () => (undone += 'fixed ') });
  dropFixedWords();
  word = 'marqué';
  const said = useToasts.getState().toasts.map(({ message }) => (typeof message === 'function' ? message() : message));
  assert.deepEqual(said, ['marqué']);
  assert.ok(undoStep() && undoStep() && undoStep());
  assert.equal(undone, 'fixed told unseen ');
});

test('at least twenty steps can be taken back, and one taken back elsewhere takes its notice along', () => {
  let undone = 0;
  for (let step = 0; step < 30; step += 1) keepStep(() => (undone += 1));
  const told = say('told of', { undo: () => (undone += 100) });
  forgetStep(told);
  assert.deepEqual(useToasts.getState().toasts, []);
  for (let step = 0; step < 30; step += 1) assert.ok(undoStep());
  assert.equal(undone, 30);
});

test('widths keep within their limits', () => {
  setWidth('articles', 10_000);
  assert.equal(useWindow.getState().widths.articles, LIMITS.articles.most);
  setWidth('publications', 0);
  assert.equal(useWindow.getState().widths.publications, LIMITS.publications.least);
});

test('numbers of the settings: whole or not, comma or point, within their limit', () => {
  assert.equal(readNumber(' 180 ', 36_500, true), 180);
  assert.equal(readNumber('0', 36_500, true), 0);
  assert.equal(readNumber('1,5', 100, false), 1.5);
  assert.equal(readNumber('1.5', 100, true), null);
  assert.equal(readNumber('12', 40, true, 12), 12);
  assert.equal(readNumber('11', 40, true, 12), null);
  for (const text of ['', '-1', '1e3', 'many', '36501']) assert.equal(readNumber(text, 36_500, true), null);
});

test('a setting main refused is not shown as set', async () => {
  const settings = Settings.parse({});
  testMain({ 'settings.update': (change) => good({ ...settings, theme: change.theme ?? 'system' }) });
  await changeSettings({ theme: 'dark' });
  assert.equal(useSettings.getState().settings?.theme, 'dark');
  testMain({ 'settings.update': () => bad('No.') });
  assert.equal((await changeSettings({ theme: 'light' })).ok, false);
  assert.equal(useSettings.getState().settings?.theme, 'dark');
});

test('an import keeps its report; a closed dialog makes none', async () => {
  const report = { added: 1, alreadyFollowed: 0, refused: 0, lines: [] };
  testMain({ 'opml.import': () => good(report) });
  await importOpml();
  assert.deepEqual(useOpml.getState(), { report, busy: false });
  testMain({ 'opml.import': () => good(null) });
  await importOpml();
  assert.equal(useOpml.getState().report, null);
});

test('one bar stands for feeds, pages and images', () => {
  const progress: SyncProgress = {
    running: true,
    waiting: null,
    feeds: { done: 1, total: 2 },
    pages: { done: 3, total: 10 },
    assets: { done: 0, total: 5 },
    failures: 0,
    nextCheckAt: null,
    publicationIds: [],
  };
  assert.deepEqual(wholeProgress(progress), { done: 4, total: 17 });
});

test('what is stored is said in words', () => {
  const asset = (state: ArticleAsset['state'], role: ArticleAsset['role'] = 'body'): ArticleAsset => ({
    hash: null,
    url: '',
    role,
    state,
    mediaType: '',
    bytes: 0,
  });
  const stored: Parameters<typeof storageWords>[0] = {
    access: 'full',
    pageState: 'stored',
    assets: [],
    revisions: 0,
  };
  assert.deepEqual(storageWords(stored), ['Whole article, saved']);
  const assets = [asset('stored', 'lead'), asset('stored'), asset('failed'), asset('stored', 'document')];
  assert.deepEqual(storageWords({ ...stored, assets, revisions: 2 }), [
    'Whole article, saved with 2 images',
    '1 image failed',
    '1 PDF saved',
    '2 earlier versions kept',
  ]);
  assert.deepEqual(storageWords({ ...stored, access: 'feed', pageState: 'pending' }), [
    'Only what the feed carried; the page is still to be fetched',
  ]);
  assert.deepEqual(storageWords({ ...stored, access: 'teaser' }), ['Teaser: the publisher gave only a part']);
});

test('columns are hidden and come back, and going to the list ends full reading', () => {
  const panes = () => useWindow.getState().panes;
  toggleList();
  assert.deepEqual(panes(), { publications: true, list: false });
  toggleFullReading();
  assert.equal(useWindow.getState().column, 'article');
  showColumn('list');
  assert.equal(useWindow.getState().fullReading, false);
  assert.deepEqual(panes(), { publications: true, list: true });
});
