import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { generator } from '../../bench/random.ts';
import { openAssetFiles } from './asset-files.ts';
import { migrations } from './migrations.ts';
import { salvage } from './recover.ts';
import { retain, testLibrary, NOW, type TestLibrary } from './testing.ts';
import { coverage, surroundings } from './testing-story.ts';
import { arrive, lookThrough, type Written } from './testing-texts.ts';

const around = surroundings();

/** Which of the named articles are of one story with which, each group in order. */
function storiesOf({ connection }: TestLibrary, ids: ReadonlyMap<string, number>): string[] {
  const stories = new Map<number, string[]>();
  for (const [name, id] of ids) {
    const story = connection.number('SELECT story FROM articles WHERE id = ?', id);
    stories.set(story, [...(stories.get(story) ?? []), name].toSorted());
  }
  return [...stories.values()].map((names) => names.join(' ')).toSorted();
}

function shuffled<Value>(values: readonly Value[], random: () => number): Value[] {
  return values
    .map((value) => ({ value, at: random() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ value }) => value);
}

const filled = (context: TestContext, written: readonly Written[]): { one: TestLibrary; ids: Map<string, number> } => {
  const one = testLibrary(context);
  return { one, ids: arrive(one, written) };
};

test('tellings of one story find together, whatever the order of arrival; what is near it stays apart', (context) => {
  const random = generator(7);
  for (let run = 0; run < 6; run += 1) {
    const { one, ids } = filled(context, shuffled([...around.slice(0, 20), ...Object.values(coverage)], random));
    const told = storiesOf(one, new Map([...ids].filter(([name]) => name in coverage)));
    assert.deepEqual(told, ['background', 'copied corrected report retold translated', 'followed', 'unrelated']);
  }
});

test('no two articles of the sample publication in one language are one story, even were each in a publication of its own', (context) => {
  const apart = around.map((one) => ({ ...one, publication: `paper-${one.name}` }));
  const { one, ids } = filled(context, apart);
  const language = new Map(around.map(({ name, language: written = '' }) => [name, written]));
  for (const names of storiesOf(one, ids)) {
    const languages = names.split(' ').map((name) => language.get(name));
    assert.equal(new Set(languages).size, languages.length, names);
  }
});

test('a story is called by the first of its articles, and lives on when that one is purged', (context) => {
  const { one, ids } = filled(context, [coverage.report, coverage.retold, coverage.translated]);
  const first = ids.get('report') ?? 0;
  assert.equal(one.connection.number('SELECT count(*) FROM articles WHERE story = ?', first), 3);
  one.library.setRead([first], true, NOW);
  one.library.updateSettings({ retentionDays: 1 });
  assert.deepEqual(retain(one.library, NOW + 90 * 86_400_000).removed, [first]);
  assert.equal(one.connection.number('SELECT count(*) FROM articles WHERE story = ?', first), 2);
  assert.equal(one.connection.number('SELECT count(*) FROM likenesses WHERE article_id = ?', first), 0);
  assert.equal(one.connection.number('SELECT count(*) FROM article_links WHERE article_id = ?', first), 0);
  const later = arrive(one, [coverage.corrected]).get('corrected') ?? 0;
  assert.equal(one.connection.number('SELECT story FROM articles WHERE id = ?', later), first);
});

test('an article that was rewritten about something else leaves its story, and the rest is called by the next', (context) => {
  const { one, ids } = filled(context, [coverage.report, coverage.retold, coverage.copied]);
  const [report = 0, retold = 0] = ['report', 'retold'].map((name) => ids.get(name) ?? 0);
  lookThrough(one, report, coverage.unrelated);
  assert.deepEqual(storiesOf(one, ids), ['copied retold', 'report']);
  assert.equal(one.connection.number('SELECT story FROM articles WHERE id = ?', retold), retold);
  lookThrough(one, report, coverage.report);
  assert.deepEqual(storiesOf(one, ids), ['copied report retold']);
});

