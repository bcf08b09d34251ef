/**
 * The border, whole: every call and every event once, with its schemas. Types are inferred; main validates by the
 * schemas (dispatch.ts), the renderer imports the types only. Events carry ids, never data.
 */
import { z } from 'zod';
import { ListDraft, RelatedArticle, Rule, RuleDraft, RulePreview, SavedList } from './lists.ts';
import { MENU_ACTIONS, MenuItemState } from './menu.ts';
import { markCalls } from './marks.ts';
import { Paper, windowCalls } from './windows.ts';
import {
  ActivityEntry,
  ActivityLevel,
  Article,
  ArticleCount,
  ArticlePage,
  ArticlePicture,
  ArticleQuery,
  AssetHash,
  Cursor,
  Discovery,
  Facets,
  Id,
  KnownPublication,
  LibraryStatus,
  Network,
  OpmlExport,
  OpmlReport,
  type Problem,
  Protection,
  Publication,
  Session,
  Settings,
  SettingsChange,
  SyncProgress,
  Topic,
  TopicName,
  TopicPage,
} from './model.ts';

const Nothing = z.null();
const Ids = z.array(Id).max(100_000);
const call = <Input extends z.ZodType, Output extends z.ZodType>(input: Input, output: Output) => ({ input, output });

export const calls = {
  'articles.list': call(
    z.object({ query: ArticleQuery, after: Cursor.nullable(), limit: z.number().int().min(1).max(500) }),
    ArticlePage,
  ),
  'articles.count': call(ArticleQuery, ArticleCount),
  'articles.get': call(Id, Article.nullable()),
  /** Answers with the ids whose state changed, so that an undo restores exactly those. */
  'articles.setRead': call(z.object({ ids: Ids, read: z.boolean() }), Ids),
  'articles.setStarred': call(z.object({ ids: Ids, starred: z.boolean() }), Ids),
  'articles.markAllRead': call(ArticleQuery, Ids),
  /** Opens the article's page in the user's browser. */
  'articles.openOriginal': call(Id, Nothing),
  /** Asks for the page and images again now. */
  'articles.refetch': call(Id, Nothing),
  /** The article's stored pictures in their order, the lead image first; for looking at them closely. */
  'articles.pictures': call(Id, z.array(ArticlePicture)),
  /** Hands the article to a printer by the system's dialog; false when the reader closed it. */
  'articles.print': call(Paper, z.boolean()),
  /** Writes the article as a PDF where the reader said; null when the dialog was closed. */
  'articles.savePdf': call(Paper, z.object({ path: z.string() }).nullable()),
  /** Fetches a page that was held back, though the publisher counts it as a free read: the reader's click. */
  'articles.useFreeRead': call(Id, Nothing),
  /** Turns the page of the article on show; `end` where its end was in sight, `unknown` where that cannot be told. */
  'articles.turnPage': call(
    z.strictObject({
      articleId: Id,
      by: z.union([z.literal(1), z.literal(-1)]),
      /** The frame holds the focus: the key has turned its page already. */
      turned: z.boolean(),
      /** The middle of the frame in the window, px. */
      x: z.number().min(0).max(100_000),
      y: z.number().min(0).max(100_000),
    }),
    z.enum(['turned', 'end', 'unknown']),
  ),

  /** What to read next, at most eight, the best first; from the library alone. */
  'articles.related': call(Id, z.array(RelatedArticle).max(8)),

  /** Topics by any of their spellings, the most used first. Hidden ones only where asked for. */
  'topics.list': call(
    z.object({
      search: z.string().max(200).default(''),
      which: z.enum(['all', 'followed', 'muted', 'hidden']).default('all'),
      limit: z.number().int().min(1).max(500),
    }),
    z.array(Topic),
  ),
  'topics.get': call(Id, TopicPage.nullable()),
  /** What stands beside a list: its topics and all else it can be narrowed by, counted. */
  'topics.facets': call(z.object({ query: ArticleQuery, limit: z.number().int().min(1).max(100) }), Facets),
  'topics.update': call(
    z.strictObject({
      id: Id,
      /** '' gives the topic its own name back. */
      name: z.union([TopicName, z.literal('')]).optional(),
      followed: z.boolean().optional(),
      muted: z.boolean().optional(),
      hidden: z.boolean().optional(),
    }),
    Topic,
  ),
  /** Makes one topic of several; answers with the change, for `topics.undo`. */
  'topics.merge': call(z.object({ into: Id, from: z.array(Id).min(1).max(50) }), z.object({ change: Id })),
  /** Takes spellings out of a topic and makes another of them. */
  'topics.split': call(
    z.object({ id: Id, spellings: z.array(Id).min(1).max(500) }),
    z.object({ change: Id, topic: Id }),
  ),
  'topics.undo': call(z.object({ change: Id }), Nothing),

  'lists.list': call(Nothing, z.array(SavedList)),
  /** With an id changes that list, without one adds it at the end. */
  'lists.save': call(ListDraft.extend({ id: Id.optional() }), SavedList),
  'lists.remove': call(z.object({ id: Id }), Nothing),
  /** Puts it before another, at the end with null. */
  'lists.move': call(z.object({ id: Id, before: Id.nullable() }), Nothing),

  'rules.list': call(Nothing, z.array(Rule)),
  'rules.save': call(RuleDraft.extend({ id: Id.optional() }), Rule),
  'rules.remove': call(z.object({ id: Id }), Nothing),
  /** What the rule would have done to what is in the library; changes nothing. */
  'rules.preview': call(RuleDraft, RulePreview),
  /** Does it to what is in the library; answers with how many articles it changed. */
  'rules.apply': call(
    z.object({ id: Id }),
    z.object({ changed: z.number().int(), starred: z.array(Id), read: z.array(Id) }),
  ),

  ...markCalls,
  /** The addresses of several, each in its line; answers with how many of them have one. */
  'articles.copyLinks': call(
    z.strictObject({ ids: z.array(Id).min(1).max(10_000), headlines: z.boolean() }),
    z.number().int(),
  ),
  /** Opens a letter with the article's headline and address in the user's program for mail. */
  'articles.shareByMail': call(Id, Nothing),

  'publications.list': call(Nothing, z.array(Publication)),
  'publications.known': call(Nothing, z.array(KnownPublication)),
  'publications.discover': call(z.object({ address: z.string().max(4_000) }), Discovery),
  'publications.follow': call(
    z.object({ discovery: Discovery, feedUrls: z.array(z.string()).min(1).max(50), folder: z.string().max(200) }),
    Publication,
  ),
  'publications.update': call(
    z.object({
      id: Id,
      title: z.string().min(1).max(300).optional(),
      folder: z.string().max(200).optional(),
      /** Free reads a month that may be used without a click. */
      freeReads: z.number().int().min(0).max(100).optional(),
    }),
    Publication,
  ),
  /** The address that a link or the command line asked to follow, once; null when none waits. Ask at start and on `follow.asked`. */
  'publications.askedToFollow': call(Nothing, z.string().nullable()),
  'publications.remove': call(z.object({ id: Id }), Nothing),

  /**
   * Opens the publication's own sign-in page in a window of its own, or, with a feed, asks for that feed's password there.
   * Answers when the window is open; what comes of it is told by `publications.changed`. Takes no address.
   */
  'session.signIn': call(z.strictObject({ publicationId: Id, feedId: Id.optional() }), Nothing),
  /** Asks the publisher whether the reader is signed in. */
  'session.verify': call(z.strictObject({ publicationId: Id }), Session),
  /** Clears the cookies, storage and cache of that publication's session; articles stay unless asked otherwise. */
  'session.signOut': call(z.strictObject({ publicationId: Id, removeArticles: z.boolean() }), Nothing),

  /** Main shows the file dialog; null when the user closed it. */
  'opml.import': call(Nothing, OpmlReport.nullable()),
  /** Writes where the user said; null when the user closed the dialog. */
  'opml.export': call(Nothing, OpmlExport.nullable()),

  'sync.refresh': call(z.object({ publicationId: Id.optional() }), Nothing),
  'sync.cancel': call(Nothing, Nothing),
  'sync.progress': call(Nothing, SyncProgress),
  'network.get': call(Nothing, Network),

  ...windowCalls,
  /** How the items of the system's menu stand while the window has the focus; what is not named cannot be done there. */
  'menu.show': call(z.array(MenuItemState).min(1).max(MENU_ACTIONS.length), Nothing),

  'activity.list': call(
    z.object({
      before: Id.nullable(),
      limit: z.number().int().min(1).max(500),
      publicationId: Id.optional(),
      level: ActivityLevel.optional(),
    }),
    z.array(ActivityEntry),
  ),
  'settings.get': call(Nothing, Settings),
  'settings.update': call(SettingsChange, Settings),
  'settings.protection': call(Nothing, Protection),
  /** Shows the folder of the reader's own profiles in the system's file manager. */
  'profiles.openFolder': call(Nothing, Nothing),
  /** What is wrong with the reader's own profiles: file, line, field and the next step, a sentence each. */
  'profiles.problems': call(Nothing, z.array(z.string())),
  'library.status': call(Nothing, LibraryStatus),
} as const;

