/** Rules: what is done to new articles of a list. */
import type { TopicMethods } from './face.ts';
import type { Connection } from './open.ts';
import type { TopicIndex } from './topic-index.ts';

type Part = Pick<TopicMethods, 'rules' | 'saveRule' | 'removeRule' | 'previewRule' | 'applyRule' | 'judgeNew'>;

export function ruleMethods(database: Connection, index: TopicIndex): Part {
  void index;
  void database;
  return {
    rules: () => [],
    saveRule: () => null,
    removeRule: () => undefined,
    previewRule: () => ({ count: 0, changes: { star: 0, markRead: 0, keep: 0 }, articles: [] }),
    applyRule: () => null,
    judgeNew: () => ({ hits: [], news: [], changed: [], waiting: 0 }),
  };
}
