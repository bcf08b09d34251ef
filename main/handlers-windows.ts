/** Calls on windows: opening an article in one of its own, and what a window asks for itself. */
import type { CallOutput, HandlerInput, Result } from '../preload/contract.ts';
import type { Library } from './database/face.ts';
import type { Handlers } from './dispatch.ts';
import { say } from './words/index.ts';

/** What only the desktop can do with windows; a window is named by its id. */
export interface WindowDesktop {
  /** Opens the article in a window of its own, or shows the one that is there; false when too many are open. */
  openArticle(id: number): boolean;
  showLibrary(): void;
  toggleFullScreen(windowId: number): void;
  /** Leaves the whole screen, else closes an article's window. */
  stepOut(windowId: number): void;
  system(): CallOutput<'system.get'>;
  /** Shows in the system's menu what can be done in this window, what is on, and by which keys. */
  showMenu(items: HandlerInput<'menu.show'>, windowId: number): void;
  /** Turns the page of an article in the window that asks, else in the one that shows it. */
  turnPage(turn: HandlerInput<'articles.turnPage'>, windowId: number): Promise<CallOutput<'articles.turnPage'>>;
}

/** No window has this id. */
const NO_WINDOW = 0;

type Part = Pick<
  Handlers,
  Extract<keyof Handlers, `windows.${string}` | `system.${string}`> | 'menu.show' | 'articles.turnPage'
>;

const nothing: Result<null> = { ok: true, value: null };
const bad = (code: string, message: string): Result<never> => ({ ok: false, error: { code, message } });

export function windowHandlers(library: Pick<Library, 'article'>, desktop: WindowDesktop): Part {
  return {
    'windows.openArticle': async (id) => {
      if ((await library.article(id)) === null) return bad('not-found', say('answer.no-article'));
      return desktop.openArticle(id) ? nothing : bad('too-many', say('windows.too-many'));
    },
    'windows.showLibrary': async () => {
      desktop.showLibrary();
      return nothing;
    },
    'windows.toggleFullScreen': async (_input, caller = NO_WINDOW) => {
      desktop.toggleFullScreen(caller);
      return nothing;
    },
    'windows.stepOut': async (_input, caller = NO_WINDOW) => {
      desktop.stepOut(caller);
      return nothing;
    },
    'system.get': async () => ({ ok: true, value: desktop.system() }),
    'menu.show': async (items, caller = NO_WINDOW) => {
      desktop.showMenu(items, caller);
      return nothing;
    },
    'articles.turnPage': async (turn, caller = NO_WINDOW) => ({
      ok: true,
      value: await desktop.turnPage(turn, caller),
    }),
  };
}
