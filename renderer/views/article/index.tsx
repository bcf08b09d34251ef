/** The right column: tools, what is stored in words, and the article in its frame. */
import { useState } from 'react';
import { t } from '../../locales/index.ts';
import { reload, useArticle } from '../../stores/article-store.ts';
import { Notice } from '../parts/notice.tsx';
import { Door } from './door.tsx';
import { ArticleFrame } from './article-frame.tsx';
import { ArticleToolbar } from './article-toolbar.tsx';
import { StorageLine } from './storage-line.tsx';

export function ArticlePane({ inert }: { inert: boolean }) {
  return (
    <section className="pane article" aria-label={t('pane.article')} inert={inert}>
      <ArticleToolbar />
      <ArticleContent />
    </section>
  );
}

function ArticleContent() {
  const { status, article, problem } = useArticle();
  const [last, setLast] = useState(article);
  if (article !== null && article !== last) setLast(article);
  // The article before stays on show while the next is on its way.
  const shown = article ?? (status === 'loading' ? last : null);
  if (shown !== null)
    return (
      <>
        <Door article={shown} />
        {shown.problem !== null && shown.problem.code !== 'needs-sign-in' && (
          <div className="banner" role="note">
            <p>
              <strong>{t('article.page-failed')}</strong> {shown.problem.message}
            </p>
          </div>
        )}
        <StorageLine article={shown} />
        <ArticleFrame article={shown} />
      </>
    );
  if (status === 'failed')
    return <Notice message={t('article.failed')} detail={problem?.message} retry={() => void reload()} />;
  if (status === 'gone') return <Notice message={t('article.gone')} />;
  if (status === 'none') return <Notice message={t('article.none')} detail={t('article.none-hint')} />;
  return <div className="article-loading" aria-busy="true" />;
}
