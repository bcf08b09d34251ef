/** Every word of the window in Persian. */
import { base } from './base.ts';
import type { Catalogue } from '../index.ts';
import { parts } from './parts.ts';

export const fa: Partial<Catalogue> = {
  ...parts,
};
import { signIn } from './sign-in.ts';
import { topicPages } from './topic-pages.ts';
import { topics } from './topics.ts';

export const fa: Partial<Catalogue> = { ...base, ...signIn, ...topics, ...topicPages };
