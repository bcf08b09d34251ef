/** What is done with topics, filters and saved lists; each brings the stores it needs together. */
import type { EventData, Result } from '../../preload/contract.ts';
import type { SavedList } from '../../preload/lists.ts';
import { t } from '../locales/index.ts';
import { useArticle } from '../stores/article-store.ts';
import type { ListChoice, ListFilter } from '../stores/article-list.ts';
import { filterOf, listChoice } from '../stores/article-list.ts';
import * as list from '../stores/articles-store.ts';
import type { FilterPart } from '../stores/filter-parts.ts';
import { newestPart, withoutPart } from '../stores/filter-parts.ts';
import * as lists from '../stores/lists-store.ts';
import { ruleNow } from '../stores/rules-store.ts';
import { keepStep, say } from '../stores/toasts-store.ts';
import type { TopicMode } from '../stores/topic-picks.ts';
import { withTopic, withoutTopic } from '../stores/topic-picks.ts';
import { showTopic } from '../stores/topic-view-store.ts';
import { letListBe } from '../stores/trail-store.ts';
import type { TopicChange } from '../stores/topics-store.ts';
import { changeTopic, nameOfTopic, useTopics } from '../stores/topics-store.ts';
import { setDrawer, showColumn } from '../stores/window-store.ts';
import { told } from './commands.ts';
import { isolated } from './parts/names.ts';

/** A topic as it is named where it was met. */
export interface NamedTopic {
  id: number;
  name: string;
}

const { getState: shown } = list.useArticles;

/** Asks for a topic in the list on show, or for it in another way when it is asked for already. */
export async function addTopic({ id, name }: NamedTopic, mode: TopicMode = 'all'): Promise<void> {
  showColumn('list');
  await list.setFilter({ topics: withTopic(shown().filter.topics, { id, name, mode }) });
}

export async function removeTopic(id: number): Promise<void> {
  await list.setFilter({ topics: withoutTopic(shown().filter.topics, id) });
}

/** A topic clicked in the article, of which only the number came. */
export async function addTopicOfArticle(id: number): Promise<void> {
  const inArticle = useArticle.getState().article?.topics.find((one) => one.id === id);
  await addTopic({ id, name: inArticle?.name ?? (await nameOfTopic(id)) });
}

/** A topic that a link from outside names. */
export async function showLinkedTopic(id: number): Promise<void> {
  await chooseTopic({ id, name: await nameOfTopic(id) });
}

/** All articles with this topic, whatever was on show before. */
const withTopicAlone = ({ id, name }: NamedTopic): Promise<void> =>
  list.showList({ kind: 'all' }, [{ id, name, mode: 'all' }]);

export async function chooseTopic(topic: NamedTopic): Promise<void> {
  letListBe();
  setDrawer(false);
  showColumn('list');
  await withTopicAlone(topic);
}

/** All articles with this topic, and its page beside them. */
export async function aboutTopic(topic: NamedTopic): Promise<void> {
  setDrawer(false);
  // First the page: the way back then knows the list and the column as they are now.
  showTopic(topic.id);
  showColumn('article');
  await withTopicAlone(topic);
}

export async function removePart(part: FilterPart): Promise<void> {
  const { choice, filter } = withoutPart(shown(), part);
  await list.showFiltered(choice, filter);
}

/** Takes away what was added last; false when nothing is left to take away. */
export function removeNewestPart(): boolean {
  const { choice } = shown();
  const saved = choice.kind === 'list' ? lists.useLists.getState().lists.find(({ id }) => id === choice.id) : undefined;
  const asSaved = saved && { choice: listChoice(saved.id, saved.query), filter: filterOf(saved.query) };
  const part = newestPart(shown(), asSaved);
  if (part === null) return false;
  void removePart(part);
  return true;
}

/** Everything of the place on show; a saved list, which is nothing but its filter, is left for all articles. */
export async function clearFilter(): Promise<void> {
  const { choice } = shown();
  await list.showList(choice.kind === 'list' ? { kind: 'all' } : choice);
}

/** The present filter in one publication, or in all with null. */
export async function narrowTo(publicationId: number | null): Promise<void> {
  const { choice, filter } = shown();
  const everywhere: ListChoice = publicationId === null ? { kind: 'all' } : { kind: 'publication', id: publicationId };
  // Unread and Starred are places in the left column; in a publication they are parts of the filter.
  const kept: ListFilter = {
    ...filter,
    unread: filter.unread || choice.kind === 'unread',
    starred: filter.starred || choice.kind === 'starred',
    begun: filter.begun || choice.kind === 'begun',
  };
  const place: ListChoice = choice.kind === 'list' ? { ...choice, publicationId, folder: null } : everywhere;
  await list.showFiltered(place, kept);
}

