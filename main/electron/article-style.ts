/**
 * The article frame's style sheet. Logical properties only: the same rules serve both directions. Lengths are in sizes of
 * the text, so that everything grows with it.
 */
import { COLOUR_RULES } from './article-colours.ts';
import { PARTS_STYLE } from './article-style-parts.ts';

/** Each face falls back script by script: the bundled files say which signs they have. */
const FACES = `
:root { --cjk-serif: 'Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC', SimSun, 'Hiragino Mincho ProN', 'Yu Mincho', 'Noto Serif CJK JP';
  --cjk-sans: 'PingFang SC', 'Noto Sans CJK SC', 'Microsoft YaHei', 'Hiragino Sans', 'Yu Gothic', 'Noto Sans CJK JP'; }
:root:lang(ja) { --cjk-serif: 'Hiragino Mincho ProN', 'Yu Mincho', 'Noto Serif CJK JP'; --cjk-sans: 'Hiragino Sans', 'Yu Gothic', 'Noto Sans CJK JP'; }
:root:lang(ko) { --cjk-serif: AppleMyungjo, Batang, 'Noto Serif CJK KR'; --cjk-sans: 'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans CJK KR'; }
:root:lang(zh-TW), :root:lang(zh-HK), :root:lang(zh-Hant) { --cjk-serif: 'Songti TC', 'Noto Serif CJK TC', PMingLiU; --cjk-sans: 'PingFang TC', 'Noto Sans CJK TC', 'Microsoft JhengHei'; }
:root { --face: 'Source Serif 4', 'Noto Naskh Arabic', 'Noto Serif Hebrew', var(--cjk-serif), Georgia, 'Noto Serif', serif;
  --ui: system-ui, 'Segoe UI', 'Noto Sans', Inter, Vazirmatn, var(--cjk-sans), 'Noto Sans Hebrew', sans-serif; }
:root:lang(fa) { --face: 'Source Serif 4', 'Noto Naskh Arabic', var(--cjk-serif), Georgia, serif; }
:root[data-face='sans'] { --face: Inter, Vazirmatn, 'Noto Sans Hebrew', var(--cjk-sans), system-ui, sans-serif; }
:root[data-face='legible'] { --face: 'Atkinson Hyperlegible Next', Vazirmatn, 'Noto Sans Hebrew', var(--cjk-sans), system-ui, sans-serif; }
:root[data-face='dyslexic'] { --face: OpenDyslexic, Vazirmatn, 'Noto Sans Hebrew', var(--cjk-sans), system-ui, sans-serif; --fit: .92; }
:root[data-face='system'] { --face: system-ui, 'Segoe UI', 'Noto Sans', Vazirmatn, var(--cjk-sans), sans-serif; }
`;

