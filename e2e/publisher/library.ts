/** The articles on the running site: built from articles/ at the start, changed by control afterwards. */
import type { Article, ArticleSource, Language } from './types.ts';
import { articleSources } from './articles/index.ts';

const day = 24 * 60 * 60 * 1000;

export interface NewArticle extends Omit<ArticleSource, 'daysAgo' | 'updatedDaysAgo'> {
  language: Language;
}
export type Changes = Partial<Pick<Article, 'headline' | 'dek' | 'body' | 'topics' | 'byline' | 'wall'>>;

export interface Library {
  /** Newest first, removed ones left out. */
  all(): Article[];
  bySlug(slug: string): Article | null;
  byPath(path: string): Article | null;
  /** Same edition or shared topics, newest first. */
  related(article: Article, count: number): Article[];
  edit(slug: string, changes: Changes, at: number): boolean;
  remove(slug: string): boolean;
  publish(source: NewArticle, at: number): Article;
  /** Time of the latest change to any article. */
  changedAt(): number;
}

function pathOf(source: ArticleSource, language: Language, published: number): string {
  const date = new Date(published);
  const month = `${date.getUTCFullYear()}/${String(date.getUTCMonth() + 1).padStart(2, '0')}`;
  const edition = language === 'en' ? '' : `/${language}`;
  // The old site's addresses, kept alive for what was published there.
  if (source.wall === 'registration') return `${edition}/pulse/originals/${month}/${source.slug}.html`;
  if (source.kind === 'report') return `${edition}/reports/${source.slug}`;
  if (source.kind === 'event') return `${edition}/events/${source.slug}`;
  if (source.kind === 'memo') return `${edition}/memos/${month}/${source.slug}`;
  return `${edition}/originals/${month}/${source.slug}`;
}

function place(source: ArticleSource, language: Language, node: number, published: number, updated: number): Article {
  const { daysAgo: _, updatedDaysAgo: __, ...rest } = source;
  const open = source.kind === 'news' || source.kind === 'event';
  return {
    ...rest,
    node,
    language,
    wall: source.wall ?? (open ? 'free' : 'subscriber'),
    published,
    updated,
    path: pathOf(source, language, published),
  };
}

/** Puts the written articles on the site, their ages counted back from `now` (ms), cut to whole seconds. */
export function createLibrary(now: number): Library {
  const start = Math.floor(now / 1000) * 1000;
  const back = (days: number): number => start - Math.round((days * day) / 60_000) * 60_000;
  const articles = new Map<string, Article>();
  let changed = 0;
  for (const [index, { language, source }] of articleSources.entries()) {
    const published = back(source.daysAgo);
    const updated = source.updatedDaysAgo === undefined ? published : back(source.updatedDaysAgo);
    articles.set(source.slug, place(source, language, 1001 + index, published, updated));
    changed = Math.max(changed, updated);
  }
  const all = (): Article[] => [...articles.values()].toSorted((a, b) => b.published - a.published || b.node - a.node);
  return {
    all,
    bySlug: (slug) => articles.get(slug) ?? null,
    byPath: (path) => [...articles.values()].find((article) => article.path === path) ?? null,
    related: (article, count) => {
      const near = (other: Article): number =>
        other.topics.filter((topic) => article.topics.includes(topic)).length +
        (other.language === article.language ? 1.5 : 0);
      return all()
        .filter((other) => other !== article)
        .toSorted((a, b) => near(b) - near(a))
        .slice(0, count);
    },
    edit: (slug, changes, at) => {
      const article = articles.get(slug);
      if (!article) return false;
      articles.set(slug, { ...article, ...changes, updated: at });
      changed = Math.max(changed, at);
      return true;
    },
    remove: (slug) => {
      changed += 1000;
      return articles.delete(slug);
    },
    publish: (source, at) => {
      const article = place({ ...source, daysAgo: 0 }, source.language, 5001 + articles.size, at, at);
      articles.set(source.slug, article);
      changed = Math.max(changed, at);
      return article;
    },
    changedAt: () => changed,
  };
}
