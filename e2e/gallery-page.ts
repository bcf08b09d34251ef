/** The page that shows all pictures of the gallery, narrowed down without any script. */

export interface Picture {
  file: string;
  view: string;
  about: string;
  theme: string;
  language: string;
  size: string;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const FILTERS = ['theme', 'language', 'size'] as const;

/** One choice of each row of buttons hides what is of another. */
function filterRules(pictures: readonly Picture[]): string {
  return FILTERS.flatMap((filter) =>
    [...new Set(pictures.map((picture) => picture[filter]))].map(
      (value) =>
        `:root:has(input[name="${filter}"][value="${value}"]:checked) figure:not([data-${filter}="${value}"]) { display: none; }`,
    ),
  ).join('\n');
}

function choices(filter: (typeof FILTERS)[number], pictures: readonly Picture[]): string {
  const values = ['', ...new Set(pictures.map((picture) => picture[filter]))];
  const radios = values.map(
    (value, at) =>
      `<label><input type="radio" name="${filter}" value="${value}"${at === 0 ? ' checked' : ''}> ${value || 'all'}</label>`,
  );
  return `<fieldset><legend>${filter}</legend>${radios.join(' ')}</fieldset>`;
}

function section(view: string, pictures: readonly Picture[]): string {
  const figures = pictures.map(
    ({ file, theme, language, size }) =>
      `<figure data-theme="${theme}" data-language="${language}" data-size="${size}"><a href="${file}"><img loading="lazy" src="${file}" alt=""></a><figcaption>${theme}, ${language}, ${size}</figcaption></figure>`,
  );
  const about = escape(pictures[0]?.about ?? '');
  return `<section id="${view}"><h2><a href="#${view}">${about}</a> <small>${view}</small></h2><div>${figures.join('')}</div></section>`;
}

export function galleryPage(pictures: readonly Picture[]): string {
  const views = [...new Set(pictures.map(({ view }) => view))];
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Broadsheet: every view</title>
<style>
:root { color-scheme: light dark; font: 15px/1.4 system-ui, sans-serif; }
body { margin: 0 24px 48px; }
header { position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: 8px 24px; padding: 12px 0; background: Canvas; }
fieldset { border: 0; margin: 0; padding: 0; } legend { float: inline-start; margin-inline-end: 8px; font-weight: 600; }
h2 { font-size: 18px; margin: 32px 0 8px; scroll-margin-top: 64px; } h2 a { color: inherit; text-decoration: none; } small { font-weight: 400; opacity: .7; }
section > div { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 400px), 1fr)); gap: 16px; align-items: start; }
figure { margin: 0; } img { inline-size: 100%; border: 1px solid GrayText; } figcaption { font-size: 13px; opacity: .8; }
${filterRules(pictures)}
</style>
<header><strong>${pictures.length} pictures of ${views.length} views</strong>${FILTERS.map((filter) => choices(filter, pictures)).join('')}</header>
${views
  .map((view) =>
    section(
      view,
      pictures.filter((picture) => picture.view === view),
    ),
  )
  .join('\n')}
</html>
`;
}
