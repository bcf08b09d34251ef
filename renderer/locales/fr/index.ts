/** Every word of the window in French. */
import type { Catalogue } from '../index.ts';
import { base } from './base.ts';
import { comfort } from './comfort.ts';
import { keys } from './keys.ts';
import { language } from './language.ts';
import { lists } from './lists.ts';
import { look } from './look.ts';
import { marks } from './marks.ts';
import { parts } from './parts.ts';
import { reading } from './reading.ts';
import { signIn } from './sign-in.ts';
import { system } from './system.ts';
import { topicPages } from './topic-pages.ts';
import { topics } from './topics.ts';

export const fr: Catalogue = {
  ...base,
  ...comfort,
  ...keys,
  ...language,
  ...lists,
  ...look,
  ...marks,
  ...parts,
  ...reading,
  ...signIn,
  ...system,
  ...topicPages,
  ...topics,
};
