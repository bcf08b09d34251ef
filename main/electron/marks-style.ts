/**
 * How highlights, the sentence that is read aloud and found words look. The colours differ by the line beneath them too. Found
 * words and sentences are seen while one of them is the target of the frame's address: `#off` takes them away without a new page.
 */
export const MARKS_STYLE = `
:root { --mark-yellow: #f8e58c; --mark-green: #cdeab4; --mark-blue: #c5e0f7; --mark-pink: #f8d0dd; --mark-line: #6b5a00; --found: #ffd9a8; --spoken: #f0e3c4; }
:root:is([data-theme='dark'], [data-theme='contrast-dark']) { --mark-yellow: #564a12; --mark-green: #2c4a22; --mark-blue: #1e4160; --mark-pink: #5a2b3d; --mark-line: #d8c46a; --found: #6a4310; --spoken: #3d3524; }
:root[data-theme='contrast'] { --mark-yellow: #ff0; --mark-green: #9f9; --mark-blue: #9cf; --mark-pink: #fbc; --mark-line: #000; --found: #fc6; --spoken: #fe9; }
mark.highlight { color: inherit; background: var(--mark-yellow); padding-block: .08em; scroll-margin-block: 30vh;
  text-decoration: underline 2px solid color-mix(in srgb, currentColor 45%, transparent); text-underline-offset: .22em; text-decoration-skip-ink: none; }
mark.highlight.green { background: var(--mark-green); text-decoration-style: dashed; }
mark.highlight.blue { background: var(--mark-blue); text-decoration-style: dotted; }
mark.highlight.pink { background: var(--mark-pink); text-decoration-style: wavy; text-decoration-thickness: 1px; }
:root[data-theme='contrast'] mark.highlight { color: #000; }
mark.highlight:target { outline: 2px solid var(--accent); outline-offset: 1px; }
.highlight-sign { position: relative; text-decoration: none; font: 600 .62em/1 system-ui, sans-serif; vertical-align: super; color: var(--accent); padding: 6px 4px; margin: -6px -2px; }
.highlight-sign.noted::after { content: '\\270e'; }
.highlight-sign.bare:not(:focus-visible) { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
.highlight-sign.bare::after { content: '\\2026'; }
.found, .sentence { scroll-margin-block: 35vh; }
body:has(.found:target) .found { background: var(--found); color: inherit; border-radius: 2px; }
body:has(.found:target) :is(.highlight .found, .found:has(.highlight)) { box-shadow: inset 0 0 0 1px currentColor; }
body:has(.found:target) .found:target { outline: 2px solid var(--accent); }
.sentence:target { background: var(--spoken); color: inherit; border-radius: 2px; box-shadow: 0 0 0 2px var(--spoken); }
:root[data-theme='contrast'] :is(.found, .sentence:target) { color: #000; }
@media (prefers-reduced-motion: no-preference) { html:has(.sentence:target) { scroll-behavior: smooth; } }
@media (forced-colors: active) { mark.highlight, .found, .sentence:target { background: Mark; color: MarkText; } }
@media print { .highlight-sign { display: none; } }
`;
