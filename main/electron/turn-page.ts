/** Turns the page of the article from the list, and tells whether its end was in sight, where the next article is meant. */
import type { BrowserWindow } from 'electron';
import type { CallOutput, HandlerInput } from '../../preload/contract.ts';
import { ownWindows } from './own-windows.ts';
import { articleShown, askFrame, endShown, layoutOf, restedAtEnd } from './reading-position.ts';
import { askOnControl } from './selection.ts';

type Turn = HandlerInput<'articles.turnPage'>;
type Turned = CallOutput<'articles.turnPage'>;

/** How much of a page is left over, to find the line again. */
const PAGE = 0.88;
/** Pixels a second: a page in about the time that scrolling by key takes. */
const SPEED = 6_000;
/** While another is asking. */
const TRY_AGAIN_MS = 20;
const TRIES = 20;

/** The page is turned by an input event given to the window, as the wheel would; nothing runs in the frame. */
export async function turnPage(turn: Turn, caller?: number): Promise<Turned> {
  const window = windowOf(turn.articleId, caller);
  if (window === undefined) return 'unknown';
  const rested = restedAtEnd(window, turn.articleId);
  try {
    if (!(await isFree(window))) return 'unknown';
    const turned = await askFrame(window, turn.articleId, async (tools, session): Promise<Turned> => {
      const layout = await layoutOf(tools, session);
      if (layout === null) return 'unknown';
      // The key has opened a note, or wrapped code: it meant no page.
      if (turn.turned && (await askOnControl(tools, session))) return 'turned';
      // Where the key has scrolled the frame, its end is in sight a moment later. It counts if it was so before, too.
      if (turn.by === 1 && endShown(layout) && (rested || !turn.turned)) return 'end';
      if (turn.turned) return 'turned';
      const zoom = window.webContents.getZoomFactor();
      await tools.sendCommand('Input.synthesizeScrollGesture', {
        x: Math.round(turn.x * zoom),
        y: Math.round(turn.y * zoom),
        yDistance: -turn.by * Math.round(layout.cssVisualViewport.clientHeight * PAGE * zoom),
        speed: SPEED,
        preventFling: true,
      });
      return 'turned';
    });
    return turned ?? 'unknown';
  } catch {
    // The frame went away, or someone else took the protocol between.
    return 'unknown';
  }
}

/** The window that shows the article; of several the one that asks, else the one with the focus. */
export function windowOf(articleId: number, caller?: number): BrowserWindow | undefined {
  const showing = ownWindows().filter((window) => articleShown(window) === articleId);
  return showing.find(({ id }) => id === caller) ?? showing.find((window) => window.isFocused()) ?? showing[0];
}

/** Waits while the reading position is asked for. */
export async function isFree(window: BrowserWindow): Promise<boolean> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (!window.webContents.debugger.isAttached()) return true;
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS));
  }
  return false;
}
