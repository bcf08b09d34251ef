import { useEffect } from 'react';
import { on } from '../api.ts';
import { t } from '../locales/index.ts';
import { useArticle } from '../stores/article-store.ts';
import { ARTICLE_OF_WINDOW } from '../stores/own-window.ts';
import { closePictures } from '../stores/pictures-store.ts';
import { say } from '../stores/toasts-store.ts';
import { useWindow } from '../stores/window-store.ts';
import { placeOfFocus, runAction } from './actions/run.ts';
import * as commands from './commands.ts';
import { addTopicOfArticle, openNews, showLinkedTopic } from './topic-commands.ts';
import { openBeside } from './trail.ts';
import { useMenuState } from './use-menu.ts';

/** A picture that is looked at closely lies over everything: a dialog, or another article, takes its place. */
function usePicturesEnd(): void {
  useEffect(() => {
    const ends = [
      useWindow.subscribe(({ dialog }, before) => dialog !== null && before.dialog === null && closePictures()),
      useArticle.subscribe(({ id }, before) => id !== before.id && closePictures()),
    ];
    return () => ends.forEach((end) => end());
  }, []);
}

/** Does what the menu, a link in an article and the system ask for. */
export function useCommands(): void {
  useMenuState();
  usePicturesEnd();
  useEffect(() => {
    const ends = [
      on('command', ({ id }) => void runAction(id, placeOfFocus() ?? 'control')),
      on('list.open', (at) => void openNews(at)),
      on('topic.chosen', ({ id, alone = false }) => void (alone ? showLinkedTopic(id) : addTopicOfArticle(id))),
      on('article.open', ({ id }) => void openBeside(id)),
      on('link.missing', ({ kind }) => void say(t(`link.no-${kind}`), { tone: 'problem' })),
      on('follow.asked', () => void commands.followAsked()),
      useWindow.subscribe(({ dialog }, before) => {
        if (dialog === null && before.dialog?.kind === 'follow') commands.showNextAsked();
      }),
    ];
    // An address that came with the start, before there was a window to tell.
    if (ARTICLE_OF_WINDOW === null) void commands.followAsked();
    return () => ends.forEach((end) => end());
  }, []);
}
