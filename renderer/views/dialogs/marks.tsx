/** All highlights by article: searched, by colour, opened at their passage, exported. */
import { useEffect } from 'react';
import type { MarkColour, MarkedArticle } from '../../../preload/marks.ts';
import { DOT } from '../../locales/format.ts';
import { t } from '../../locales/index.ts';
import { headlineOf } from '../../stores/headline.ts';
import {
  beginMarksList,
  followMarksList,
  loadMarksList,
  searchMarks,
  showColour,
  useMarksList,
} from '../../stores/marks-list-store.ts';
import { keysShown } from '../actions/run.ts';
import { exportMarks } from '../marks-commands.ts';
import { Dialog } from '../parts/dialog.tsx';
import { SearchInput } from '../parts/search-input.tsx';
import { MarkRow } from '../parts/mark-row.tsx';
import { COLOURS } from '../parts/mark-swatch.tsx';
import { Select } from '../parts/select.tsx';
import { Notice } from '../parts/notice.tsx';
import { useKeptFocus } from '../parts/use-kept-focus.ts';

export function MarksDialog({ onClose }: { onClose: () => void }) {
  useEffect(() => {
    const end = followMarksList();
    void beginMarksList();
    return end;
  }, []);
  const search = useMarksList((state) => state.search);
  const colour = useMarksList((state) => state.colour);
  const isEmpty = useMarksList((state) => state.articles.length === 0);
  return (
    <Dialog title={t('marks.title')} size="large" onClose={onClose}>
      <div className="dialog-bar topics-bar">
        <SearchInput label={t('marks.search')} value={search} most={500} onValue={searchMarks} />
        <Select<MarkColour | null>
          className="choice"
          label={t('marks.colour')}
          value={colour}
          choices={[
            { value: null, label: t('marks.all-colours') },
            ...COLOURS.map((one) => ({ value: one, label: t(`marks.${one}`) })),
          ]}
          onValue={(chosen) => void showColour(chosen)}
        />
      </div>
      <Articles />
      <footer className="dialog-footer">
        <button type="button" className="button" disabled={isEmpty} onClick={() => void exportMarks(null)}>
          {t('marks.export-all')}
        </button>
      </footer>
    </Dialog>
  );
}

function Articles() {
  const { articles, status, problem, search, colour } = useMarksList();
  const kept = useKeptFocus<HTMLDivElement>('.marks-row', '.mark-open', '.topics-bar input');
  if (status === 'failed')
    return <Notice message={t('marks.failed')} detail={problem?.message} retry={() => void loadMarksList()} />;
  if (status === 'loading') return <div className="entries" aria-busy="true" />;
  if (articles.length === 0) {
    const isAll = search.trim() === '' && colour === null;
    const key = keysShown('highlight')[0]?.flat().join(' ') ?? '';
    return (
      <div className="entries">
        {isAll ? (
          <Notice message={t('marks.none')} detail={t('marks.none-hint', { key })} />
        ) : (
          <Notice message={t('marks.none-found')} />
        )}
      </div>
    );
  }
  return (
    <div className="entries" role="region" aria-label={t('marks.list')} {...kept}>
      {articles.map((article) => (
        <OfArticle key={article.id} article={article} />
      ))}
    </div>
  );
}

function OfArticle({ article }: { article: MarkedArticle }) {
  const { id, language, direction, publicationTitle, marks } = article;
  return (
    <section className="marks-article">
      <div className="marks-head">
        <div>
          <h3 dir={direction} lang={language}>
            {headlineOf({ ...article, dek: '' })}
          </h3>
          <p className="hint">
            <bdi>{publicationTitle}</bdi>
            {DOT + t('marks.count', { count: marks.length })}
          </p>
        </div>
        <button type="button" className="text-button" onClick={() => void exportMarks(id)}>
          {t('marks.export')}
        </button>
      </div>
      <ul>
        {marks.map((mark) => (
          <MarkRow key={mark.id} mark={mark} language={language} direction={direction} />
        ))}
      </ul>
    </section>
  );
}
