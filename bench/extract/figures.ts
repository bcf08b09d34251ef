/** What the batches of one reader say, beside what the product's own say of the very same pages. Pure. */
import { meanRates, overlap, segmentRates, type Segments } from '../corpus/page-score.ts';
import type { NamedPage } from '../corpus/pages.ts';
import type { Taken } from '../turns.ts';
import type { Batch } from './one.ts';

export interface Truth {
  aeb: Readonly<Record<string, { articleBody: string }>>;
  segments: Readonly<Record<string, Segments>>;
}

export interface Rate {
  pagesPerSecond: number;
  /** Of the set `aeb` alone, whose pages are larger than the others. */
  aebPagesPerSecond: number;
  aebF1: number;
  segmentsF1: number;
}

export interface Figures extends Rate {
  /** Read in all, of them timed (the first batch warms the code up), and of the two scored sets. */
  pages: { read: number; timed: number; aeb: number; segments: number };
  /** The product over the same pages in the same turns; null where it is not measured along. */
  broadsheet: Rate | null;
  /** How many times as many pages a second the product reads. */
  ratio: number | null;
  threw: number;
  /** Resident memory of the reader's own process, before its first page and at its largest. */
  megabytes: { empty: number; peak: number };
  ended: Taken<Batch>['ended'];
}

/** @param batches numbers of pages by batch */
export function figuresOf(
  taken: Taken<Batch>,
  ours: Taken<Batch> | undefined,
  emptyMegabytes: number,
  batches: readonly (readonly number[])[],
  named: readonly NamedPage[],
  truth: Truth,
): Figures {
  const both = new Set(ours?.turns.map(({ batch }) => batch));
  const shared = { ...taken, turns: taken.turns.filter(({ batch }) => ours === undefined || both.has(batch)) };
  const numbers = new Set(shared.turns.map(({ batch }) => batch));
  const rate = rateOf(shared, batches, named, truth);
  const same = ours === undefined ? null : { ...ours, turns: ours.turns.filter(({ batch }) => numbers.has(batch)) };
  const broadsheet = same === null ? null : rateOf(same, batches, named, truth);
  const read = shared.turns.flatMap(({ batch }) => batches[batch] ?? []);
  const of = (set: NamedPage['set']): number => read.filter((number) => named[number]?.set === set).length;
  return {
    ...rate,
    pages: {
      read: read.length,
      timed: timedOf(shared).reduce((sum, { batch }) => sum + (batches[batch]?.length ?? 0), 0),
      aeb: of('aeb'),
      segments: of('segments'),
    },
    broadsheet,
    ratio: broadsheet === null ? null : rounded(broadsheet.pagesPerSecond / rate.pagesPerSecond, 2),
    threw: shared.turns.reduce((sum, { answer }) => sum + answer.threw, 0),
    megabytes: { empty: emptyMegabytes, peak: Math.max(0, ...taken.turns.map(({ answer }) => answer.peakMegabytes)) },
    ended: taken.ended,
  };
}

const timedOf = ({ turns }: Taken<Batch>): Taken<Batch>['turns'] => turns.filter(({ batch }) => batch > 0);

function rateOf(
  taken: Taken<Batch>,
  batches: readonly (readonly number[])[],
  named: readonly NamedPage[],
  truth: Truth,
): Rate {
  const timed = timedOf(taken).flatMap(({ batch, answer }) =>
    (batches[batch] ?? []).map((number, at) => ({ set: named[number]?.set, seconds: answer.seconds[at] ?? 0 })),
  );
  const speed = (pages: typeof timed): number =>
    rounded(
      pages.length /
        Math.max(
          1e-6,
          pages.reduce((sum, { seconds }) => sum + seconds, 0),
        ),
      1,
    );
  const texts = taken.turns.flatMap(({ batch, answer }) =>
    (batches[batch] ?? []).map((number, at) => ({ page: named[number], text: answer.texts[at] ?? '' })),
  );
  const rates = texts.flatMap(({ page, text }) => {
    const body = page?.set === 'aeb' ? truth.aeb[page.key] : undefined;
    return body === undefined ? [] : [overlap(body.articleBody, text)];
  });
  const parts = texts.flatMap(({ page, text }) => {
    const segments = page?.set === 'segments' ? truth.segments[page.key] : undefined;
    return segments === undefined ? [] : [{ segments, text }];
  });
  return {
    pagesPerSecond: speed(timed),
    aebPagesPerSecond: speed(timed.filter(({ set }) => set === 'aeb')),
    aebF1: rates.length === 0 ? 0 : rounded(meanRates(rates).f1, 4),
    segmentsF1: parts.length === 0 ? 0 : rounded(segmentRates(parts).f1, 4),
  };
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
