/** Why an article was taken for whole, a teaser or locked: as the press says it by code, and in the reader's language. */
import type { Key } from './index.ts';
import type { Said } from './said.ts';
import { saying, words } from './said.ts';
import { say } from './index.ts';

type Code<Name> = Name extends `access.${infer Rest}` ? Rest : never;

/** One reason: what was found where, how many words of how many. */
export interface AccessReason {
  code: Code<Key>;
  what?: string;
  count?: number;
  of?: number;
}

/** To be kept, and read in the language of the day. */
export const accessSaid = ({ code, ...values }: AccessReason): Said => saying(`access.${code}`, { ...values });

/** All of them in one line. */
export const accessWords = (reasons: readonly AccessReason[]): string =>
  reasons.map((reason) => words(accessSaid(reason))).join(say('words.comma'));
