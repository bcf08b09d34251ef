/** What the article frame's scheme answers (schemes.ts claims it). */
import { parseAddress } from './address.ts';
import { notFound } from './answers.ts';
import type { ArticleNeeds } from './article-routes.ts';
import { serveArticleAddress } from './article-routes.ts';

/** Answers `broadsheet-article://article/<id>` and what its page asks for, from the library and the app's own files. */
export const articleAnswers =
  (needs: ArticleNeeds) =>
  async (request: Request): Promise<Response> => {
    const url = request.method === 'GET' ? parseAddress(request.url) : null;
    if (url === null) return notFound();
    try {
      return await serveArticleAddress(url, needs);
    } catch (error) {
      needs.report(error);
      return notFound();
    }
  };
