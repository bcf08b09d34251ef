/** What only the desktop can do: dialogs, the user's browser and viewers, the theme, a publication's session. */
import { copyFile, mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { app, shell } from 'electron';
import type { FileFilter } from 'electron';
import type { Library } from '../database/face.ts';
import type { Desktop } from '../handlers.ts';
import type { ReaderDesktop } from '../handlers-marks.ts';
import { outsideAddress } from './address.ts';
import { picturesOf } from './article-pictures.ts';
import type { PrintNeeds } from './article-print.ts';
import { createArticlePrint } from './article-print.ts';
import { pickFile, pickPlace } from './file-dialogs.ts';
import { showMenuState } from './menus.ts';
import { stepOut, toggleFullScreen } from './open-windows.ts';
import { readerDesktop } from './reader-desktop.ts';
import { applyLook } from './window.ts';
import { systemNow } from './system-accent.ts';
import { turnPage } from './turn-page.ts';
import { writeWhole } from './write-whole.ts';
import { say } from '../words/index.ts';

/** An OPML file larger than this is a mistake: 500 feeds need 100 KB. */
const OPML_BYTES = 32 * 1024 * 1024;

const filters = (): FileFilter[] => [
  { name: say('file.opml'), extensions: ['opml', 'xml'] },
  { name: say('file.all'), extensions: ['*'] },
];

const markdownFilters = (): FileFilter[] => [
  { name: 'Markdown', extensions: ['md'] },
  { name: say('file.all'), extensions: ['*'] },
];

/** A headline as every file system takes it. */
const fileName = (name: string): string =>
  name
    .replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .slice(0, 80)
    .replace(/[. ]+$/u, '') || 'broadsheet';

/** No more than one address goes to the system in this time, whoever asks how often. */
const ONCE_MS = 500;
let openedAt = -ONCE_MS;

async function openOutside(address: string): Promise<boolean> {
  const safe = outsideAddress(address);
  if (safe === null) return false;
  if (performance.now() - openedAt < ONCE_MS) return true;
  openedAt = performance.now();
  await shell.openExternal(safe);
  return true;
}

type Given = 'takeAskedToFollow' | 'protection' | 'keepSignIns' | 'profileProblems' | 'openArticle' | 'showLibrary';

interface DesktopNeeds extends Pick<Desktop, Given> {
  library: Library;
  locale: PrintNeeds['locale'];
  /** Where the reader's own profiles lie; made when it is to be shown. */
  profileFolder: string;
}

/** What other parts do (arrivals.ts, publication-sessions.ts, profiles) is passed in. */
export function createDesktop({ profileFolder, library, locale, ...given }: DesktopNeeds): Desktop & ReaderDesktop {
  const paper = createArticlePrint({ library, locale });
  return {
    ...given,
    showMenu: showMenuState,
    turnPage,
    toggleFullScreen,
    stepOut,
    system: systemNow,
    openOutside,
    pickOpml: async (caller) => {
      const file = await pickFile({ title: say('file.import'), filters: filters() }, caller);
      if (file === null) return null;
      if ((await stat(file)).size > OPML_BYTES) throw new Error('it is larger than 32 MB');
      return new Uint8Array(await readFile(file));
    },
    saveOpml: async (text, caller) => {
      const file = await pickPlace('broadsheet.opml', { title: say('file.export'), filters: filters() }, caller);
      if (file === null) return null;
      await writeWhole(file, text);
      return file;
    },
    articlePictures: async (id) => {
      const document = await library.articleDocument(id);
      return document === null ? [] : picturesOf(document);
    },
    printArticle: (wanted) => paper.print(wanted),
    savePdf: (wanted, caller) => paper.savePdf(wanted, caller),
    ...readerDesktop,
    saveMarkdown: async (name, text, caller) => {
      const asked = { title: say('file.export-marks'), filters: markdownFilters() };
      const file = await pickPlace(`${fileName(name)}.md`, asked, caller);
      if (file === null) return null;
      await writeWhole(file, text);
      return file;
    },
    applyLook,
    openProfileFolder: async () => {
      await mkdir(profileFolder, { recursive: true });
      const problem = await shell.openPath(profileFolder);
      if (problem !== '') throw new Error(`The folder could not be shown: ${problem}`);
    },
  };
}

/** This run's own folder for copies that other programs open: its name cannot be guessed, nobody else may look in. */
let copies: Promise<string> | null = null;

/** Opens a stored PDF with the system's viewer, from a copy that carries the right ending. */
export async function openStoredDocument(library: Library, hash: string): Promise<void> {
  const file = await library.assetFile(hash);
  if (file?.mediaType !== 'application/pdf') return;
  copies ??= mkdtemp(path.join(app.getPath('temp'), 'broadsheet-'));
  const copy = path.join(await copies, `${hash}.pdf`);
  await copyFile(file.path, copy);
  const problem = await shell.openPath(copy);
  if (problem !== '') throw new Error(`The system has no viewer that opens this document: ${problem}`);
}

/** Removes the copies; a viewer that still shows one has read it. */
export async function removeCopies(): Promise<void> {
  if (copies !== null) await rm(await copies, { recursive: true, force: true, maxRetries: 2 });
}
