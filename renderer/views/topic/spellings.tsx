import { useState } from 'react';
import type { Spelling, Topic } from '../../../preload/model.ts';
import { formatNumber, t } from '../../locales/index.ts';
import type { WrittenName } from '../../stores/spellings.ts';
import { writtenNames } from '../../stores/spellings.ts';
import { languageName } from '../parts/names.ts';

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
  const names = writtenNames(topic.name, spellings);
  if (names.length === 0) return null;
  const more = names.length - SHOWN;
  return (
    <section className="topic-spellings" aria-labelledby="topic-spellings">
      <h2 id="topic-spellings">{t('topic-page.spellings')}</h2>
      <ul>
        {(all ? names : names.slice(0, SHOWN)).map((one) => (
          <li key={one.name}>
            <bdi lang={one.languages[0]?.language}>{one.name}</bdi> <small>{languagesOf(one)}</small>
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

/** "English 6, Turkish 2": as short as a list of many names needs; in words where there is one. */
function languagesOf({ languages }: WrittenName): string {
  const [only] = languages;
  if (only !== undefined && languages.length === 1) return spellingFacts(only);
  return languages
    .map(
      ({ language, articles }) => `${languageName(language) || t('topic-page.no-language')} ${formatNumber(articles)}`,
    )
    .join(t('words.comma'));
}