const TEXT = `
* { box-sizing: border-box; }
:root { --fit: 1; --more: 0; --small: max(13px, .74rem); font-size: calc(var(--size, 19px) * var(--fit)); }
:root:is(:lang(ar), :lang(fa), :lang(ur), :lang(ps), :lang(ckb)) { --fit: 1.1; --more: .2; }
:root:lang(he) { --fit: 1.04; --more: .1; }
:root:is(:lang(zh), :lang(ja), :lang(ko)) { --more: .15; line-break: strict; }
html { scrollbar-color: var(--line) transparent; background: var(--paper); color: var(--ink); scroll-behavior: auto; }
body { position: relative; margin: 0 auto; padding: 2.2rem 1.8rem 5rem; max-inline-size: calc(var(--chars, 68) * .46rem + 3.6rem); overflow-wrap: anywhere;
  font-family: var(--face); font-size: 1rem; line-height: calc(var(--leading, 1.6) + var(--more)); font-variant-numeric: oldstyle-nums; font-optical-sizing: auto;
  text-rendering: optimizeLegibility; hanging-punctuation: first allow-end last; }
:root:is(:lang(zh), :lang(ja), :lang(ko)) body { max-inline-size: min(calc(var(--chars, 68) * .46rem + 3.6rem), 40rem); }
#here:not(.text) { position: absolute; inset-block-start: 0; inset-inline-start: 0; inline-size: 1px; block-size: 1px; pointer-events: none; }
.kicker, .byline, .topics, figcaption, .access, .missing, .wrap, .poster-host, .note-number, .note-close, .link-number { font-family: var(--ui); font-variant-numeric: lining-nums tabular-nums; }
.kicker { display: flex; flex-wrap: wrap; gap: 0 .7em; margin: 0 0 .7rem; font-size: var(--small); line-height: 1.4; color: var(--quiet); }
.kicker .kind { color: var(--accent); font-weight: 600; }
.kicker .kind:is(:lang(en), :lang(fr), :lang(tr)) { text-transform: uppercase; letter-spacing: .05em; font-size: .92em; }
h1 { margin: 0 0 .42em; font-size: 1.953rem; line-height: 1.14; font-weight: 700; letter-spacing: -.012em; text-wrap: balance; font-variant-numeric: lining-nums; }
:root:is(:lang(ar), :lang(fa), :lang(ur), :lang(ps), :lang(ckb)) :is(h1, h2, h3, h4) { letter-spacing: 0; line-height: 1.42; }
:root:is(:lang(he), :lang(zh), :lang(ja), :lang(ko)) h1 { letter-spacing: 0; line-height: 1.25; }
.dek { margin: 0 0 .85em; font-size: 1.18rem; line-height: calc(1.36 + var(--more)); color: var(--quiet); text-wrap: pretty; }
.byline { overflow-x: clip; margin: 0 0 .4em; font-size: var(--small); line-height: 1.55; color: var(--quiet); }
.byline bdi:first-child:not([lang]) { color: var(--ink); font-weight: 600; }
.facts { display: flex; flex-wrap: wrap; margin: 0; margin-inline-start: -1.1em; }
.fact { display: flex; }
.fact:first-child { padding-inline-start: 1.1em; }
.dot { display: inline-block; inline-size: 1.1em; text-align: center; }
.byline bdi[lang] { white-space: nowrap; }
.topics { margin: 0 0 1.5rem; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: 4px 14px; font-size: var(--small); line-height: 1.5; color: var(--quiet); }
.topics a { color: var(--quiet); text-decoration-color: var(--line); }
.topics a:hover, .topics a:focus-visible { color: var(--ink); text-decoration-color: currentColor; }
.topics .derived { text-decoration-style: dotted; text-decoration-color: currentColor; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
h2, h3, h4, h5, h6 { margin: 1.7em 0 .45em; line-height: 1.25; text-wrap: balance; break-after: avoid; }
h2 { font-size: 1.28rem; } h3 { font-size: 1.12rem; } h4, h5, h6 { font-size: 1rem; }
p, ul, ol, blockquote, figure, dl { margin: 0 0 1.05em; }
p { text-wrap: pretty; }
li { margin-block-end: .35em; }
li > p { margin-block-end: .4em; }
ul, ol { padding-inline-start: 1.5em; }
li::marker { color: var(--quiet); font-variant-numeric: tabular-nums; }
:root[data-lines='justified'] .body :is(p, li, dd) { text-align: justify; }
:root[data-hyphens] .body :is(p, li, dd) { hyphens: auto; hyphenate-limit-chars: 6 3 3; }
a { color: color-mix(in oklab, var(--accent) 72%, var(--ink)); text-decoration-thickness: 1px; text-underline-offset: .17em; }
:root[data-theme^='contrast'] a { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
::selection { background: color-mix(in oklab, var(--accent) 24%, var(--paper)); color: var(--ink); }
.access { margin: 1.6rem 0 0; padding: .9rem 0 0; border-block-start: 1px solid var(--line); font-size: .8rem; line-height: 1.5; color: var(--quiet); }
.sample body { padding: .9rem 1.1rem; margin: 0; overflow: hidden; }
.sample p { margin: 0; }
@media (max-width: 560px) { body { padding: 1.3rem 1.05rem 3.4rem; } h1 { font-size: 1.6rem; } .dek { font-size: 1.08rem; } }
`;

export const ARTICLE_STYLE = [COLOUR_RULES, FACES, TEXT, PARTS_STYLE].join('\n');
