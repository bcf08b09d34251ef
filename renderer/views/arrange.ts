/** Putting what stands in the left column in another order, and folders' names; all of it can be taken back. */
import type { Result } from '../../preload/contract.ts';
import type { Publication } from '../../preload/model.ts';
import { useArticles } from '../stores/articles-store.ts';
import { saveList, useLists } from '../stores/lists-store.ts';
import type { Arrangement } from '../stores/publications-store.ts';
import {
  byFolder,
  movePublication,
  placed,
  renameFolder as putAllInto,
  toggleFolder,
  usePublications,
} from '../stores/publications-store.ts';
import { loadRules, saveRule, useRules } from '../stores/rules-store.ts';
import { changeSettings, useSettings } from '../stores/settings-store.ts';
import { keepStep } from '../stores/toasts-store.ts';
import { chooseList, told } from './commands.ts';

const NONE: Arrangement = { publications: [], folders: [] };
let made: { from: unknown; arrangement: Arrangement } = { from: null, arrangement: NONE };

/** The reader's own order as it is now; the same value as long as it is the same. */
export function arrangementOf(state = useSettings.getState()): Arrangement {
  const { settings } = state;
  if (settings === null) return NONE;
  if (made.from !== settings)
    made = { from: settings, arrangement: { publications: settings.publicationOrder, folders: settings.folderOrder } };
  return made.arrangement;
}

const foldersNow = () => byFolder(usePublications.getState().publications, arrangementOf());

/** Puts a publication into a folder ('' for none) before another one there, at the end with null. */
export async function placePublication(publication: Publication, folder: string, before: number | null): Promise<void> {
  const { id, folder: from } = publication;
  if (before === id) return;
  const order = [...arrangementOf().publications];
  const there = (foldersNow().find(({ name }) => name === folder)?.publications ?? []).map((one) => one.id);
  const now = placed(there, id, before);
  if (folder === from && now.every((one, at) => one === there[at])) return;
  const known = new Set(usePublications.getState().publications.map((one) => one.id));
  const others = order.filter((one) => known.has(one) && !now.includes(one));
  if (!told(await changeSettings({ publicationOrder: [...others, ...now] }))) return;
  if (folder !== from && !told(await movePublication(id, folder))) return;
  const undo = async (): Promise<void> => {
    if (!told(await changeSettings({ publicationOrder: order }))) return;
    if (folder !== from) told(await movePublication(id, from));
  };
  keepStep(() => void undo());
}

/** Puts a folder before another, at the end with null. */
export async function placeFolder(name: string, before: string | null): Promise<void> {
  if (before === name) return;
  const order = [...arrangementOf().folders];
  const all = foldersNow().flatMap((one) => (one.name === '' ? [] : [one.name]));
  const now = placed(all, name, before);
  if (now.every((one, at) => one === all[at]) || !told(await changeSettings({ folderOrder: now }))) return;
  keepStep(() => void changeSettings({ folderOrder: order }).then(told));
}

/** What the one after a step along would stand before; undefined where there is no such step. */
function beforeAfterStep<Item>(all: readonly Item[], item: Item, step: -1 | 1): Item | null | undefined {
  const at = all.indexOf(item);
  if (at === -1 || at + step < 0 || at + step >= all.length) return undefined;
  return all[step === -1 ? at - 1 : at + 2] ?? null;
}

/** What moving a publication by one step within its folder does; null where there is no such step. */
export function publicationStep(publication: Publication, step: -1 | 1): (() => Promise<void>) | null {
  const { id, folder } = publication;
  const there = (foldersNow().find(({ name }) => name === folder)?.publications ?? []).map((one) => one.id);
  const before = beforeAfterStep(there, id, step);
  return before === undefined ? null : () => placePublication(publication, folder, before);
}

/** The same for a folder among the folders. */
export function folderStep(name: string, step: -1 | 1): (() => Promise<void>) | null {
  const all = foldersNow().flatMap((one) => (one.name === '' ? [] : [one.name]));
  const before = beforeAfterStep(all, name, step);
  return before === undefined ? null : () => placeFolder(name, before);
}

/** What names a folder follows it: its place, whether it is folded up, saved lists and rules, the list on show. */
async function follow(from: string, to: string): Promise<void> {
  const { folders } = arrangementOf();
  if (folders.includes(from) && !folders.includes(to))
    told(await changeSettings({ folderOrder: folders.map((one) => (one === from ? to : one)) }));
  const { collapsed } = usePublications.getState();
  if (collapsed.includes(from) && !collapsed.includes(to)) toggleFolder(to);
  await loadRules();
  for (const one of useLists.getState().lists.filter(({ query }) => query.folder === from))
    // Each is told of by itself.
    // oxlint-disable-next-line no-await-in-loop
    told(await saveList({ ...one, query: { ...one.query, folder: to } }, one.id));
  for (const one of useRules.getState().rules.filter(({ query }) => query.folder === from))
    // oxlint-disable-next-line no-await-in-loop
    told(await saveRule({ ...one, query: { ...one.query, folder: to } }, one.id));
  const { choice } = useArticles.getState();
  if (choice.kind === 'folder' && choice.name === from) chooseList({ kind: 'folder', name: to });
}

/** Gives a folder another name. With the name of one that is there its publications go into that one. */
export async function renameFolder(from: string, to: string): Promise<Result<unknown>> {
  const { publications } = usePublications.getState();
  const ids = publications.filter((one) => one.folder === from).map((one) => one.id);
  if (from === to || ids.length === 0) return { ok: true, value: null };
  const isNew = publications.every((one) => one.folder !== to);
  const result = await putAllInto(ids, to);
  if (!result.ok) return result;
  // Lists of a folder that is put into another stay about it, and so are as they were when it is taken out again.
  if (isNew) await follow(from, to);
  const undo = async (): Promise<void> => {
    // Those that were removed or put elsewhere since are left out.
    const still = usePublications.getState().publications.filter(({ id, folder }) => folder === to && ids.includes(id));
    const back = still.map(({ id }) => id);
    if (told(await putAllInto(back, from)) && isNew) await follow(to, from);
  };
  keepStep(() => void undo());
  return result;
}
