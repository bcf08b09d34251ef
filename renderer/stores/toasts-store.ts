/** Short notices at the window's foot; some can be undone. */
import { create } from 'zustand';

export interface Toast {
  id: number;
  message: string;
  tone: 'plain' | 'problem';
  /** Takes back what the notice tells of. */
  undo: (() => void) | null;
  /** Stays until it is closed. */
  stays: boolean;
}

/** More would cover the list. */
const MOST = 3;

export const useToasts = create<{ toasts: Toast[] }>(() => ({ toasts: [] }));
const { getState: get, setState: set } = useToasts;

let lastId = 0;

/** Shows a notice; its number, to take it away before its time. */
export function say(message: string, options: Partial<Pick<Toast, 'tone' | 'undo' | 'stays'>> = {}): number {
  lastId += 1;
  const { tone = 'plain', undo = null, stays = false } = options;
  const toast: Toast = { id: lastId, message, tone, undo, stays };
  set({ toasts: [...get().toasts, toast].slice(-MOST) });
  return lastId;
}

export const dismiss = (id: number): void => set({ toasts: get().toasts.filter((one) => one.id !== id) });

/** Undoes what the newest notice with an undo tells of; false when there is none. */
export function undoNewest(): boolean {
  const toast = get().toasts.findLast((one) => one.undo !== null);
  if (toast === undefined) return false;
  dismiss(toast.id);
  toast.undo?.();
  return true;
}
