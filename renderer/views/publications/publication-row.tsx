import { Ellipsis, KeyRound, TriangleAlert } from 'lucide-react';
import type { Publication } from '../../../preload/model.ts';
import { formatNumber, t } from '../../locales/index.ts';
import { sameChoice } from '../../stores/article-list.ts';
import { useArticles } from '../../stores/articles-store.ts';
import { problemOf, usePublications } from '../../stores/publications-store.ts';
import { asksPassword } from '../../stores/session-store.ts';
import { openDialog } from '../../stores/window-store.ts';
import * as commands from '../commands.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { useMenu } from '../parts/menu.tsx';
import { isolated } from '../parts/names.ts';
import { move } from '../publication-commands.ts';
import { dragSource } from './drag.ts';
import { ListButton } from './list-button.tsx';
import { PublicationIcon } from './publication-icon.tsx';

export function PublicationRow({ publication }: { publication: Publication }) {
  const { id, title, unread } = publication;
  const chosen = useArticles((state) => sameChoice(state.choice, { kind: 'publication', id }));
  const { menu, isOpen, open } = useMenu();
  const problem = problemOf(publication);
  const trouble =
    problem === null
      ? ''
      : `${t(problem.ended ? 'publication.gone' : 'publication.failing')} ${problem.message}`.trimEnd();
  const name = t('publication.actions', { title });
  return (
    <li className="list-row publication-row" {...dragSource({ kind: 'publication', id })}>
      <ListButton
        title={title}
        direction={publication.direction}
        language={publication.language}
        icon={<PublicationIcon title={title} icon={publication.icon} />}
        count={unread === 0 ? '' : formatNumber(unread)}
        words={[
          t('list.unread-count', { count: unread }),
          publication.session.status === 'expired' ? t('session.expired-mark') : '',
          trouble,
        ]
          .filter((one) => one !== '')
          .join('. ')}
        chosen={chosen}
        onChoose={() => commands.chooseList({ kind: 'publication', id })}
        onContextMenu={(event) => {
          event.preventDefault();
          open(
            name,
            actions(publication),
            event.button === 2 ? { x: event.clientX, y: event.clientY } : event.currentTarget,
          );
        }}
      />
      {publication.session.status === 'expired' && (
        <button
          type="button"
          className="session-mark"
          title={t('session.expired-mark')}
          aria-label={`${title}: ${t('session.expired-mark')}`}
          onClick={() => void commands.signIn(publication)}
        >
          <KeyRound size={14} strokeWidth={1.75} aria-hidden="true" />
        </button>
      )}
      {trouble !== '' && (
        <span className="trouble" title={trouble}>
          <TriangleAlert size={14} strokeWidth={1.75} aria-hidden="true" />
        </span>
      )}
      <IconButton
        icon={Ellipsis}
        name={name}
        className="row-menu"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={(event) => open(name, actions(publication), event.currentTarget)}
      />
      {menu}
    </li>
  );
}

/** More folders are chosen from in the dialog. */
const MOST_FOLDERS = 5;

/** What dragging does, by the keyboard. */
function folderItems(publication: Publication) {
  const { folder: own } = publication;
  const names = new Set(usePublications.getState().publications.map((one) => one.folder));
  const others = [...names].filter((name) => name !== '' && name !== own).toSorted();
  const into = (folder: string) => () => void move(publication, folder).then(commands.told);
  return [
    ...(own === '' ? [] : [{ label: t('hands.out-of-folder', { name: isolated(own) }), run: into('') }]),
    ...(others.length > MOST_FOLDERS ? [] : others).map((name) => ({
      label: t('hands.into-folder', { name: isolated(name) }),
      run: into(name),
    })),
  ];
}

function actions(publication: Publication) {
  const { id, session, meter, feeds } = publication;
  const openSession = (): void => openDialog({ kind: 'session', publicationId: id });
  const signIn = (): void => void commands.signIn(publication);
  return [
    { label: t('publication.refresh'), run: () => void commands.refresh(id) },
    ...(session.status === 'signed-out' ? [{ label: t('session.sign-in-menu'), run: signIn }] : []),
    ...(session.status === 'expired' ? [{ label: t('session.again-menu'), run: signIn }] : []),
    ...(session.status === 'signed-out' && meter === null && !feeds.some((feed) => feed.private || asksPassword(feed))
      ? []
      : [{ label: t('session.menu'), run: openSession }]),
    { label: t('publication.mark-all'), run: () => void commands.markAllRead({ publicationId: id }) },
    { label: t('publication.rename'), run: () => openDialog({ kind: 'rename', publicationId: id }) },
    ...folderItems(publication),
    { label: t('publication.move'), run: () => openDialog({ kind: 'move', publicationId: id }) },
    { label: t('publication.remove'), run: () => openDialog({ kind: 'remove', publicationId: id }), danger: true },
  ];
}
