import { t } from '../../locales/index.ts';
import { showFollowed } from '../commands.ts';
import { FollowForm } from '../follow-form.tsx';
import { Dialog } from '../parts/dialog.tsx';

export function FollowDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={t('follow.title')} onClose={onClose}>
      <div className="dialog-body">
        <FollowForm
          onFollowed={(publication) => {
            onClose();
            void showFollowed(publication);
          }}
        />
      </div>
    </Dialog>
  );
}
