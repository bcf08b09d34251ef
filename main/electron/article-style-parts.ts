/** Rules for what stands in an article besides its text: pictures, quotations, tables, code, notes, players; and for paper. */
export const PARTS_STYLE = `
img { display: block; max-inline-size: 100%; block-size: auto; background: var(--shade); }
figure { margin-inline: 0; margin-block: 1.5em; }
figure.lead { margin-block: .4rem 1.7rem; }
figure.lead img { inline-size: 100%; }
figcaption { margin-block-start: .55rem; font-size: var(--small); line-height: 1.45; color: var(--quiet); text-wrap: pretty; }
.credit::before { content: ' '; }
.zoom { display: block; cursor: zoom-in; }
figure:has(.zoom ~ .zoom), div:has(> figure + figure):not(:has(> p)) { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr)); gap: .7rem; align-items: start; }
figure:has(.zoom ~ .zoom) figcaption { grid-column: 1 / -1; margin-block-start: 0; }
div:has(> figure + figure):not(:has(> p)) > figure { margin: 0; }
.missing { display: block; padding: 1rem; border: 1px dashed var(--line); color: var(--quiet); font-size: var(--small); line-height: 1.4; }
blockquote { margin-inline: 0; padding-inline-start: 1.1em; border-inline-start: 2px solid var(--line); color: var(--quiet); }
blockquote > :last-child { margin-block-end: 0; }
blockquote.pull { margin: 1.6em 0; padding: .75em 0; border-inline-start: 0; border-block: 1px solid var(--line); color: var(--ink); font-size: 1.32rem; line-height: calc(1.3 + var(--more)); font-weight: 500; text-wrap: balance; text-align: start; }
blockquote.pull p { text-align: start; }
hr { border: 0; margin: 2em auto; inline-size: 4em; border-block-start: 1px solid var(--line); }
.table { overflow-x: auto; margin: 1.3em 0; scrollbar-width: thin; }
table { border-collapse: collapse; min-inline-size: 100%; font-size: .84rem; line-height: 1.4; font-variant-numeric: lining-nums tabular-nums; border-block: 1px solid var(--ink); overflow-wrap: normal; }
caption { padding-block-end: .5em; text-align: start; font-weight: 600; }
th, td { padding: .42em .9em .42em 0; border-block-end: 1px solid var(--line); text-align: start; vertical-align: top; }
:root[dir='rtl'] :is(th, td) { padding: .42em 0 .42em .9em; }
thead th { font-family: var(--ui); font-size: .92em; color: var(--quiet); vertical-align: bottom; }
tr:last-child > :is(th, td) { border-block-end: 0; }
td > p, th > p { margin: 0; }
.code { margin: 1.3em 0; }
pre { margin: 0; overflow-x: auto; padding: .85em 1em; background: var(--shade); border: 1px solid var(--line); font-size: .78rem; line-height: 1.5; direction: ltr; text-align: left; tab-size: 4; overflow-wrap: normal; scrollbar-width: thin; }
code, kbd, samp, pre { font-family: ui-monospace, 'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace; font-variant-numeric: lining-nums; }
:not(pre) > code { font-size: .86em; overflow-wrap: anywhere; }
.wrap { display: flex; align-items: center; justify-content: flex-end; gap: .4em; margin-block-end: .3em; font-size: max(12px, .66rem); line-height: 1.5; color: var(--quiet); }
.wrap input { margin: 0; accent-color: var(--accent); }
.code:has(input:checked) pre { white-space: pre-wrap; overflow-wrap: anywhere; }
.poster { display: flex; align-items: center; gap: .9em; margin: 1.3em 0; padding: 1.05em 1.1em; background: var(--shade); border: 1px solid var(--line); color: var(--ink); text-decoration: none; text-align: start; }
p > .poster:only-child { margin: 0; }
.poster:hover .poster-title { text-decoration: underline; text-decoration-thickness: 1px; }
.poster-sign { flex: none; inline-size: 2.6rem; block-size: 2.6rem; border-radius: 50%; border: 1.5px solid var(--accent); position: relative; }
.poster-sign::after { content: ''; position: absolute; inset: 0; margin: auto; translate: 8% 0; inline-size: .8rem; block-size: .95rem; background: var(--accent); clip-path: polygon(0 0, 100% 50%, 0 100%); }
.poster-words { display: grid; gap: .15em; min-inline-size: 0; }
.poster-title { font-weight: 600; line-height: 1.3; }
.poster-host { font-size: var(--small); line-height: 1.4; color: var(--quiet); }
.note-number { appearance: none; margin: 0; padding: 0 .12em; border: 0; background: none; color: color-mix(in oklab, var(--accent) 80%, var(--ink)); font-size: .72em; line-height: 1; font-weight: 600; vertical-align: super; cursor: pointer; border-radius: 3px; }
sup .note-number { vertical-align: baseline; font-size: .86em; }
sup { line-height: 0; }
button.note-number:hover { background: var(--shade); text-decoration: underline; }
.note { position: fixed; inset: auto auto 1.2rem 50%; translate: -50% 0; margin: 0; inline-size: min(26rem, calc(100vw - 2rem)); max-block-size: 45vh; overflow-y: auto; padding: .9em 2.6em .9em 1.1em; border: 1px solid var(--line); border-radius: 6px; background: var(--paper); color: var(--ink); font-size: .84rem; line-height: calc(1.5 + var(--more)); box-shadow: 0 8px 28px rgb(0 0 0 / 22%); }
:root[dir='rtl'] .note { padding: .9em 1.1em .9em 2.6em; }
@supports (anchor-name: --a) and (position-area: block-end) { .note { inset: auto; translate: none; position-area: block-end span-all; justify-self: anchor-center; margin: .4rem 1rem; position-try-fallbacks: flip-block; } }
.note-text > :last-child { margin-block-end: 0; }
.note-close { position: absolute; inset-block-start: .3em; inset-inline-end: .3em; inline-size: 1.7em; block-size: 1.7em; border: 0; background: none; color: var(--quiet); font-size: 1.15em; line-height: 1; cursor: pointer; border-radius: 4px; }
.note-close:hover { color: var(--ink); background: var(--shade); }
details { margin: 0 0 1.05em; }
summary { cursor: pointer; font-weight: 600; }
@media (forced-colors: active) { .poster-sign::after { background: ButtonText; } }
`;

