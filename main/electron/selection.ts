/**
 * What the reader has selected in the article frame. The frame runs no script of its own page; what asks it is ours, runs in a
 * world of its own that the development-tools protocol makes (`Page.createIsolatedWorld` works in a sandboxed frame without
 * scripts), reads text and changes nothing. What comes back is checked like anything from outside.
 */
import type { Debugger } from 'electron';
import { z } from 'zod';
import type { Selected } from '../database/face.ts';

/** A longer passage is no highlight but the article. */
export const LONGEST_QUOTE = 10_000;

const Tree = z.object({ frameTree: z.object({ frame: z.object({ id: z.string() }) }) });
const World = z.object({ executionContextId: z.number() });
const Answer = z.object({ result: z.object({ value: z.unknown() }) });
const Selection = z.object({
  quote: z.string().max(LONGEST_QUOTE + 1),
  before: z.string().max(200),
  behind: z.string().max(200),
  share: z.number().min(0).max(1),
  markId: z.number().int().positive().nullable(),
});
const State = Selection.pick({ markId: true }).extend({ isSelected: z.boolean(), isNoteOpen: z.boolean() });

export interface FrameSelection {
  /** Null where nothing of the article's text is selected. */
  selected: Selected | null;
  /** The highlight in which the selection, or the reader's last click, is. */
  markId: number | null;
}
export type SelectionState = z.infer<typeof State>;

const MARK_ID = `
  const element = (node) => node === null ? null : node.nodeType === 1 ? node : node.parentElement;
  const mark = element(chosen.anchorNode)?.closest('mark.highlight') ?? null;
  const markId = Number(/\\bm-(\\d+)\\b/.exec(mark?.className ?? '')?.[1] ?? 0) || null;`;

const STATE = `(() => {
  const chosen = getSelection();
  const isNoteOpen = document.querySelector(':popover-open') !== null;
  if (chosen === null) return { isSelected: false, markId: null, isNoteOpen };
  ${MARK_ID}
  return { isSelected: !chosen.isCollapsed && chosen.toString().trim() !== '', markId, isNoteOpen };
})()`;

/** The text of the stored body in three parts; what Broadsheet itself put between it is left out. */
const WHOLE = `(() => {
  const chosen = getSelection();
  const body = document.querySelector('.body');
  if (chosen === null || body === null || chosen.rangeCount === 0) return null;
  ${MARK_ID}
  const range = chosen.getRangeAt(0);
  let before = '', quote = '', behind = '';
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest('.missing, .wrap, .poster-host') != null) continue;
    const text = node.data;
    if (!range.intersectsNode(node)) {
      if (range.comparePoint(node, 0) < 0) before += text; else behind += text;
      continue;
    }
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : text.length;
    before += text.slice(0, from); quote += text.slice(from, to); behind += text.slice(to);
  }
  const all = before.length + quote.length + behind.length;
  return { quote: quote.slice(0, ${LONGEST_QUOTE + 1}), before: before.slice(-200), behind: behind.slice(0, 200),
    share: all === 0 ? 0 : before.length / all, markId };
})()`;

/** Whether something is selected, in which highlight the last click was, and whether a note is open. */
export async function askSelectionState(tools: Debugger, session: string): Promise<SelectionState> {
  const state = State.safeParse(await evaluated(tools, session, STATE));
  return state.success ? state.data : { isSelected: false, markId: null, isNoteOpen: false };
}

/** What is selected in the frame of this session. */
export async function askSelection(tools: Debugger, session: string): Promise<FrameSelection> {
  const answer = Selection.safeParse(await evaluated(tools, session, WHOLE));
  if (!answer.success) return { selected: null, markId: null };
  const { markId, ...selected } = answer.data;
  return { selected: selected.quote.trim() === '' ? null : selected, markId };
}

const ON_CONTROL = `document.activeElement?.matches('button, input, summary') === true`;

/** Whether the focus is on something in the frame that the space bar presses. */
export const askOnControl = async (tools: Debugger, session: string): Promise<boolean> =>
  (await evaluated(tools, session, ON_CONTROL)) === true;

/** A frame that has not answered by then is not waited for. */
const ANSWER_MS = 500;

/** What the expression is in the frame of this session, in a world of its own; not yet checked. Null when it does not answer. */
export async function evaluated(tools: Debugger, session: string, expression: string): Promise<unknown> {
  const answering = (async (): Promise<unknown> => {
    const tree = Tree.parse(await tools.sendCommand('Page.getFrameTree', {}, session));
    const world = World.parse(
      await tools.sendCommand(
        'Page.createIsolatedWorld',
        { frameId: tree.frameTree.frame.id, worldName: 'broadsheet' },
        session,
      ),
    );
    const question = { contextId: world.executionContextId, expression, returnByValue: true };
    return Answer.parse(await tools.sendCommand('Runtime.evaluate', question, session)).result.value;
  })();
  return Promise.race([answering, new Promise((resolve) => setTimeout(resolve, ANSWER_MS, null))]);
}
