/** Calls on highlights, reading aloud, finding and passing on: into the library; what a change touches is told to the windows. */
import type { Result } from '../preload/contract.ts';
import type { Library, Selected } from './database/face.ts';
import type { Handlers } from './dispatch.ts';
import { marksAsMarkdown, quoteWithSource } from './marks/markdown.ts';
import { cannotWrite } from './file-words.ts';
import type { Where } from './marks/place.ts';
import type { Emit } from './sync/face.ts';
import { say } from './words/index.ts';

/** What only the desktop can do for a reader of an article. */
export interface ReaderDesktop {
  /** What is selected in the frame that shows the article, and the highlight that was clicked. Of several windows that show it, in `caller`. */
  selection(articleId: number, caller?: number): Promise<{ selected: Selected | null; markId: number | null }>;
  /** Where the reader is in the article now; null where it is not shown, or cannot be asked. */
  where(articleId: number, caller?: number): Promise<Where | null>;
  /** The same of every article that is on show and can be asked. */
  openPlaces(): Promise<{ articleId: number; where: Where }[]>;
  copy(text: string): void;
  /** The path written, null when the user closed the dialog. */
  saveMarkdown(name: string, text: string, caller?: number): Promise<string | null>;
  openOutside(address: string): Promise<boolean>;
}

/** A longer passage is no highlight but the article. */
const LONGEST_QUOTE = 10_000;

type Name = `marks.${string}` | 'articles.sentences' | 'articles.find' | 'articles.copyLinks' | 'articles.shareByMail';
type Part = Pick<Handlers, Extract<keyof Handlers, Name>>;

const good = <Value>(value: Value): Result<Value> => ({ ok: true, value });
const bad = (code: string, message: string): Result<never> => ({ ok: false, error: { code, message } });

const noMark = (): Result<never> => bad('not-found', say('marks.gone'));
const noArticle = (): Result<never> => bad('not-found', say('answer.no-article'));
const noSelection = (): Result<never> => bad('no-selection', say('marks.no-selection'));
const tooLong = (): Result<never> => bad('too-long', say('marks.too-long'));
const noPage = (): Result<never> => bad('no-page', say('marks.no-link'));

export function markHandlers(library: Library, emit: Emit, now: () => number, desktop: ReaderDesktop): Part {
  /** The frame is made anew: it is to come where the reader is. */
  const changed = async (articleId: number, few: boolean, caller: number | undefined): Promise<void> => {
    const where = await desktop.where(articleId, caller);
    if (where !== null) await library.setPosition(articleId, where);
    emit('marks.changed', { articleId });
    // Of the lists only that of articles with highlights may be another one now.
    if (few) emit('articles.changed', { ids: [articleId], all: false });
  };
  const linkOf = async (id: number): Promise<Result<{ url: string; headline: string }>> => {
    const article = await library.article(id);
    if (article === null) return noArticle();
    return article.url === '' ? noPage() : good({ url: article.url, headline: article.headline });
  };
  return {
    'marks.ofArticle': async (id) => good(await library.marksOf(id)),
    'marks.list': async (query) => good(await library.listMarks(query)),
    'marks.count': async ({ publicationId }) => good(await library.countMarks(publicationId)),
    'marks.selection': async (articleId, caller) => {
      const { selected, markId } = await desktop.selection(articleId, caller);
      return good({ text: selected?.quote ?? '', markId });
    },
    'marks.add': async ({ articleId, colour, note }, caller) => {
      const { selected } = await desktop.selection(articleId, caller);
      if (selected === null) return noSelection();
      if (selected.quote.length > LONGEST_QUOTE) return tooLong();
      const mark = await library.addMark(articleId, selected, { colour, note, now: now() });
      if (mark === null) return noSelection();
      await changed(articleId, true, caller);
      return good(mark);
    },
    'marks.update': async ({ id, ...change }, caller) => {
      const mark = await library.updateMark(id, change, now());
      if (mark === null) return noMark();
      await changed(mark.articleId, false, caller);
      return good(mark);
    },
    'marks.keepNote': async ({ id, note }) =>
      (await library.updateMark(id, { note }, now())) === null ? noMark() : good(null),
    'marks.remove': async ({ id, articleId }, caller) => {
      if (!(await library.removeMark(id, now()))) return noMark();
      await changed(articleId, true, caller);
      return good(null);
    },
    'marks.restore': async ({ id }, caller) => {
      const mark = await library.restoreMark(id);
      if (mark === null) return noMark();
      await changed(mark.articleId, true, caller);
      return good(mark);
    },
    'marks.export': async ({ articleId, words }, caller) => {
      const articles = await library.listMarks({ search: '', ...(articleId === null ? {} : { articleId }) });
      if (articles.length === 0) return bad('nothing', say('marks.nothing'));
      const name = articleId === null ? words.title : (articles[0]?.headline ?? words.title);
      try {
        return good(await desktop.saveMarkdown(name, marksAsMarkdown(articles, words), caller));
      } catch (error) {
        return { ok: false, error: cannotWrite(error) };
      }
    },
    'marks.copyQuote': async ({ articleId, markId }, caller) => {
      const article = await library.article(articleId);
      if (article === null) return noArticle();
      const marks = markId === null ? [] : await library.marksOf(articleId);
      const quote =
        marks.find((mark) => mark.id === markId)?.quote ?? (await desktop.selection(articleId, caller)).selected?.quote;
      if (quote === undefined) return noSelection();
      desktop.copy(quoteWithSource(quote.trim(), article));
      return good(null);
    },
    'articles.sentences': async (id) => good(await library.sentences(id)),
    'articles.find': async ({ id, words }) => {
      return good({ count: await library.countFound(id, words) });
    },
    'articles.copyLinks': async ({ ids, headlines }) => {
      const lines: string[] = [];
      for (const id of ids) {
        // oxlint-disable-next-line no-await-in-loop
        const link = await linkOf(id);
        if (link.ok) lines.push(headlines ? `${link.value.headline}\n${link.value.url}` : link.value.url);
      }
      if (lines.length === 0) return noPage();
      desktop.copy(lines.join(headlines ? '\n\n' : '\n'));
      return good(lines.length);
    },
    'articles.shareByMail': async (id) => {
      const link = await linkOf(id);
      if (!link.ok) return link;
      const { headline, url } = link.value;
      const body = encodeURIComponent(`${headline}\n${url}`);
      const opened = await desktop.openOutside(`mailto:?subject=${encodeURIComponent(headline)}&body=${body}`);
      return opened ? good(null) : bad('cannot-open', say('marks.no-mail'));
    },
  };
}
