import { t } from '../../locales/index.ts';
import { Ask } from '../parts/ask.tsx';
import { openTabs } from '../selection-commands.ts';

/** Many tabs at once are asked about first. */
export function OpenManyDialog({ ids, onClose }: { ids: readonly number[]; onClose: () => void }) {
  const open = () => {
    void openTabs(ids);
    return Promise.resolve({ ok: true as const, value: null });
  };
  return (
    <Ask
      title={t('hands.open-many-title', { count: ids.length })}
      confirm={t('hands.open')}
      ready
      onConfirm={open}
      onClose={onClose}
    >
      <p>{t('hands.open-many')}</p>
    </Ask>
  );
}
