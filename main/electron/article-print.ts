/**
 * Articles on paper and as PDF: a hidden window, as hardened as any, shows the article's page as it is for paper, and
 * Chromium prints it. The page has no scripts; nothing but this window's own page is ever loaded in it.
 */
import { BrowserWindow } from 'electron';
import type { WebContents } from 'electron';
import type { Paper } from '../../preload/windows.ts';
import type { Library } from '../database/face.ts';
import { say } from '../words/index.ts';
import { fileNameOf, pageFooter, paperAddress, paperSize } from './article-paper.ts';
import { createFewAtOnce } from './few-at-once.ts';
import { pickPlace } from './file-dialogs.ts';
import { HARDENED } from './hardened.ts';
import { writeWhole } from './write-whole.ts';

export interface PrintNeeds {
  library: Library;
  /** Of dates and of the sheet. */
  locale: () => string;
}

export interface ArticlePrint {
  /** False when the reader closed the dialog, null when there is no such article. */
  print(paper: Paper): Promise<boolean | null>;
  /** The path written; null when the reader closed the dialog, or when there is no such article. */
  savePdf(paper: Paper, caller?: number): Promise<string | null>;
}

/** A page that takes longer is stuck. */
const PATIENCE_MS = 20_000;
/** Papers under way at once, each a process with a dialog: more than anybody prints, and no window can open more. */
const MOST_PAPERS = 3;

/** Inches. */
const MARGINS = { top: 0.8, bottom: 0.9, left: 1.1, right: 1.1 };

export function createArticlePrint({ library, locale }: PrintNeeds): ArticlePrint {
  const fewAtOnce = createFewAtOnce(MOST_PAPERS, () => new Error(say('answer.why-printing')));
  const print = async (paper: Paper): Promise<boolean | null> => {
    const article = await library.article(paper.id);
    if (article === null) return null;
    return withPage(paperAddress(paper, article), (contents) => printed(contents, paperSize(locale())));
  };
  return {
    print: (paper) => fewAtOnce(() => print(paper)),
    savePdf: async (paper, caller) => {
      const article = await library.article(paper.id);
      if (article === null) return null;
      const asked = { title: say('article.save-pdf'), filters: [{ name: 'PDF', extensions: ['pdf'] }] };
      const file = await pickPlace(`${fileNameOf(article.headline)}.pdf`, asked, caller);
      if (file === null) return null;
      const whole = (contents: WebContents): Promise<Buffer> =>
        contents.printToPDF({
          pageSize: paperSize(locale()),
          margins: MARGINS,
          printBackground: false,
          displayHeaderFooter: true,
          headerTemplate: '<span></span>',
          footerTemplate: pageFooter(article, say),
          generateTaggedPDF: true,
        });
      const pdf = await fewAtOnce(() => withPage(paperAddress(paper, article), whole));
      await writeWhole(file, pdf);
      return file;
    },
  };
}

/** Shows the article for paper in a window nobody sees, until `use` is done with it. */
async function withPage<Value>(address: string, use: (contents: WebContents) => Promise<Value>): Promise<Value> {
  const window = new BrowserWindow({ show: false, width: 800, height: 1_000, webPreferences: { ...HARDENED } });
  // Nobody else would tell: what is asked of a page that has stopped is never answered.
  const stopped = new Promise<never>((_resolve, reject) => {
    window.webContents.once('render-process-gone', () => reject(new Error('the page stopped')));
  });
  try {
    const loaded = window.loadURL(address);
    await Promise.race([loaded, stuck(), stopped]);
    return await Promise.race([use(window.webContents), stopped]);
  } finally {
    window.destroy();
  }
}

const stuck = (): Promise<never> =>
  new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error('the page took too long')), PATIENCE_MS).unref();
  });

const printed = (contents: WebContents, pageSize: 'A4' | 'Letter'): Promise<boolean> =>
  new Promise((resolve, reject) => {
    contents.print({ pageSize, printBackground: false }, (success, reason) => {
      if (success) resolve(true);
      else if (/cancel/iu.test(reason)) resolve(false);
      else reject(new Error(reason));
    });
  });
