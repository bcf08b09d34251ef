/** Short notices at the window's foot, and the steps that can be taken back, told of by one or not. */
import { create } from 'zustand';

export interface Toast {
  id: number;
  /** A sentence, or what gives it in the language of the window. */
  message: string | (() => string);
  tone: 'plain' | 'problem';
  /** What it tells of can be taken back: the step of the same number. */
  undo: boolean;
  /** Stays until it is closed. */
  stays: boolean;
}

/** Something the reader did that can be taken back. */
interface Step {
  id: number;
  undo: () => void;
}

/** More would cover the list. */
const MOST = 3;

/** Nobody remembers more of what they did. */
const MOST_STEPS = 50;

/** The newest last. A step outlives its notice. */
export const useToasts = create<{ toasts: Toast[]; steps: Step[] }>(() => ({ toasts: [], steps: [] }));
const { getState: get, setState: set } = useToasts;

let lastId = 0;

interface SayOptions {
  tone?: Toast['tone'];
  /** Takes back what the notice tells of. */
  undo?: () => void;
  stays?: boolean;
}

/** Shows a notice; its number, to take it away before its time. */
export function say(message: Toast['message'], { tone = 'plain', undo, stays = false }: SayOptions = {}): number {
  const id = undo === undefined ? ++lastId : keepStep(undo);
  const toast: Toast = { id, message, tone, undo: undo !== undefined, stays };
  set({ toasts: [...withRoom(get().toasts), toast] });
  return id;
}

/** The oldest makes room for one more; one that stays until it is closed only where all do. */
function withRoom(toasts: readonly Toast[]): readonly Toast[] {
  if (toasts.length < MOST) return toasts;
  const oldest = toasts.find(({ stays }) => !stays) ?? toasts[0];
  return toasts.filter((one) => one !== oldest);
}

/** Keeps a way back for what needs no notice, because it is seen where it was done. */
export function keepStep(undo: () => void): number {
  lastId += 1;
  set({ steps: [...get().steps, { id: lastId, undo }].slice(-MOST_STEPS) });
  return lastId;
}

/** Takes a notice away; what it told of can still be taken back. */
export const dismiss = (id: number): void => set({ toasts: get().toasts.filter((one) => one.id !== id) });

/** The step was taken back in another way, or cannot be any more: its notice goes with it. */
export function forgetStep(id: number): void {
  dismiss(id);
  set({ steps: get().steps.filter((one) => one.id !== id) });
}

/** The window speaks another language: what stands in the one before goes, what can be taken back stays so. */
export const dropFixedWords = (): void =>
  set({ toasts: get().toasts.filter(({ message }) => typeof message === 'function') });

/** Takes back one step, the newest when none is named; false when there is none. */
export function undoStep(id = get().steps.at(-1)?.id): boolean {
  const step = get().steps.find((one) => one.id === id);
  if (step === undefined) return false;
  forgetStep(step.id);
  step.undo();
  return true;
}
