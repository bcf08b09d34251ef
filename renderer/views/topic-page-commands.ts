/** What is done on a topic's page and in the list of all topics; each brings the stores it needs together. */
import type { Result } from '../../preload/contract.ts';
import type { Topic } from '../../preload/model.ts';
import { t } from '../locales/index.ts';
import { mergeTopics, splitTopic, undoChange } from '../stores/topic-changes.ts';
import { say } from '../stores/toasts-store.ts';
import { useTopicView } from '../stores/topic-view-store.ts';
import { changeTopic } from '../stores/topics-store.ts';
import { closeDialog, openDialog } from '../stores/window-store.ts';
import { told } from './commands.ts';
import { focusWhenThere, topicHeadingId } from './parts/elements.ts';
import { isolated, listed } from './parts/names.ts';
import type { NamedTopic } from './topic-commands.ts';
import { aboutTopic } from './topic-commands.ts';

/**
 * Opens a topic's page on the right, with its articles in the list.
 * @param focused its heading takes the focus
 */
export function openTopicPage(topic: NamedTopic, focused = true): void {
  closeDialog();
  void aboutTopic(topic);
  if (focused) focusWhenThere(topicHeadingId(topic.id));
}

export const openTopics = (): void => openDialog({ kind: 'topics' });

/** Shows a hidden topic again. */
export async function unhide({ id, name }: NamedTopic): Promise<void> {
  if (told(await changeTopic(id, { hidden: false }))) say(t('topic.shown', { name: isolated(name) }));
}

/** @param name '' gives the name back that publishers use most */
export async function rename(topic: NamedTopic, name: string): Promise<Result<Topic>> {
  const result = await changeTopic(topic.id, { name: name.trim() });
  if (result.ok && result.value.name !== topic.name)
    say(t('topic-page.renamed', { name: isolated(result.value.name) }));
  return result;
}

/** Makes one topic of several and tells of it with a way back. */
export async function merge(into: NamedTopic, from: NamedTopic[]): Promise<Result<{ change: number }>> {
  const shown = useTopicView.getState().topicId;
  const result = await mergeTopics(
    into.id,
    from.map(({ id }) => id),
  );
  if (!result.ok) return result;
  const { change } = result.value;
  const was = from.find(({ id }) => id === shown);
  if (was !== undefined) void aboutTopic(into);
  const back = async (): Promise<void> => {
    if ((await undo(change)) && was !== undefined && useTopicView.getState().topicId === into.id) void aboutTopic(was);
  };
  const names = listed([into, ...from].map(({ name }) => name));
  say(t('topic-page.merged', { names }), { undo: () => void back() });
  return result;
}

/** Makes a topic of its own of some spellings and tells of it with a way back. */
export async function split(
  topicId: number,
  spellings: { id: number; name: string }[],
): Promise<Result<{ change: number; topic: number }>> {
  const result = await splitTopic(
    topicId,
    spellings.map(({ id }) => id),
  );
  if (!result.ok) return result;
  const { change } = result.value;
  const names = listed(spellings.map(({ name }) => name));
  say(t('topic-page.split-done', { names }), { undo: () => void undo(change) });
  return result;
}

/** Takes a merge or split back; true when it was. */
export async function undo(change: number): Promise<boolean> {
  const done = told(await undoChange(change));
  if (done) say(t('topic-page.undone'));
  return done;
}
