/** Every word of the window in French. */
import { base } from './base.ts';
import type { Catalogue } from '../index.ts';
import { parts } from './parts.ts';

export const fr: Partial<Catalogue> = {
  ...parts,
};
import { signIn } from './sign-in.ts';
import { topicPages } from './topic-pages.ts';
import { topics } from './topics.ts';

export const fr: Partial<Catalogue> = { ...base, ...signIn, ...topics, ...topicPages };
