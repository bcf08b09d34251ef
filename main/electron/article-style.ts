/** The article frame's whole style sheet. Logical properties only: the same rules serve both directions. */
export const ARTICLE_STYLE = `
:root { color-scheme: light; --paper: #fbfaf7; --ink: #1d1c1a; --quiet: #66625a; --line: #dcd8ce; --accent: #b3261e; --link: #7a1f19; }
:root[data-theme='dark'] { color-scheme: dark; --paper: #161513; --ink: #e8e4dc; --quiet: #a39d92; --line: #37342f; --accent: #e8837b; --link: #eba39d; }
* { box-sizing: border-box; }
html { scrollbar-color: var(--line) transparent; background: var(--paper); color: var(--ink); scroll-behavior: auto; }
body { position: relative; margin: 0 auto; padding: 40px 32px 96px; max-inline-size: 44rem; overflow-wrap: anywhere;
  font: 19px/1.6 'Source Serif 4', Charter, 'Iowan Old Style', 'Noto Serif', Georgia, serif; font-variant-numeric: oldstyle-nums; }
:lang(ar) body, body:lang(ar), body:lang(fa), body:lang(ur) { font-family: 'Noto Naskh Arabic', 'Geeza Pro', 'Noto Sans Arabic', 'Segoe UI', serif; line-height: 1.8; }
body:lang(he) { font-family: 'Noto Serif Hebrew', 'Frank Ruehl CLM', 'Noto Sans Hebrew', 'Times New Roman', serif; line-height: 1.7; }
#here { position: absolute; inset-block-start: 0; inset-inline-start: 0; inline-size: 1px; block-size: 1px; pointer-events: none; }
.kicker, .byline, .topics, figcaption, .access { font-family: system-ui, 'Noto Sans', sans-serif; font-variant-numeric: tabular-nums; }
.kicker { margin: 0 0 10px; font-size: 13px; letter-spacing: .04em; color: var(--accent); }
:root[lang|='en'] .kicker { text-transform: uppercase; }
h1 { margin: 0 0 12px; font-size: 37px; line-height: 1.15; font-weight: 700; letter-spacing: -.01em; text-wrap: balance; }
.dek { margin: 0 0 16px; font-size: 22px; line-height: 1.4; color: var(--quiet); text-wrap: pretty; }
.byline { margin: 0 0 6px; font-size: 14px; line-height: 1.5; color: var(--quiet); }
.byline time { white-space: nowrap; }
.topics { margin: 0 0 24px; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: 4px 14px; font-size: 13px; color: var(--quiet); }
.topics a { color: var(--quiet); text-decoration-color: var(--line); }
.topics a:hover, .topics a:focus-visible { color: var(--ink); text-decoration-color: currentColor; }
.topics .derived { text-decoration-style: dotted; text-decoration-color: currentColor; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
h2, h3, h4 { margin: 1.6em 0 .5em; line-height: 1.25; }
h2 { font-size: 24px; } h3 { font-size: 21px; } h4 { font-size: 19px; }
p, ul, ol, blockquote, table, figure, pre, dl { margin: 0 0 1.1em; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 3px; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
img { display: block; max-inline-size: 100%; block-size: auto; background: var(--line); }
figure { margin-inline: 0; }
figure.lead { margin-block: 8px 28px; }
figure.lead img { inline-size: 100%; }
figcaption { margin-block-start: 8px; font-size: 14px; line-height: 1.45; color: var(--quiet); }
figcaption .credit { opacity: .85; }
blockquote { margin-inline: 0; padding-inline-start: 20px; border-inline-start: 2px solid var(--line); color: var(--quiet); }
pre { overflow-x: auto; padding: 14px; border: 1px solid var(--line); font-size: 15px; line-height: 1.45; direction: ltr; text-align: left; }
code { font-family: ui-monospace, 'Cascadia Mono', Menlo, monospace; font-size: .86em; }
table { display: block; overflow-x: auto; border-collapse: collapse; font-size: 16px; line-height: 1.4; }
th, td { padding: 6px 12px; border-block-end: 1px solid var(--line); text-align: start; vertical-align: top; }
hr { border: 0; border-block-start: 1px solid var(--line); margin: 2em 0; }
.access { margin: 28px 0 0; padding: 16px 0 0; border-block-start: 1px solid var(--line); font-size: 15px; line-height: 1.5; color: var(--quiet); }
.missing { display: block; padding: 18px; border: 1px dashed var(--line); color: var(--quiet); font: 14px/1.4 system-ui, sans-serif; }
@media (max-width: 560px) { body { padding: 24px 18px 64px; font-size: 18px; } h1 { font-size: 30px; } .dek { font-size: 20px; } }
@media print { :root { --paper: #fff; --ink: #000; } }
`;
