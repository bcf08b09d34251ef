/** The right column: a topic's page, or an article with its tools, what is stored in words, its text and what is related. */
import { useEffect, useState } from 'react';
import type { Article } from '../../../preload/model.ts';
import { t } from '../../locales/index.ts';
import { reload, useArticle } from '../../stores/article-store.ts';
import { showMarks, useMarks } from '../../stores/marks-store.ts';
import { setForm, showRelated, useRelated } from '../../stores/related-store.ts';
import { useTopicView } from '../../stores/topic-view-store.ts';
import { Notice } from '../parts/notice.tsx';
import { TopicContent } from '../topic/index.tsx';
import { useWidth } from '../use-size.ts';
import { ArticleFrame } from './article-frame.tsx';
import { ArticleMarks } from './article-marks.tsx';
import { ArticleToolbar, TopicToolbar } from './article-toolbar.tsx';
import { Door } from './door.tsx';
import { DoubtLine } from './doubt-line.tsx';
import { ImageZoom } from './image-zoom.tsx';
import { LostMarks } from './lost-marks.tsx';
import { FindBar } from './find-bar.tsx';
import { ReadAloud } from './read-aloud.tsx';
import { Related } from './related.tsx';
import { StorageLine } from './storage-line.tsx';

/** From this width on related articles stand beside the text, px. */
const BESIDE = 1_000;

export function ArticlePane({ inert }: { inert: boolean }) {
  const topicId = useTopicView((state) => state.topicId);
  const id = useArticle((state) => state.id);
  const [measure, width] = useWidth();
  useEffect(() => setForm(width >= BESIDE ? 'beside' : 'above'), [width]);
  useEffect(() => void showRelated(id), [id]);
  useEffect(() => void showMarks(id), [id]);
  return (
    <section
      ref={measure}
      className="pane article"
      aria-label={t(topicId === null ? 'pane.article' : 'pane.topic')}
      inert={inert}
    >
      {topicId === null ? (
        <>
          <ArticleToolbar />
          <ArticleContent />
          <ImageZoom />
        </>
      ) : (
        <>
          <TopicToolbar />
          <TopicContent topicId={topicId} />
        </>
      )}
    </section>
  );
}

function ArticleContent() {
  const { status, article, problem } = useArticle();
  const [last, setLast] = useState(article);
  if (article !== null && article !== last) setLast(article);
  // The article before stays on show while the next is on its way.
  const shown = article ?? (status === 'loading' ? last : null);
  if (shown !== null) return <Shown article={shown} />;
  if (status === 'failed')
    return <Notice message={t('article.failed')} detail={problem?.message} retry={() => void reload()} />;
  if (status === 'gone') return <Notice message={t('article.gone')} />;
  if (status === 'none') return <Notice message={t('article.none')} detail={t('article.none-hint')} />;
  return <div className="article-loading" aria-busy="true" />;
}

function Shown({ article }: { article: Article }) {
  const form = useRelated((state) => state.form);
  const isListed = useMarks((state) => state.isListed);
  return (
    <>
      <Door article={article} />
      {article.problem !== null && article.problem.code !== 'needs-sign-in' && (
        <div className="banner" role="note">
          <p>
            <strong>{t('article.page-failed')}</strong> {article.problem.message}
          </p>
        </div>
      )}
      <DoubtLine article={article} />
      <FindBar article={article} />
      <ReadAloud article={article} />
      <StorageLine article={article} />
      {!isListed && <LostMarks articleId={article.id} />}
      {form === 'above' && isListed && <ArticleMarks article={article} />}
      {form === 'above' && <Related />}
      <div className="article-body">
        <ArticleFrame article={article} />
        {form === 'beside' && (isListed ? <ArticleMarks article={article} /> : <Related />)}
      </div>
    </>
  );
}
