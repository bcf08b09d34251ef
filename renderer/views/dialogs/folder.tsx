/** Another name for a folder. */
import { useId, useState } from 'react';
import { t } from '../../locales/index.ts';
import { usePublications } from '../../stores/publications-store.ts';
import { renameFolder } from '../arrange.ts';
import { Ask } from '../parts/ask.tsx';
import { isolated } from '../parts/names.ts';

export function RenameFolderDialog({ folder, onClose }: { folder: string; onClose: () => void }) {
  const id = useId();
  const [name, setName] = useState(folder);
  const now = name.trim();
  const isThere = usePublications((state) => state.publications.some((one) => one.folder === now));
  return (
    <Ask
      title={t('folder.rename-title', { folder: isolated(folder) })}
      confirm={t('action.save')}
      ready={now !== ''}
      onConfirm={() => renameFolder(folder, now)}
      onClose={onClose}
    >
      <label className="label" htmlFor={id}>
        {t('folder.name')}
      </label>
      <input
        id={id}
        data-first
        className="input"
        type="text"
        dir="auto"
        value={name}
        maxLength={200}
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        onChange={(event) => setName(event.target.value)}
        onFocus={(event) => event.target.select()}
      />
      <p id={`${id}-hint`} className="hint" role="status">
        {isThere && now !== folder ? t('folder.rename-joins', { folder: isolated(now) }) : ''}
      </p>
    </Ask>
  );
}
