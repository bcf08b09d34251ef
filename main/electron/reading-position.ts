/**
 * Where the reader is in the article. The frame has no scripts and is another process, so the window cannot ask it; its
 * scroll offset is read by the development-tools protocol from inside this process (nothing is listened on), a moment
 * after the last key, wheel or touch. Only `Page.getLayoutMetrics` is ever asked: nothing runs in the frame.
 */
import type { BrowserWindow } from 'electron';
import { z } from 'zod';

/** Wait after the last input before asking: long enough to be out of the way of scrolling. */
const SETTLE_MS = 400;

const LayoutMetrics = z.object({
  cssVisualViewport: z.object({ pageY: z.number(), clientHeight: z.number() }),
  cssContentSize: z.object({ height: z.number() }),
});

/** Share of the document above the window, 0 to 1; 1 when its end is shown. */
export function positionOf({
  cssVisualViewport: view,
  cssContentSize: content,
}: z.infer<typeof LayoutMetrics>): number {
  if (content.height <= 0 || view.pageY <= 0) return 0;
  if (view.pageY + view.clientHeight >= content.height - 2) return 1;
  return Math.min(1, view.pageY / content.height);
}

/** @param save hears the article's id and position whenever it settled somewhere else */
export function keepReadingPosition(window: BrowserWindow, save: (articleId: number, position: number) => void): void {
  const contents = window.webContents;
  const tools = contents.debugger;
  let frameSession: string | null = null;
  let timer: NodeJS.Timeout | undefined;
  const ask = async (): Promise<void> => {
    const shown = articleShown(window);
    if (shown === null || frameSession === null) return;
    const metrics = LayoutMetrics.parse(await tools.sendCommand('Page.getLayoutMetrics', {}, frameSession));
    // The frame may have gone on to the next article while we asked.
    if (articleShown(window) === shown) save(shown, positionOf(metrics));
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      ask().catch(() => {
        // The frame went away: its position was saved when it last settled.
      });
    }, SETTLE_MS);
  };
  tools.on('message', (_event, method, parameters: { sessionId?: string; targetInfo?: { type: string } }) => {
    if (method === 'Target.attachedToTarget' && parameters.targetInfo?.type === 'iframe')
      frameSession = parameters.sessionId ?? null;
    if (method === 'Target.detachedFromTarget' && parameters.sessionId === frameSession) frameSession = null;
  });
  try {
    tools.attach('1.3');
    void tools.sendCommand('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: true });
  } catch {
    // Another debugger holds the window: positions are not kept while it does, everything else works.
    return;
  }
  contents.on('input-event', later);
  contents.on('before-input-event', later);
}

/** The id of the article in the frame, null when there is none. */
export function articleShown(window: BrowserWindow): number | null {
  if (window.isDestroyed()) return null;
  const url = window.webContents.mainFrame.frames.find((frame) =>
    frame.url.startsWith('broadsheet-article://article/'),
  )?.url;
  const id = url === undefined ? NaN : Number(new URL(url).pathname.slice(1));
  return Number.isInteger(id) ? id : null;
}
