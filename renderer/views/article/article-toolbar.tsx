import {
  ALargeSmall,
  ArrowLeft,
  ChevronDown,
  ChevronUp,
  Circle,
  CircleCheck,
  CornerUpLeft,
  Ellipsis,
  ExternalLink,
  Highlighter,
  Maximize2,
  Minimize2,
  PanelLeftClose,
  PanelLeftOpen,
  RotateCw,
  Star,
} from 'lucide-react';
import { useCallback, useState } from 'react';
import { t } from '../../locales/index.ts';
import { useArticle } from '../../stores/article-store.ts';
import { useMarks } from '../../stores/marks-store.ts';
import { ARTICLE_OF_WINDOW } from '../../stores/own-window.ts';
import { toggleFullReading, toggleList, useWindow } from '../../stores/window-store.ts';
import { useTrail } from '../../stores/trail-store.ts';
import { actionById, canRun, keysShown, runAction } from '../actions/run.ts';
import * as commands from '../commands.ts';
import { IconButton } from '../parts/icon-button.tsx';
import type { MenuItem } from '../parts/menu.tsx';
import { useMenu } from '../parts/menu.tsx';
import { exportMarks, toggleArticleMarks } from '../marks-commands.ts';
import { goBack } from '../trail.ts';
import { lately } from '../parts/lately.tsx';

const TypePopover = lately(async () => (await import('./type-popover.tsx')).TypePopover);

export function ArticleToolbar() {
  const article = useArticle((state) => state.article);
  const none = article === null;
  const read = article?.read ?? false;
  const starred = article?.starred ?? false;
  return (
    <div className="toolbar" role="toolbar" aria-label={t('article.toolbar')}>
      {ARTICLE_OF_WINDOW === null && <ListTools />}
      <span className="toolbar-gap" />
      <IconButton
        icon={Star}
        name={t(starred ? 'article.unstar' : 'article.star')}
        filled={starred}
        className={starred ? 'starred' : ''}
        disabled={none}
        onClick={() => void commands.toggleStar()}
      />
      <IconButton
        icon={read ? Circle : CircleCheck}
        name={t(read ? 'article.mark-unread' : 'article.mark-read')}
        disabled={none}
        onClick={() => void commands.toggleRead()}
      />
      <IconButton
        icon={RotateCw}
        name={t('article.refetch')}
        disabled={none}
        onClick={() => void commands.fetchAgain()}
      />
      <IconButton
        icon={ExternalLink}
        name={t('article.open-original')}
        disabled={none || article.url === ''}
        onClick={() => void commands.openInBrowser()}
      />
      <MarksButton disabled={none} />
      <TypeButton />
      {ARTICLE_OF_WINDOW === null ? <FullReadingToggle disabled={none} /> : <FullScreenButton />}
      <MoreButton disabled={none} />
    </div>
  );
}

/** Back to the list, and along it. */
function ListTools() {
  return (
    <>
      <IconButton icon={ArrowLeft} name={t('action.back')} className="only-narrow" onClick={commands.backToList} />
      <ListToggle />
      <BackButton />
      <IconButton
        icon={ChevronUp}
        name={t('article.previous')}

        onClick={() => void commands.goBy(-1)}
      />
      <IconButton icon={ChevronDown} name={t('article.next')} onClick={() => void commands.goBy(1)} />
    </>
  );
}

/** The highlights of the article, beside it. */
function MarksButton({ disabled }: { disabled: boolean }) {
  const isListed = useMarks((state) => state.isListed);
  return (
    <IconButton
      icon={Highlighter}
      name={t('marks.of-article')}
      aria-pressed={isListed}
      disabled={disabled}
      onClick={toggleArticleMarks}
    />
  );
}

/** Typeface, sizes and theme. */
function TypeButton() {
  const [at, setAt] = useState<HTMLElement | null>(null);
  const close = useCallback(() => setAt(null), []);
  return (
    <>
      <IconButton
        icon={ALargeSmall}
        name={t('reading.type')}
        aria-haspopup="dialog"
        aria-expanded={at !== null}
        onClick={(event) => setAt(at === null ? event.currentTarget : null)}
      />
      {at !== null && <TypePopover at={at} onClose={close} />}
    </>
  );
}

/** What is seldom wanted. */
function MoreButton({ disabled }: { disabled: boolean }) {
  const marked = useMarks((state) => (state.marks.length > 0 ? state.articleId : null));
  const { menu, isOpen, open } = useMenu();
  return (
    <>
      <IconButton
        icon={Ellipsis}
        name={t('paper.more')}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        disabled={disabled}
        onClick={({ currentTarget }) => open(t('paper.more'), [...moreItems(), ...marksItems(marked)], currentTarget)}
      />
      {menu}
    </>
  );
}

const MORE = [
  'find',
  'read-aloud',
  'open-in-window',
  'copy-link',
  'copy-headline',
  'share-mail',
  'print',
  'save-pdf',
] as const;

/** Each with its keys. */
const moreItems = (): MenuItem[] =>
  MORE.flatMap((id) => {
    const action = actionById(id);
    const [keys] = keysShown(id);
    return action === undefined || !canRun(id)
      ? []
      : [
          {
            label: t(action.name),
            run: () => void runAction(id),
            apart: id === 'copy-link' || id === 'print',
            ...(keys === undefined ? {} : { keys }),
          },
        ];
  });

/** For an article with highlights. */
const marksItems = (articleId: number | null): MenuItem[] =>
  articleId === null ? [] : [{ label: t('marks.export-article'), run: () => void exportMarks(articleId) }];

/** Hides the list beside the article and brings it back. */
function ListToggle() {
  const shown = useWindow(({ panes, fullReading }) => panes.list && !fullReading);
  return (
    <IconButton
      icon={shown ? PanelLeftClose : PanelLeftOpen}
      name={t(shown ? 'pane.hide-list' : 'pane.show-list')}
      aria-expanded={shown}
      className="only-wide"
      onClick={toggleList}
    />
  );
}

/** An article's window in the whole screen, and back; the page is not told which of the two it is. */
function FullScreenButton() {
  return <IconButton icon={Maximize2} name={t('system.full-screen')} onClick={() => void runAction('full-screen')} />;
}

/** The article alone in the window, and back. */
function FullReadingToggle({ disabled }: { disabled: boolean }) {
  const full = useWindow((state) => state.fullReading);
  return (
    <IconButton
      icon={full ? Minimize2 : Maximize2}
      name={t(full ? 'pane.full-reading-end' : 'pane.full-reading')}
      aria-pressed={full}
      disabled={disabled && !full}
      onClick={toggleFullReading}
    />
  );
}

/** The tools of a topic's page, which has the rest in its heading. */
export function TopicToolbar() {
  return (
    <div className="toolbar" role="toolbar" aria-label={t('topic-page.toolbar')}>
      <IconButton icon={ArrowLeft} name={t('topic-page.back')} onClick={() => void goBack()} />
    </div>
  );
}

/** The way back to where the reader came from on the right. */
function BackButton() {
  const before = useTrail((state) => state.steps.at(-1)?.place.kind);
  if (before === undefined || before === 'none') return null;
  return (
    <IconButton
      icon={CornerUpLeft}
      name={t(before === 'topic' ? 'related.back-topic' : 'related.back')}
      onClick={() => void goBack()}
    />
  );
}
