/** One line per call, into the modules. What a change touches is told to the windows here, in ids. */
import type { Result } from '../preload/contract.ts';
import type { ArticlePicture, Problem, Protection, Publication, Settings } from '../preload/model.ts';
import type { Handlers } from './dispatch.ts';
import type { Account } from './account/face.ts';
import type { Library } from './database/face.ts';
import type { ReaderDesktop } from './handlers-marks.ts';
import { doubtHandlers } from './handlers-doubts.ts';
import { markHandlers } from './handlers-marks.ts';
import { topicHandlers } from './handlers-topics.ts';
import type { WindowDesktop } from './handlers-windows.ts';
import { windowHandlers } from './handlers-windows.ts';
import { withoutSecrets } from './sync/addresses.ts';
import type { Emit, Sync } from './sync/face.ts';
import type { Paper } from '../preload/windows.ts';
import { cannotWrite, fileWords } from './file-words.ts';
import { say } from './words/index.ts';

/** What only the desktop can do, passed in so that this file needs no Electron. */
export interface Desktop extends WindowDesktop {
  /** Opens an http(s) address in the user's browser; false when it may not be opened. */
  openOutside(address: string): Promise<boolean>;
  /** The chosen file's bytes, null when the user closed the dialog, which stands before the window that asks, as all of these do. */
  pickOpml(caller?: number): Promise<Uint8Array | null>;
  /** The path written, null when the user closed the dialog. */
  saveOpml(text: string, caller?: number): Promise<string | null>;
  articlePictures(id: number): Promise<ArticlePicture[]>;
  /** False when the reader closed the dialog, null when there is no such article. */
  printArticle(paper: Paper): Promise<boolean | null>;
  /** The path written, null when the user closed the dialog. */
  savePdf(paper: Paper, caller?: number): Promise<string | null>;
  /** The address a link or the command line asked to follow, once. */
  takeAskedToFollow(): string | null;
  /** The look that the system's own controls and the pages served from now on follow. */
  applyLook(settings: Settings): void;
  /** How secrets are kept here. */
  protection(): Protection;
  /** The settings on signing in were changed: what is kept may have to move. */
  keepSignIns(settings: Settings): Promise<void>;
  openProfileFolder(): Promise<void>;
  /** What is wrong with the reader's own profiles, in words. */
  profileProblems(): string[];
}

export interface HandlerNeeds {
  library: Library;
  sync: Sync;
  account: Account;
  desktop: Desktop & ReaderDesktop;
  emit: Emit;
  now: () => number;
}

const good = <Value>(value: Value): Result<Value> => ({ ok: true, value });
const bad = (code: string, message: string): Result<never> => ({ ok: false, error: { code, message } });

const noPublication = (): Result<never> => bad('not-found', say('answer.no-publication'));

/** The system's own reason without the folders of this computer, with what to do. */
const fileProblem =
  (code: 'cannot-read' | 'cannot-open' | 'cannot-print') =>
  (error: unknown): Problem => ({ code, message: say(`answer.${code}`, { why: fileWords(error) }) });

/** As the window may know it: private feeds carry passwords and keys in their addresses. */
const shown = (publication: Publication): Publication => ({
  ...publication,
  siteUrl: withoutSecrets(publication.siteUrl),
  feeds: publication.feeds.map((feed) => ({ ...feed, url: withoutSecrets(feed.url) })),
});

/** Beyond this many ids an event says "all": the lists ask again either way. */
const NAMED_IDS = 500;

