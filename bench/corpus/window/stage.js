// @ts-check
/** One window in which pages are shown, some at a time, with an ear at everything that they could do. */
import { BrowserWindow, session } from 'electron';
import { BINDING, HOOKS, TOUCH } from './hooks.js';

/**
 * @typedef {object} Load
 * @property {string[]} pages whole documents, shown side by side in frames
 * @property {string | null} policy content security policy of each by header, null for none
 * @property {string | null} framed policy of the window around them; their frames are sandboxed then. Null for plain frames of a plain page
 *
 * @typedef {object} Told what one page did
 * @property {string[]} executed scripts that were compiled, calls that were heard, dialogs
 * @property {string[]} requests addresses that were asked for
 * @property {string[]} navigations where it wanted to go by itself, and dangerous addresses that a press leads to
 * @property {unknown} tree the document as the browser's own parser made it (DOM.getDocument), null when it was not had
 */

const PLAIN = 'http://payload.example/';
const FRAME = 'broadsheet-article://article/';
const WINDOW = 'broadsheet-app://window/index.html';
/** For what happens by itself: timers, animations, meta refresh. */
const STILL_MS = 250;
const TOUCHED_MS = 150;
/** A page that takes longer is stuck. */
const PATIENCE_MS = 15_000;
/** What a link may lead to; broadsheet-article: leads out of the frame by way of main. */
const USUAL = /^(?:https?|mailto|broadsheet-article):/iu;
const HANDLED = ['http', 'https', 'broadsheet-app', 'broadsheet-article'];

/** The measurement's own scripts, and what Electron evaluates in every new document to make its context: `window`. @param {any} script */
const isOwn = ({ url, length, executionContextAuxData: context }) =>
  /own-script|^(?:devtools|chrome-extension|electron|node):/u.test(url) ||
  (url === '' && (length === 'window'.length || context?.isDefault !== true));

