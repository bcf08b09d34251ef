/** The left column: saved lists, publications in their folders, and the sync at its foot. */
import { BookOpen, Ellipsis, Highlighter, Newspaper, PanelLeftClose, Plus, Star } from 'lucide-react';
import { useRef } from 'react';
import { formatNumber, t } from '../../locales/index.ts';
import { sameChoice } from '../../stores/article-list.ts';
import { useArticles } from '../../stores/articles-store.ts';
import { topicAlone } from '../../stores/filter-parts.ts';
import { useMarks } from '../../stores/marks-store.ts';
import { byFolder, loadPublications, usePublications } from '../../stores/publications-store.ts';
import { useSettings } from '../../stores/settings-store.ts';
import { useTopics } from '../../stores/topics-store.ts';
import { openDialog, togglePublications } from '../../stores/window-store.ts';
import { arrangementOf } from '../arrange.ts';
import * as commands from '../commands.ts';
import { openTopics } from '../topic-page-commands.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { useMenu } from '../parts/menu.tsx';
import { ProblemLine } from '../parts/notice.tsx';
import { FollowedTopics } from './followed-topics.tsx';
import { FolderGroup, PublicationsHeading } from './folder.tsx';
import { ListButton } from './list-button.tsx';
import { SavedListsSection } from './saved-lists.tsx';
import { SyncStrip } from './sync-strip.tsx';

interface PublicationsPaneProps {
  /** It lies over the others instead of beside them. */
  drawer: boolean;
  /** As a drawer: it is shut. */
  hidden: boolean;
}

export function PublicationsPane({ drawer, hidden }: PublicationsPaneProps) {
  const pane = useRef<HTMLElement>(null);
  const publications = usePublications((state) => state.publications);
  const problem = usePublications((state) => state.problem);
  const folders = byFolder(publications, useSettings(arrangementOf));
  const { menu, isOpen, open } = useMenu();
  return (
    <section
      ref={pane}
      className="pane publications"
      aria-label={t('pane.publications')}
      // Not `inert`: React Aria takes that from whatever lies beside a list that was open.
      data-drawer={drawer ? (hidden ? 'shut' : 'open') : undefined}
    >
      <header className="publications-header">
        <span className="wordmark">{t('app.name')}</span>
        <IconButton icon={Plus} name={t('menu.follow')} onClick={() => commands.openFollow()} />
        <IconButton
          icon={Ellipsis}
          name={t('menu.more')}
          aria-haspopup="menu"
          aria-expanded={isOpen}
          onClick={(event) => open(t('menu.more'), moreItems(), event.currentTarget)}
        />
        <IconButton icon={PanelLeftClose} name={t('pane.hide-publications')} onClick={togglePublications} />
        {menu}
      </header>
      {/* The arrow keys move between the buttons inside; each of them works by itself. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <nav
        className="publications-lists"
        aria-label={t('pane.publications')}
        onKeyDown={(event) => {
          if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || event.altKey) return;
          event.preventDefault();
          focusNext(event.currentTarget, event.key === 'ArrowDown' ? 1 : -1);
        }}
      >
        <Places />
        <SavedListsSection />
        <FollowedTopics />
        <PublicationsHeading />
        {folders.map((folder) => (
          <FolderGroup key={folder.name} folder={folder} among={folders} />
        ))}
      </nav>
      {problem !== null && (
        <ProblemLine
          message={`${t('publications.not-renewed')} ${problem.message}`}
          retry={() => void loadPublications()}
        />
      )}
      <SyncStrip />
    </section>
  );
}

function moreItems() {
  return [
    { label: t('shortcut.palette'), run: () => openDialog({ kind: 'palette' }) },
    { label: t('menu.import'), run: () => void commands.importList() },
    { label: t('menu.export'), run: () => void commands.exportList() },
    { label: t('menu.rules'), run: () => openDialog({ kind: 'rules', write: false }) },
    { label: t('menu.topics'), run: openTopics },
    { label: t('menu.activity'), run: () => openDialog({ kind: 'activity' }) },
    { label: t('menu.settings'), run: () => openDialog({ kind: 'settings' }) },
    { label: t('menu.shortcuts'), run: () => openDialog({ kind: 'shortcuts' }) },
  ];
}

function focusNext(container: HTMLElement, step: 1 | -1): void {
  const all = [...container.querySelectorAll<HTMLElement>('.list-button')];
  const at = all.findIndex((one) => one === document.activeElement);
  all[Math.max(0, Math.min(all.length - 1, at + step))]?.focus();
}

function Places() {
  const choice = useArticles((state) => state.choice);
  const alone = useArticles(topicAlone);
  const topicShown = useTopics((state) => state.followed.some((one) => one.id === alone));
  const counts = usePublications((state) => state.counts);
  const marks = useMarks((state) => state.count);
  const begun = usePublications((state) => state.begun);
  const lists = [
    {
      kind: 'all',
      title: t('list.all'),
      icon: <Newspaper size={16} strokeWidth={1.75} aria-hidden="true" />,
      count: counts?.all ?? 0,
      words: t('list.articles', { count: counts?.all ?? 0 }),
    },
    {
      kind: 'unread',
      title: t('list.unread'),
      icon: <span className="unread-dot" aria-hidden="true" />,
      count: counts?.unread ?? 0,
      words: t('list.unread-count', { count: counts?.unread ?? 0 }),
    },
    {
      kind: 'starred',
      title: t('list.starred'),
      icon: <Star size={16} strokeWidth={1.75} aria-hidden="true" />,
      count: counts?.starred ?? 0,
      words: t('list.starred-count', { count: counts?.starred ?? 0 }),
    },
  ] as const;
  const reading = {
    kind: 'begun',
    title: t('begun.list'),
    icon: <BookOpen size={16} strokeWidth={1.75} aria-hidden="true" />,
    count: begun,
    words: t('begun.count', { count: begun }),
  } as const;
  const places = begun > 0 || choice.kind === 'begun' ? [...lists, reading] : lists;
  return (
    <ul className="lists" aria-label={t('list.saved')}>
      {places.map(({ kind, title, icon, count, words }) => (
        <li key={kind} className="list-row">
          <ListButton
            title={title}
            icon={icon}
            count={count === 0 ? '' : formatNumber(count)}
            words={words}
            chosen={sameChoice(choice, { kind }) && !topicShown}
            onChoose={() => commands.chooseList({ kind })}
          />
        </li>
      ))}
      <li className="list-row">
        <ListButton
          title={t('marks.title')}
          icon={<Highlighter size={16} strokeWidth={1.75} aria-hidden="true" />}
          count={marks === 0 ? '' : formatNumber(marks)}
          words={t('marks.count', { count: marks })}
          chosen={false}
          onChoose={() => openDialog({ kind: 'marks' })}
        />
      </li>
    </ul>
  );
}
