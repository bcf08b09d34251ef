/** What buttons, menus and keys do: each brings the stores it needs together. */
import type { Result } from '../../preload/contract.ts';
import type { Publication } from '../../preload/model.ts';
import { t } from '../locales/index.ts';
import { openOriginal, patchOpen, refetch, reload, show, spendFreeRead, useArticle } from '../stores/article-store.ts';
import type { ListChoice, Mark } from '../stores/article-list.ts';
import * as list from '../stores/articles-store.ts';
import { beginFollow, beginNextAsked, look, takeAsked, useFollow } from '../stores/follow-store.ts';
import { marksOf } from '../stores/marks-store.ts';
import { exportOpml, importOpml } from '../stores/opml-store.ts';
import { startSignIn } from '../stores/session-store.ts';
import { isolated } from './parts/names.ts';
import { loadPublications, readOf, removePublication, starredOf } from '../stores/publications-store.ts';
import { cancelSync, refreshNow } from '../stores/sync-store.ts';
import { dismiss, keepStep, say } from '../stores/toasts-store.ts';
import { leaveTopic } from '../stores/topic-view-store.ts';
import { letListBe } from '../stores/trail-store.ts';
import { closeDialog, openDialog, setDrawer, showColumn, useWindow } from '../stores/window-store.ts';
import { LIST_ID, focusSoon, rowId } from './parts/elements.ts';

/** How long an article is shown before it counts as read: going down the list by key marks nothing on the way. */
const READ_AFTER_MS = 1_000;

let readTimer: ReturnType<typeof setTimeout> | undefined;

/** Tells of the problem when there is one; true when all went well. */
export function told<Value>(result: Result<Value>): result is { ok: true; value: Value } {
  if (!result.ok) say(result.error.message, { tone: 'problem' });
  return result.ok;
}

/** Shows an article and, after it was shown for a second, marks it read. */
export async function openArticle(id: number): Promise<void> {
  clearTimeout(readTimer);
  leaveTopic();
  list.select(id);
  showColumn('article');
  await show(id);
  clearTimeout(readTimer);
  if (useArticle.getState().article?.read !== false) return;
  readTimer = setTimeout(() => {
    const { article } = useArticle.getState();
    // No deed of the reader's: there is no step to take back.
    if (article?.id === id && !article.read) void mark([id], { read: true });
  }, READ_AFTER_MS);
}

/** Shows the article `step` rows further down the list. */
export async function goBy(step: number): Promise<void> {
  const id = await list.neighbour(step);
  if (id !== null) await openArticle(id);
}

export async function goToNextUnread(): Promise<void> {
  const id = await list.nextUnread();
  if (id === null) say(t('list.no-more-unread'));
  else await openArticle(id);
}

/** Leaves the article for the list, where there is room for one column. */
export function backToList(): void {
  showColumn('list');
  // The button that was pressed goes out of sight with its column.
  focusSoon(LIST_ID);
}

export async function markRead(id: number, read: boolean): Promise<void> {
  await markMany([id], { read });
}

export async function markStarred(id: number, starred: boolean): Promise<void> {
  await markMany([id], { starred });
}

/** Marks as the reader says, with a way back that touches exactly what was changed; of several it tells. */
export async function markMany(ids: number[], change: Mark): Promise<void> {
  clearTimeout(readTimer);
  const done = await mark(ids, change);
  if (done === null || done.length === 0) return;
  const back: Mark = 'read' in change ? { read: !change.read } : { starred: !change.starred };
  const undo = async (): Promise<void> => {
    clearTimeout(readTimer);
    const undone = await mark(done, back);
    // One that is in sight shows it by itself.
    if (undone !== null && !(done.length === 1 && done.every(isInSight)))
      say(t('read' in back ? 'hands.read-undone' : 'hands.star-undone', { count: undone.length }));
  };
  if (ids.length === 1) keepStep(() => void undo());
  else say(() => t(doneWords(change), { count: done.length }), { undo: () => void undo() });
}

function doneWords(change: Mark) {
  if ('read' in change) return change.read ? 'list.marked' : 'hands.unread-many';
  return change.starred ? 'hands.starred-many' : 'hands.unstarred-many';
}

const isInSight = (id: number): boolean =>
  useArticle.getState().id === id || document.querySelector(`#${rowId(id)}`) !== null;

/** Marks in the list and in the open article at once; where main refuses, both show again what it holds. */
async function mark(ids: number[], change: Mark): Promise<number[] | null> {
  patchOpen(ids, change);
  const result = await ('read' in change ? list.setRead(ids, change.read) : list.setStarred(ids, change.starred));
  if (told(result)) return result.value;
  await reload();
  return null;
}

export async function toggleRead(): Promise<void> {
  const { article } = useArticle.getState();
  if (article !== null) await markRead(article.id, !article.read);
}

