/** What the window does with topics: each change is told, with a way back where it takes something away. */
import type { Result } from '../../preload/contract.ts';
import type { Topic } from '../../preload/model.ts';
import { t } from '../locales/index.ts';
import { changeTopic, mergeTopics, splitTopic, undoChange } from '../stores/topic-changes.ts';
import { say } from '../stores/toasts-store.ts';
import { showTopic, useTopicView } from '../stores/topic-view-store.ts';
import { closeDialog, openDialog, setDrawer, showColumn } from '../stores/window-store.ts';
import { told } from './commands.ts';
import { TOPIC_ID, focusSoon } from './parts/elements.ts';
import { isolated, listed } from './parts/names.ts';

/** Opens a topic's page on the right. */
export function openTopicPage(id: number): void {
  closeDialog();
  setDrawer(false);
  showColumn('article');
  showTopic(id);
  focusSoon(TOPIC_ID);
}

export function openTopics(): void {
  openDialog({ kind: 'topics' });
}

type Mark = 'followed' | 'muted' | 'hidden';

const DONE = {
  followed: 'topic-page.followed-done',
  muted: 'topic-page.muted-done',
  hidden: 'topic-page.hidden-done',
} as const;

/** Follows, mutes or hides a topic, or ends that; what takes it out of sight can be undone. */
export async function mark({ id, name }: Pick<Topic, 'id' | 'name'>, which: Mark, on: boolean): Promise<void> {
  if (!told(await changeTopic({ id, [which]: on })) || !on) return;
  const back = async (): Promise<void> => void told(await changeTopic({ id, [which]: false }));
  say(t(DONE[which], { name: isolated(name) }), which === 'followed' ? {} : { undo: () => void back() });
}

/** @param name '' gives the name back that publishers use most */
export async function rename(topic: Pick<Topic, 'id' | 'name'>, name: string): Promise<Result<Topic>> {
  const result = await changeTopic({ id: topic.id, name: name.trim() });
  if (result.ok && result.value.name !== topic.name)
    say(t('topic-page.renamed', { name: isolated(result.value.name) }));
  return result;
}

/** Makes one topic of several and tells of it with a way back. */
export async function merge(into: Topic, from: Topic[]): Promise<Result<{ change: number }>> {
  const shown = useTopicView.getState().topicId;
  const result = await mergeTopics(
    into.id,
    from.map(({ id }) => id),
  );
  if (!result.ok) return result;
  const { change } = result.value;
  const was = from.find(({ id }) => id === shown);
  if (was !== undefined) showTopic(into.id);
  const names = listed([into, ...from].map(({ name }) => name));
  const back = async (): Promise<void> => {
    if ((await undo(change)) && was !== undefined && useTopicView.getState().topicId === into.id) showTopic(was.id);
  };
  say(t('topic-page.merged', { names, name: isolated(into.name) }), { undo: () => void back() });
  return result;
}

/** Makes a topic of its own of some spellings and tells of it with a way back. */
export async function split(
  topic: Topic,
  spellings: { id: number; name: string }[],
): Promise<Result<{ change: number; topic: number }>> {
  const result = await splitTopic(
    topic.id,
    spellings.map(({ id }) => id),
  );
  if (!result.ok) return result;
  const { change } = result.value;
  say(t('topic-page.split-done', { names: listed(spellings.map(({ name }) => name)) }), {
    undo: () => void undo(change),
  });
  return result;
}

/** Takes a merge or split back; true when it was. */
export async function undo(change: number): Promise<boolean> {
  const done = told(await undoChange(change));
  if (done) say(t('topic-page.undone'));
  return done;
}
