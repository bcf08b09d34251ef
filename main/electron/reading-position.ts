/**
 * Where the reader is in the article. The frame has no scripts and is another process, so the window cannot ask it; its
 * scroll offset is read by the development-tools protocol from inside this process (nothing is listened on), a moment
 * after a key or a click and every now and then, and so is whether text is selected (selection.ts). The protocol is attached
 * for that moment only: while it is, a frame that starts would wait for it.
 */
import type { BrowserWindow, Debugger } from 'electron';
import { z } from 'zod';
import type { Where } from '../marks/place.ts';
import { askPlace } from './place.ts';
import type { SelectionState } from './selection.ts';
import { askSelectionState, evaluated } from './selection.ts';

/** Wait after the last input before asking: long enough to be out of the way of scrolling. */
const SETTLE_MS = 300;
const ASK_EVERY_MS = 1_500;
/** A frame that has not answered by then is not asked further. */
const ANSWER_MS = 500;

const Attached = z.object({ sessionId: z.string(), targetInfo: z.object({ type: z.string(), url: z.string() }) });
const LayoutMetrics = z.object({
  cssVisualViewport: z.object({ pageY: z.number(), clientHeight: z.number() }),
  cssContentSize: z.object({ height: z.number() }),
});
type LayoutMetrics = z.infer<typeof LayoutMetrics>;

/** Share of the document above the window, 0 to 1; 1 when its end is shown. */
export function positionOf({ cssVisualViewport: view, cssContentSize: content }: LayoutMetrics): number {
  if (content.height <= 0 || view.pageY <= 0) return 0;
  if (view.pageY + view.clientHeight >= content.height - 2) return 1;
  return Math.min(1, view.pageY / content.height);
}

/** Whether the end of the document is in sight. */
export const endShown = ({ cssVisualViewport: view, cssContentSize: content }: LayoutMetrics): boolean =>
  view.pageY + view.clientHeight >= content.height - 2;

/** What each window's frame showed when it was last asked after it had come to rest: the article, while its end was in sight. */
const restsAtEnd = new WeakMap<BrowserWindow, number>();

/** Whether the window's article was at its end when it was last asked; false where nobody knows. */
export const restedAtEnd = (window: BrowserWindow, articleId: number): boolean => restsAtEnd.get(window) === articleId;

/** The article of each window in which a note was open when it was last asked. */
const withNote = new WeakMap<BrowserWindow, number>();

/** Whether a note is open in the window's article: Escape closes it. Told once: the key after it means something else. */
export function takeOpenNote(window: BrowserWindow): boolean {
  const articleId = withNote.get(window);
  return withNote.delete(window) && articleId === articleShown(window);
}

interface Heard {
  /** The article settled somewhere else. */
  position(articleId: number, where: Where): void;
  /** Something is selected, or no longer, or another highlight was clicked. */
  selection(articleId: number, state: Omit<SelectionState, 'isNoteOpen'>): void;
}

