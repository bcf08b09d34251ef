/** The system's menu, as the window last told of it. */
import type { CallInput } from '../../preload/contract.ts';
import { call } from '../api.ts';

let told = '';

/** Tells main how the items stand, when that has changed. */
export async function showMenu(items: CallInput<'menu.show'>): Promise<void> {
  const now = JSON.stringify(items);
  if (now === told) return;
  told = now;
  await call('menu.show', items);
}
