/** Rename, move and remove a publication. */
import { useEffect, useState } from 'react';
import type { Result } from '../../../preload/contract.ts';
import type { Publication } from '../../../preload/model.ts';
import { t } from '../../locales/index.ts';
import { removePublication, starredOf, usePublications } from '../../stores/publications-store.ts';
import { MarksLoss } from '../parts/marks-loss.tsx';
import { say } from '../../stores/toasts-store.ts';
import { leavePublication } from '../commands.ts';
import { Ask } from '../parts/ask.tsx';
import { FolderField } from '../parts/folder-field.tsx';
import { move, rename } from '../publication-commands.ts';

interface PublicationDialogProps {
  publicationId: number;
  onClose: () => void;
}

function usePublication(id: number): Publication | undefined {
  return usePublications((state) => state.publications.find((one) => one.id === id));
}

export function RenameDialog({ publicationId, onClose }: PublicationDialogProps) {
  const publication = usePublication(publicationId);
  const [title, setTitle] = useState(publication?.title ?? '');
  if (publication === undefined) return null;
  return (
    <Ask
      title={t('publication.rename-title', { title: publication.title })}
      confirm={t('action.save')}
      ready={title.trim() !== ''}
      onConfirm={() => rename(publication, title.trim())}
      onClose={onClose}
    >
      <label className="label" htmlFor="publication-name">
        {t('publication.name')}
      </label>
      <input
        id="publication-name"
        data-first
        className="input"
        type="text"
        dir="auto"
        value={title}
        maxLength={300}
        autoComplete="off"
        onChange={(event) => setTitle(event.target.value)}
        onFocus={(event) => event.target.select()}
      />
    </Ask>
  );
}

export function MoveDialog({ publicationId, onClose }: PublicationDialogProps) {
  const publication = usePublication(publicationId);
  const [folder, setFolder] = useState(publication?.folder ?? '');
  if (publication === undefined) return null;
  return (
    <Ask
      title={t('publication.move-title', { title: publication.title })}
      confirm={t('action.save')}
      ready
      onConfirm={() => move(publication, folder.trim())}
      onClose={onClose}
    >
      <FolderField id="publication-folder" label={t('publication.folder')} value={folder} onChange={setFolder} first />
      <p className="hint">{t('publication.folder-hint')}</p>
    </Ask>
  );
}

export function RemoveDialog({ publicationId, onClose }: PublicationDialogProps) {
  const publication = usePublication(publicationId);
  const [starred, setStarred] = useState<Result<number>>({ ok: true, value: 0 });
  useEffect(() => void starredOf(publicationId).then(setStarred), [publicationId]);
  if (publication === undefined) return null;
  const { title, articles } = publication;
  const remove = async (): Promise<Result<null>> => {
    const result = await removePublication(publicationId);
    if (!result.ok) return result;
    leavePublication(publicationId);
    say(t('publication.removed', { title }));
    return result;
  };
  return (
    <Ask
      title={t('publication.remove-title', { title })}
      confirm={t('publication.remove-button')}
      danger
      ready
      onConfirm={remove}
      onClose={onClose}
    >
      <p>{articles === 0 ? t('publication.remove-empty') : t('publication.remove-loss', { count: articles })}</p>
      {!starred.ok && <p className="problem">{starred.error.message}</p>}
      <MarksLoss publicationId={publicationId} />
      {starred.ok && starred.value > 0 && <p>{t('publication.remove-starred', { count: starred.value })}</p>}
    </Ask>
  );
}