export function keepReadingPosition(window: BrowserWindow, heard: Heard): void {
  const contents = window.webContents;
  let timer: NodeJS.Timeout | undefined;
  let asking = false;
  let saved = '';
  let selected = '';
  /** Which words stand at the top is asked only of a frame that has moved: it takes going through the text. */
  const movedTo = async (tools: Debugger, session: string, shown: number) => {
    const metrics = await layoutOf(tools, session);
    const rest = JSON.stringify([shown, metrics]);
    if (saved === rest) return { metrics, rest, place: 'same' as const };
    // In a column that is not shown nothing is laid out, and the frame is at its beginning however far it was read.
    if ((await evaluated(tools, session, 'document.body.getBoundingClientRect().width > 0')) !== true)
      return { metrics: null, rest, place: null };
    return { metrics, rest, place: await askPlace(tools, session) };
  };
  const ask = async (): Promise<void> => {
    const shown = articleShown(window);
    // Someone else holds the protocol: positions are not kept meanwhile, everything else works.
    if (shown === null || asking || contents.debugger.isAttached()) return;
    asking = true;
    try {
      const answer = await askFrame(window, shown, async (tools, session) => ({
        ...(await movedTo(tools, session, shown)),
        selection: await askSelectionState(tools, session),
      }));
      const metrics = answer?.metrics ?? null;
      // The frame may have gone on to the next article while we asked.
      if (answer === null || metrics === null || articleShown(window) !== shown) return;
      const { isNoteOpen, ...selection } = answer.selection;
      if (isNoteOpen) withNote.set(window, shown);
      else withNote.delete(window);
      const state = JSON.stringify([shown, selection]);
      if (selected !== state) heard.selection(shown, selection);
      selected = state;
      if (endShown(metrics)) restsAtEnd.set(window, shown);
      else restsAtEnd.delete(window);
      if (saved === answer.rest) return;
      saved = answer.rest;
      heard.position(shown, { position: positionOf(metrics), place: answer.place });
    } finally {
      asking = false;
    }
  };
  const askQuietly = (): void => {
    ask().catch(() => {
      // The frame went away: its position was saved when it was last asked.
    });
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(askQuietly, SETTLE_MS);
  };
  contents.on('will-frame-navigate', () => {
    restsAtEnd.delete(window);
    // In a page that is made anew the same passage may be selected again.
    selected = '';
  });
  contents.on('input-event', later);
  contents.on('before-input-event', later);
  // The wheel over the frame is heard of by nobody outside it.
  const regularly = setInterval(() => {
    if (!window.isDestroyed() && window.isVisible() && !window.isMinimized()) askQuietly();
  }, ASK_EVERY_MS);
  window.once('closed', () => {
    clearInterval(regularly);
    clearTimeout(timer);
  });
}

/** The layout of the frame of this session, null when it does not answer. */
export async function layoutOf(tools: Debugger, session: string): Promise<LayoutMetrics | null> {
  const answer: unknown = await Promise.race([
    tools.sendCommand('Page.getLayoutMetrics', {}, session),
    new Promise((resolve) => setTimeout(resolve, ANSWER_MS, null)),
  ]);
  return answer === null ? null : LayoutMetrics.parse(answer);
}

/** Attaches the protocol, asks the frame that shows the article, and lets go; null when that frame is gone. */
export async function askFrame<Value>(
  { webContents }: BrowserWindow,
  articleId: number,
  ask: (tools: Debugger, session: string) => Promise<Value>,
): Promise<Value | null> {
  const tools = webContents.debugger;
  let session: string | null = null;
  const hear = (_event: unknown, method: string, parameters: unknown): void => {
    if (method !== 'Target.attachedToTarget') return;
    const attached = Attached.safeParse(parameters);
    if (!attached.success) return;
    const { targetInfo, sessionId } = attached.data;
    if (targetInfo.type === 'iframe' && articleIn(targetInfo.url) === articleId) session = sessionId;
  };
  // A frame that starts waits for the protocol, which would wait for its answer: the next article comes first.
  const letGo = (): void => {
    if (tools.isAttached()) tools.detach();
  };
  // First, for it throws where another holds the protocol.
  tools.attach('1.3');
  tools.on('message', hear);
  webContents.on('will-frame-navigate', letGo);
  try {
    // Answers after it has told of every frame that is there.
    await tools.sendCommand('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: true });
    return session === null ? null : await ask(tools, session);
  } finally {
    tools.off('message', hear);
    if (!webContents.isDestroyed()) webContents.off('will-frame-navigate', letGo);
    letGo();
  }
}

/** The id of the article in the frame, null when there is none or one is taking another's place. */
export function articleShown(window: BrowserWindow): number | null {
  if (window.isDestroyed()) return null;
  const [frame, another] = window.webContents.mainFrame.frames;
  return frame !== undefined && another === undefined ? articleIn(frame.url) : null;
}

function articleIn(url: string): number | null {
  const id = /^broadsheet-article:\/\/article\/(\d{1,15})(?:[?#]|$)/u.exec(url)?.[1];
  return id === undefined ? null : Number(id);
}
