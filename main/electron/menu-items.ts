/** Items of a menu that the system does by itself, in the reader's language: Electron's own labels are English. */
import type { MenuItemConstructorOptions } from 'electron';
import type { Key } from '../words/index.ts';
import { say } from '../words/index.ts';

type Role = Extract<Key, `role.${string}`> extends `role.${infer Name}` ? Name : never;

export const roleItem = (role: Role): MenuItemConstructorOptions => ({ role, label: say(`role.${role}`) });

export const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' };

/** What the Edit menu and a right click into a field offer. */
export const editItems = (): MenuItemConstructorOptions[] => [
  roleItem('undo'),
  roleItem('redo'),
  SEPARATOR,
  roleItem('cut'),
  roleItem('copy'),
  roleItem('paste'),
  roleItem('selectAll'),
];

/** Of a right click: a field's editing, or copying what is selected. */
export function editingItems(isEditable: boolean, selection: string): MenuItemConstructorOptions[] {
  if (isEditable) return editItems();
  return selection.trim() === '' ? [] : [roleItem('copy')];
}