export function createHandlers({ library, sync, account, desktop, emit, now }: HandlerNeeds): Handlers {
  const changed = (ids: number[]): Result<number[]> => {
    if (ids.length > 0) {
      emit('articles.changed', ids.length > NAMED_IDS ? { ids: [], all: true } : { ids, all: false });
      emit('publications.changed', { ids: [] });
    }
    return good(ids);
  };
  const publication = async (id: number) => (await library.listPublications()).find((one) => one.id === id);

  return {
    'articles.list': async ({ query, after, limit }) => good(await library.listArticles(query, after, limit)),
    'articles.count': async (query) => good(await library.countArticles(query)),
    'articles.get': async (id) => good(await library.article(id)),
    'articles.setRead': async ({ ids, read }) => changed(await library.setRead(ids, read, now())),
    'articles.setStarred': async ({ ids, starred }) => changed(await library.setStarred(ids, starred, now())),
    'articles.markAllRead': async (query) => changed(await library.markAllRead(query, now())),
    'articles.openOriginal': async (id) => {
      const article = await library.article(id);
      if (article === null) return bad('not-found', say('answer.no-article'));
      if (article.url === '' || !(await desktop.openOutside(article.url))) return bad('no-page', say('answer.no-page'));
      return good(null);
    },
    'articles.refetch': (id) => sync.refetch(id),
    'articles.pictures': async (id) => good(await desktop.articlePictures(id)),
    'articles.print': async (paper) => {
      const printed = await desktop.printArticle(paper).catch(fileProblem('cannot-print'));
      if (printed === null) return bad('not-found', say('answer.no-article'));
      return typeof printed === 'boolean' ? good(printed) : { ok: false, error: printed };
    },
    'articles.savePdf': async (paper, caller) => {
      const path = await desktop.savePdf(paper, caller).catch(cannotWrite);
      if (path === null) return good(null);
      return typeof path === 'string' ? good({ path }) : { ok: false, error: path };
    },
    'articles.useFreeRead': (id) => account.useFreeRead(id),
    'articles.related': async (id) => good(await library.relatedArticles(id, now())),

    ...markHandlers(library, emit, now, desktop),
    ...windowHandlers(library, desktop),
    ...doubtHandlers(library, emit, now),
    ...topicHandlers(library, emit, now, () => sync.goOn()),

    'publications.list': async () => good((await library.listPublications()).map(shown)),
    'publications.known': async () => good(await sync.knownPublications()),
    'publications.discover': ({ address }) => sync.discover(address),
    'publications.follow': async (input) => {
      const result = await sync.follow(input);
      return result.ok ? good(shown(result.value)) : result;
    },
    'publications.update': async ({ id, title, folder, freeReads }) => {
      if ((await publication(id)) === undefined) return noPublication();
      if (freeReads !== undefined) await account.allowFreeReads(id, freeReads);
      await library.updatePublication(id, {
        ...(title === undefined ? {} : { title }),
        ...(folder === undefined ? {} : { folder }),
      });
      emit('publications.changed', { ids: [id] });
      // Rows and articles say whose they are.
      if (title !== undefined) emit('articles.changed', { ids: [], all: true });
      const updated = await publication(id);
      return updated === undefined ? noPublication() : good(shown(updated));
    },
    'publications.askedToFollow': async () => good(desktop.takeAskedToFollow()),
    'publications.remove': async ({ id }) => {
      const feeds = await library.feedsOf(id);
      await library.removePublication(id);
      await account.forget(
        id,
        feeds.map((feed) => feed.id),
      );
      emit('publications.changed', { ids: [id] });
      emit('articles.changed', { ids: [], all: true });
      return good(null);
    },

    'session.signIn': async ({ publicationId, feedId }) => {
      if (feedId === undefined) return account.signIn(publicationId);
      const feed = await library.feed(feedId);
      if (feed?.publicationId !== publicationId) return noPublication();
      const asked = await sync.askFeedSecret(feedId);
      return asked.ok ? good(null) : asked;
    },
    'session.verify': ({ publicationId }) => account.verify(publicationId),
    'session.signOut': ({ publicationId, removeArticles }) => account.signOut(publicationId, removeArticles),

    'opml.import': async (_input, caller) => {
      const file = await desktop.pickOpml(caller).catch(fileProblem('cannot-read'));
      return file === null ? good(null) : 'code' in file ? { ok: false, error: file } : sync.importOpml(file);
    },
    'opml.export': async (_input, caller) => {
      const { text, withoutSecrets: left } = await sync.exportOpml();
      const path = await desktop.saveOpml(text, caller).catch(cannotWrite);
      if (path === null) return good(null);
      return typeof path === 'string' ? good({ path, withoutSecrets: left }) : { ok: false, error: path };
    },

    'sync.refresh': async ({ publicationId }) => {
      await sync.refresh(publicationId);
      return good(null);
    },
    'sync.cancel': async () => {
      sync.cancel();
      return good(null);
    },
    'sync.progress': async () => good(sync.progress()),
    'network.get': async () => good(await sync.networkStatus()),

    'activity.list': async (input) => good(await library.listActivity(input)),
    'settings.get': async () => good(await library.settings()),
    'settings.update': async (change) => {
      // The frame is made anew in another type, and is to come where the reader is now.
      if (Object.keys(change).some((name) => name.startsWith('reading')))
        for (const { articleId, where } of await desktop.openPlaces()) {
          // oxlint-disable-next-line no-await-in-loop -- one or two windows
          await library.setPosition(articleId, where);
        }
      const settings = await library.updateSettings(change);
      desktop.applyLook(settings);
      await desktop.keepSignIns(settings);
      sync.settingsChanged();
      emit('settings.changed', {});
      return good(settings);
    },
    'settings.protection': async () => good(desktop.protection()),
    'profiles.openFolder': async () => {
      const problem = await desktop
        .openProfileFolder()
        .then(() => null)
        .catch(fileProblem('cannot-open'));
      return problem === null ? good(null) : { ok: false, error: problem };
    },
    'profiles.problems': async () => good(desktop.profileProblems()),
    'library.status': async () => good(await library.status()),
  };
}
