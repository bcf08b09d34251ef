/** What the library knows of topics, and what is built on them: facets, derived topics, related articles, saved lists, rules. */
import type {
  ListDraft,
  RelatedArticle,
  Rule,
  RuleActions,
  RuleDraft,
  RulePreview,
  SavedList,
} from '../../preload/lists.ts';
import type { ArticleQuery, Cursor, Facets, Topic, TopicPage } from '../../preload/model.ts';
import type { Done } from './rule-actions.ts';

/** A text whose terms are still to be found, on its way to the press. */
export interface TextWaiting {
  articleId: number;
  headline: string;
  dek: string;
  bodyText: string;
  bodyHtml: string;
  language: string;
  /** Address of the article, '' without one. */
  url: string;
}

/** A word, name or phrase of a text that may be what it is about. */
export interface Term {
  /** Folded, for counting in how many articles it stands (topics/key.ts). */
  key: string;
  /** As the text writes it most often, fit to be shown as a topic. */
  name: string;
  /** How much this text is about it, before it is known how rare it is: 0 or more. */
  weight: number;
  /** Whether it may become a topic that people see; the others serve likeness only. */
  fit: boolean;
}

export interface TextTerms {
  articleId: number;
  terms: Term[];
  /** Wording and figures of the text (topics/signature.ts): 32-bit numbers, none for a text too short to tell. */
  signature: number[];
  /** Where its body links to, as identities are written (sync/identity.ts). */
  links: string[];
}

/** What a rule did to articles that came. */
export interface RuleHits {
  rule: string;
  ruleId: number;
  actions: RuleActions;
  articleIds: number[];
  /** Those of them that the reader is to be told of by a notification. */
  news: News[];
}

/** New articles of a list that the reader wants to be told of. */
export interface ListNews {
  list: string;
  listId: number;
  news: News[];
}

/** New articles of a publication that no rule or list has told of. */
export interface PublicationNews {
  publication: string;
  publicationId: number;
  news: News[];
}

/** A new article, as a notification names it. */
export interface News {
  articleId: number;
  headline: string;
}

/** How far a rule was applied by hand, and the rule as it was then. */
export interface AppliedUpTo {
  cursor: Cursor;
  /** Query and actions as JSON. */
  rule: string;
}

/**
 * Why a list or a rule was not saved: it is gone, there are as many as there may be, its filter names what is gone, or is what is
 * left of one that was damaged: saved, that would count as all of it.
 */
export type NotSaved = 'gone' | 'full' | 'no-publication' | 'no-topic' | 'damaged';

export interface TopicMethods {
  /** Names topics in the window's language, without a region; true where some may have another name now. */
  nameTopicsIn(language: string): boolean;
  // topics.ts
  listTopics(input: { search: string; which: 'all' | 'followed' | 'muted' | 'hidden'; limit: number }): Topic[];
  topicPage(id: number, now: number): TopicPage | null;
  /** A name of '', or the one that the topic has by itself, takes the reader's back. Null when there is no such topic. */
  updateTopic(
    id: number,
    change: {
      /** '' gives its own name back. */
      name?: string | undefined;
      followed?: boolean | undefined;
      muted?: boolean | undefined;
      hidden?: boolean | undefined;
    },
  ): Topic | null;
  /** Null when a topic does not exist; `same` when all are one topic already. */
  mergeTopics(into: number, from: number[], now: number): { change: number } | 'same' | null;
  /** Null when the spellings are not all the topic's, or are all it has. */
  splitTopic(id: number, spellings: number[], now: number): { change: number; topic: number } | null;
  /** `later`: another change was made since to what this one moved, and has to be undone first. */
  undoTopicChange(change: number): 'undone' | 'gone' | 'later';

  // facets.ts
  facets(query: ArticleQuery, limit: number, now: number): Facets;
  /** Those of the given articles that are in the list. */
  matching(ids: number[], query: ArticleQuery): number[];

  // terms.ts: texts not yet looked through, newest first; and what the press found in them.
  textsWaiting(limit: number): TextWaiting[];
  /** Counts the terms, chooses topics where the publisher gave fewer than three, keeps what likeness needs. */
  storeTerms(found: TextTerms[], now: number): { changed: number[]; waiting: number };

  // related-articles.ts
  relatedArticles(id: number, now: number): RelatedArticle[];

  // saved-lists.ts
  /** In the thread a few of them, from a place on; through the proxy all. */
  savedLists(from?: number, most?: number): SavedList[];
  saveList(draft: ListDraft & { id?: number | undefined }): SavedList | NotSaved;
  removeList(id: number): void;
  moveList(id: number, before: number | null): void;

  // rules.ts
  rules(): Rule[];
  saveRule(draft: RuleDraft & { id?: number | undefined }): Rule | NotSaved;
  removeRule(id: number): void;
  previewRule(draft: RuleDraft): RulePreview;
  /**
   * Does the rule's actions to what is in the library now; `kept` are those held from now on, `refetch` as below. In the thread
   * to some hundred articles, `next` is where to go on; through the proxy to all. A rule that was changed meanwhile ends. Null when there is no such rule.
   */
  applyRule(id: number, now: number, after?: AppliedUpTo | null): (Done & { next: AppliedUpTo | null }) | null;
  // judge.ts
  /**
   * A few of the articles that came and are complete enough to be judged, or a few rules on them: what rules did to them, and
   * which lists have them. `waiting` is 0 when there is nothing more to judge for now; `refetch` when pages that had failed are
   * asked for again. With `everything` also what no rule or list tells of, by publication.
   */
  judgeNew(
    limit: number,
    now: number,
    everything?: boolean,
  ): {
    hits: RuleHits[];
    news: ListNews[];
    articles: PublicationNews[];
    changed: number[];
    refetch: boolean;
    waiting: number;
  };
}
