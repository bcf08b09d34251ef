import { Ellipsis, KeyRound, TriangleAlert } from 'lucide-react';
import type { Publication } from '../../../preload/model.ts';
import { formatNumber, t } from '../../locales/index.ts';
import { sameChoice } from '../../stores/article-list.ts';
import { useArticles } from '../../stores/articles-store.ts';
import { problemOf, usePublications } from '../../stores/publications-store.ts';
import * as commands from '../commands.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { useMenu } from '../parts/menu.tsx';
import { placeOfDrop, useDrag } from '../../stores/drag-store.ts';
import { placePublication } from '../arrange.ts';
import { dragSource, dropTarget, halfOf } from './drag.ts';
import { ListButton } from './list-button.tsx';
import { publicationItems } from './row-menus.ts';
import { PublicationIcon } from './publication-icon.tsx';

interface PublicationRowProps {
  publication: Publication;
  /** Those of its folder, in their order. */
  among: readonly Publication[];
}

/** What is dropped on a row is put into its folder, before or after it. */
const dropOn = ({ id, folder }: Publication, among: readonly Publication[]) =>
  dropTarget(
    'publication',
    (event) => `publication-${id}-${halfOf(event)}`,
    (dragged, event) => {
      const publication = usePublications.getState().publications.find((one) => one.id === dragged.id);
      const before = placeOfDrop(among, id, halfOf(event));
      if (publication !== undefined) void placePublication(publication, folder, before);
    },
  );

export function PublicationRow({ publication, among }: PublicationRowProps) {
  const { id, title, unread } = publication;
  const chosen = useArticles((state) => sameChoice(state.choice, { kind: 'publication', id }));
  const half = useDrag(({ over }) =>
    over === `publication-${id}-upper` ? 'upper' : over === `publication-${id}-lower` ? 'lower' : null,
  );
  const { menu, isOpen, open } = useMenu();
  const problem = problemOf(publication);
  const trouble =
    problem === null
      ? ''
      : `${t(problem.ended ? 'publication.gone' : 'publication.failing')} ${problem.message}`.trimEnd();
  const name = t('publication.actions', { title });
  return (
    <li
      className="list-row publication-row"
      data-place={`publication ${id}`}
      data-drop={half ?? undefined}
      {...dragSource({ kind: 'publication', id })}
      {...dropOn(publication, among)}
    >
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
            publicationItems(publication),
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
        onClick={(event) => open(name, publicationItems(publication), event.currentTarget)}
      />
      {menu}
    </li>
  );
}
