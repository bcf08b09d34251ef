/**
 * The window that asks for a feed's password. Only main can read what is entered: the page has no script and no bridge, it
 * lies on a scheme and in a session of its own, which reaches nothing else, and its form is answered by main itself.
 */
import type { Session } from 'electron';
import { BrowserWindow, nativeTheme, session } from 'electron';
import type { AskSecret, FeedSecret, SecretQuestion } from '../sync/ports.ts';
import {
  ASK_ADDRESS,
  ASK_POLICY,
  ASK_STYLE,
  EMPTY,
  STYLE_ADDRESS,
  answerOf,
  askPage,
  draftOf,
  heightFor,
} from './ask-secret-page.ts';
import { HARDENED } from './hardened.ts';
import { ANSWER_ADDRESS, ASK_SCHEME, markAsking } from './scheme-names.ts';
import type { Draft } from './ask-secret-page.ts';

export interface AskSecretNeeds {
  /** The window that waits for the answer, null where there is none. */
  ownerWindow: () => BrowserWindow | null;
  /** Hears why the window could not ask; the question then counts as closed. */
  report: (code: string, error: unknown) => void;
  /** Whether what is entered outlives this run. */
  kept: () => boolean;
}

/** @returns an AskSecret that never rejects: null when the reader closed the window, or another question is open */
export function createAskSecret({ ownerWindow, report, kept }: AskSecretNeeds): AskSecret {
  let open: Question | null = null;
  /** Who was refused does not type the user name once more. */
  let last = { host: '', draft: EMPTY };
  return async (asked) => {
    const question = { ...asked, forRun: !kept() };
    if (open !== null) {
      open.window.focus();
      return null;
    }
    try {
      const own = askSession((request) => (open === null ? refuse() : open.serve(request)));
      const draft = question.refused && last.host === question.host ? last.draft : EMPTY;
      open = new Question(question, draft, own, ownerWindow(), report);
      const secret = await open.answer;
      last = { host: question.host, draft: draftOf(secret) };
      return secret;
    } catch (error) {
      report('ask-secret', error);
      return null;
    } finally {
      open = null;
    }
  };
}

/** One question in its window, and the one way it ends. */
class Question {
  readonly window: BrowserWindow;
  readonly answer: Promise<FeedSecret | null>;
  private readonly question: SecretQuestion;
  private draft: Draft;
  private settle: (secret: FeedSecret | null) => void = () => undefined;

  constructor(
    question: SecretQuestion,
    draft: Draft,
    own: Session,
    owner: BrowserWindow | null,
    report: AskSecretNeeds['report'],
  ) {
    this.question = question;
    this.draft = draft;
    this.answer = new Promise((resolve) => (this.settle = resolve));
    this.window = createWindow(own, owner, heightFor(question));
    const { webContents } = this.window;
    markAsking(webContents);
    webContents.on('before-input-event', (event, { type, key }) => {
      if (type !== 'keyDown' || key !== 'Escape') return;
      event.preventDefault();
      setImmediate(() => this.end(null));
    });
    webContents.on('render-process-gone', (_event, { reason }) => {
      report('ask-secret', new Error(`the window that asks stopped: ${reason}`));
      this.end(null);
    });
    this.window.once('closed', () => this.settle(null));
    this.window.once('ready-to-show', () => this.window.show());
    this.window.loadURL(ASK_ADDRESS).catch((error: unknown) => {
      if (this.window.isDestroyed()) return;
      report('ask-secret', error);
      this.end(null);
    });
  }

  /** Answers what the page asks for: itself, its style sheet, and what its form sends. */
  async serve(request: Request): Promise<Response> {
    if (request.method === 'GET' && request.url === STYLE_ADDRESS) return response('text/css', ASK_STYLE);
    if (request.method === 'GET' && request.url === ASK_ADDRESS) return this.page();
    if (request.method !== 'POST' || request.url !== ANSWER_ADDRESS) return refuse();
    const said = answerOf(this.question, new URLSearchParams(await request.text()));
    if (said.is === 'again') {
      this.draft = said.draft;
      return this.page();
    }
    // After this answer, not within it.
    setImmediate(() => this.end(said.is === 'given' ? said.secret : null));
    return new Response(null, { status: 204 });
  }

  private page(): Response {
    return response('text/html', askPage(this.question, this.draft));
  }

  private end(secret: FeedSecret | null): void {
    this.settle(secret);
    if (!this.window.isDestroyed()) this.window.destroy();
  }
}

let served: { session: Session; serve: (request: Request) => Promise<Response> | Response } | null = null;

/** In memory, of its own, reaching nothing but the page. `serve` answers from now on. */
function askSession(serve: (request: Request) => Promise<Response> | Response): Session {
  if (served !== null) {
    served.serve = serve;
    return served.session;
  }
  const made = { session: session.fromPartition('ask-secret', { cache: false }), serve };
  served = made;
  made.session.protocol.handle(ASK_SCHEME, (request) => made.serve(request));
  made.session.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !details.url.startsWith(`${ASK_SCHEME}:`) }),
  );
  return made.session;
}

function createWindow(own: Session, owner: BrowserWindow | null, height: number): BrowserWindow {
  const window = new BrowserWindow({
    ...(owner === null ? {} : { parent: owner, modal: true }),
    width: 460,
    height,
    useContentSize: true,
    resizable: false,
    minimizable: false,
    maximizable: false,
    fullscreenable: false,
    show: false,
    title: 'Broadsheet',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#161513' : '#fbfaf7',
    webPreferences: {
      session: own,
      javascript: false,
      ...HARDENED,
    },
  });
  window.removeMenu();
  return window;
}

const HEADERS = {
  'Content-Security-Policy': ASK_POLICY,
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

const response = (type: string, text: string): Response =>
  new Response(text, { headers: { ...HEADERS, 'Content-Type': `${type}; charset=utf-8` } });

const refuse = (): Response => new Response('', { status: 404, headers: HEADERS });
