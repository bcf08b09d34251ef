import assert from 'node:assert/strict';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { test } from 'node:test';
import { openAssetFiles } from './asset-files.ts';
import type { Selected } from './face.ts';
import { createLibrary } from './library.ts';
import { migrations } from './migrations.ts';
import { prepare } from './prepare.ts';
import { salvage } from './recover.ts';
import type { TestLibrary } from './testing.ts';
import { answer, newItem, newPage, NOW, retain, testLibrary, withItems } from './testing.ts';

const LINES = [
  'The harbour council voted on Tuesday to close the old customs house.',
  'Pilots had asked for a smaller crane & more light.',
  'We shall not sell the quay, said the harbour master.',
];
const html = (lines: readonly string[]): string =>
  lines.map((line) => `<p>${line.replaceAll('&', '&amp;')}</p>`).join('');
const page = (lines: readonly string[], updatedAt: number | null = null) =>
  newPage(40, { bodyHtml: html(lines), bodyText: lines.join('\n'), wordCount: 40, updatedAt });

const selected = (quote: string, change: Partial<Selected> = {}): Selected => ({
  quote,
  before: '',
  behind: '',
  share: 0.5,
  ...change,
});
const given = { colour: 'green', note: '', now: NOW } as const;

function marked(context: TestContext): TestLibrary & { id: number; other: number } {
  const made = testLibrary(context);
  const [id = 0, other = 0] = withItems(made.library, 'a', [newItem('one'), newItem('two')]);
  made.library.storePage(id, page(LINES), answer);
  return { ...made, id, other };
}

test('a selection becomes a highlight by the words of the article, its note can be changed, and removing it taken back', (context) => {
  const { library, id } = marked(context);
  const mark = library.addMark(id, selected('smaller\n\ncrane &  more'), given);
  assert.deepEqual(mark, {
    id: 1,
    articleId: id,
    colour: 'green',
    note: '',
    quote: 'smaller crane & more',
    lost: false,
    createdAt: NOW,
    changedAt: NOW,
  });
  assert.equal(library.addMark(id, selected('words that nobody wrote anywhere'), given), null);
  assert.equal(library.addMark(999, selected('crane'), given), null);
  assert.equal(library.updateMark(1, { note: 'Which crane?' }, NOW + 1)?.note, 'Which crane?');
  assert.equal(library.updateMark(1, { colour: 'pink' }, NOW + 2)?.note, 'Which crane?');
  const text = `${LINES.join('\n')}\n`;
  const [shown] = library.shownMarks(id);
  assert.equal(text.slice(shown?.start, shown?.end), 'smaller crane & more');
  assert.equal(library.countMarks(null), 1);
  assert.equal(library.removeMark(1, NOW), true);
  assert.equal(library.removeMark(1, NOW), false);
  assert.deepEqual([library.marksOf(id), library.countMarks(1)], [[], 0]);
  assert.equal(library.restoreMark(1)?.note, 'Which crane?');
  assert.equal(library.countMarks(1), 1);
  library.removeMark(1, NOW);
  library.addMark(id, selected('We shall not sell'), given);
  library.removeMark(2, NOW + 2 * 86_400_000);
  assert.equal(library.restoreMark(1), null, 'a day later it is gone');
});

test('a changed article keeps its highlights where their words are, and those whose words are gone', (context) => {
  const { library, id } = marked(context);
  library.addMark(id, selected('We shall not sell the quay'), given);
  library.addMark(id, selected('asked for a smaller crane'), { ...given, note: 'When?' });
  const changed = ['Corrected since.', LINES[0] ?? '', 'We shall never sell the old quay, said the harbour master.'];
  library.storePage(id, page(changed, NOW + 1), answer);
  const [moved, lost] = library.marksOf(id);
  assert.deepEqual([moved?.quote, moved?.lost], ['We shall not sell the quay', false]);
  assert.deepEqual([lost?.quote, lost?.note, lost?.lost], ['asked for a smaller crane', 'When?', true]);
  const text = `${changed.join('\n')}\n`;
  const shown = library.shownMarks(id);
  assert.deepEqual(
    shown.map(({ start, end }) => text.slice(start, end)),
    ['We shall never sell the old quay'],
  );
  library.storePage(id, page([...changed, LINES[1] ?? ''], NOW + 2), answer);
  assert.deepEqual(
    library.marksOf(id).map((mark) => mark.lost),
    [false, false],
    'a passage that comes back is found again',
  );
});

