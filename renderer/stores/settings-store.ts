/** Settings and what the library says of itself. */
import { create } from 'zustand';
import type { CallInput, Result } from '../../preload/contract.ts';
import type { LibraryStatus, Problem, Protection, Settings } from '../../preload/model.ts';
import { call, on } from '../api.ts';

export interface SettingsState {
  settings: Settings | null;
  library: LibraryStatus | null;
  /** How secrets are kept on this computer. */
  protection: Protection | null;
  /** What is wrong with the reader's own profiles. */
  profileProblems: readonly string[];
  problem: Problem | null;
}

export const useSettings = create<SettingsState>(() => ({
  settings: null,
  library: null,
  protection: null,
  profileProblems: [],
  problem: null,
}));
const { setState: set } = useSettings;

export async function loadSettings(): Promise<void> {
  const result = await call('settings.get', null);
  set(result.ok ? { settings: result.value, problem: null } : { problem: result.error });
}

export async function loadLibrary(): Promise<void> {
  const result = await call('library.status', null);
  set(result.ok ? { library: result.value } : { problem: result.error });
}

export async function loadProtection(): Promise<void> {
  const result = await call('settings.protection', null);
  set(result.ok ? { protection: result.value } : { problem: result.error });
}

export async function loadProfileProblems(): Promise<void> {
  const result = await call('profiles.problems', null);
  set(result.ok ? { profileProblems: result.value } : { problem: result.error });
}

/** Shows the folder of the reader's own profiles. */
export const openProfileFolder = async (): Promise<Result<null>> => call('profiles.openFolder', null);

export async function changeSettings(change: CallInput<'settings.update'>): Promise<Result<Settings>> {
  const result = await call('settings.update', change);
  if (result.ok) set({ settings: result.value });
  if (change.keepWithoutKeyring !== undefined) await loadProtection();
  return result;
}

/** Bytes in a gigabyte as the settings count them. */
export const GIGABYTE = 1024 ** 3;

/** Digits of Arabic and Persian as those that computers count with. */
const withPlainDigits = (text: string): string =>
  text.replaceAll(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));

/** What a number field says, null when it says no number from `least` to `most`. A comma counts as a decimal point. */
export function readNumber(text: string, most: number, whole: boolean, least = 0): number | null {
  const plain = withPlainDigits(text.trim()).replace(/[,٫]/u, '.');
  if (!/^\d+(?:\.\d+)?$/u.test(plain)) return null;
  const value = Number(plain);
  return value < least || value > most || (whole && !Number.isInteger(value)) ? null : value;
}

/** Follows main's events; the answer ends it. */
export function followSettings(): () => void {
  return on('settings.changed', () => void loadSettings());
}
