/** Shows the article, topic or saved list that a broadsheet: link names, by the events that a click in the window gives. */
import type { Library } from '../database/face.ts';
import type { Emit } from '../sync/face.ts';
import type { AskedToShow } from './address.ts';

const isSame = (one: string, other: string): boolean =>
  one.normalize().toLocaleLowerCase() === other.normalize().toLocaleLowerCase();

/** Changes nothing itself; an article on show counts as read after a second, however it was opened. What is not in the library is told by `link.missing`. */
export async function showPlace(
  library: Pick<Library, 'articleDocument' | 'listTopics' | 'savedLists'>,
  asked: AskedToShow,
  emit: Emit,
): Promise<void> {
  if (asked.kind === 'article') {
    const isHere = (await library.articleDocument(asked.id)) !== null;
    if (isHere) emit('article.open', { id: asked.id });
    else emit('link.missing', { kind: 'article' });
  } else if (asked.kind === 'topic') {
    // By any of its spellings; the one that is called so itself before those that only hold the word.
    const found = await library.listTopics({ search: asked.name, which: 'all', limit: 50 });
    const topic = found.find(({ name }) => isSame(name, asked.name));
    if (topic === undefined) emit('link.missing', { kind: 'topic' });
    else emit('topic.chosen', { id: topic.id, alone: true });
  } else {
    const list = (await library.savedLists()).find(({ name }) => isSame(name, asked.name));
    if (list === undefined) emit('link.missing', { kind: 'list' });
    else emit('list.open', { listId: list.id });
  }
}
