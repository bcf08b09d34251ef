/** What concerns Broadsheet as a whole: following, lists of subscriptions, dialogs. */
import { openDialog } from '../../stores/window-store.ts';
import * as commands from '../commands.ts';
import type { Action } from './action.ts';
import { hasPublications } from './action.ts';

export const appActions: readonly Action[] = [
  {
    id: 'palette',
    name: 'shortcut.palette',
    group: 'app',
    keys: { anywhere: ['Mod+k'] },
    inText: true,
    run: () => openDialog({ kind: 'palette' }),
  },
  {
    id: 'follow',
    name: 'shortcut.follow',
    group: 'app',
    keys: { anywhere: ['a', 'Mod+n'] },
    inText: true,
    run: () => commands.openFollow(),
  },
  {
    id: 'refresh-all',
    name: 'menu.refresh-all',
    group: 'app',
    keys: { anywhere: ['Mod+r'] },
    inText: true,
    enabled: hasPublications,
    run: () => void commands.refresh(),
  },
  { id: 'import', name: 'menu.import', group: 'app', keys: {}, run: () => void commands.importList() },
  {
    id: 'export',
    name: 'menu.export',
    group: 'app',
    keys: {},
    enabled: hasPublications,
    run: () => void commands.exportList(),
  },
  {
    id: 'rules',
    name: 'menu.rules',
    group: 'app',
    keys: {},
    enabled: hasPublications,
    run: () => openDialog({ kind: 'rules', write: false }),
  },
  { id: 'activity', name: 'menu.activity', group: 'app', keys: {}, run: () => openDialog({ kind: 'activity' }) },
  {
    id: 'settings',
    name: 'menu.settings',
    group: 'app',
    keys: { anywhere: ['Mod+,'] },
    inText: true,
    run: () => openDialog({ kind: 'settings' }),
  },
  {
    id: 'shortcuts',
    name: 'menu.shortcuts',
    group: 'app',
    keys: { anywhere: ['?'] },
    run: () => openDialog({ kind: 'shortcuts' }),
  },
];