/** For paper: black on white, nothing cut in two that need not be, addresses of links at the end. */
export const PAPER_STYLE = `
:root { color-scheme: light; --paper: #fff; --ink: #000; --quiet: #3d3d3d; --line: #9a9a9a; --shade: #fff; --accent: #000; --size: 11.5pt !important; --small: 8.5pt; }
body { max-inline-size: none; padding: 0; }
h1 { font-size: 22pt; } .dek { font-size: 13.5pt; }
a { color: inherit; text-decoration-color: var(--line); }
.topics { display: none; }
header { margin-block-end: 1.2em; padding-block-end: .6em; border-block-end: 1px solid var(--line); }
p, li { orphans: 3; widows: 3; }
figure, img, .missing, .poster, tr, blockquote.pull { break-inside: avoid; }
figure { break-inside: avoid; }
img { max-block-size: 150mm; max-inline-size: 100%; inline-size: auto !important; margin-inline: auto; background: none; }
.table { overflow: visible; } table { font-size: 9pt; } thead { display: table-header-group; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: 8.5pt; }
.link-number { font-size: 7pt; margin-inline-start: .1em; color: var(--quiet); }
.addresses { margin-block-start: 2em; padding-block-start: .6em; border-block-start: 1px solid var(--line); font-family: var(--ui); font-size: 8pt; line-height: 1.45; overflow-wrap: anywhere; }
.addresses h2 { margin: 0 0 .4em; font-size: 9.5pt; } .addresses ol { padding-inline-start: 2.2em; margin: 0; }
`;
