/** Rules: what is done to new articles, and what they would have done to those that are here. */
import { create } from 'zustand';
import type { CallInput, CallOutput, Result } from '../../preload/contract.ts';
import type { Rule, RulePreview } from '../../preload/lists.ts';
import type { Problem } from '../../preload/model.ts';
import { call, on } from '../api.ts';
import { coalesce } from './coalesce.ts';

const REFRESH_REST_MS = 400;
/** Pause after a key before the dry run. */
const PREVIEW_PAUSE_MS = 200;

export interface RulesState {
  rules: Rule[];
  status: 'loading' | 'ready' | 'failed';
  problem: Problem | null;
  /** The dry run of the rule being written; the one before stays until the next has come. */
  preview: RulePreview | null;
  previewProblem: Problem | null;
}

export const initialRules: RulesState = {
  rules: [],
  status: 'loading',
  problem: null,
  preview: null,
  previewProblem: null,
};
export const useRules = create<RulesState>(() => initialRules);
const { getState: get, setState: set } = useRules;

export async function loadRules(): Promise<void> {
  const result = await call('rules.list', null);
  if (!result.ok) return set({ status: get().status === 'ready' ? 'ready' : 'failed', problem: result.error });
  set({ rules: result.value, status: 'ready', problem: null });
}

/** A rule as main has it now; null when it was removed. */
export async function ruleNow(id: number): Promise<Result<Rule | null>> {
  const result = await call('rules.list', null);
  return result.ok ? { ok: true, value: result.value.find((one) => one.id === id) ?? null } : result;
}

/** What the reader says of a rule. */
export type RuleWords = CallInput<'rules.preview'>;

/** Adds a rule, or changes the one of that id. */
export async function saveRule(draft: RuleWords, id?: number): Promise<Result<Rule>> {
  const { name, enabled, query, actions } = draft;
  const rule = { name, enabled, query, actions };
  return changed(await call('rules.save', id === undefined ? rule : { ...rule, id }));
}

/** Switches a rule on or off and shows it at once; what main refuses is shown as it was again. */
export async function switchRule(rule: Rule, enabled: boolean): Promise<Result<Rule>> {
  set({ rules: get().rules.map((one) => (one.id === rule.id ? { ...one, enabled } : one)) });
  const result = await saveRule({ ...rule, enabled }, rule.id);
  if (!result.ok) await loadRules();
  return result;
}

export async function removeRule(id: number): Promise<Result<null>> {
  return changed(await call('rules.remove', { id }));
}

/** Does it to what is here; answers with how many articles it changed, and which can be marked as they were again. */
export async function applyRule(id: number): Promise<Result<CallOutput<'rules.apply'>>> {
  return changed(await call('rules.apply', { id }));
}

async function changed<Value>(result: Result<Value>): Promise<Result<Value>> {
  if (result.ok) await loadRules();
  return result;
}

/** What a rule would have done, once. */
export const previewOf = async (draft: RuleWords): Promise<Result<RulePreview>> => call('rules.preview', draft);

let asked = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** The dry run for a rule that is being written, after a short pause. */
export function preview(draft: RuleWords): void {
  clearTimeout(timer);
  const mine = ++asked;
  const look = async (): Promise<void> => {
    const result = await previewOf(draft);
    if (mine !== asked) return;
    set(result.ok ? { preview: result.value, previewProblem: null } : { previewProblem: result.error });
  };
  timer = setTimeout(() => void look(), PREVIEW_PAUSE_MS);
}

/** No rule is being written any more. */
export function endPreview(): void {
  clearTimeout(timer);
  asked += 1;
  set({ preview: null, previewProblem: null });
}

/** Follows main's events; the answer ends it. */
export function followRules(): () => void {
  return on('lists.changed', coalesce(loadRules, REFRESH_REST_MS));
}
