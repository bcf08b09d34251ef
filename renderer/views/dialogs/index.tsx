/** The dialog that is open, if any. */
import { closeDialog, useWindow } from '../../stores/window-store.ts';
import { Palette } from '../palette/index.tsx';
import { ActivityDialog } from './activity.tsx';
import { RenameFolderDialog } from './folder.tsx';
import { FollowDialog } from './follow.tsx';
import { EditListDialog, RenameListDialog, SaveListDialog } from './saved-list.tsx';
import { OpenManyDialog } from './open-many.tsx';
import { MarksDialog } from './marks.tsx';
import { OpmlDialog } from './opml-report.tsx';
import { MoveDialog, RemoveDialog, RenameDialog } from './publication.tsx';
import { RulesDialog } from './rules/index.tsx';
import { SessionDialog } from './session.tsx';
import { SettingsDialog } from './settings/index.tsx';
import { ShortcutsDialog } from './shortcuts.tsx';
import { TopicMergeDialog, TopicRenameDialog, TopicSplitDialog } from './topic.tsx';
import { TopicsDialog } from './topics.tsx';
import { SignOutDialog } from './sign-out.tsx';

export function Dialogs() {
  const dialog = useWindow((state) => state.dialog);
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'follow':
      return <FollowDialog onClose={closeDialog} />;
    case 'activity':
      return <ActivityDialog onClose={closeDialog} />;
    case 'settings':
      return <SettingsDialog onClose={closeDialog} />;
    case 'shortcuts':
      return <ShortcutsDialog onClose={closeDialog} />;
    case 'palette':
      return <Palette onClose={closeDialog} />;
    case 'topics':
      return <TopicsDialog onClose={closeDialog} />;
    case 'marks':
      return <MarksDialog onClose={closeDialog} />;
    case 'topic-rename':
      return <TopicRenameDialog onClose={closeDialog} />;
    case 'topic-merge':
      return <TopicMergeDialog onClose={closeDialog} />;
    case 'topic-split':
      return <TopicSplitDialog onClose={closeDialog} />;
    case 'opml':
      return <OpmlDialog onClose={closeDialog} />;
    case 'save-list':
      return <SaveListDialog onClose={closeDialog} />;
    case 'edit-list':
      return <EditListDialog listId={dialog.listId} onClose={closeDialog} />;
    case 'rename-list':
      return <RenameListDialog listId={dialog.listId} onClose={closeDialog} />;
    case 'rules':
      return <RulesDialog write={dialog.write} onClose={closeDialog} />;
    case 'open-many':
      return <OpenManyDialog ids={dialog.ids} onClose={closeDialog} />;
    case 'rename':
      return <RenameDialog publicationId={dialog.publicationId} onClose={closeDialog} />;
    case 'rename-folder':
      return <RenameFolderDialog folder={dialog.folder} onClose={closeDialog} />;
    case 'move':
      return <MoveDialog publicationId={dialog.publicationId} onClose={closeDialog} />;
    case 'session':
      return <SessionDialog publicationId={dialog.publicationId} onClose={closeDialog} />;
    case 'sign-out':
      return <SignOutDialog publicationId={dialog.publicationId} onClose={closeDialog} />;
    case 'remove':
      return <RemoveDialog publicationId={dialog.publicationId} onClose={closeDialog} />;
  }
}
