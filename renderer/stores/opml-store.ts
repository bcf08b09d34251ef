/** Lists of publications in and out. */
import { create } from 'zustand';
import type { CallOutput, Result } from '../../preload/contract.ts';
import type { OpmlReport } from '../../preload/model.ts';
import { call } from '../api.ts';

export interface OpmlState {
  /** The last import, until its report is closed. */
  report: OpmlReport | null;
  busy: boolean;
}

export const useOpml = create<OpmlState>(() => ({ report: null, busy: false }));
const { setState: set } = useOpml;

/** Main shows the file dialog; null when the user closed it. */
export async function importOpml(): Promise<Result<OpmlReport | null>> {
  set({ busy: true });
  const result = await call('opml.import', null);
  set({ busy: false, ...(result.ok ? { report: result.value } : {}) });
  return result;
}

export const exportOpml = async (): Promise<Result<CallOutput<'opml.export'>>> => call('opml.export', null);
