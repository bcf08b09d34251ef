/** The one door to main. Answers are values: an error is a `Problem`, never an exception. */
import type { Bridge, CallInput, CallName, CallOutput, EventData, EventName, Result } from '../preload/contract.ts';
import { t } from './locales/index.ts';

declare global {
  interface Window {
    bridge: Bridge;
  }
}

/** Asks main. A bridge that breaks (main is gone) answers with the problem `bridge`. */
export async function call<Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
): Promise<Result<CallOutput<Name>>> {
  try {
    return await window.bridge.call(name, input);
  } catch {
    return { ok: false, error: { code: 'bridge', message: t('problem.bridge') } };
  }
}

/** Hears an event of main; the answer ends the subscription. */
export function on<Name extends EventName>(name: Name, listener: (data: EventData<Name>) => void): () => void {
  return window.bridge.on(name, listener);
}
