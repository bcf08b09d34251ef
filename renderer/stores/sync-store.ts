/** What the conductor is doing, and the network. */
import { create } from 'zustand';
import type { Result } from '../../preload/contract.ts';
import type { Network, SyncProgress } from '../../preload/model.ts';
import { call, on } from '../api.ts';
import { coalesce } from './coalesce.ts';

const REST_MS = 150;

export interface SyncState {
  /** Null until main has answered. */
  progress: SyncProgress | null;
  network: Network | null;
}

export const useSync = create<SyncState>(() => ({ progress: null, network: null }));
const { setState: set } = useSync;

export async function loadProgress(): Promise<void> {
  const result = await call('sync.progress', null);
  if (result.ok) set({ progress: result.value });
}

export async function loadNetwork(): Promise<void> {
  const result = await call('network.get', null);
  if (result.ok) set({ network: result.value });
}

/** Checks one publication now, or all. */
export async function refreshNow(publicationId?: number): Promise<Result<null>> {
  return call('sync.refresh', publicationId === undefined ? {} : { publicationId });
}

export const cancelSync = async (): Promise<Result<null>> => call('sync.cancel', null);

/** Steps done and to do over feeds, pages and images, for one bar. */
export function wholeProgress(progress: SyncProgress): { done: number; total: number } {
  const parts = [progress.feeds, progress.pages, progress.assets];
  return {
    done: parts.reduce((sum, part) => sum + part.done, 0),
    total: parts.reduce((sum, part) => sum + part.total, 0),
  };
}

/** Follows main's events; the answer ends it. */
export function followSync(): () => void {
  const network = coalesce(loadNetwork, REST_MS);
  const progress = coalesce(loadProgress, REST_MS);
  const ends = [
    on('sync.changed', () => {
      progress();
      // How fresh things are changes with every answer of a publisher.
      network();
    }),
    on('network.changed', network),
  ];
  return () => ends.forEach((end) => end());
}
