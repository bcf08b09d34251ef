/** The menus of a row, and of the rows that are chosen together. */
import type { ArticleSummary } from '../../../preload/model.ts';
import { t } from '../../locales/index.ts';
import { endSelection, useSelection } from '../../stores/selection-store.ts';
import { keysFor } from '../actions/run.ts';
import { markRead, markStarred, openArticle } from '../commands.ts';
import type { MenuItem } from '../parts/menu.tsx';
import { isolated } from '../parts/names.ts';
import * as commands from '../selection-commands.ts';
import { openWindows } from '../window-commands.ts';
import { aboutTopic, addTopic, narrowTo } from '../topic-commands.ts';

/** More would make the menu longer than the list. */
const MOST_TOPICS = 2;

/** What can be done with one article, open or not. */
function itemsOfOne(article: ArticleSummary): MenuItem[] {
  const { id, read, starred, publicationId, publicationTitle } = article;
  const topics = article.topics.slice(0, MOST_TOPICS);
  return [
    { label: t('hands.open'), run: () => void openArticle(id) },
    { label: t('system.open'), ...keysFor('open-in-window'), run: () => void openWindows([id]) },
    { label: t('article.open-original'), ...keysFor('open-original'), run: () => void commands.openTabs([id]) },
    {
      label: t(starred ? 'article.unstar' : 'article.star'),
      ...keysFor('star'),
      apart: true,
      run: () => void markStarred(id, !starred),
    },
    {
      label: t(read ? 'article.mark-unread' : 'article.mark-read'),
      ...keysFor('toggle-read'),
      run: () => void markRead(id, !read),
    },
    { label: t('hands.above'), run: () => void commands.markBeside(article, 'above') },
    { label: t('hands.below'), run: () => void commands.markBeside(article, 'below') },
    { label: t('hands.copy-link'), ...keysFor('copy-link'), apart: true, run: () => void commands.copy([id], false) },
    { label: t('hands.copy-headline'), ...keysFor('copy-headline'), run: () => void commands.copy([id], true) },
    { label: t('hands.mail'), ...keysFor('share-mail'), run: () => void commands.mail(id) },
    {
      label: t('hands.only-publication', { name: isolated(publicationTitle) }),
      apart: true,
      run: () => void narrowTo(publicationId),
    },
    ...topics.map((topic) => ({
      label: t('hands.with-topic', { name: isolated(topic.name) }),
      run: () => void addTopic(topic),
    })),
    ...topics.map((topic, index) => ({
      label: t('hands.about-topic', { name: isolated(topic.name) }),
      apart: index === 0,
      run: () => void aboutTopic(topic),
    })),
  ];
}

/** What can be done with all that are chosen. */
function itemsOfChosen(articles: readonly ArticleSummary[]): MenuItem[] {
  const { ids } = useSelection.getState();
  const shown = articles.filter((one) => ids.has(one.id));
  const isStarred = shown.length > 0 && shown.every((one) => one.starred);
  const isRead = shown.length > 0 && shown.every((one) => one.read);
  return [
    {
      label: t(isStarred ? 'article.unstar' : 'article.star'),
      ...keysFor('star'),
      run: () => void commands.markChosen('starred'),
    },
    {
      label: t(isRead ? 'article.mark-unread' : 'article.mark-read'),
      ...keysFor('toggle-read'),
      run: () => void commands.markChosen('read'),
    },
    {
      label: t('article.open-original'),
      ...keysFor('open-original'),
      apart: true,
      run: () => void commands.openChosen(),
    },
    {
      label: t('hands.copy-links'),
      ...keysFor('copy-link'),
      run: () => void commands.copy(commands.chosenIds(), false),
    },
    { label: t('hands.copy-headline'), run: () => void commands.copy(commands.chosenIds(), true) },
    { label: t('hands.select-end'), apart: true, run: endSelection },
  ];
}

/** The menu of a row: of the whole selection where the row is part of it; another row ends the selection. */
export function rowMenu(
  article: ArticleSummary,
  articles: readonly ArticleSummary[],
): { label: string; items: MenuItem[] } {
  const { ids } = useSelection.getState();
  if (ids.has(article.id) && ids.size > 1)
    return { label: t('hands.selected', { count: ids.size }), items: itemsOfChosen(articles) };
  endSelection();
  return { label: t('hands.actions', { name: isolated(article.headline) }), items: itemsOfOne(article) };
}
