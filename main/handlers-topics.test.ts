import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import type { EventName, Result } from '../preload/contract.ts';
import type { Library } from './database/face.ts';
import { listDraft, ruleDraft, settle, withTopic } from './database/testing-lists.ts';
import type { TestLibrary } from './database/testing.ts';
import { newItem, NOW, testLibrary, withItems } from './database/testing.ts';
import { topicHandlers } from './handlers-topics.ts';

function made(context: TestContext): TestLibrary & {
  handlers: ReturnType<typeof topicHandlers>;
  events: EventName[];
  wentOn: () => number;
  topic: (name: string) => number;
} {
  const base = testLibrary(context);
  const events: EventName[] = [];
  let count = 0;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the library's methods as the thread's proxy gives them
  const library = new Proxy(base.library as unknown as Library, {
    get: (target, name) => {
      const method: unknown = Reflect.get(target, name);
      return async (...input: unknown[]) =>
        typeof method === 'function' ? Reflect.apply(method, target, input) : method;
    },
  });
  const handlers = topicHandlers(
    library,
    (name) => void events.push(name),
    () => NOW,
    () => {
      count += 1;
    },
  );
  withItems(base.library, 'p', [
    newItem('1', { topics: ['Oil', 'OIL', 'Gas'] }),
    newItem('2', { topics: ['Gas', 'Wind'] }),
  ]);
  settle(base.library, NOW);
  const topic = (name: string): number => base.connection.number('SELECT topic_id FROM spellings WHERE name = ?', name);
  return { ...base, handlers, events, wentOn: () => count, topic };
}
const valueOf = <Value>(result: Result<Value>): Value => {
  assert.ok(result.ok, result.ok ? '' : result.error.message);
  return result.value;
};
const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.error.code);

test('topics are merged, split and undone, and every window hears of it', async (context) => {
  const { handlers, events, topic, connection } = made(context);
  const [oil, gas] = [topic('Oil'), topic('Gas')];
  const everything = ['topics.changed', 'articles.changed', 'publications.changed'];
  const { change } = valueOf(await handlers['topics.merge']({ into: oil, from: [gas] }));
  assert.deepEqual(events.splice(0), everything);
  assert.equal(codeOf(await handlers['topics.merge']({ into: oil, from: [gas] })), 'one-topic');
  assert.equal(codeOf(await handlers['topics.merge']({ into: oil, from: [999] })), 'not-found');
  const spelling = connection.number(`SELECT id FROM spellings WHERE name = 'Gas'`);
  const split = valueOf(await handlers['topics.split']({ id: oil, spellings: [spelling] }));
  assert.equal(split.topic, gas);
  assert.equal(codeOf(await handlers['topics.split']({ id: oil, spellings: [spelling] })), 'cannot-split');
  events.splice(0);
  assert.equal(codeOf(await handlers['topics.undo']({ change })), 'later-change');
  assert.deepEqual(events, [], 'a refusal changes nothing');
  valueOf(await handlers['topics.undo']({ change: split.change }));
  valueOf(await handlers['topics.undo']({ change }));
  assert.equal(codeOf(await handlers['topics.undo']({ change })), 'not-found');
  assert.deepEqual(events.splice(0), [...everything, ...everything]);
  valueOf(await handlers['topics.update']({ id: oil, name: 'Crude' }));
  assert.deepEqual(events.splice(0), ['articles.changed', 'topics.changed'], 'rows show the name');
  valueOf(await handlers['topics.update']({ id: oil, followed: true }));
  assert.deepEqual(events.splice(0), ['topics.changed'], 'no list has other articles for that');
  assert.equal(valueOf(await handlers['topics.update']({ id: oil, muted: true })).name, 'Crude');
  assert.deepEqual(events.splice(0), everything);
  assert.equal(codeOf(await handlers['topics.update']({ id: 999, muted: true })), 'not-found');
  assert.equal(valueOf(await handlers['topics.get'](999)), null);
});

