/** The site's own style sheet and its one script, which fills in lazy pictures. */
export const styleSheet = `:root{--paper:#fbfaf7;--ink:#1d1c1a;--quiet:#6a665e;--rule:#d9d4c8;--accent:#92201c}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:1.05rem/1.6 Georgia,"Noto Serif","Noto Naskh Arabic","Noto Serif Hebrew",serif}
[lang=ar],[lang=fa]{line-height:1.8}a{color:inherit;text-decoration-color:var(--rule);text-underline-offset:.15em}a:hover{color:var(--accent)}
.skip-link,.visually-hidden{position:absolute;left:-999rem}.skip-link:focus{left:1rem;top:1rem}
.site-header,main,.site-footer{max-width:68rem;margin:0 auto;padding:0 1.25rem}
.editions{display:flex;gap:1rem;font-size:.85rem;padding:.6rem 0;border-bottom:1px solid var(--rule)}.editions .account{margin-inline-start:auto}
.site-name{font-size:2.6rem;font-weight:700;letter-spacing:-.02em;text-align:center;margin:1.2rem 0 0;line-height:1.1}.site-name a,.card h2 a,.editions a,.sections a{text-decoration:none}
.tagline{text-align:center;color:var(--quiet);margin:.3rem 0 1rem;font-style:italic}
.meter-line{text-align:center;font-size:.85rem;color:var(--quiet);margin:0 0 .8rem}
.sections{display:flex;flex-wrap:wrap;justify-content:center;gap:.4rem 1.2rem;border-block:1px solid var(--ink);padding:.5rem 0;font-size:.92rem}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(18rem,1fr));gap:0 2rem}.card{border-bottom:1px solid var(--rule);padding:1rem 0}
.card h2{font-size:1.25rem;line-height:1.25;margin:.1rem 0 .3rem}.card .dek{margin:0;color:#3c3a35;font-size:.98rem}.kicker,.meta,.article-author,.article-date,.node__author_data{font-size:.86rem;color:var(--quiet);margin:.2rem 0}
.kicker{color:var(--accent);text-transform:uppercase;letter-spacing:.06em;font-size:.76rem}.mark{color:var(--accent)}
.front-lead{display:grid;grid-template-columns:3fr 2fr;gap:2rem;align-items:start;padding:1.5rem 0}.front-lead .card h2{font-size:2rem}
figure{margin:0 0 1.4rem}img{max-width:100%;height:auto;display:block;background:#e9e4d8}.lead-image img{width:100%}figcaption{font-size:.85rem;color:var(--quiet);padding-top:.4rem;line-height:1.4}
.article-header,.article-body,.related-topics,.paywall,.registration-wall,.meter-notice,.newsletter-issue{max-width:42rem;margin-inline:auto}
h1.title{font-size:2.5rem;line-height:1.12;letter-spacing:-.015em;margin:.4rem 0}.article-subtitle{font-size:1.25rem;line-height:1.4;color:#3c3a35;margin:.4rem 0 1rem}
.share-bar{font-size:.85rem;border-block:1px solid var(--rule);padding:.4rem 0;margin:1rem 0 1.5rem;display:flex;gap:1rem}
.article-body h2{font-size:1.3rem;margin:1.8rem 0 .5rem}blockquote{margin:1.4rem 0;padding-inline-start:1.2rem;border-inline-start:3px solid var(--accent);font-size:1.15rem;font-style:italic}
table{border-collapse:collapse;width:100%;font-size:.92rem;margin:1.2rem 0}th,td{text-align:start;padding:.4rem .6rem;border-bottom:1px solid var(--rule)}th{border-bottom-color:var(--ink)}
.newsletter-prompt,.report-download,.meter-notice{background:#f1ece0;padding:.8rem 1rem;margin-block:1.6rem;font-size:.95rem}
.related-topics ul{list-style:none;display:flex;flex-wrap:wrap;gap:.5rem;padding:0}.related-topics li{border:1px solid var(--rule);padding:.15rem .7rem;font-size:.9rem}.related-topics h2{font-size:1rem}
.paywall,.registration-wall{border-top:3px solid var(--accent);background:#fff;padding:1.4rem 1.6rem;margin-block:2rem;text-align:center}.price{font-weight:700}.or{color:var(--quiet)}.small{font-size:.82rem;color:var(--quiet)}
input:not([type]),input[type=email],input[type=password]{font:inherit;padding:.4rem .6rem;border:1px solid var(--rule);width:100%;max-width:24rem}label{display:block;font-size:.9rem}button{font:inherit;background:var(--accent);color:#fff;border:0;padding:.45rem 1.4rem;margin-top:.5rem}
.messages--error{border-inline-start:4px solid var(--accent);padding:.6rem 1rem;background:#f7e7e5}.article-more-from{border-top:1px solid var(--ink);margin-top:2.5rem}.site-footer{border-top:1px solid var(--ink);margin-top:3rem;padding-block:1.2rem;font-size:.85rem;color:var(--quiet)}
@media (max-width:50rem){.front-lead{grid-template-columns:1fr}h1.title{font-size:1.9rem}}
`;

export const lazyScript = `for (const image of document.querySelectorAll('img.lazyload')) {
  const show = () => { if (image.dataset.srcset) image.srcset = image.dataset.srcset; image.src = image.dataset.src; };
  const watcher = new IntersectionObserver((seen) => { if (seen.some((entry) => entry.isIntersecting)) { show(); watcher.disconnect(); } }, { rootMargin: '400px' });
  watcher.observe(image);
}
`;
