import { CircleCheck, ExternalLink, Link, Star, X } from 'lucide-react';
import { t } from '../../locales/index.ts';
import { useArticles } from '../../stores/articles-store.ts';
import { endSelection, useSelection } from '../../stores/selection-store.ts';
import { LIST_ID, focusSoon } from '../parts/elements.ts';
import { IconButton } from '../parts/icon-button.tsx';
import * as commands from '../selection-commands.ts';

/** What is done with the chosen articles, in the place of the list's own ways. */
export function SelectionTools() {
  const ids = useSelection((state) => state.ids);
  const articles = useArticles((state) => state.articles);
  const shown = articles.filter((one) => ids.has(one.id));
  const isStarred = shown.length > 0 && shown.every((one) => one.starred);
  const isRead = shown.length > 0 && shown.every((one) => one.read);
  return (
    <div className="selection-tools" role="group" aria-label={t('hands.selection')}>
      <IconButton
        icon={Star}
        name={t(isStarred ? 'article.unstar' : 'article.star')}
        filled={isStarred}
        onClick={() => void commands.markChosen('starred')}
      />
      <IconButton
        icon={CircleCheck}
        name={t(isRead ? 'article.mark-unread' : 'article.mark-read')}
        onClick={() => void commands.markChosen('read')}
      />
      <IconButton icon={ExternalLink} name={t('article.open-original')} onClick={() => void commands.openChosen()} />
      <IconButton
        icon={Link}
        name={t('hands.copy-links')}
        onClick={() => void commands.copy(commands.chosenIds(), false)}
      />
      <IconButton
        icon={X}
        name={t('hands.select-end')}
        onClick={() => {
          endSelection();
          focusSoon(LIST_ID);
        }}
      />
    </div>
  );
}