test('looking an article through again changes nothing', (context) => {
  const { one, ids } = filled(context, [...around.slice(0, 10), ...Object.values(coverage)]);
  const before = storiesOf(one, ids);
  for (const written of Object.values(coverage)) {
    lookThrough(one, ids.get(written.name) ?? 0, written);
    assert.deepEqual(storiesOf(one, ids), before);
  }
});

test('an article that comes between two stories brings them together', (context) => {
  // The copy shares no topic and no wording with the translation: only the report joins them.
  const { one, ids } = filled(context, [coverage.copied, coverage.translated]);
  assert.deepEqual(storiesOf(one, ids), ['copied', 'translated']);
  for (const [name, id] of arrive(one, [coverage.report])) ids.set(name, id);
  assert.deepEqual(storiesOf(one, ids), ['copied report translated']);
  assert.equal(
    one.connection.number('SELECT story FROM articles WHERE id = ?', ids.get('translated') ?? 0),
    ids.get('copied'),
  );
});

test('a story never takes in two articles of one publication in one language, copies aside', (context) => {
  const again = { ...coverage.retold, publication: 'ledger', name: 'again' };
  const { one, ids } = filled(context, [coverage.report, coverage.retold, again, coverage.corrected]);
  assert.deepEqual(storiesOf(one, ids), ['again', 'corrected report retold']);
});

test('the same picture joins editions that share a topic, unless it is on many articles', (context) => {
  const picture = (name: string): Written => ({
    ...coverage.translated,
    name,
    publication: `paper-${name}`,
    // Without the figures that would tell it too.
    text: coverage.translated.text.replaceAll(/\p{Nd}/gu, ''),
    topics: ['Port Callune', 'Trade'],
  });
  const show = ({ library, connection }: TestLibrary, ids: ReadonlyMap<string, number>): void => {
    for (const [name, id] of ids) {
      const publication = connection.number('SELECT publication_id FROM articles WHERE id = ?', id);
      const asset = connection.run(
        `INSERT INTO assets (publication_id, url, role) VALUES (?, ?, 'lead')`,
        publication,
        name,
      ).id;
      connection.run(
        `INSERT INTO article_assets (article_id, asset_id, role, position) VALUES (?, ?, 'lead', 0)`,
        id,
        asset,
      );
      connection.run('UPDATE articles SET lead_asset = ? WHERE id = ?', asset, id);
      library.storeAsset(asset, {
        body: Buffer.from('one picture'),
        mediaType: 'image/jpeg',
        width: 1,
        height: 1,
        now: NOW,
      });
    }
  };
  const two = [coverage.report, picture('one')];
  const { one, ids } = filled(context, two);
  assert.deepEqual(storiesOf(one, ids), ['one', 'report']);
  show(one, ids);
  assert.deepEqual(storiesOf(one, ids), ['one report']);

  const many = [...two, ...Array.from({ length: 6 }, (_unused, at) => picture(`logo-${at}`))];
  const other = filled(context, many);
  show(other.one, other.ids);
  lookThrough(other.one, other.ids.get('report') ?? 0, coverage.report);
  assert.ok(storiesOf(other.one, other.ids).includes('report'));
});

test('an article that is gone is not looked through', (context) => {
  const one = testLibrary(context);
  assert.doesNotThrow(() => lookThrough(one, 77, coverage.report));
  assert.equal(one.connection.number('SELECT count(*) FROM likenesses'), 0);
});

test('what a damaged library gives is looked through anew', (context) => {
  const { one } = filled(context, [coverage.report, coverage.retold]);
  one.connection.run('UPDATE articles SET terms_wait = 0');
  const fresh = testLibrary(context);
  assert.equal(salvage(fresh.connection, one.connection.file, openAssetFiles(fresh.folder), migrations), 2);
  assert.equal(fresh.connection.number('SELECT count(*) FROM articles WHERE terms_wait = 1 AND story IS NULL'), 2);
});
