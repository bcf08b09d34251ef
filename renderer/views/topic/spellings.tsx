import { useState } from 'react';
import type { Spelling, Topic } from '../../../preload/model.ts';
import { languageName } from '../parts/names.ts';
import { t } from '../../locales/index.ts';

/** More are shown when asked for. */
const SHOWN = 8;

/** Where a spelling is used, in words: "Arabic, 12 articles". */
export function spellingFacts({ language, articles }: Pick<Spelling, 'language' | 'articles'>): string {
  const count = t('list.articles', { count: articles });
  const name = languageName(language);
  return name === '' ? count : t('topic-page.spelling', { language: name, articles: count });
}

/** Every way that publishers write the topic, where there is more to say than its name. */
export function Spellings({ topic, spellings }: { topic: Topic; spellings: Spelling[] }) {
  const [all, setAll] = useState(false);
  if (spellings.length < 2 && spellings.every(({ name }) => name === topic.name)) return null;
  const more = spellings.length - SHOWN;
  return (
    <section className="topic-spellings" aria-labelledby="topic-spellings">
      <h2 id="topic-spellings">{t('topic-page.spellings')}</h2>
      <ul>
        {(all ? spellings : spellings.slice(0, SHOWN)).map((spelling) => (
          <li key={spelling.id}>
            <bdi lang={spelling.language}>{spelling.name}</bdi> <small>{spellingFacts(spelling)}</small>
          </li>
        ))}
        {more > 0 && (
          <li>
            <button type="button" className="text-button" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? t('topic-page.fewer-spellings') : t('topic-page.more-spellings', { count: more })}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}
