/** Highlights with their notes, what an article is read aloud by, and the calls on both. */
import { z } from 'zod';

const Id = z.number().int().positive();
const Time = z.number().int();

/** Each has a pattern of its own beside the colour. */
export const MARK_COLOURS = ['yellow', 'green', 'blue', 'pink'] as const;
export const MarkColour = z.enum(MARK_COLOURS);
export const MarkNote = z.string().max(20_000);

export const Mark = z.object({
  id: Id,
  articleId: Id,
  colour: MarkColour,
  /** '' for none. */
  note: z.string(),
  /** The words as they were marked. */
  quote: z.string(),
  /** The article has changed, and the passage is no longer in it. */
  lost: z.boolean(),
  createdAt: Time,
  changedAt: Time,
});

/** An article with its highlights, in the order of its text; those that were lost last. */
export const MarkedArticle = z.object({
  id: Id,
  headline: z.string(),
  publicationTitle: z.string(),
  byline: z.string(),
  url: z.string(),
  publishedAt: Time.nullable(),
  language: z.string(),
  direction: z.enum(['ltr', 'rtl']),
  marks: z.array(Mark),
});

export const MarkQuery = z.object({
  /** In the quote, the note or the headline. */
  search: z.string().max(500).default(''),
  colour: MarkColour.optional(),
  articleId: Id.optional(),
});

/** What an article is read aloud by. */
export const Sentences = z.object({
  language: z.string(),
  /** In order; the number of a sentence names its place in the article frame. */
  sentences: z.array(z.string()),
  /** The one at the reading position. */
  from: z.number().int().min(0),
});

/** What the reader has selected in the article frame. */
export const Selection = z.object({
  /** '' for nothing, or nothing of the article's text. */
  text: z.string(),
  /** The highlight in which the reader has clicked. */
  markId: Id.nullable(),
});

export type MarkColour = z.infer<typeof MarkColour>;
export type Mark = z.infer<typeof Mark>;
export type MarkedArticle = z.infer<typeof MarkedArticle>;
export type MarkQuery = z.infer<typeof MarkQuery>;
export type Sentences = z.infer<typeof Sentences>;
export type Selection = z.infer<typeof Selection>;

const Nothing = z.null();
const call = <Input extends z.ZodType, Output extends z.ZodType>(input: Input, output: Output) => ({ input, output });

export const markCalls = {
  'marks.ofArticle': call(Id, z.array(Mark)),
  'marks.list': call(MarkQuery, z.array(MarkedArticle)),
  /** Of one publication, or of all. */
  'marks.count': call(z.object({ publicationId: Id.nullable() }), z.number().int()),
  /** What is selected in the article frame. */
  'marks.selection': call(Id, Selection),
  /** Highlights what is selected in the article frame. */
  'marks.add': call(z.object({ articleId: Id, colour: MarkColour, note: MarkNote.default('') }), Mark),
  'marks.update': call(z.object({ id: Id, colour: MarkColour.optional(), note: MarkNote.optional() }), Mark),
  /** What is written of a note so far. No window is told: the article's frame would be made anew for every word. */
  'marks.keepNote': call(z.object({ id: Id, note: MarkNote }), Nothing),
  'marks.remove': call(z.object({ id: Id, articleId: Id }), Nothing),
  'marks.restore': call(z.object({ id: Id }), Mark),
  /** As Markdown, where the user says; null when the user closed the dialog. */
  'marks.export': call(
    z.object({
      articleId: Id.nullable(),
      words: z.object({ title: z.string().min(1).max(200), lost: z.string().min(1).max(200) }),
    }),
    z.string().nullable(),
  ),
  /** A highlight, or (null) what is selected, with its source, to the clipboard. */
  'marks.copyQuote': call(z.object({ articleId: Id, markId: Id.nullable() }), Nothing),
  /** The text in sentences, to be read aloud. */
  'articles.sentences': call(Id, Sentences),
  /** How often words stand in the article. */
  'articles.find': call(z.object({ id: Id, words: z.string().max(200) }), z.object({ count: z.number().int() })),
} as const;