test('the list of highlights is searched and filtered, the newest first', (context) => {
  const { library, id, other } = marked(context);
  library.addMark(id, selected('We shall not sell'), { ...given, note: 'Für später' });
  library.addMark(id, selected('smaller crane'), { ...given, colour: 'blue' });
  library.addMark(other, selected('Body of two'), { ...given, now: NOW + 5 });
  const quotes = (query: Parameters<typeof library.listMarks>[0]): string[][] =>
    library.listMarks(query).map(({ marks }) => marks.map(({ quote }) => quote));
  assert.deepEqual(quotes({ search: '' }), [['Body of two'], ['smaller crane', 'We shall not sell']]);
  assert.deepEqual(quotes({ search: 'SPATER' }), [['We shall not sell']]);
  assert.deepEqual(quotes({ search: '', colour: 'blue' }), [['smaller crane']]);
  assert.deepEqual(quotes({ search: 'headline two' }), [['Body of two']]);
  assert.deepEqual(quotes({ search: 'nothing' }), []);
  assert.deepEqual(quotes({ search: '', articleId: other }), [['Body of two']]);
  assert.equal(library.listMarks({ search: '' })[0]?.publicationTitle, 'a');
  assert.deepEqual(library.countArticles({ order: 'newest', marked: true }), { all: 2, unread: 2 });
  const list = library.listArticles({ order: 'newest', marked: true, language: 'en' }, null, 9);
  assert.equal(list.articles.length, 2, 'the index in memory says the same');
});

test('what is begun and not read to the end is a list', (context) => {
  const { library, id, other } = marked(context);
  const begun = { order: 'newest', begun: true } as const;
  const listed = (): number[] => library.listArticles(begun, null, 9).articles.map((article) => article.id);
  assert.equal(library.setPosition(id, { position: 0.05, place: null }), false);
  assert.equal(library.setPosition(id, { position: 0.4, place: null }), true);
  assert.equal(library.setPosition(id, { position: 0.5, place: null }), false);
  assert.deepEqual([listed(), library.countArticles(begun).all], [[id], 1]);
  assert.equal(library.listArticles(begun, null, 9).articles[0]?.position, 0.5);
  library.setPosition(other, { position: 0.2, place: null });
  const english = { ...begun, language: 'en' };
  assert.equal(library.countArticles(english).all, 2);
  library.setPosition(other, { position: 1, place: null });
  assert.deepEqual([listed(), library.countArticles(english).all], [[id], 1]);
  assert.deepEqual(library.listArticles({ ...begun, search: 'crane' }, null, 9).articles, []);
  library.indexPending(100);
  assert.equal(library.countArticles({ ...begun, search: 'crane' }).all, 1);
});

test('an article with highlights is never let go, whatever the limits', (context) => {
  const { library, id, other } = marked(context);
  library.addMark(id, selected('We shall not sell'), given);
  library.setRead([id, other], true, NOW - 100 * 86_400_000);
  library.updateSettings({ retentionDays: 1, retentionBytes: 1 });
  const later = NOW + 400 * 86_400_000;
  assert.deepEqual(retain(library, later).removed, [other]);
  assert.equal(library.countMarks(null), 1);
  library.removeMark(1, later);
  assert.deepEqual(retain(library, later + 1).removed, [id]);
});

test('highlights survive the recovery of a library, and its migration', (context) => {
  const { library, connection, folder, id } = marked(context);
  library.addMark(id, selected('We shall not sell'), { ...given, note: 'kept' });
  const copy = path.join(folder, 'copy.db');
  connection.execute(`VACUUM INTO '${copy}'`);
  const fresh = prepare(path.join(folder, 'fresh.db'), migrations, false);
  assert.ok(fresh.state === 'ready');
  const files = openAssetFiles(path.join(folder, 'assets'));
  assert.equal(salvage(fresh.connection, copy, files, migrations), 2);
  const saved = createLibrary(fresh.connection, files);
  context.after(() => fresh.connection.close());
  assert.deepEqual(saved.marksOf(id), library.marksOf(id));
  assert.equal(saved.countArticles({ order: 'newest', marked: true }).all, 1);
  saved.setRead([id], true, NOW - 100 * 86_400_000);
  saved.updateSettings({ retentionDays: 1 });
  assert.deepEqual(retain(saved, NOW + 9e9).removed, []);
});

test('an article is read aloud sentence by sentence, from where the reader is', (context) => {
  const { library, id } = marked(context);
  const whole = library.sentences(id);
  assert.deepEqual(whole.sentences, LINES);
  assert.deepEqual([whole.language, whole.from], ['en', 0]);
  library.setPosition(id, { position: 0.5, place: null });
  assert.equal(library.sentences(id).from, 2);
  assert.deepEqual(library.sentences(999).sentences, []);
});
