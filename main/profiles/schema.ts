/** What a profile is: the facts about one publication's site, as data. Generic rules come first; a profile only corrects them. */
import { z } from 'zod';

const Selectors = z.array(z.string().min(1)).optional();
const Address = z.url({ protocol: /^https?$/u });

/** The same names as PageHints in press/face.ts. */
const Page = z.strictObject({
  headline: Selectors,
  dek: Selectors,
  byline: Selectors,
  published: Selectors,
  body: Selectors,
  remove: Selectors,
  topics: Selectors,
  teaserMarks: Selectors,
  wholeMarks: Selectors,
});

export const Profile = z.strictObject({
  /** Stable word, the file's name: it is stored with the publication. */
  name: z.string().regex(/^[a-z\d-]+$/u),
  title: z.string().min(1),
  description: z.string().min(1),
  siteUrl: Address,
  /** Bare hosts; each stands for its subdomain `www` too. */
  hosts: z.array(z.string().regex(/^(?!www\.)[a-z\d.-]+$/u)).min(1),
  /** Language of the main edition, a tag like `en`. */
  language: z.string(),
  /** Addresses to try, most likely first. */
  feeds: z.array(Address),
  signInUrl: Address.nullable(),
  /** Regular expressions on the path of an article's address. */
  articlePaths: z.array(z.string()),
  newsletters: z.array(z.strictObject({ title: z.string(), url: Address })),
  editions: z.array(z.strictObject({ language: z.string(), title: z.string(), url: Address })),
  page: Page,
});

export type Profile = z.infer<typeof Profile>;
