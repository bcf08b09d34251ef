/** What kind of article something is, by what the publisher calls it. Pure. */
import type { ArticleKind } from '../../preload/model.ts';
import { phrases } from './words.ts';

export interface KindEvidence {
  /** JSON-LD `@type`s of the article's node. */
  types: readonly string[];
  /** Sections, categories, labels above the headline. */
  sections: readonly string[];
  url: string;
  /** `og:type`, '' when absent. */
  ogType: string;
  /** It carries an audio file of its own. */
  audio: boolean;
}

/** Whole words of sections and path segments, lower case. */
const WORDS: readonly [ArticleKind, string][] = [
  ['podcast', 'podcast, podcasts, episode, بودكاست, פודקאסט, پادکست, podcast bölümü'],
  ['newsletter', 'newsletter, newsletters, نشرة, النشرة البريدية, ניוזלטר, خبرنامه, bülten, bültenler'],
  ['memo', 'memo, memos, brief, briefs, briefing, مذكرة, מזכר'],
  ['report', 'report, reports, white paper, whitepaper, special report, تقرير خاص, דוח, گزارش ویژه, rapor, raporlar'],
  ['event', 'event, events, webinar, webinars, فعالية, فعاليات, אירוע, אירועים, رویداد, etkinlik, etkinlikler'],
  [
    'analysis',
    `analysis, opinion, opinions, commentary, comment, op-ed, column, columns, editorial, perspective, تحليل, تحليلات, رأي,
     آراء, פרשנות, ניתוח, דעה, דעות, تحلیل, دیدگاه, analiz, görüş, yorum, analyse, analyses, meinung, kommentar, análisis,
     opinión, analisi`,
  ],
];

const KIND_OF_WORD: ReadonlyMap<string, ArticleKind> = new Map(
  WORDS.flatMap(([kind, list]) => phrases(list).map((word): [string, ArticleKind] => [word, kind])),
);

/** The kind told by type, else section, else address; `news` when nothing tells. */
export function kindOf(evidence: KindEvidence): ArticleKind {
  const { types, sections, url, ogType, audio } = evidence;
  return (
    firstKnown(types, kindOfType) ??
    firstKnown(sections, kindOfWord) ??
    firstKnown(pathSegments(url), kindOfWord) ??
    (audio || /audio|music|podcast/iu.test(ogType) ? 'podcast' : 'news')
  );
}

function kindOfType(type: string): ArticleKind | null {
  const name = type.replace(/^.*[/:#]/u, '');
  if (/^(?:Analysis|Opinion|Review)NewsArticle$|^OpinionPiece$/u.test(name)) return 'analysis';
  if (name === 'Report') return 'report';
  if (/Podcast|RadioEpisode/u.test(name)) return 'podcast';
  return /(?:^|[a-z])Event$/u.test(name) ? 'event' : null;
}

const kindOfWord = (word: string): ArticleKind | null => KIND_OF_WORD.get(word.trim().toLowerCase()) ?? null;

/** All but the last: that is the article's own name. */
function pathSegments(url: string): string[] {
  // Asked first: an exception for each item without an address is a third of the time that a large feed takes.
  return URL.canParse(url) ? new URL(url).pathname.split('/').slice(1, -1) : [];
}

function firstKnown<From, To>(values: readonly From[], read: (value: From) => To | null): To | null {
  for (const value of values) {
    const found = read(value);
    if (found !== null) return found;
  }
  return null;
}
