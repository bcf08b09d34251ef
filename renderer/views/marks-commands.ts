/** What is done with highlights, and with an article's address; each change of a highlight with a way back. */
import type { Mark, MarkColour } from '../../preload/marks.ts';
import { t } from '../locales/index.ts';
import { useArticle } from '../stores/article-store.ts';
import * as marks from '../stores/marks-store.ts';
import { say } from '../stores/toasts-store.ts';
import { useTopicView } from '../stores/topic-view-store.ts';
import { closeDialog, showColumn } from '../stores/window-store.ts';
import { openArticle, told } from './commands.ts';
import { FRAME_ID, MARKS_ID, focusSoon, focusWhenThere } from './parts/elements.ts';
import { leadFrame } from './parts/lead-frame.ts';

const openId = (): number | null => useArticle.getState().id;

/** Highlights what is selected; with `note` its note is then written. */
export async function highlight(colour: MarkColour = marks.useMarks.getState().colour, note = false): Promise<void> {
  const id = openId();
  if (id === null) return;
  const result = await marks.addMark(id, colour);
  if (!told(result)) return;
  const mark = result.value;
  say(() => t('marks.added'), { undo: () => void marks.removeMark(mark).then(told) });
  if (note) marks.chooseMark(mark.id);
}

/** The note of the highlight in which the cursor is, else of what is selected, which becomes a highlight. */
export async function writeNote(): Promise<void> {
  const { isSelected, markId } = marks.useMarks.getState().selection;
  if (!isSelected && markId !== null) marks.chooseMark(markId);
  else await highlight(undefined, true);
}

/** Changes colour or note; what is the same already stays as it is. */
export async function changeMark(mark: Mark, change: { colour: MarkColour } | { note: string }): Promise<void> {
  const isSame = 'note' in change ? change.note === mark.note : change.colour === mark.colour;
  if (isSame || !told(await marks.updateMark({ id: mark.id, ...change }))) return;
  const before = 'note' in change ? { note: mark.note } : { colour: mark.colour };
  say(() => t('marks.changed'), { undo: () => void marks.updateMark({ id: mark.id, ...before }).then(told) });
}

export async function removeMark(mark: Mark): Promise<void> {
  if (!told(await marks.removeMark(mark))) return;
  say(() => t('marks.removed'), { undo: () => void marks.restoreMark(mark.id).then(told) });
}

/** A highlight, or what is selected (null), as a quote with its source. */
export async function copyQuote(articleId = openId(), markId: number | null = null): Promise<void> {
  if (articleId !== null && told(await marks.copyQuote(articleId, markId))) say(t('marks.copied'));
}

/** Highlights of one article, or (null) of all, as Markdown. */
export async function exportMarks(articleId: number | null): Promise<void> {
  const words = { title: t('marks.title'), lost: t('marks.lost') };
  const result = await marks.exportMarks({ articleId, words });
  if (told(result) && result.value !== null) say(t('paper.saved', { path: result.value }));
}

/** Opens the article of a highlight at its passage; the one that is open goes there as it is. */
export async function openPassage({ articleId, id, lost }: Mark): Promise<void> {
  closeDialog();
  if (!lost && openId() === articleId && useTopicView.getState().topicId === null && leadFrame(`m${id}`)) {
    showColumn('article');
    return focusWhenThere(FRAME_ID);
  }
  if (!lost) marks.goToPassage(articleId, id);
  await openArticle(articleId);
  focusWhenThere(FRAME_ID);
}

/** Shows the highlights of the open article beside its text and goes there; from there, or while they are shown, takes them away. */
export function toggleArticleMarks(): void {
  const isShown = marks.useMarks.getState().isListed;
  marks.listMarks(!isShown);
  focusSoon(isShown ? FRAME_ID : MARKS_ID);
}
