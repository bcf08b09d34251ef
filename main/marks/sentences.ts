/** The sentences of an article's text, by the rules of its language. Pure. */
import type { Range } from './anchor.ts';

/** More than any article has. */
const MOST = 20_000;
/** Voices lose the thread in what is longer, and the reader the place. */
const LONG = 320;

/** Every sentence that says something, in order; none goes beyond a block. */
export function sentencesOf(text: string, language: string): Range[] {
  const segmenter = segmenterOf(language);
  const found: Range[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    for (const { segment, index } of segmenter.segment(line)) {
      const start = from + index + (segment.length - segment.trimStart().length);
      const end = from + index + segment.trimEnd().length;
      if (found.length < MOST && /[\p{L}\p{N}]/u.test(segment)) found.push(...shortened(text, { start, end }));
    }
    from += line.length + 1;
  }
  return found;
}

function segmenterOf(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language === '' ? 'und' : language, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('und', { granularity: 'sentence' });
  }
}

/** A long sentence in parts, at commas and the like. */
function shortened(text: string, { start, end }: Range): Range[] {
  const parts: Range[] = [];
  let from = start;
  while (end - from > LONG) {
    const part = text.slice(from, from + LONG);
    const comma = /^.{80,}[,;:،؛、；：–—](?=\s|\p{L})/su.exec(part)?.[0].length;
    const space = part.lastIndexOf(' ');
    const length = comma ?? (space > 0 ? space : LONG);
    parts.push({ start: from, end: from + length });
    from += length;
    while (from < end && text.charAt(from) === ' ') from += 1;
  }
  if (end > from) parts.push({ start: from, end });
  return parts;
}