/** @param {string | undefined} url @returns {number} of the page at this address, -1 for what is none */
const numberOf = (url) =>
  Number(/^(?:http:\/\/payload\.example|broadsheet-article:\/\/article)\/(\d+)(?:[?#]|$)/u.exec(url ?? '')?.[1] ?? -1);
const pause = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms));

export class Stage {
  #window;
  /** @type {Load} */ #load = { pages: [], policy: null, framed: null };
  /** @type {Told[]} */ #told = [];
  /** Numbers of the pages that frames show, by the frames' ids. @type {Map<string, number>} */ #frames = new Map();
  /** Ids of frames, by the contexts that scripts run in. @type {Map<number, string>} */ #contexts = new Map();
  /** What ran, to be told at the end. @type {(() => void)[]} */ #later = [];
  #touched = false;
  #over = true;

  /** @param {number} number */
  constructor(number) {
    const own = session.fromPartition(`stage-${number}`);
    for (const scheme of HANDLED) own.protocol.handle(scheme, (request) => this.#answer(request.url));
    // What is none of these schemes goes no further.
    own.webRequest.onBeforeRequest(({ url, frame }, decide) => {
      const inside = [...HANDLED, 'data', 'blob', 'chrome-error'].some((scheme) => url.startsWith(`${scheme}:`));
      if (!inside) this.#note('requests', numberOf(frame?.url), url);
      decide({ cancel: !inside });
    });
    own.on('will-download', (event, item) => {
      event.preventDefault();
      this.#note('navigations', -1, `download ${item.getURL()}`);
    });
    this.#window = new BrowserWindow({
      width: 900,
      height: 700,
      webPreferences: { session: own, sandbox: true, contextIsolation: true, backgroundThrottling: false },
    });
    this.#listen(this.#window.webContents);
  }

  /** @param {import('electron').WebContents} contents */
  #listen(contents) {
    contents.setWindowOpenHandler(({ url }) => {
      this.#goes(-1, `window ${url}`, url);
      return { action: 'deny' };
    });
    contents.on('will-frame-navigate', (event) => {
      const { url, frame } = event;
      if (numberOf(url) !== -1 || url === PLAIN || url === WINDOW || url === 'about:srcdoc') return;
      event.preventDefault();
      this.#goes(numberOf(frame?.url), url, url);
    });
    contents.on('will-prevent-unload', (event) => event.preventDefault());
    contents.debugger.attach('1.3');
    contents.debugger.on('message', (_event, method, parameters, id) => this.#hear(method, parameters, id));
  }

  /** @param {'executed' | 'requests' | 'navigations'} kind @param {number} number of the page; the first one answers for what is nobody's @param {string} what */
  #note(kind, number, what) {
    if (!this.#over) (this.#told[number] ?? this.#told[0])?.[kind].push(what);
  }

  /** @param {number} number @param {string} what @param {string} url */
  #goes(number, what, url) {
    if (!this.#touched || !USUAL.test(url)) this.#note('navigations', number, what);
  }

  /** @param {string} url @returns {Response} */
  #answer(url) {
    const { pages, policy, framed } = this.#load;
    const page = (/** @type {string} */ body, /** @type {string | null} */ held) =>
      new Response(body, {
        headers: {
          'Content-Type': 'text/html; charset=utf-8',
          ...(held === null ? {} : { 'Content-Security-Policy': held }),
        },
      });
    const frames = (/** @type {string} */ base, /** @type {string} */ more) =>
      pages.map((_page, at) => `<iframe ${more} src="${base}${at}" width="160" height="100"></iframe>`).join('');
    if (url === WINDOW) return page(`<!doctype html>${frames(FRAME, 'sandbox=""')}`, framed);
    if (url === PLAIN) return page(`<!doctype html>${frames(PLAIN, '')}`, null);
    const shown = pages[numberOf(url)];
    if (shown !== undefined) return page(shown, policy);
    // The article's own style sheets.
    if (framed !== null && url.startsWith('broadsheet-article://style/'))
      return new Response('', { headers: { 'Content-Type': 'text/css' } });
    this.#note('requests', -1, url);
    return new Response('alert("remote")', { headers: { 'Content-Type': 'text/javascript' } });
  }

  /** @param {string} method @param {any} parameters @param {string} id of the process' session */
  #hear(method, parameters, id) {
    if (method === 'Runtime.executionContextCreated')
      this.#contexts.set(parameters.context.id, parameters.context.auxData?.frameId);
    else if (method === 'Runtime.bindingCalled' && parameters.name === BINDING)
      this.#ran(parameters.payload, () => this.#contexts.get(parameters.executionContextId));
    else if (method === 'Page.javascriptDialogOpening') {
      this.#note('executed', numberOf(parameters.url), `dialog ${parameters.type}`);
      void this.#ask('Page.handleJavaScriptDialog', { accept: true }, id);
    }
    // Inline scripts, handlers, javascript: addresses, evaluated texts: each is compiled before it runs.
    else if (method === 'Debugger.scriptParsed' && !isOwn(parameters))
      this.#ran(`script ${parameters.url}`, () => parameters.executionContextAuxData?.frameId, parameters.url);
    else if (method === 'Target.attachedToTarget') void this.#look(parameters);
  }

  /** Which page a frame shows may be told after its scripts ran. @param {string} what @param {() => string | undefined} frame @param {string} [url] */
  #ran(what, frame, url) {
    const number = numberOf(url);
    if (!this.#over)
      this.#later.push(() =>
        this.#note('executed', number === -1 ? (this.#frames.get(frame() ?? '') ?? -1) : number, what),
      );
  }

  /** @param {any} tree of frames, as the protocol tells it @param {number} [outer] the page that it stands in */
  #learn(tree, outer = -1) {
    const own = numberOf(tree?.frame.url);
    const number = own === -1 ? outer : own;
    this.#frames.set(tree?.frame.id ?? '', number);
    for (const child of tree?.childFrames ?? []) this.#learn(child, number);
  }

  /** A frame in a process of its own: its tree, and whether scripts could run there at all. @param {any} attached */
  async #look({ sessionId, targetInfo }) {
    const told = this.#told[numberOf(targetInfo.url)];
    if (told === undefined) return;
    const document = await this.#ask('DOM.getDocument', { depth: -1, pierce: true }, sessionId);
    told.tree = document?.root ?? null;
    // Refused with “Script execution is prohibited”.
    const allowed = await this.#ask('Debugger.enable', {}, sessionId);
    if (allowed !== null) told.executed.push('scripts are allowed in the frame');
  }

  /** Null for a frame that went away or a page that keeps busy. @param {string} method @param {object} [parameters] @param {string} [id] @returns {Promise<any>} */
  async #ask(method, parameters = {}, id) {
    const answer = this.#window.webContents.debugger.sendCommand(method, parameters, id === '' ? undefined : id);
    return Promise.race([answer.catch(() => null), pause(PATIENCE_MS).then(() => null)]);
  }

  /** @param {string} address */
  #go(address) {
    return Promise.race([this.#window.loadURL(address).catch(() => null), pause(PATIENCE_MS)]);
  }

  async #arm() {
    await this.#go('about:blank');
    await this.#ask('Page.enable');
    await this.#ask('Runtime.enable');
    await this.#ask('Runtime.addBinding', { name: BINDING });
    await this.#ask('Debugger.enable');
    await this.#ask('Debugger.setSkipAllPauses', { skip: true });
    await this.#ask('Page.addScriptToEvaluateOnNewDocument', { source: HOOKS });
  }

  /** Shows pages, waits, touches them all over. @param {Load} load @returns {Promise<Told[]>} */
  async play(load) {
    if (this.#load.pages.length === 0) await this.#arm();
    this.#over = true;
    await this.#go('about:blank');
    this.#load = load;
    this.#told = load.pages.map(() => ({ executed: [], requests: [], navigations: [], tree: null }));
    this.#touched = false;
    this.#over = false;
    await this.#go(load.framed === null ? PLAIN : WINDOW);
    await pause(STILL_MS);
    await (load.framed === null ? this.#lookAtPlain() : this.#lookAtFramed());
    this.#touched = true;
    await this.#byHand();
    await pause(TOUCHED_MS);
    this.#learn((await this.#ask('Page.getFrameTree'))?.frameTree);
    for (const tell of this.#later.splice(0)) tell();
    this.#over = true;
    return this.#told;
  }

  async #lookAtPlain() {
    this.#learn((await this.#ask('Page.getFrameTree'))?.frameTree);
    const document = await this.#ask('DOM.getDocument', { depth: -1, pierce: true });
    const waiting = [document?.root];
    for (let node = waiting.shift(); node !== undefined; node = waiting.shift()) {
      const told = this.#told[numberOf(node.contentDocument?.documentURL)];
      if (told !== undefined) told.tree = node.contentDocument;
      else waiting.push(...(node.children ?? []));
    }
    // In every frame: its main world's context is the one that its scripts run in.
    for (const [context, frame] of this.#contexts)
      if (this.#frames.has(frame)) void this.#ask('Runtime.evaluate', { expression: TOUCH, contextId: context });
  }

  async #lookAtFramed() {
    await this.#ask('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: true });
    for (let waited = 0; waited < PATIENCE_MS && this.#told.some(({ tree }) => tree === null); waited += 100)
      // Until every frame has answered.
      // oxlint-disable-next-line no-await-in-loop
      await pause(100);
    await this.#ask('Target.setAutoAttach', { autoAttach: false, waitForDebuggerOnStart: false, flatten: true });
  }

  /** Mouse, wheel and keys as the system gives them. */
  async #byHand() {
    const mouse = (/** @type {string} */ type, /** @type {number} */ x, /** @type {number} */ y, more = {}) =>
      this.#ask('Input.dispatchMouseEvent', { type, x, y, ...more });
    const press = { button: 'left', clickCount: 1 };
    const events = [];
    for (let y = 24; y < 700; y += 52)
      for (let x = 24; x < 880; x += 82)
        events.push(mouse('mouseMoved', x, y), mouse('mousePressed', x, y, press), mouse('mouseReleased', x, y, press));
    for (let y = 50; y < 700; y += 104)
      for (let x = 60; x < 880; x += 164) events.push(mouse('mouseWheel', x, y, { deltaX: 0, deltaY: 400 }));
    for (let count = 0; count < 10; count += 1)
      for (const key of ['Tab', 'Enter'])
        for (const type of ['keyDown', 'keyUp'])
          events.push(this.#ask('Input.dispatchKeyEvent', { type, key, code: key }));
    await Promise.race([Promise.all(events), pause(PATIENCE_MS)]);
  }
}
