/** Which links of an article lead to articles stored here. */
import type { Library } from '../database/face.ts';
import { normaliseAddress } from './identity.ts';

/** @returns the given addresses that are stored, each with its article's id */
export async function storedArticles(library: Library, addresses: string[]): Promise<Map<string, number>> {
  const found = await Promise.all(
    addresses.map(async (address) => {
      const identity = normaliseAddress(address);
      return [address, identity === '' ? null : await library.articleAt(identity)] as const;
    }),
  );
  return new Map(found.filter((pair): pair is [string, number] => pair[1] !== null));
}