/** Follows, mutes or hides a topic, says so, and offers the way back. */
async function change(id: number, now: TopicChange, back: TopicChange, message: () => string): Promise<void> {
  const result = await changeTopic(id, now);
  if (!told(result)) return;
  say(message, { undo: () => void changeTopic(id, back).then(told) });
  if (now.hidden === true && shown().filter.topics.some((one) => one.id === id)) await removeTopic(id);
}

export async function follow(topic: NamedTopic, followed: boolean): Promise<void> {
  const message = (): string => t(followed ? 'topic.followed' : 'topic.unfollowed', { name: isolated(topic.name) });
  await change(topic.id, { followed }, { followed: !followed }, message);
}

export async function mute(topic: NamedTopic, muted: boolean): Promise<void> {
  const message = (): string => t(muted ? 'topic.muted' : 'topic.unmuted', { name: isolated(topic.name) });
  await change(topic.id, { muted }, { muted: !muted }, message);
}

export async function hide(topic: NamedTopic): Promise<void> {
  await change(topic.id, { hidden: true }, { hidden: false }, () => t('topic.hidden', { name: isolated(topic.name) }));
}

/** What a topic is called now: as the library says, else as it was where it was chosen. */
export function nameOf({ id, name }: NamedTopic): string {
  return useTopics.getState().names.get(id) ?? (name || t('filter.unnamed'));
}

export async function chooseSaved({ id, query }: Pick<SavedList, 'id' | 'query'>): Promise<void> {
  letListBe();
  setDrawer(false);
  showColumn('list');
  await list.showSaved(id, query);
}

/** What a notification told of: the saved list, or all that the rule looks for, read or not. */
export async function openNews(at: EventData<'list.open'>): Promise<void> {
  if ('publicationId' in at) {
    letListBe();
    setDrawer(false);
    showColumn('list');
    return list.showList({ kind: 'publication', id: at.publicationId });
  }
  const found: Result<Pick<SavedList, 'query'> | null> =
    'listId' in at ? await lists.listNow(at.listId) : await ruleNow(at.ruleId);
  if (!told(found)) return;
  letListBe();
  setDrawer(false);
  showColumn('list');
  if (found.value === null) {
    say(t('lists.news-gone'));
    return;
  }
  const { query } = found.value;
  // What came may have been read since, by the rule itself too.
  await ('listId' in at ? list.showSaved(at.listId, query) : list.showSaved(null, withoutUnread(query)));
}

function withoutUnread({ unread: _unread, ...query }: SavedList['query']): SavedList['query'] {
  return query;
}

/** Makes the list on show what the saved list is. */
export async function updateList(saved: SavedList): Promise<void> {
  const before = saved.query;
  const query = list.presentQuery();
  const result = await lists.saveList({ ...saved, query }, saved.id);
  if (!told(result)) return;
  const undo = async (): Promise<void> => {
    if (told(await lists.saveList({ ...saved, query: before }, saved.id))) await list.showSaved(saved.id, before);
  };
  say(() => t('filter.updated', { name: isolated(saved.name) }), { undo: () => void undo() });
}

/** Moves a list by one step. */
export async function moveList(id: number, step: -1 | 1): Promise<void> {
  const before = lists.placeAfterMove(lists.useLists.getState().lists, id, step);
  if (before !== undefined) await placeList(id, before);
}

/** Puts a list before another, at the end with null; it can be taken back. */
export async function placeList(id: number, before: number | null): Promise<void> {
  const all = lists.useLists.getState().lists;
  const after = all[all.findIndex((one) => one.id === id) + 1]?.id ?? null;
  if (before === id || before === after || !told(await lists.moveList(id, before))) return;
  keepStep(() => void lists.moveList(id, after).then(told));
}

/** Gives a list another name; it can be taken back. */
export async function renameList(saved: SavedList, name: string): Promise<Result<SavedList>> {
  const result = await lists.saveList({ ...saved, name }, saved.id);
  const undo = async (): Promise<void> => {
    const now = lists.useLists.getState().lists.find((one) => one.id === saved.id);
    // What else was changed since stays.
    if (now !== undefined) told(await lists.saveList({ ...now, name: saved.name }, saved.id));
  };
  if (result.ok && name !== saved.name) keepStep(() => void undo());
  return result;
}

/** Removes a list at once; the way back puts it where it was. */
export async function removeList(saved: SavedList): Promise<void> {
  const all = lists.useLists.getState().lists;
  const after = all[all.findIndex((one) => one.id === saved.id) + 1]?.id ?? null;
  if (!told(await lists.removeList(saved.id))) return;
  const { choice } = shown();
  const wasShown = choice.kind === 'list' && choice.id === saved.id;
  if (wasShown) void list.showList({ kind: 'all' });
  const undo = async (): Promise<void> => {
    const again = await lists.saveList(saved);
    if (!told(again)) return;
    if (after !== null) told(await lists.moveList(again.value.id, after));
    if (wasShown) await chooseSaved(again.value);
  };
  say(() => t('lists.removed', { name: isolated(saved.name) }), { undo: () => void undo() });
}
