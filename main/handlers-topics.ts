/** Calls on topics, saved lists and rules. One line each, into the library; what a change touches is told to the windows. */
import type { Result } from '../preload/contract.ts';
import type { Library } from './database/face.ts';
import type { Handlers } from './dispatch.ts';
import type { Emit } from './sync/face.ts';

type Part = Pick<Handlers, Extract<keyof Handlers, `${'topics' | 'lists' | 'rules'}.${string}`>>;

const good = <Value>(value: Value): Result<Value> => ({ ok: true, value });
const gone = (message: string): Result<never> => ({ ok: false, error: { code: 'not-found', message } });

export function topicHandlers(library: Library, emit: Emit, now: () => number): Part {
  const noTopic = gone('That topic is no longer in the library.');
  const noList = gone('That list is no longer in the library.');
  const noRule = gone('That rule is no longer in the library.');
  /** The windows ask for topics, and for the lists that show them, again. */
  const topicsChanged = (): void => {
    emit('topics.changed', {});
    emit('articles.changed', { ids: [], all: true });
  };
  return {
    'topics.list': async (input) => good(await library.listTopics(input)),
    'topics.get': async (id) => good(await library.topicPage(id, now())),
    'topics.facets': async ({ query, limit }) => good(await library.facets(query, limit, now())),
    'topics.update': async ({ id, ...change }) => {
      const topic = await library.updateTopic(id, change);
      if (topic === null) return noTopic;
      topicsChanged();
      return good(topic);
    },
    'topics.merge': async ({ into, from }) => {
      const merged = await library.mergeTopics(into, from, now());
      if (merged === null) return noTopic;
      topicsChanged();
      return good(merged);
    },
    'topics.split': async ({ id, spellings }) => {
      const split = await library.splitTopic(id, spellings, now());
      if (split === null) return noTopic;
      topicsChanged();
      return good(split);
    },
    'topics.undo': async ({ change }) => {
      if (!(await library.undoTopicChange(change))) return gone('That change was undone already.');
      topicsChanged();
      return good(null);
    },

    'lists.list': async () => good(await library.savedLists()),
    'lists.save': async (draft) => {
      const list = await library.saveList(draft);
      if (list === null) return noList;
      emit('lists.changed', {});
      return good(list);
    },
    'lists.remove': async ({ id }) => {
      await library.removeList(id);
      emit('lists.changed', {});
      return good(null);
    },
    'lists.move': async ({ id, before }) => {
      await library.moveList(id, before);
      emit('lists.changed', {});
      return good(null);
    },

    'rules.list': async () => good(await library.rules()),
    'rules.save': async (draft) => {
      const rule = await library.saveRule(draft);
      if (rule === null) return noRule;
      emit('lists.changed', {});
      return good(rule);
    },
    'rules.remove': async ({ id }) => {
      await library.removeRule(id);
      emit('lists.changed', {});
      return good(null);
    },
    'rules.preview': async (draft) => good(await library.previewRule(draft)),
    'rules.apply': async ({ id }) => {
      const applied = await library.applyRule(id, now());
      if (applied === null) return noRule;
      emit('lists.changed', {});
      emit('articles.changed', { ids: [], all: true });
      return good({ changed: applied.changed.length });
    },
  };
}
