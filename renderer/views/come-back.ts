/** A window that is drawn anew in another language, or loaded anew because its page had stopped, comes back to where the reader was. */
import { useEffect } from 'react';
import { on } from '../api.ts';
import { LOCALE, isMirrored } from '../locales/index.ts';
import { loadLanguage } from '../locales/load.ts';
import { reload, show, useArticle } from '../stores/article-store.ts';
import type { ArticlesState } from '../stores/articles-store.ts';
import { load, select, showFiltered, useArticles } from '../stores/articles-store.ts';
import { dropFixedWords } from '../stores/toasts-store.ts';
import { forgetNames } from '../stores/topics-store.ts';
import { showTopic, useTopicView } from '../stores/topic-view-store.ts';
import type { DialogName } from '../stores/window-store.ts';
import { openDialog, showColumn, useWindow } from '../stores/window-store.ts';
import { LIST_ID } from './parts/elements.ts';

const KEY = 'broadsheet.place';

interface Place extends Pick<ArticlesState, 'choice' | 'filter' | 'outside' | 'selectedId'> {
  articleId: number | null;
  topicId: number | null;
  column: 'list' | 'article';
  /** The dialog that was open; the settings are where languages are chosen. */
  dialog: DialogName | null;
  /** Element id of the control that had the focus in it. */
  focus: string;
  /** How far the list was scrolled, px. */
  top: number;
}

const list = (): HTMLElement | null => document.querySelector(`#${LIST_ID}`);

/** Those of a topic's page and of a report live by what went with the page. */
const comesBack = ({ kind }: DialogName): boolean => !kind.startsWith('topic-') && kind !== 'opml';

function notePlace(): void {
  const { choice, filter, outside, selectedId } = useArticles.getState();
  const { column, dialog } = useWindow.getState();
  const place: Place = {
    choice,
    filter,
    outside,
    selectedId,
    articleId: useArticle.getState().id,
    topicId: useTopicView.getState().topicId,
    column,
    dialog: dialog !== null && comesBack(dialog) ? dialog : null,
    focus: document.activeElement?.closest('.dialog') == null ? '' : (document.activeElement?.id ?? ''),
    top: list()?.scrollTop ?? 0,
  };
  sessionStorage.setItem(KEY, JSON.stringify(place));
}

/** The place that was noted, once. */
function takePlace(): Place | null {
  const text = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  // It was written by this very version of the window, in this very run.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return text === null ? null : (JSON.parse(text) as Place);
}

/** Focuses a control once its dialog is there, after the dialog has given the focus to its first field. */
function focusInDialog(id: string, frames = 120): void {
  requestAnimationFrame(() => {
    const element = document.querySelector<HTMLElement>(`.dialog #${CSS.escape(id)}`);
    if (element !== null) requestAnimationFrame(() => element.focus());
    else if (frames > 0) focusInDialog(id, frames - 1);
  });
}

/** Opens the dialog that was open, at its control. */
function openAgain({ dialog, focus }: Pick<Place, 'dialog' | 'focus'>): void {
  if (dialog === null) return;
  openDialog(dialog);
  if (focus !== '') focusInDialog(focus);
}

/** In an article's window, which has its article anyway: the dialog alone. */
export function comeBackToDialog(): void {
  const place = takePlace();
  if (place !== null) openAgain(place);
}

/** Loads the list: the one that was shown before the window was loaded anew, with what was open, else the first. */
export async function comeBack(): Promise<void> {
  const place = takePlace();
  if (place === null) return load();
  const { choice, filter, outside, selectedId, articleId, topicId, column, dialog, focus, top } = place;
  useArticles.setState({ outside });
  openAgain({ dialog, focus });
  await Promise.all([showFiltered(choice, filter), show(articleId)]);
  select(selectedId);
  if (topicId !== null) showTopic(topicId);
  showColumn(column);
  // After the list has brought the selection into sight.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const shown = list();
      if (shown === null) return;
      shown.scrollTop = top;
      // What had the focus went with the page.
      if (document.activeElement === document.body) shown.focus({ preventScroll: true });
    }),
  );
}

/**
 * Follows the language that is chosen in any window. Stores stay as they are, and so do the steps that can be taken back.
 * @param draw makes everything that is seen anew
 */
export function followLanguage(draw: () => void): () => void {
  let asked = 0;
  const change = async (locale: string): Promise<void> => {
    asked += 1;
    const mine = asked;
    const speak = await loadLanguage(locale);
    if (mine !== asked || locale === LOCALE) return;
    notePlace();
    speak();
    Object.assign(document.documentElement, { lang: locale, dir: isMirrored() ? 'rtl' : 'ltr' });
    dropFixedWords();
    forgetNames();
    // Why its page could not be had stands in it in words.
    void reload();
    draw();
  };
  return on('language.changed', ({ locale }) => void change(locale));
}

/** Notes the place when the page goes. */
export function usePlaceKeeping(): void {
  useEffect(() => {
    window.addEventListener('pagehide', notePlace);
    return () => window.removeEventListener('pagehide', notePlace);
  }, []);
}
