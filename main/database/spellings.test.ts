import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { createLibrary } from './library.ts';
import { openAssetFiles } from './asset-files.ts';
import { nameTopicsIn, sortSpellings, storeDerived } from './spellings.ts';
import {
  NOW,
  answer,
  check,
  newItem,
  newPage,
  newPublication,
  testLibrary,
  withItems,
  type TestLibrary,
} from './testing.ts';
import { NAME, topicsNamedLike, topicsOfArticles } from './topic-names.ts';
import type { Connection } from './open.ts';

const nameOf = (connection: Connection, id: number): unknown =>
  connection.get(`SELECT ${NAME} AS name FROM topics o WHERE o.id = ?`, id)?.['name'];
const topicOf = (connection: Connection, name: string, language = 'en'): number =>
  connection.number('SELECT topic_id FROM spellings WHERE name = ? AND language = ?', name, language);

/** A library as if its names had come before spellings, and keys of another version were in use. */
function older({ connection }: TestLibrary): void {
  connection.execute(`UPDATE article_topics SET spelling_id = NULL; DELETE FROM spellings; DELETE FROM topics;
    DELETE FROM settings WHERE name = 'topicKeys'`);
}

function editions(context: TestContext): TestLibrary & { english: number[]; arabic: number[]; turkish: number[] } {
  const made = testLibrary(context);
  const english = withItems(made.library, 'a', [
    newItem('e1', { topics: ['Syria', 'Ports', 'U.S.'] }),
    newItem('e2', { topics: ['syria', 'Port', 'United States'] }),
  ]);
  const arabic = withItems(made.library, 'b', [newItem('a1', { language: 'ar', topics: ['سوريا', 'الموانئ'] })], {
    language: 'ar',
  });
  const turkish = withItems(made.library, 'c', [newItem('t1', { language: 'tr', topics: ['Suriye', 'ABD'] })], {
    language: 'tr',
  });
  return { ...made, english, arabic, turkish };
}

test('an Arabic and a Turkish article on Syria are found under Syria', (context) => {
  const { library, connection, english, arabic, turkish } = editions(context);
  const syria = topicOf(connection, 'Syria');
  const page = library.listArticles({ topics: { all: [syria], any: [], none: [] }, order: 'newest' }, null, 50);
  assert.deepEqual(
    page.articles.map(({ id }) => id).toSorted((one, other) => one - other),
    [...english, ...arabic, ...turkish].toSorted((one, other) => one - other),
  );
  assert.equal(nameOf(connection, syria), 'Syria');
  const united = topicOf(connection, 'U.S.');
  assert.equal(topicOf(connection, 'ABD', 'tr'), united);
  assert.equal(nameOf(connection, united), 'United States');
  assert.deepEqual(
    topicsOfArticles(connection, arabic)
      .get(arabic[0] ?? 0)
      ?.map(({ id, name }) => [id, name])[0],
    [syria, 'سوريا'],
    'on the article it is spelled as its publisher does',
  );
});

test('what the page and the feed give stands together, the page first, each once', (context) => {
  const { library, connection } = testLibrary(context);
  const [id = 0] = withItems(library, 'a', [newItem('1', { topics: ['Ports', 'Labour'] })]);
  const names = (): unknown[] =>
    connection
      .all('SELECT name FROM article_topics WHERE article_id = ? ORDER BY position', id)
      .map(({ name }) => name);
  library.storePage(id, newPage(100, { topics: ['Ships', 'Ports', 'Ships'] }), answer);
  assert.deepEqual(names(), ['Ships', 'Ports', 'Labour']);
  connection.transaction(() => storeDerived(connection, id, ['Labour', 'Tide'], 'en'));
  assert.deepEqual(names(), ['Ships', 'Ports', 'Labour', 'Tide']);
  library.storePage(id, newPage(100, { topics: ['Tide'] }), answer);
  assert.deepEqual(names(), ['Tide', 'Labour']);
  assert.deepEqual(
    connection.all('SELECT name, articles FROM spellings ORDER BY name').map(({ name, articles }) => [name, articles]),
    [
      ['Labour', 1],
      ['Ports', 0],
      ['Ships', 0],
      ['Tide', 1],
    ],
  );
});

