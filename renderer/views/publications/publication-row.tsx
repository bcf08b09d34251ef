import { Ellipsis, TriangleAlert } from 'lucide-react';
import type { Publication } from '../../../preload/model.ts';
import { formatNumber, t } from '../../locales/index.ts';
import { sameChoice } from '../../stores/article-list.ts';
import { useArticles } from '../../stores/articles-store.ts';
import { problemOf } from '../../stores/publications-store.ts';
import { openDialog } from '../../stores/window-store.ts';
import * as commands from '../commands.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { useMenu } from '../parts/menu.tsx';
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
    <li className="list-row publication-row">
      <ListButton
        title={title}
        direction={publication.direction}
        language={publication.language}
        icon={<PublicationIcon title={title} icon={publication.icon} />}
        count={unread === 0 ? '' : formatNumber(unread)}
        words={[t('list.unread-count', { count: unread }), trouble].filter((one) => one !== '').join('. ')}
        chosen={chosen}
        onChoose={() => commands.chooseList({ kind: 'publication', id })}
        onContextMenu={(event) => {
          event.preventDefault();
          open(name, actions(publication), { x: event.clientX, y: event.clientY });
        }}
      />
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

function actions({ id }: Publication) {
  return [
    { label: t('publication.refresh'), run: () => void commands.refresh(id) },
    { label: t('publication.mark-all'), run: () => void commands.markAllRead({ publicationId: id }) },
    { label: t('publication.rename'), run: () => openDialog({ kind: 'rename', publicationId: id }) },
    { label: t('publication.move'), run: () => openDialog({ kind: 'move', publicationId: id }) },
    { label: t('publication.remove'), run: () => openDialog({ kind: 'remove', publicationId: id }), danger: true },
  ];
}
