/** The box that takes any address, from typing to following. */
import { create } from 'zustand';
import type { Result } from '../../preload/contract.ts';
import type { Discovery, FeedCandidate, Problem, Publication } from '../../preload/model.ts';
import { call } from '../api.ts';

export interface FollowState {
  address: string;
  /** A link brought the address, and the reader has not said yet what is to come of it. */
  isAsked: boolean;
  folder: string;
  status: 'idle' | 'looking' | 'found' | 'following';
  discovery: Discovery | null;
  /** Addresses of the feeds to follow. */
  chosen: string[];
  problem: Problem | null;
}

export const initialFollow: FollowState = {
  address: '',
  isAsked: false,
  folder: '',
  status: 'idle',
  discovery: null,
  chosen: [],
  problem: null,
};

export const useFollow = create<FollowState>(() => initialFollow);
const { getState: get, setState: set } = useFollow;

/** Counts the looks, so that an answer for an address since changed is left aside. */
let looks = 0;

/** Begins anew, with an address filled in when one was handed over. */
export function beginFollow(address = ''): void {
  looks += 1;
  set({ ...initialFollow, address });
}

/** A changed address makes what was found void; what was typed stays. */
export function typeAddress(address: string): void {
  looks += 1;
  set({ address, status: 'idle', discovery: null, chosen: [], problem: null });
}

/** Addresses that links or the command line asked to follow, each of which gets the box in its turn. */
let asked: string[] = [];

/** Takes what waits in main; the answer is a problem where main has one. */
export async function takeAsked(): Promise<Result<null>> {
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, until none is left
    const taken = await call('publications.askedToFollow', null);
    if (!taken.ok) return taken;
    if (taken.value === null) return { ok: true, value: null };
    asked.push(taken.value);
  }
}

/** Fills the box with the next address that was asked for; false when none waits, and the box stays as it is. */
export function beginNextAsked(): boolean {
  const [next, ...later] = asked;
  asked = later;
  if (next !== undefined) set({ ...initialFollow, address: next, isAsked: true });
  return next !== undefined;
}

export const typeFolder = (folder: string): void => set({ folder });

/** Asks main what can be followed there; the first feed not yet followed is chosen. */
export async function look(): Promise<void> {
  const address = get().address.trim();
  if (address === '' || get().status === 'looking') return;
  const mine = ++looks;
  set({ status: 'looking', discovery: null, chosen: [], problem: null });
  const result = await call('publications.discover', { address });
  if (mine !== looks) return;
  if (!result.ok) return set({ status: 'idle', problem: result.error });
  set({ status: 'found', discovery: result.value, chosen: firstChoice(result.value.candidates) });
}

function firstChoice(candidates: FeedCandidate[]): string[] {
  const first = candidates.find((one) => one.followedAs === null);
  return first === undefined ? [] : [first.url];
}

export function toggleCandidate(url: string): void {
  const { chosen } = get();
  set({ chosen: chosen.includes(url) ? chosen.filter((one) => one !== url) : [...chosen, url], problem: null });
}

/** Follows the chosen feeds; null when it failed (the problem is in the state, what was typed stays). */
export async function follow(): Promise<Publication | null> {
  const { discovery, chosen, folder, status } = get();
  if (discovery === null || chosen.length === 0 || status === 'following') return null;
  set({ status: 'following', problem: null });
  // In the order found, which is the order of preference, not the order of clicking.
  const feedUrls = discovery.candidates.map((one) => one.url).filter((url) => chosen.includes(url));
  const result = await call('publications.follow', { discovery, feedUrls, folder: folder.trim() });
  if (!result.ok) {
    set({ status: 'found', problem: result.error });
    return null;
  }
  beginFollow();
  return result.value;
}
