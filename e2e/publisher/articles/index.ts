/** Every article of the publication, written down by language. Their places, people and events are invented. */
import type { ArticleSource, Language } from '../types.ts';
import { arabicArticles } from './arabic.ts';
import { englishAnalysis } from './english-analysis.ts';
import { englishArchive } from './english-archive.ts';
import { englishEvents } from './english-events.ts';
import { englishMemos } from './english-memos.ts';
import { englishNews } from './english-news.ts';
import { englishReports } from './english-reports.ts';
import { hebrewArticles } from './hebrew.ts';
import { persianArticles } from './persian.ts';
import { turkishArticles } from './turkish.ts';

const written: [Language, ArticleSource[]][] = [
  ['en', englishNews],
  ['en', englishArchive],
  ['en', englishAnalysis],
  ['en', englishMemos],
  ['en', englishReports],
  ['en', englishEvents],
  ['ar', arabicArticles],
  ['he', hebrewArticles],
  ['fa', persianArticles],
  ['tr', turkishArticles],
];

export const articleSources: { language: Language; source: ArticleSource }[] = written.flatMap(([language, sources]) =>
  sources.map((source) => ({ language, source })),
);
