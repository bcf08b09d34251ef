/** How the window is laid out and looks. */
import type { Settings } from '../../../preload/model.ts';
import { changeSettings, useSettings } from '../../stores/settings-store.ts';
import { toggleFullReading, toggleList, togglePublications, useWindow } from '../../stores/window-store.ts';
import { told } from '../commands.ts';
import type { Action } from './action.ts';
import { hasPublications } from './action.ts';

const theme = (value: Settings['theme']): Action => ({
  id: `theme-${value}`,
  name: `shortcut.theme-${value}`,
  group: 'view',
  keys: {},
  checked: () => useSettings.getState().settings?.theme === value,
  run: () => void changeSettings({ theme: value }).then(told),
});

export const viewActions: readonly Action[] = [
  {
    id: 'toggle-publications',
    name: 'shortcut.toggle-publications',
    group: 'view',
    keys: { anywhere: ['Mod+b'] },
    inText: true,
    enabled: hasPublications,
    checked: () => {
      const { panes, fullReading } = useWindow.getState();
      return panes.publications && !fullReading;
    },
    run: togglePublications,
  },
  {
    id: 'toggle-list',
    name: 'shortcut.toggle-list',
    group: 'view',
    keys: { anywhere: ['Mod+Shift+b'] },
    inText: true,
    enabled: hasPublications,
    checked: () => {
      const { panes, fullReading } = useWindow.getState();
      return panes.list && !fullReading;
    },
    run: toggleList,
  },
  {
    id: 'toggle-full-reading',
    name: 'shortcut.toggle-full-reading',
    group: 'view',
    keys: { anywhere: ['f'] },
    enabled: hasPublications,
    checked: () => useWindow.getState().fullReading,
    run: toggleFullReading,
  },
  theme('system'),
  theme('light'),
  theme('dark'),
  theme('sepia'),
  theme('contrast'),
];