test('topics are named in the language of the window, and anew in another', (context) => {
  const { library, connection } = testLibrary(context);
  withItems(library, 'a', [newItem('1', { topics: ['Syria', 'Ports'] })]);
  const syria = topicOf(connection, 'Syria');
  assert.equal(nameOf(connection, syria), 'Syria');
  assert.equal(library.nameTopicsIn('en'), false, 'as they are');
  assert.equal(library.nameTopicsIn('ar'), true);
  assert.equal(nameOf(connection, syria), 'سوريا');
  assert.equal(nameOf(connection, topicOf(connection, 'Ports')), 'Ports', 'it has no other name');
  withItems(library, 'b', [newItem('2', { topics: ['Egypt'] }), newItem('3', { topics: ['PORT'], language: 'ar' })]);
  assert.equal(nameOf(connection, topicOf(connection, 'Egypt')), 'مصر', 'one that comes later, too');
  assert.equal(nameOf(connection, topicOf(connection, 'Ports')), 'PORT', 'the spelling of an edition in the language');
  assert.equal(nameTopicsIn(connection, 'ar'), false);
  assert.deepEqual(
    library.listTopics({ search: 'syr', which: 'all', limit: 5 }).map(({ name }) => name),
    ['سوريا'],
    'found by any name all the same',
  );
  library.updateTopic(syria, { name: 'The Levant' });
  library.nameTopicsIn('fr');
  assert.equal(nameOf(connection, syria), 'The Levant', 'the reader’s own name stays');
});

test('a topic is named by the reader, else by the table, else by its most frequent spelling, English counting for four', (context) => {
  const { library, connection } = testLibrary(context);
  withItems(library, 'a', [
    newItem('1', { topics: ['Ports'] }),
    newItem('2', { topics: ['Port'] }),
    newItem('3', { topics: ['Port'] }),
  ]);
  const ports = topicOf(connection, 'Ports');
  assert.equal(nameOf(connection, ports), 'Port');
  const many = (count: number): ReturnType<typeof newItem>[] =>
    Array.from({ length: count }, (_unused, at) => newItem(`x${at}`, { language: 'tr', topics: ['PORT'] }));
  withItems(library, 'b', many(7), { language: 'tr' });
  assert.equal(nameOf(connection, ports), 'Port', 'seven Turkish against two English');
  withItems(library, 'c', many(2), { language: 'tr' });
  assert.equal(nameOf(connection, ports), 'PORT');
  library.updateTopic(ports, { name: 'Harbours' });
  assert.equal(nameOf(connection, ports), 'Harbours');
});

test('topics are found by any spelling, in any language, whatever the case', (context) => {
  const { library, connection } = editions(context);
  const syria = topicOf(connection, 'Syria');
  for (const typed of ['Syria', 'syr', 'SURİYE', 'suri', 'سوريا', 'سور', 'סוריה', 'Сири', 'Syrie'])
    assert.ok(topicsNamedLike(connection, typed).includes(syria), typed);
  assert.deepEqual(topicsNamedLike(connection, 'port'), [topicOf(connection, 'Ports')]);
  assert.deepEqual(topicsNamedLike(connection, 'موانئ'), [topicOf(connection, 'الموانئ', 'ar')]);
  for (const typed of ['', '   ', '%', 'country', 'country/SY', '_', "'"])
    assert.deepEqual(topicsNamedLike(connection, typed), [], typed);
  library.updateTopic(topicOf(connection, 'Ports'), { name: 'Harbours' });
  assert.deepEqual(topicsNamedLike(connection, 'harb'), [topicOf(connection, 'Ports')]);
});

test('a library that knew only names gets its spellings when it opens', (context) => {
  const made = editions(context);
  const { connection, folder } = made;
  const before = connection.all('SELECT article_id, position, name FROM article_topics ORDER BY 1, 2');
  connection.run(`INSERT INTO article_topics (article_id, position, name) VALUES (?, 900, '—')`, made.english[0] ?? 0);
  older(made);
  createLibrary(connection, openAssetFiles(`${folder}/assets`));
  assert.deepEqual(connection.all('SELECT article_id, position, name FROM article_topics ORDER BY 1, 2'), before);
  assert.equal(connection.number('SELECT count(*) FROM article_topics WHERE spelling_id IS NULL'), 0);
  assert.equal(topicOf(connection, 'سوريا', 'ar'), topicOf(connection, 'Syria'));
  assert.deepEqual(
    connection.all(
      'SELECT name FROM spellings p WHERE articles <> (SELECT count(*) FROM article_topics t WHERE t.spelling_id = p.id)',
    ),
    [],
  );
});