test('lists and rules that cannot be saved say why and what to do', async (context) => {
  const { handlers, events, topic } = made(context);
  const list = valueOf(await handlers['lists.save'](listDraft({ query: withTopic(topic('Oil')) })));
  assert.deepEqual(valueOf(await handlers['lists.list'](null)), [list]);
  assert.equal(codeOf(await handlers['lists.save']({ ...listDraft(), id: 999 })), 'not-found');
  const gone = await handlers['lists.save'](listDraft({ query: { publicationId: 9, order: 'newest' } }));
  assert.ok(!gone.ok);
  assert.match(gone.error.message, /Choose another/u);
  assert.equal(codeOf(await handlers['lists.save'](listDraft({ query: withTopic(999) }))), 'no-topic');
  valueOf(await handlers['lists.move']({ id: list.id, before: null }));
  valueOf(await handlers['lists.remove']({ id: list.id }));
  assert.deepEqual(events.splice(0), ['lists.changed', 'lists.changed', 'lists.changed']);
  assert.equal(codeOf(await handlers['rules.save'](ruleDraft({}, {}))), 'nothing-to-do');
  assert.equal(codeOf(await handlers['rules.save']({ ...ruleDraft({}, { star: true }), id: 999 })), 'not-found');
  assert.equal(codeOf(await handlers['rules.apply']({ id: 999 })), 'not-found');
  assert.deepEqual(events, []);
});

test('a rule applied by hand is told of, and what had failed of what it keeps is fetched again', async (context) => {
  const { handlers, events, library, wentOn } = made(context);
  const starring = valueOf(await handlers['rules.save'](ruleDraft({}, { star: true })));
  assert.equal(valueOf(await handlers['rules.preview'](ruleDraft({}, { star: true }))).changes.star, 2);
  events.splice(0);
  assert.equal(valueOf(await handlers['rules.apply']({ id: starring.id })).changed, 2);
  assert.deepEqual(events.splice(0), ['activity.changed', 'lists.changed', 'articles.changed', 'publications.changed']);
  assert.deepEqual(
    library.listActivity({ before: null, limit: 1 }).map(({ message, subject }) => [subject, message]),
    [['rule', 'Rule “A rule”, applied by you: 2 articles changed.']],
  );
  assert.equal(wentOn(), 0);
  library.pageFailed(1, { code: 'x', message: 'y' }, null, NOW);
  const keeping = valueOf(await handlers['rules.save'](ruleDraft({}, { keep: true })));
  valueOf(await handlers['rules.apply']({ id: keeping.id }));
  assert.equal(wentOn(), 1);
});

test('the numbers beside publications are those of their lists, whatever is muted', async (context) => {
  const { handlers, library, topic, connection } = made(context);
  withItems(library, 'q', [newItem('3', { topics: ['Wind'] }), newItem('4', { topics: ['Sun'] })]);
  const agree = (): void => {
    const publications = library.listPublications();
    for (const { id, unread } of publications)
      assert.equal(unread, library.countArticles({ publicationId: id, order: 'newest' }).unread);
    assert.equal(
      publications.reduce((sum, { unread }) => sum + unread, 0),
      library.countArticles({ order: 'newest' }).unread,
    );
  };
  agree();
  for (const name of ['Wind', 'Gas', 'Sun']) {
    valueOf(await handlers['topics.update']({ id: topic(name), muted: true }));
    agree();
  }
  assert.deepEqual(
    library.listPublications().map(({ unread }) => unread),
    [0, 0],
  );
  const { change } = valueOf(await handlers['topics.merge']({ into: topic('Oil'), from: [topic('Gas')] }));
  agree();
  library.setRead([1, 3], true, NOW);
  agree();
  valueOf(await handlers['topics.undo']({ change }));
  valueOf(await handlers['topics.update']({ id: topic('Wind'), muted: false }));
  agree();
  assert.equal(connection.number('SELECT sum(unread) FROM publications'), 2);
});