export async function toggleStar(): Promise<void> {
  const { article } = useArticle.getState();
  if (article !== null) await markStarred(article.id, !article.starred);
}

export async function openInBrowser(): Promise<void> {
  const { id } = useArticle.getState();
  if (id !== null) told(await openOriginal(id));
}

export async function fetchAgain(): Promise<void> {
  const { id } = useArticle.getState();
  if (id !== null && told(await refetch(id))) say(t('article.refetching'));
}

/** Marks the present list read, or the one given, with a way back that touches exactly what was marked. */
export async function markAllRead(query = list.presentQuery()): Promise<void> {
  const result = await list.markAllRead(query);
  if (!told(result)) return;
  const ids = result.value;
  if (ids.length === 0) return void say(t('list.nothing-to-mark'));
  patchOpen(ids, { read: true });
  const undo = async (): Promise<void> => {
    const undone = await mark(ids, { read: false });
    if (undone !== null) say(t('list.restored', { count: undone.length }));
  };
  say(() => t('list.marked', { count: ids.length }), { undo: () => void undo() });
}

export function chooseList(choice: ListChoice): void {
  letListBe();
  setDrawer(false);
  showColumn('list');
  void list.showList(choice);
}

/** Leaves the dialog for the publication's list. */
export function showPublication(id: number): void {
  closeDialog();
  chooseList({ kind: 'publication', id });
}

export async function refresh(publicationId?: number): Promise<void> {
  told(await refreshNow(publicationId));
}

/** Checks the publication whose list is shown, else all. */
export async function refreshShown(): Promise<void> {
  const { choice } = list.useArticles.getState();
  await refresh(choice.kind === 'publication' ? choice.id : undefined);
}

export async function cancel(): Promise<void> {
  told(await cancelSync());
}

/** Opens the box, with an address filled in and looked up when one was handed over. */
export function openFollow(address = ''): void {
  beginFollow(address);
  openDialog({ kind: 'follow' });
  if (address !== '') void look();
}

/**
 * Opens the box with the address that a link or the command line asked to follow, if one waits; the next one after it. Nothing is looked up
 * before the reader says so: anyone can make a link.
 */
export async function followAsked(): Promise<void> {
  told(await takeAsked());
  showNextAsked();
}

/** The next address of a link in the box; while the box holds one of a link, that one comes first. */
export function showNextAsked(): void {
  const isTaken = useWindow.getState().dialog?.kind === 'follow' && useFollow.getState().isAsked;
  if (!isTaken && beginNextAsked()) openDialog({ kind: 'follow' });
}

/** Shows what was just followed. */
export async function showFollowed(publication: Publication): Promise<void> {
  await loadPublications();
  chooseList({ kind: 'publication', id: publication.id });
  say(t('follow.done', { title: publication.title }));
  keepStep(() => void unfollow(publication));
}

/** Ends following what was just followed; where something of it was read or kept since, only by the question that removing asks. */
async function unfollow({ id, title }: Publication): Promise<void> {
  const [starred, read, marks] = await Promise.all([starredOf(id), readOf(id), marksOf(id)]);
  if (!told(starred) || !told(read) || !told(marks)) return;
  const isOpen = useArticle.getState().article?.publicationId === id;
  if (isOpen || starred.value + read.value + marks.value > 0) return openDialog({ kind: 'remove', publicationId: id });
  if (!told(await removePublication(id))) return;
  leavePublication(id);
  say(() => t('publication.removed', { title: isolated(title) }));
}

/** Away from the list of a publication that is gone. */
export function leavePublication(id: number): void {
  const { choice } = list.useArticles.getState();
  if (choice.kind === 'publication' && choice.id === id) chooseList({ kind: 'all' });
}

export async function importList(): Promise<void> {
  const result = await importOpml();
  if (!told(result) || result.value === null) return;
  openDialog({ kind: 'opml' });
  await loadPublications();
}

export async function exportList(): Promise<void> {
  const result = await exportOpml();
  if (!told(result) || result.value === null) return;
  const { path, withoutSecrets: count } = result.value;
  // Which feeds have to be completed by hand must not be gone in a moment.
  if (count > 0) say(t('opml.exported-secrets', { path, count }), { stays: true });
  else say(t('opml.exported', { path }));
}

/** Opens the publication's own sign-in page in a window of its own. */
export async function signIn({ id, title }: Pick<Publication, 'id' | 'title'>): Promise<void> {
  const notice = say(t('session.opening', { title }));
  const result = await startSignIn(id);
  dismiss(notice);
  told(result);
}

/** Asks for a private feed's password in a window that only main can read. */
export async function askFeedPassword(publicationId: number, feedId: number): Promise<void> {
  told(await startSignIn(publicationId, feedId));
}

/** Fetches the open article's page though the publisher counts it. */
export async function spendRead(): Promise<void> {
  const { id } = useArticle.getState();
  if (id !== null) told(await spendFreeRead(id));
}
