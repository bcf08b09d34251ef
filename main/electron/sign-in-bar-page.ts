/** The page of a sign-in window's bar: our own words and buttons above the site's page. It has no script. Pure. */
import { OWN_COLOURS } from './own-colours.ts';
import { createHash } from 'node:crypto';
import type { Place } from './sign-in-rules.ts';
import { rootAttributes, say } from '../words/index.ts';

/** What the bar's buttons do. */
export const BAR_ACTIONS = ['back', 'reload', 'said', 'close', 'page'] as const;
export type BarAction = (typeof BAR_ACTIONS)[number];

const ACTION = 'broadsheet-sign-in:';

/** What a navigation of the bar's page asks for; null when it is none of its buttons. */
export function barAction(address: string): BarAction | null {
  const name = /^broadsheet-sign-in:([a-z]+)\??$/u.exec(address)?.[1];
  return BAR_ACTIONS.find((action) => action === name) ?? null;
}

const STYLE = `
:root {
  color-scheme: light dark;${OWN_COLOURS}
}
* { box-sizing: border-box; margin: 0; }
html { background: var(--desk); overflow: hidden; cursor: default; user-select: none; }
body { color: var(--ink); font: 15px/1.4 system-ui, 'Segoe UI', 'Noto Sans', sans-serif; }
#bar { background: var(--paper); border-block-end: 1px solid var(--line); }
#bar[data-loading='true'] { border-block-end-color: var(--accent); }
form { display: flex; align-items: center; gap: 4px 12px; padding: 8px 12px; min-height: 51px; }
.tools, .answers { display: flex; align-items: center; gap: 4px; flex: none; }
.answers { gap: 8px; }
button {
  height: 34px; padding: 0 12px; border: 1px solid transparent; border-radius: 6px; background: none; color: inherit;
  font: inherit; font-size: 14px; white-space: nowrap;
}
.tools button { width: 34px; padding: 0; display: grid; place-items: center; }
button:hover { background: var(--hover); }
button:active { background: var(--chosen); }
button:disabled { color: var(--quiet); opacity: 0.55; background: none; }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
#said { border-color: var(--edge); font-weight: 600; }
#said:disabled { opacity: 1; border-color: var(--line); }
[dir='rtl'] .arrow { transform: scaleX(-1); }
svg { width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; display: block; }
#place { flex: 1; min-width: 0; display: flex; align-items: center; gap: 8px; height: 34px; }
#state { display: flex; align-items: center; gap: 6px; flex: none; font-size: 12.5px; color: var(--quiet); }
#state svg { display: none; }
[data-trust='secure'] .closed, [data-trust='not-secure'] .open, [data-trust='not-confirmed'] .warning,
[data-trust='not-reached'] .warning { display: block !important; }
[data-trust='not-secure'] #state, [data-trust='not-confirmed'] #state { color: var(--problem); font-weight: 600; }
/* A host that is too long loses its beginning: its end says whose it is. */
#end { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; direction: rtl; font-weight: 600; user-select: text; cursor: text; }
#message { padding: 7px 16px 9px; border-block-start: 1px solid var(--line); font-size: 14px; user-select: text; overflow-wrap: anywhere; max-height: 108px; overflow: auto; }
#message[data-problem='true'] { background: var(--problem-paper); color: var(--problem); border-block-start-color: transparent; }
#message:empty { display: none; }
.skip { position: absolute; inset-block-start: 8px; inset-inline-start: 12px; background: var(--paper); border-color: var(--edge); }
.skip:not(:focus) { clip-path: inset(50%); pointer-events: none; }
@media (width < 660px) {
  form { flex-wrap: wrap; }
  .answers { width: 100%; justify-content: flex-end; }
}
`;

const icon = (name: string, path: string): string =>
  `<svg class="${name}" viewBox="0 0 16 16" aria-hidden="true"><path d="${path}"/></svg>`;

const button = (action: BarAction, inner: string, attributes = ''): string =>
  `<button id="${action}" formaction="${ACTION}${action}" ${attributes}>${inner}</button>`;

const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  `form-action ${ACTION}`,
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const page = (): string => `<!doctype html>
<html ${rootAttributes()} data-trust="opening">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${say('bar.title')}</title>
<style>${STYLE}</style>
<header id="bar">
<form>
<div class="tools">
${button('back', icon('arrow', 'M13 8H3M7 3.5 2.5 8 7 12.5'), `aria-label="${say('bar.back')}" title="${say('bar.back-key')}" disabled`)}
${button('reload', icon('again', 'M13.5 8A5.5 5.5 0 1 1 11.6 3.8L13.5 5.5M13.5 2v3.5H10'), `aria-label="${say('bar.reload')}" title="${say('bar.reload-key')}"`)}
</div>
<p id="place"><span id="state">${icon('closed', 'M4 7h8a1 1 0 0 1 1 1v4.5a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1ZM5 7V5a3 3 0 0 1 6 0v2')}${icon('open', 'M4 7h8a1 1 0 0 1 1 1v4.5a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1ZM5 7V4.5a3 3 0 0 1 5.8-1')}${icon('warning', 'M8 2 1.8 13.2h12.4ZM8 6.5v3M8 11.4v.1')}<span id="trust"></span></span><span id="end"><bdi id="host" dir="ltr"></bdi></span></p>
<div class="answers">
${button('said', say('bar.say'))}
${button('close', say('bar.close'), `title="${say('bar.close-key')}"`)}
</div>
${button('page', say('bar.page'), 'class="skip"')}
</form>
<p id="message" role="status"></p>
</header>`;

/** Where the bar's page lies, in the language of now. */
export const barAddress = (): string => `data:text/html;charset=utf-8,${encodeURIComponent(page())}`;

/** What the bar shows. */
export interface BarState extends Place {
  canGoBack: boolean;
  loading: boolean;
  /** What the button offers: to say so · to insist · nothing, while the site is asked. */
  said: 'say' | 'insist' | 'asking';
  message: string;
  /** The message is about something that went wrong. */
  problem: boolean;
}

/**
 * A script that brings the bar's page to this state and gives [width, height] of the bar in CSS px. What comes from outside is in it
 * as JSON, and becomes text only.
 */
export function barScript(state: BarState): string {
  const texts = {
    host: state.host,
    trust: say(`bar.${state.trust}`),
    message: state.message,
    said: say(`bar.${state.said}`),
  };
  const marks = {
    bar: { 'data-loading': String(state.loading) },
    message: { 'data-problem': String(state.problem) },
    host: { title: state.host },
  };
  const disabled = { back: !state.canGoBack, said: state.said === 'asking' };
  return `(({ trust, texts, marks, disabled }) => {
    const at = (id) => document.getElementById(id);
    document.documentElement.dataset.trust = trust;
    for (const [id, text] of Object.entries(texts)) if (at(id).textContent !== text) at(id).textContent = text;
    for (const [id, names] of Object.entries(marks)) for (const name in names) at(id).setAttribute(name, names[name]);
    for (const [id, off] of Object.entries(disabled)) at(id).disabled = off;
    return [innerWidth, Math.ceil(at('bar').getBoundingClientRect().height)];
  })(${JSON.stringify({ trust: state.trust, texts, marks, disabled })})`;
}
