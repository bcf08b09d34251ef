/** Another language loads the window anew: here is how it comes back to where the reader was. */
import { useEffect } from 'react';
import { show, useArticle } from '../stores/article-store.ts';
import type { ArticlesState } from '../stores/articles-store.ts';
import { load, select, showFiltered, useArticles } from '../stores/articles-store.ts';
import { useSettings } from '../stores/settings-store.ts';
import { showTopic, useTopicView } from '../stores/topic-view-store.ts';
import { openDialog, showColumn, useWindow } from '../stores/window-store.ts';
import { LIST_ID } from './parts/elements.ts';

const KEY = 'broadsheet.place';

interface Place extends Pick<ArticlesState, 'choice' | 'filter' | 'outside' | 'selectedId'> {
  articleId: number | null;
  topicId: number | null;
  column: 'list' | 'article';
  /** The settings were open: that is where languages are chosen. */
  inSettings: boolean;
  /** How far the list was scrolled, px. */
  top: number;
}

const list = (): HTMLElement | null => document.querySelector(`#${LIST_ID}`);

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
    inSettings: dialog?.kind === 'settings',
    top: list()?.scrollTop ?? 0,
  };
  sessionStorage.setItem(KEY, JSON.stringify(place));
}

/** The place that was noted, once. */
function takePlace(): Place | null {
  const text = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  // It was written by this very version of the window, a moment ago.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return text === null ? null : (JSON.parse(text) as Place);
}

/** Loads the list: the one that was shown before the window was loaded anew, with what was open, else the first. */
export async function comeBack(): Promise<void> {
  const place = takePlace();
  if (place === null) return load();
  const { choice, filter, outside, selectedId, articleId, topicId, column, inSettings, top } = place;
  useArticles.setState({ outside });
  if (inSettings) openDialog({ kind: 'settings' });
  await Promise.all([showFiltered(choice, filter), show(articleId)]);
  select(selectedId);
  if (topicId !== null) showTopic(topicId);
  showColumn(column);
  // After the list has brought the selection into sight.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const shown = list();
      if (shown !== null) shown.scrollTop = top;
    }),
  );
}

/** Loads the window anew when another language is chosen, here or in another window. */
export function useLanguage(): void {
  const language = useSettings((state) => state.settings?.language ?? null);
  useEffect(() => {
    if (language === null) return;
    return useSettings.subscribe(({ settings }) => {
      if (settings === null || settings.language === language) return;
      notePlace();
      window.location.reload();
    });
  }, [language]);
}
