import { useEffect } from 'react';
import { on } from '../api.ts';
import { t } from '../locales/index.ts';
import { say } from '../stores/toasts-store.ts';
import { placeOfFocus, runAction } from './actions/run.ts';
import * as commands from './commands.ts';
import { addTopicOfArticle, openNews, showLinkedTopic } from './topic-commands.ts';
import { openBeside } from './trail.ts';
import { useMenuState } from './use-menu.ts';

/** Does what the menu, a link in an article and the system ask for. */
export function useCommands(): void {
  useMenuState();
  useEffect(() => {
    const ends = [
      on('command', ({ id }) => void runAction(id, placeOfFocus() ?? 'control')),
      on('list.open', (at) => void openNews(at)),
      on('topic.chosen', ({ id, alone = false }) => void (alone ? showLinkedTopic(id) : addTopicOfArticle(id))),
      on('article.open', ({ id }) => void openBeside(id)),
      on('link.missing', ({ kind }) => void say(t(`link.no-${kind}`), { tone: 'problem' })),
      on('follow.asked', () => void commands.followAsked()),
    ];
    // An address that came with the start, before there was a window to tell.
    void commands.followAsked();
    return () => ends.forEach((end) => end());
  }, []);
}
