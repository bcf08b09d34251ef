/** What the article frame's scheme answers (schemes.ts claims it). */
import { parseAddress } from './address.ts';
import { notFound } from './answers.ts';
import type { ArticleNeeds } from './article-routes.ts';
import { serveArticleAddress, serveCheck } from './article-routes.ts';

/** Answers an address without ever throwing: what went wrong is reported, and looks like nothing found. */
async function answered(serve: typeof serveArticleAddress, url: URL | null, needs: ArticleNeeds): Promise<Response> {
  if (url === null) return notFound();
  try {
    return await serve(url, needs);
  } catch (error) {
    needs.report(error);
    return notFound();
  }
}

/** Answers `broadsheet-article://article/<id>` and what its page asks for, from the library and the app's own files. */
export const articleAnswers =
  (needs: ArticleNeeds) =>
  (request: Request): Promise<Response> =>
    answered(serveArticleAddress, request.method === 'GET' ? parseAddress(request.url) : null, needs);

/** Answers the window that checks an article's page. */
export const answerCheck = (url: URL, needs: ArticleNeeds): Promise<Response> => answered(serveCheck, url, needs);