test('other keys move spellings, but for those the reader moved; what the reader made of a topic goes along', (context) => {
  const { connection } = editions(context);
  // As a version would have left it that knew no table: each spelling a topic of its own.
  connection.execute(`INSERT INTO topics (key, followed) VALUES ('suriye', 1), ('mine', 0), ('oldports', 0)`);
  const topic = (key: string): number => connection.number('SELECT id FROM topics WHERE key = ?', key);
  const [suriye, mine, oldports] = [topic('suriye'), topic('mine'), topic('oldports')];
  connection.run(`UPDATE spellings SET topic_id = ? WHERE name = 'Suriye'`, suriye);
  connection.run(`UPDATE spellings SET topic_id = ?, moved = 1 WHERE name = 'سوريا'`, mine);
  connection.run(`UPDATE spellings SET topic_id = ? WHERE name IN ('Ports', 'Port')`, oldports);
  connection.run(`UPDATE topics SET hidden = 1, name = 'Quays' WHERE id = ?`, oldports);
  connection.run(`UPDATE topics SET label = 'Wrong' WHERE key = 'country/SY'`);
  connection.run(`UPDATE settings SET value = '1 en' WHERE name = 'topicKeys'`);
  sortSpellings(connection);
  const syria = topic('country/SY');
  assert.equal(topicOf(connection, 'Suriye', 'tr'), syria);
  assert.equal(topicOf(connection, 'سوريا', 'ar'), mine, 'the reader said so');
  assert.equal(nameOf(connection, syria), 'Syria');
  assert.deepEqual(
    connection.get('SELECT followed, merged_into AS "into" FROM topics WHERE id = ?', suriye),
    { __proto__: null, followed: 0, into: syria },
    'lists that name it mean what its spellings are now',
  );
  assert.equal(connection.number('SELECT followed FROM topics WHERE id = ?', syria), 1);
  const ports = topicOf(connection, 'Ports');
  assert.deepEqual(connection.get('SELECT key, hidden, name FROM topics WHERE id = ?', ports), {
    __proto__: null,
    key: 'port',
    hidden: 1,
    name: 'Quays',
  });
  // Nothing to do any more, whatever the rows say.
  connection.run(`UPDATE spellings SET topic_id = ? WHERE name = 'Suriye'`, suriye);
  sortSpellings(connection);
  assert.equal(topicOf(connection, 'Suriye', 'tr'), suriye);
});

test('topics merged by the reader stay merged when keys change', (context) => {
  const { library, connection } = editions(context);
  const [syria, ports] = [topicOf(connection, 'Syria'), topicOf(connection, 'Ports')];
  connection.run('UPDATE topics SET merged_into = ? WHERE id = ?', syria, ports);
  connection.run('UPDATE spellings SET topic_id = ?, moved = 1 WHERE topic_id = ?', syria, ports);
  connection.run(`DELETE FROM settings WHERE name = 'topicKeys'`);
  sortSpellings(connection);
  assert.equal(topicOf(connection, 'Ports'), syria);
  assert.equal(connection.get('SELECT merged_into FROM topics WHERE id = ?', syria)?.['merged_into'], null);
  const feedId = library.findFeed(['https://a.example/rss'])?.feedId ?? 0;
  library.storeItems({ feedId, items: [newItem('new', { topics: ['PORTS'] })], check: check(), now: NOW });
  assert.equal(topicOf(connection, 'PORTS'), syria, 'a new spelling of what was merged');
});

test('topics on more than half of a publication are common to it, and do not come and go at the border', (context) => {
  const { library, connection } = testLibrary(context);
  library.addPublication(newPublication('a'));
  const feedId = library.findFeed(['https://a.example/rss'])?.feedId ?? 0;
  let made = 0;
  const add = (count: number, topics: (at: number) => string[]): void => {
    const items = Array.from({ length: count }, (_unused, at) => newItem(`n${made + at}`, { topics: topics(at) }));
    made += count;
    library.storeItems({ feedId, items, check: check(), now: NOW });
  };
  const common = (): string[] =>
    connection
      .all(`SELECT ${NAME} AS name FROM common_topics c JOIN topics o ON o.id = c.topic_id ORDER BY 1`)
      .map(({ name }) => String(name));
  add(19, () => ['Daily', 'World']);
  assert.deepEqual(common(), [], 'nineteen articles say nothing');
  add(11, (at) => (at < 4 ? ['Daily'] : ['Ports']));
  assert.deepEqual(common(), ['Daily', 'World'], '23 and 19 of 30');
  const [first] = connection.all('SELECT id FROM articles ORDER BY id LIMIT 1');
  assert.deepEqual(topicsOfArticles(connection, [Number(first?.['id'])]).size, 0);
  add(14, () => ['Ports']);
  assert.deepEqual(common(), ['Daily', 'World'], '19 of 44 is less than half, but not by much; 23 are more');
  add(10, () => ['Ports']);
  assert.deepEqual(common(), ['Daily', 'Ports'], '19 of 54 is not enough; 31 of them are ports by now');
  library.removePublication(connection.number('SELECT id FROM publications'));
  assert.deepEqual(common(), []);
});
