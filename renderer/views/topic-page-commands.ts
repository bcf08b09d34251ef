/** What is done on a topic's page and in the list of all topics; each brings the stores it needs together. */
import type { Result } from '../../preload/contract.ts';
import type { Topic } from '../../preload/model.ts';
import { t } from '../locales/index.ts';
import { mergeTopics, splitTopic, undoChange } from '../stores/topic-changes.ts';
import { forgetStep, say } from '../stores/toasts-store.ts';
import { useTopicView } from '../stores/topic-view-store.ts';
import { changeTopic, findTopics } from '../stores/topics-store.ts';
import { useTrail } from '../stores/trail-store.ts';
import { closeDialog, openDialog } from '../stores/window-store.ts';
import { told } from './commands.ts';
import { focusWhenThere, topicHeadingId } from './parts/elements.ts';
import { isolated, listed } from './parts/names.ts';
import type { NamedTopic } from './topic-commands.ts';
import { aboutTopic } from './topic-commands.ts';
import { goBack } from './trail.ts';

/** Of the merges and splits that a notice tells of: the notice, and for a merge where the reader was before and after. */
const noticed = new Map<number, { notice: number; was?: NamedTopic | undefined; into?: number }>();

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
  if (!told(await changeTopic(id, { hidden: false }))) return;
  say(() => t('topic.shown', { name: isolated(name) }), {
    undo: () => void changeTopic(id, { hidden: true }).then(told),
  });
}

/** @param name '' gives the name back that publishers use most */
export async function rename(topic: NamedTopic, name: string): Promise<Result<Topic>> {
  const result = await changeTopic(topic.id, { name: name.trim() });
  const renamed = result.ok ? result.value.name : topic.name;
  if (renamed !== topic.name)
    say(() => t('topic-page.renamed', { name: isolated(renamed) }), {
      undo: () => void changeTopic(topic.id, { name: topic.name }).then(told),
    });
  return result;
}

const sameName = new Intl.Collator(undefined, { sensitivity: 'accent' });

/** Another topic that is called so already; null where there is none, or where it cannot be told. */
export async function otherCalled(name: string, topic: NamedTopic): Promise<Topic | null> {
  const wanted = name.trim();
  if (wanted === '') return null;
  const found = await findTopics(wanted);
  if (!found.ok) return null;
  return found.value.find((one) => one.id !== topic.id && sameName.compare(one.name, wanted) === 0) ?? null;
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
  const names = [into, ...from].map(({ name }) => name);
  const notice = say(() => t('topic-page.merged', { names: listed(names) }), { undo: () => void undo(change) });
  noticed.set(change, { notice, was, into: into.id });
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
  const all = spellings.map(({ name }) => name);
  const words = (): string => t('topic-page.split-done', { names: listed(all), count: new Set(all).size });
  noticed.set(change, { notice: say(words, { undo: () => void undo(change) }) });
  return result;
}

/** Takes a merge or split back, wherever that is asked for: what the merge took the reader away from is shown again. */
export async function undo(change: number): Promise<void> {
  if (!told(await undoChange(change))) return;
  const { notice, was, into } = noticed.get(change) ?? {};
  noticed.delete(change);
  // Its way back has been gone.
  if (notice !== undefined) forgetStep(notice);
  say(t('topic-page.undone'));
  const { topicId } = useTopicView.getState();
  if (topicId === null) return;
  if (was === undefined || topicId !== into) return focusWhenThere(topicHeadingId(topicId));
  const before = useTrail.getState().steps.at(-1)?.place;
  if (before?.kind === 'topic' && before.id === was.id) goBack();
  else openTopicPage(was);
}
