import { useEffect } from 'react';
import { on } from '../api.ts';
import { openDialog } from '../stores/window-store.ts';
import * as commands from './commands.ts';
import { addTopicOfArticle, openNews } from './topic-commands.ts';
import { openBeside } from './trail.ts';
import { startSearch } from './use-keys.ts';

const MENU = {
  follow: () => commands.openFollow(),
  import: () => void commands.importList(),
  export: () => void commands.exportList(),
  refresh: () => void commands.refresh(),
  activity: () => openDialog({ kind: 'activity' }),
  settings: () => openDialog({ kind: 'settings' }),
  search: startSearch,
} as const;

/** Does what the menu, a link in an article and the system ask for. */
export function useCommands(): void {
  useEffect(() => {
    const ends = [
      on('command', ({ name }) => MENU[name]()),
      on('list.open', (at) => void openNews(at)),
      on('topic.chosen', ({ id }) => void addTopicOfArticle(id)),
      on('article.open', ({ id }) => void openBeside(id)),
      on('follow.asked', () => void commands.followAsked()),
    ];
    // An address that came with the start, before there was a window to tell.
    void commands.followAsked();
    return () => ends.forEach((end) => end());
  }, []);
}
