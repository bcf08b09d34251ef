/** For tests of the list of articles: articles to show. */
import type { ArticleSummary } from '../../preload/model.ts';
import { summary } from './testing.ts';

/** As many articles, of which the last is the newest. */
export const many = (count: number): ArticleSummary[] =>
  Array.from({ length: count }, (_unused, index) => summary(index + 1));
