/** What the window that shows an article tells of it, and what goes from there to the clipboard. */
import { clipboard } from 'electron';
import type { Debugger } from 'electron';
import type { ReaderDesktop } from '../handlers-marks.ts';
import type { Where } from '../marks/place.ts';
import { ownWindows } from './own-windows.ts';
import { askPlace } from './place.ts';
import { articleShown, askFrame, layoutOf, positionOf } from './reading-position.ts';
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

async function whereIs(tools: Debugger, session: string): Promise<Where | null> {
  const layout = await layoutOf(tools, session);
  return layout === null ? null : { position: positionOf(layout), place: await askPlace(tools, session) };
}

export const readerDesktop: Pick<ReaderDesktop, 'selection' | 'where' | 'openPlaces' | 'copy'> = {
  selection: async (articleId, caller) =>
    (await asked(articleId, caller, askSelection)) ?? { selected: null, markId: null },
  where: (articleId, caller) => asked(articleId, caller, whereIs),
  openPlaces: async () => {
    const shown = new Set(ownWindows().flatMap((window) => articleShown(window) ?? []));
    const places = await Promise.all(
      [...shown].map(async (articleId) => ({ articleId, where: await asked(articleId, undefined, whereIs) })),
    );
    return places.flatMap(({ articleId, where }) => (where === null ? [] : [{ articleId, where }]));
  },
  copy: (text) => void clipboard.writeText(text),
};
