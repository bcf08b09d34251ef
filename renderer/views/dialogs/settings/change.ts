/** Settings are stored at once; one that could not be stored is told of. */
import type { CallInput } from '../../../../preload/contract.ts';
import { changeSettings } from '../../../stores/settings-store.ts';
import { say } from '../../../stores/toasts-store.ts';

export async function change(input: CallInput<'settings.update'>): Promise<void> {
  const result = await changeSettings(input);
  if (!result.ok) say(result.error.message, { tone: 'problem' });
}
