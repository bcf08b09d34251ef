/** The system that the window stands in, as main knows it. */
import { create } from 'zustand';
import type { System } from '../../preload/windows.ts';
import { call, on } from '../api.ts';

/** Null until main has answered. */
export const useSystem = create<{ system: System | null }>(() => ({ system: null }));

export async function loadSystem(): Promise<void> {
  const result = await call('system.get', null);
  if (result.ok) useSystem.setState({ system: result.value });
}

/** Follows main's events; the answer ends it. */
export const followSystem = (): (() => void) => on('system.changed', () => void loadSystem());
