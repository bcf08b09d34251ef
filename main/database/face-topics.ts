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
import type { ArticleQuery, Facets, Topic, TopicPage } from '../../preload/model.ts';

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
  actions: RuleActions;
  articleIds: number[];
}

/** New articles of a list that the reader wants to be told of. */
export interface ListNews {
  list: string;
  listId: number;
  articleIds: number[];
}

export interface TopicMethods {
  // topics.ts
  listTopics(input: { search: string; which: 'all' | 'followed' | 'muted' | 'hidden'; limit: number }): Topic[];
  topicPage(id: number, now: number): TopicPage | null;
  /** Null when there is no such topic. */
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
  /** Null when a topic does not exist or there is nothing to merge. */
  mergeTopics(into: number, from: number[], now: number): { change: number } | null;
  /** Null when the spellings are not all the topic's, or are all it has. */
  splitTopic(id: number, spellings: number[], now: number): { change: number; topic: number } | null;
  undoTopicChange(change: number): boolean;

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
  savedLists(): SavedList[];
  saveList(draft: ListDraft & { id?: number | undefined }): SavedList | null;
  removeList(id: number): void;
  moveList(id: number, before: number | null): void;

  // rules.ts
  rules(): Rule[];
  saveRule(draft: RuleDraft & { id?: number | undefined }): Rule | null;
  removeRule(id: number): void;
  previewRule(draft: RuleDraft): RulePreview;
  /** Does the rule's actions to what is in the library now. Null when there is no such rule. */
  applyRule(id: number, now: number): { changed: number[]; kept: number[] } | null;
  /** A few of the articles that came and are complete enough to be judged: what rules did to them, and which lists have them. */
  judgeNew(limit: number, now: number): { hits: RuleHits[]; news: ListNews[]; changed: number[]; waiting: number };
}
