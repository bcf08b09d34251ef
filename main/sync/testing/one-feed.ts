/** A rig that follows one feed of articles, and what its tests look at. */
import { createRig, type Rig } from './rig.ts';
import { feedBody, pageBody } from './fake-press.ts';
import { answer } from './scripted-fetch.ts';

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;
export const url = 'https://example.com/feed';
export const page = (name: string): string => `https://example.com/${name}`;

/** A started rig that follows one feed with these articles, each with a page, all answering well. */
export async function running(names: string[] = ['a'], headers: Record<string, string> = {}): Promise<Rig> {
  const rig = createRig();
  publish(rig, names, headers);
  await rig.follow(url);
  rig.sync.start();
  await rig.clock.advance(0);
  return rig;
}

export function publish(rig: Rig, names: string[], headers: Record<string, string> = {}): void {
  const items = names.map((name, index) => ({ guid: name, url: page(name), headline: name, publishedAt: index }));
  rig.on(url, answer(200, feedBody(items), { headers }));
  for (const name of names) rig.on(page(name), answer(200, pageBody({ headline: name })));
}

export const count = (rig: Rig, address: string): number => rig.addresses().filter((each) => each === address).length;
export const states = (rig: Rig): string[] => [...rig.memory.articles.values()].map(({ state }) => state);
export const latest = (rig: Rig, address: string) => rig.asked.findLast((request) => request.url === address);
