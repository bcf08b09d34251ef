/** Calls on topics, saved lists and rules: into the library; what a change touches is told to the windows. */
import type { Result } from '../preload/contract.ts';
import type { Library, NotSaved } from './database/face.ts';
import type { Handlers } from './dispatch.ts';
import type { Emit } from './sync/face.ts';
import { say } from './words/index.ts';
import { saying, spoken } from './words/said.ts';

type Part = Pick<Handlers, Extract<keyof Handlers, `${'topics' | 'lists' | 'rules'}.${string}`>>;

const good = <Value>(value: Value): Result<Value> => ({ ok: true, value });
const bad = (code: string, message: string): Result<never> => ({ ok: false, error: { code, message } });

const noTopic = (): Result<never> => bad('not-found', say('answer.no-topic'));
const noList = (): Result<never> => bad('not-found', say('answer.no-list'));
const noRule = (): Result<never> => bad('not-found', say('answer.no-rule'));

/** Why a list or rule was not saved, in words with what to do. */
function notSaved(reason: NotSaved, what: 'list' | 'rule'): Result<never> {
  switch (reason) {
    case 'gone':
      return what === 'list' ? noList() : noRule();
    case 'full':
      return bad('too-many', say(`answer.too-many-${what}s`));
    case 'no-publication':
      return bad('no-publication', say(`answer.${what}-without-publication`));
    case 'no-topic':
      return bad('no-topic', say(`answer.${what}-without-topic`));
    case 'damaged':
      return bad('damaged', say('answer.damaged-list'));
  }
}

/** @param goOn something is to be fetched that was given up before */
export function topicHandlers(library: Library, emit: Emit, now: () => number, goOn: () => void): Part {
  /** The windows ask for topics, for the lists that show them, and for what stands beside the lists, again. */
  const everythingChanged = (): void => {
    emit('topics.changed', {});
    emit('articles.changed', { ids: [], all: true });
    emit('publications.changed', { ids: [] });
  };
  return {
    'topics.list': async (input) => good(await library.listTopics(input)),
    'topics.get': async (id) => good(await library.topicPage(id, now())),
    'topics.facets': async ({ query, limit }) => good(await library.facets(query, limit, now())),
    'topics.update': async ({ id, ...change }) => {
      const topic = await library.updateTopic(id, change);
      if (topic === null) return noTopic();
      // Rows name topics as the reader does.
      if (change.name !== undefined) emit('articles.changed', { ids: [], all: true });
      if (change.muted === undefined && change.hidden === undefined) emit('topics.changed', {});
      else everythingChanged();
      return good(topic);
    },
    'topics.merge': async ({ into, from }) => {
      const merged = await library.mergeTopics(into, from, now());
      if (merged === null) return noTopic();
      if (merged === 'same') return bad('one-topic', say('answer.one-topic'));
      everythingChanged();
      return good(merged);
    },
    'topics.split': async ({ id, spellings }) => {
      const split = await library.splitTopic(id, spellings, now());
      if (split === null) return bad('cannot-split', say('answer.cannot-split'));
      everythingChanged();
      return good(split);
    },
    'topics.undo': async ({ change }) => {
      const outcome = await library.undoTopicChange(change);
      if (outcome !== 'undone')
        return outcome === 'gone'
          ? bad('not-found', say('answer.undone'))
          : bad('later-change', say('answer.later-change'));
      everythingChanged();
      return good(null);
    },

    'lists.list': async () => good(await library.savedLists()),
    'lists.save': async (draft) => {
      const list = await library.saveList(draft);
      if (typeof list === 'string') return notSaved(list, 'list');
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
      if (!Object.values(draft.actions).includes(true)) return bad('nothing-to-do', say('answer.nothing-to-do'));
      const rule = await library.saveRule(draft);
      if (typeof rule === 'string') return notSaved(rule, 'rule');
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
      const name = (await library.rules()).find((rule) => rule.id === id)?.name ?? '';
      const applied = await library.applyRule(id, now());
      if (applied === null) return noRule();
      const { length: changed } = applied.changed;
      await library.logActivity([
        spoken(
          {
            at: now(),
            level: 'info' as const,
            subject: 'rule' as const,
            publicationId: null,
            articleId: null,
            url: '',
            code: 'rule-by-hand',
          },
          saying('rule.by-hand', { name, count: changed }),
        ),
      ]);
      emit('activity.changed', {});
      emit('lists.changed', {});
      emit('articles.changed', { ids: [], all: true });
      emit('publications.changed', { ids: [] });
      if (applied.refetch) goOn();
      return good({ changed, starred: applied.starred, read: applied.read });
    },
  };
}
