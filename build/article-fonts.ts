/** The typefaces of articles: copies the files that are used beside main's bundle, with the style sheet that names them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

interface Face {
  /** Folder of the package in node_modules. */
  package: string;
  /** What the article's style sheet calls it. */
  family: string;
  /** Style sheets of the package to take. */
  sheets: readonly string[];
  /** Of these subsets only; all when absent. The rest would never be chosen. */
  subsets?: readonly string[];
}

/** Headlines are set from the same file as text: where a face is drawn for both (`opsz`), that file is taken. */
export const FACES: readonly Face[] = [
  { package: '@fontsource-variable/source-serif-4', family: 'Source Serif 4', sheets: ['opsz.css', 'wght-italic.css'] },
  { package: '@fontsource-variable/inter', family: 'Inter', sheets: ['wght.css', 'wght-italic.css'] },
  {
    package: '@fontsource-variable/atkinson-hyperlegible-next',
    family: 'Atkinson Hyperlegible Next',
    sheets: ['wght.css', 'wght-italic.css'],
  },
  { package: '@fontsource/opendyslexic', family: 'OpenDyslexic', sheets: ['400.css', '400-italic.css', '700.css'] },
  {
    package: '@fontsource-variable/noto-naskh-arabic',
    family: 'Noto Naskh Arabic',
    sheets: ['wght.css'],
    subsets: ['arabic'],
  },
  { package: '@fontsource-variable/vazirmatn', family: 'Vazirmatn', sheets: ['wght.css'], subsets: ['arabic'] },
  {
    package: '@fontsource-variable/noto-serif-hebrew',
    family: 'Noto Serif Hebrew',
    sheets: ['wght.css'],
    subsets: ['hebrew'],
  },
];

const folderOf = (face: Face): string => path.resolve('node_modules', face.package);

/** Packages whose files are copied, for their licences. */
export const fontFolders = (): string[] => FACES.map(folderOf);

/** The rules of one of a package's style sheets that are wanted, pointing at the app's own scheme. */
export function faceRules(sheet: string, face: Omit<Face, 'sheets'>): { css: string; files: string[] } {
  const rules = [...sheet.matchAll(/@font-face\s*\{[^}]*\}/gu)].map(([rule]) => rule);
  const kept = rules.flatMap((rule) => {
    const file = /url\(\.\/files\/([\w-]+\.woff2)\)/u.exec(rule)?.[1];
    if (file === undefined) return [];
    const subset = file.slice(path.basename(face.package).length + 1).replace(/-[^-]+-[^-]+$/u, '');
    if (face.subsets !== undefined && !face.subsets.includes(subset)) return [];
    const css = rule
      .replace(/font-family:[^;]+;/u, `font-family: '${face.family}';`)
      .replace(/font-display:[^;]+;/u, 'font-display: block;')
      .replace(/src:[^;]+;/u, `src: url(broadsheet-article://font/${file}) format('woff2');`);
    return [{ css, file }];
  });
  return { css: kept.map(({ css }) => css).join('\n'), files: kept.map(({ file }) => file) };
}

/** Emits fonts/faces.css and the files it names. */
export function articleFonts(): Plugin {
  return {
    name: 'article-fonts',
    apply: 'build',
    generateBundle() {
      const sheets = FACES.flatMap((face) =>
        face.sheets.map((name) => {
          const folder = folderOf(face);
          const { css, files } = faceRules(readFileSync(path.join(folder, name), 'utf8'), face);
          if (files.length === 0) this.error(`${face.package}/${name} names no file that is wanted`);
          for (const file of files)
            this.emitFile({
              type: 'asset',
              fileName: `fonts/${file}`,
              source: readFileSync(path.join(folder, 'files', file)),
            });
          return css;
        }),
      );
      this.emitFile({ type: 'asset', fileName: 'fonts/faces.css', source: sheets.join('\n') });
    },
  };
}
