/**
 * Derived topics against those that publishers give: pages that carry tags are read by the product, their tags are hidden,
 * topics are derived from the text by the product's code, and compared with the hidden ones.
 */
import { createHash } from 'node:crypto';
import { linkedNames } from '../../main/press/linked-names.ts';
import { chooseTopics } from '../../main/topics/choose.ts';
import { findTextTerms } from '../../main/topics/find-terms.ts';
import { topicKey } from '../../main/topics/key.ts';
import { TermCounts } from '../../main/topics/term-counts.ts';
import type { TermText } from '../../main/topics/terms/tokens.ts';
import { byRake, byRakeOnTokens, byTfIdf } from './baselines.ts';
import { readPages, type CorpusPage } from './pages.ts';
import { folded, score, type Score } from './scores.ts';
import { measureSpeed } from './speed.ts';

const LIMIT = 10;
/** Languages with fewer tagged pages are only in the sum. */
const ENOUGH_PAGES = 5;

interface Case {
  page: CorpusPage;
  text: TermText;
  hidden: string[];
  /** Lines that said nothing but its tags. */
  cut: number;
}

/**
 * `broadsheet` derives from the text and counts alone, `broadsheetInLibrary` knows what other publications name as topics,
 * as a library does; both RAKEs are in baselines.ts.
 */
const METHODS = ['broadsheet', 'broadsheetInLibrary', 'tfIdf', 'nodeRake', 'rakeOnTokens'] as const;
type Method = (typeof METHODS)[number];

/** Scores of each method over all tagged pages, by half and by language, and the speed. */
export function scoreTopics(folder: string): unknown {
  const cases = casesOf(folder);
  const named = nameAll(cases);
  const tagged = cases.map((one, at) => ({ ...one, at })).filter(({ hidden }) => hidden.length > 0);
  const scores = (chosen: typeof tagged): Record<string, Score> =>
    Object.fromEntries(
      METHODS.map((method) => [
        method,
        score(chosen.map(({ at, hidden }) => ({ hidden, named: named[method][at] ?? [] }))),
      ]),
    );
  const languages = [...new Set(tagged.map(languageOf))].toSorted();
  const hidden = tagged.flatMap(({ hidden: names, text }) => names.map((name) => ({ name, text })));
  const written = hidden.filter(({ name, text }) => stands(name, text)).length;
  return {
    matching: 'equal after NFKD, lower case, marks dropped, all but letters and digits as one space; mean over pages',
    limit: LIMIT,
    pages: cases.length,
    taggedPages: tagged.length,
    hiddenTags: hidden.length,
    hiddenTagsWrittenInTheText: written,
    linesOfTagsCutFromTexts: cases.reduce((sum, { cut }) => sum + cut, 0),
    all: scores(tagged),
    // By hash of the file's name. Misses were looked at in the first half, factors were fitted to both: how far apart they are
    // tells of neither half being learned by heart, and of no more.
    firstHalf: scores(tagged.filter(({ page }) => half(page.name) === 0)),
    secondHalf: scores(tagged.filter(({ page }) => half(page.name) === 1)),
    byLanguage: Object.fromEntries(
      languages
        .map((language) => [language, tagged.filter((one) => languageOf(one) === language)] as const)
        .filter(([, pages]) => pages.length >= ENOUGH_PAGES)
        .map(([language, pages]) => [language, scores(pages)]),
    ),
    speed: measureSpeed(cases.map(({ text, page }) => ({ ...text, bodyHtml: page.article.bodyHtml }))),
  };
}

/** Every page of the corpus with its text and what is hidden of it. */
export function casesOf(folder: string): Case[] {
  return readPages(folder).map((page) => {
    const { headline, dek, bodyText, bodyHtml, language, topics } = page.article;
    const { rest, cut } = withoutTagLines(bodyText, topics);
    return {
      page,
      text: { headline, dek, bodyText: rest, language, url: page.url, linked: linkedNames(bodyHtml) },
      hidden: topics,
      cut,
    };
  });
}

const half = (name: string): number => (createHash('sha256').update(name).digest()[0] ?? 0) % 2;
const languageOf = ({ text }: { text: TermText }): string => text.language.split('-', 1)[0] ?? '';

/** What each method names on each page. The corpus is the library: its texts are counted, and its other publications' tags known. */
function nameAll(cases: readonly Case[]): Record<Method, string[][]> {
  const texts = cases.map(({ text }) => text);
  const found = texts.map(findTextTerms);
  const counts = new TermCounts();
  for (const terms of found) counts.addText(terms.map(({ key }) => key));
  const sites = new Map<string, Set<string>>();
  for (const { hidden, text, page } of cases)
    for (const name of hidden) {
      const key = topicKey(name, text.language);
      sites.set(key, (sites.get(key) ?? new Set()).add(siteOf(page)));
    }
  const choose = (at: number, isGiven: (key: string) => boolean): string[] =>
    chooseTopics(found[at] ?? [], counts.texts, LIMIT, ({ key }) => ({
      count: counts.count(key),
      given: isGiven(key),
    })).map(({ name }) => name);
  return {
    broadsheet: cases.map((_one, at) => choose(at, () => false)),
    broadsheetInLibrary: cases.map(({ page }, at) =>
      choose(at, (key) => [...(sites.get(key) ?? [])].some((site) => site !== siteOf(page))),
    ),
    tfIdf: byTfIdf(texts, LIMIT),
    nodeRake: texts.map((text) => byRake(text, LIMIT)),
    rakeOnTokens: texts.map((text) => byRakeOnTokens(text, LIMIT)),
  };
}

const siteOf = ({ url }: CorpusPage): string => new URL(url).hostname.replace(/^www\./u, '');

/** Whether the name stands somewhere in the text, by the word: what nobody could derive otherwise. */
const stands = (name: string, { headline, dek, bodyText }: TermText): boolean =>
  ` ${folded([headline, dek, bodyText].join(' '))} `.includes(` ${folded(name)} `);

/** The text without lines that say nothing but its tags, which would give them away to every method. */
function withoutTagLines(text: string, tags: readonly string[]): { rest: string; cut: number } {
  const names = tags
    .map(folded)
    .filter((name) => name !== '')
    .toSorted((one, other) => other.length - one.length);
  const lines = text.split('\n');
  const kept = lines.filter((line) => {
    if (line.length > 400) return true;
    let left = ` ${folded(line)} `;
    let met = 0;
    for (const name of names) {
      const parts = left.split(` ${name} `);
      met += parts.length - 1;
      left = parts.join('  ');
    }
    // "Tags", "Schlagworte": a word before them.
    return met === 0 || left.replaceAll(' ', '').length > 14;
  });
  return { rest: kept.join('\n'), cut: lines.length - kept.length };
}
