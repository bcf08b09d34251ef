/** What a window tells of an article's page that it did not show: into the activity log. */
import type { Library } from './database/face.ts';
import type { Handlers } from './dispatch.ts';
import { withoutSecrets } from './sync/addresses.ts';
import type { Emit } from './sync/face.ts';
import { say } from './words/index.ts';
import { saying, spoken } from './words/said.ts';

/** No more of it is written down: it comes from a page that nobody trusts. */
const LONGEST = 80;

/** Names of elements and attributes as a line of the log can carry them. */
const named = (what: string): string => what.replaceAll(/[^\w .:-]+/gu, '?').slice(0, LONGEST);

export function doubtHandlers(
  library: Pick<Library, 'article' | 'logActivity'>,
  emit: Emit,
  now: () => number,
): Pick<Handlers, 'articles.doubted'> {
  return {
    'articles.doubted': async ({ id, why, what }) => {
      const article = await library.article(id);
      if (article === null) return { ok: false, error: { code: 'not-found', message: say('answer.no-article') } };
      await library.logActivity([
        spoken(
          {
            at: now(),
            level: 'failure' as const,
            subject: 'page' as const,
            publicationId: article.publicationId,
            articleId: id,
            url: withoutSecrets(article.url),
            code: `article-${why}`,
          },
          saying(`log.article-${why}`, { headline: article.headline, what: named(what) }),
        ),
      ]);
      emit('activity.changed', {});
      return { ok: true, value: null };
    },
  };
}