export const events = {
  /** These articles are new, changed, or gone: ask the lists again. `all` when too many to name. */
  'articles.changed': z.object({ ids: z.array(Id), all: z.boolean() }),
  'publications.changed': z.object({ ids: z.array(Id) }),
  /** A topic was renamed, merged, split, followed, muted or hidden. */
  'topics.changed': z.object({}),
  /** Saved lists or rules are others now. */
  'lists.changed': z.object({}),
  'sync.changed': z.object({}),
  'network.changed': z.object({}),
  'activity.changed': z.object({}),
  'settings.changed': z.object({}),
  /** The window speaks another language from now on: its tag, with the region where one is known. */
  'language.changed': z.object({ locale: z.string() }),
  /** The system's colour is another one (system.get). */
  'system.changed': z.object({}),
  /** A key pressed while the article frame, which has no scripts, held the focus. */
  'key.pressed': z.object({
    key: z.string(),
    /** Its place on the keyboard, e.g. `KeyJ`. */
    code: z.string(),
    /** It is held down and comes again by itself. */
    repeat: z.boolean(),
    shift: z.boolean(),
    control: z.boolean(),
    alt: z.boolean(),
    meta: z.boolean(),
  }),
  /** A link to a stored article was clicked in the article frame, or a menu item chosen. */
  'article.open': z.object({ id: Id }),
  /** A link from outside named something that is not in the library. */
  'link.missing': z.object({ kind: z.enum(['article', 'topic', 'list']) }),
  /** A notification of new articles was clicked: show the saved list, what the rule looks for, or the publication. */
  'list.open': z.union([
    z.strictObject({ listId: Id }),
    z.strictObject({ ruleId: Id }),
    z.strictObject({ publicationId: Id }),
  ]),
  /** Highlights of this article are others now. */
  'marks.changed': z.object({ articleId: Id }),
  /** The sign behind a highlight was chosen in the article frame. */
  'mark.chosen': z.object({ id: Id }),
  /** Something is selected in the article frame, or no longer; the highlight that was clicked there. */
  'selection.changed': z.object({ articleId: Id, isSelected: z.boolean(), markId: Id.nullable() }),
  /** A topic was clicked in the article frame, or, `alone`, named by a link from outside: then it is shown whatever the list was. */
  'topic.chosen': z.object({ id: Id, alone: z.boolean().optional() }),
  /** A picture was pressed in the article frame: show it large. */
  'picture.chosen': z.object({ hash: AssetHash }),
  /** A feed:, broadsheet: or command-line address asks to be followed: take it (publications.askedToFollow) and open the box with it filled in. */
  'follow.asked': z.object({}),
  /** An item of the system's menu was chosen. */
  command: z.object({ id: z.enum(MENU_ACTIONS) }),
} as const;

export type CallName = keyof typeof calls;
export type EventName = keyof typeof events;
/** What the renderer passes (defaults not yet filled in). */
export type CallInput<Name extends CallName> = z.input<(typeof calls)[Name]['input']>;
export type CallOutput<Name extends CallName> = z.output<(typeof calls)[Name]['output']>;
/** What a handler receives (validated, defaults filled in). */
export type HandlerInput<Name extends CallName> = z.output<(typeof calls)[Name]['input']>;
export type EventData<Name extends EventName> = z.output<(typeof events)[Name]>;

/** Every answer of a call; nothing is thrown across the border. */
export type Result<Value> = { ok: true; value: Value } | { ok: false; error: Problem };

/** `window.bridge`, as preload/index.ts exposes it. */
export interface Bridge {
  call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<Result<CallOutput<Name>>>;
  /** Returns the function that ends the subscription. */
  on<Name extends EventName>(name: Name, listener: (data: EventData<Name>) => void): () => void;
}
