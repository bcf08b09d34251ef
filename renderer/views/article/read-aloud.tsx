/** Reading the article aloud, and on to the next one where that is wanted. */
import { useEffect } from 'react';
import type { Article } from '../../../preload/model.ts';
import { useArticle } from '../../stores/article-store.ts';
import { stopReading, useReadAloud } from '../../stores/read-aloud-store.ts';
import { readOpenArticle } from '../comfort-commands.ts';
import { goBy } from '../commands.ts';
import { lately } from '../parts/lately.tsx';

const ReadAloudBar = lately(async () => (await import('./read-aloud-bar.tsx')).ReadAloudBar);

export function ReadAloud({ article }: { article: Article }) {
  const status = useReadAloud((state) => state.status);
  const articleId = useReadAloud((state) => state.articleId);
  useEffect(() => {
    const now = useReadAloud.getState();
    if (now.status === 'off' || now.articleId === article.id) return;
    // At its end it has asked for the next article; any other one was opened by the reader.
    if (now.status === 'ended' && now.goesOn) void readOpenArticle();
    else stopReading();
  }, [article.id]);
  useEffect(() => {
    // As it is now: the effect above may have begun with the next article.
    const now = useReadAloud.getState();
    if (status === 'ended' && now.status === status && now.goesOn) void goOn(article.id);
  }, [status, article.id]);
  // Behind a topic's page, or when the window shows something else, nothing reads on unseen.
  useEffect(() => stopReading, []);
  return status === 'off' || articleId !== article.id ? null : <ReadAloudBar />;
}

async function goOn(articleId: number): Promise<void> {
  await goBy(1);
  // It was the last of the list.
  if (useArticle.getState().id === articleId) stopReading();
}
