/**
 * The groups of the settings, in the order in which they are shown.
 *
 * To add a group: write `<name>.tsx` beside this file, whose component takes `{ settings }` and renders fields of
 * `./fields.tsx` (`SwitchSetting`, `ChoiceSetting`, `SelectSetting`, `NumberSetting`; `Setting` round anything else),
 * and add ONE line below: `{ id, title, Group }`, the title being a message of your own area's catalogue. To add a field
 * to a group that is there, add it to that group's file. Search, sections and headings follow by themselves: a field is
 * found by its `label` and `hint`, a whole group by its title. Fields store by `change` of `./change.ts`.
 */
import type { ComponentType } from 'react';
import type { Settings } from '../../../../preload/model.ts';
import type { MessageKey } from '../../../locales/index.ts';
import { AppearanceGroup } from './appearance.tsx';
import { KeepingGroup } from './keeping.tsx';
import { LanguageGroup } from './language.tsx';
import { LibraryGroup } from './library.tsx';
import { NotificationsGroup } from './notifications.tsx';
import { ReadAloudGroup } from './read-aloud.tsx';
import { ReadingGroup } from './reading.tsx';
import { SigningInGroup } from './signing-in.tsx';
import { SyncGroup } from './sync.tsx';
import { SystemGroup } from './system.tsx';

export interface SettingsGroup {
  id: string;
  title: MessageKey;
  Group: ComponentType<{ settings: Settings }>;
}

export const SETTINGS_GROUPS: readonly SettingsGroup[] = [
  { id: 'appearance', title: 'settings.appearance', Group: AppearanceGroup },
  { id: 'language', title: 'settings.language', Group: LanguageGroup },
  { id: 'reading', title: 'reading.title', Group: ReadingGroup },
  { id: 'read-aloud', title: 'aloud.settings', Group: ReadAloudGroup },
  { id: 'sync', title: 'settings.sync', Group: SyncGroup },
  { id: 'notifications', title: 'settings.notifications', Group: NotificationsGroup },
  { id: 'system', title: 'system.title', Group: SystemGroup },
  { id: 'keeping', title: 'settings.keep', Group: KeepingGroup },
  { id: 'signing-in', title: 'settings.signing-in', Group: SigningInGroup },
  { id: 'library', title: 'settings.library', Group: LibraryGroup },
];
