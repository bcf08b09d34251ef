/** Pages made up for tests of extraction, and how they are read. */
import assert from 'node:assert/strict';
import { readPage } from './extract.ts';
import type { ExtractedArticle, PageJob } from './face.ts';

export const FEED: PageJob['feed'] = {
  headline: '',
  dek: '',
  byline: '',
  publishedAt: null,
  bodyText: '',
  language: '',
  publication: 'The Harbour Post',
};

export function read(
  html: string,
  job: { url?: string; hints?: PageJob['hints']; feed?: Partial<PageJob['feed']>; type?: string } = {},
): ExtractedArticle {
  const result = readPage({
    document: {
      body: new TextEncoder().encode(html),
      url: job.url ?? 'https://news.example/originals/2024/05/pilots',
      contentType: job.type ?? 'text/html; charset=utf-8',
    },
    hints: job.hints ?? {},
    feed: { ...FEED, ...job.feed },
  });
  assert.ok(result.ok);
  return result.value;
}

export const FIRST =
  'The pilots of the northern strait have gone back to work after nine days, and the ships that waited outside the harbour are being led in one by one. The harbour office expects the last of them by Sunday evening, and asks captains to be patient until then.';
export const SECOND =
  'The union had asked for longer rests between passages since the spring, when two pilots fell asleep at the wheel of the same launch within a week. The port authority had called that a matter of discipline until the fishermen took the pilots’ side.';
export const sentence = (at: number): string =>
  `Paragraph ${at} tells what happened in the harbour town that day, who came to the quay, what the weather was like, and why nobody who had waited for so long was in any hurry to leave before the evening bell had rung for the second time.`;
export const LONG = Array.from({ length: 14 }, (_, at) => `<p>${sentence(at)}</p>`).join('\n');

export const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Harbour news of the day</title>${head}</head><body><main><article><h1>Harbour news of the day</h1>${body}</article></main></body></html>`;
export const linked = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script>`;
