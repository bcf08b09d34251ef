/** The article frame's scheme (schemes.ts registers it). */
import { protocol } from 'electron';
import { parseAddress } from './address.ts';
import { notFound } from './answers.ts';
import type { ArticleNeeds } from './article-routes.ts';
import { serveArticleAddress } from './article-routes.ts';

/** Serves `broadsheet-article://article/<id>` with what its page asks for, from the library and the app's own files. */
export function serveArticles(needs: ArticleNeeds): void {
  protocol.handle('broadsheet-article', async (request) => {
    const url = request.method === 'GET' ? parseAddress(request.url) : null;
    if (url === null) return notFound();
    try {
      return await serveArticleAddress(url, needs);
    } catch (error) {
      needs.report(error);
      return notFound();
    }
  });
}
