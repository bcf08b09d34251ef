/**
 * What a profile is: the facts about one publication's site, as data. Generic rules come first; a profile only corrects them.
 * docs/profile.schema.json is made from this (schema.test.ts), docs/profiles.md tells how to write one.
 */
import { z } from 'zod';

const Address = z
  .url({ protocol: /^https?$/u, error: 'is no web address; write it whole, with https:// in front' })
  .max(2_000);

/** Faults of a text, in words that follow its field's name; null for none. */
export interface Checks {
  selector: (text: string) => string | null;
  pattern: (text: string) => string | null;
}

const Header = z.strictObject({
  name: z
    .string()
    .regex(/^[\w!#$%&'*+.^`|~-]+$/u, 'is no name of a header')
    .max(100)
    .describe('Name of a response header, upper or lower case.'),
  value: z.string().min(1).max(500).optional().describe('What its value holds; without this any value will do.'),
});
const Meter = z.strictObject({
  limit: z
    .int()
    .min(0)
    .max(1_000)
    .nullable()
    .describe('How many articles a month are free without a subscription; null when that is not known.'),
});

/** A text that `why` finds no fault with. */
const checked = (why: (text: string) => string | null, most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .superRefine((text, context) => {
      const fault = why(text);
      if (fault !== null) context.addIssue({ code: 'custom', message: fault });
    });

/** The schema; selectors and regular expressions are looked at by `checks`. */
export function profileSchema(checks: Checks) {
  const Selectors = z.array(checked(checks.selector, 500)).max(50);
  const Page = z.strictObject({
    headline: Selectors.optional().describe('The headline.'),
    dek: Selectors.optional().describe('The standfirst under the headline.'),
    byline: Selectors.optional().describe('The authors.'),
    published: Selectors.optional().describe('The date of publication.'),
    body: Selectors.optional().describe(
      'The text. All places that match are taken together, when they hold enough text.',
    ),
    remove: Selectors.optional().describe('What is cut before anything is read: boxes in the middle of the text.'),
    topics: Selectors.optional().describe('Links or words that name the topics of the article.'),
    teaserMarks: Selectors.optional().describe(
      'Something that stands on a page only when a part of the article was given.',
    ),
    wholeMarks: Selectors.optional().describe(
      'Something that stands on every page with a whole article and on no other: without it an article counts as a part.',
    ),
  });

  const Marks = z.strictObject({
    selectors: Selectors.optional().describe('Something that stands on a page only in this state.'),
    cookies: z
      .array(z.string().min(1).max(200))
      .max(50)
      .optional()
      .describe('Names of cookies that are set only in this state.'),
    headers: z.array(Header).max(50).optional().describe('Response headers that are sent only in this state.'),
  });

  const SignIn = z.strictObject({
    checkUrl: Address.optional().describe(
      'The page that shows best whether you are signed in, an account page for one. Without it the front page is asked.',
    ),
    signedIn: Marks.optional().describe('What shows that you are signed in.'),
    signedOut: Marks.optional().describe('What shows that you are not.'),
    account: Selectors.optional().describe('Elements that hold your name.'),
  });
  return z
    .strictObject({
      $schema: z
        .string()
        .optional()
        .describe('Where this schema lies, for editors that complete and check what you write.'),
      name: z
        .string()
        .regex(/^[a-z\d-]{1,60}$/u, 'may hold only small letters, digits and hyphens')
        .describe('A word that stays the same for ever, best the name of the file. It is stored with the publication.'),
      title: z.string().min(1).max(200).describe('The name of the publication.'),
      description: z.string().max(1_000).default('').describe('A sentence about it.'),
      siteUrl: Address.describe('The front page.'),
      hosts: z
        .array(
          z
            .string()
            .regex(
              /^(?!www\.)[a-z\d.-]{1,253}$/u,
              'must be a bare host in small letters, without https://, path or www.',
            ),
        )
        .min(1)
        .max(50)
        .describe('Bare hosts of its site, such as "paper.example"; each stands for its "www." too.'),
      language: z
        .string()
        .regex(/^[A-Za-z]{2,3}(?:-[\w-]+)?$/u, 'must be a language tag such as "en" or "pt-BR"')
        .describe('Language of the main edition, a tag such as "en".'),
      feeds: z.array(Address).max(100).default([]).describe('Feeds to try, most likely first.'),
      signInUrl: Address.nullable()
        .default(null)
        .describe('The page to sign in at; null leaves it to what the site links to.'),
      articlePaths: z
        .array(checked(checks.pattern, 200))
        .max(50)
        .default([])
        .describe('Regular expressions that match the path of an article’s address and of nothing else.'),
      newsletters: z
        .array(z.strictObject({ title: z.string().min(1).max(200), url: Address }))
        .max(100)
        .default([])
        .describe('Its newsletters.'),
      editions: z
        .array(z.strictObject({ language: z.string().min(2).max(40), title: z.string().min(1).max(200), url: Address }))
        .max(100)
        .default([])
        .describe('Its language editions.'),
      page: Page.default({}).describe(
        'CSS selectors for the parts of an article page. What they do not find, generic rules look for.',
      ),
      session: SignIn.optional().describe('How to tell whether you are signed in.'),
      meter: Meter.optional().describe('Readers without a subscription have some articles free, and they are counted.'),
    })
    .describe('What Broadsheet should know of one publication’s site.');
}

/** As built-in profiles are read: their selectors and expressions are tried by tests, not at every start. */
export const Profile = profileSchema({ selector: () => null, pattern: () => null });
export type Profile = z.infer<typeof Profile>;

/** The published form of the schema: what may be written, for editors and other programs. */
export function publishedSchema(): object {
  return {
    ...z.toJSONSchema(Profile, { io: 'input', target: 'draft-2020-12' }),
    title: 'A profile of a publication for Broadsheet',
  };
}
