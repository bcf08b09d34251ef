/** What the window that shows an article tells of it, and what goes from there to the clipboard. */
import { clipboard } from 'electron';
import type { ReaderDesktop } from '../handlers-marks.ts';
import { askFrame, layoutOf, positionOf } from './reading-position.ts';
import { askSelection } from './selection.ts';
import { isFree, windowOf } from './turn-page.ts';

/** Asks the frame that shows the article; null where none does, or somebody else holds the protocol. */
async function asked<Value>(
  articleId: number,
  caller: number | undefined,
  ask: Parameters<typeof askFrame<Value>>[2],
): Promise<Value | null> {
  const window = windowOf(articleId, caller);
  try {
    return window === undefined || !(await isFree(window)) ? null : await askFrame(window, articleId, ask);
  } catch {
    // The frame went away, or someone else took the protocol between.
    return null;
  }
}

export const readerDesktop: Pick<ReaderDesktop, 'selection' | 'position' | 'copy'> = {
  selection: async (articleId, caller) =>
    (await asked(articleId, caller, askSelection)) ?? { selected: null, markId: null },
  position: async (articleId, caller) => {
    const layout = await asked(articleId, caller, layoutOf);
    return layout === null ? null : positionOf(layout);
  },
  copy: (text) => void clipboard.writeText(text),
};
