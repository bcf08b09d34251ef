/**
 * The product's sanitiser over hostile HTML. Every output is shown in real Chromium: by itself on a page without any policy,
 * and in the article's page inside the sandboxed frame. The payloads as they came are shown too: that some of them run
 * proves that what runs is heard.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Settings } from '../../preload/model.ts';
import type { ArticleDocument } from '../../main/database/face.ts';
import { articlePage } from '../../main/electron/article-page.ts';
import { WINDOW_POLICY, articlePolicy } from '../../main/electron/policies.ts';
import { sanitizeBody } from '../../main/press/sanitize.ts';
import { say } from '../../main/words/index.ts';
import type { Told } from './hostile-browser.ts';
import { showAll } from './hostile-browser.ts';
import type { Own } from './hostile-score.ts';
import { ARTICLE_PAGE, BARE, activeParts } from './hostile-score.ts';
import type { Done } from './part.ts';

const SETS = ['html5sec', 'dompurify', 'miniflux'] as const;
/** The payloads name no page that they stand on. */
const BASE = 'http://example.org/';

interface Payload {
  payload?: string;
  input?: string;
  baseURL?: string | null;
}

interface Case {
  set: string;
  name: string;
  given: string;
  output: string;
}

/** Scores and outputs. Throws when no payload runs unsanitised: then nothing was heard, and 0 would mean nothing. */
export async function scoreHostile(folder: string): Promise<Done> {
  const cases = SETS.flatMap((set) => {
    const payloads = JSON.parse(readFileSync(path.join(folder, 'hostile', `${set}.json`), 'utf8')) as Payload[];
    return payloads.map(({ payload, input, baseURL }, at): Case => {
      const given = payload ?? input ?? '';
      return { set, name: `${set} ${at}`, given, output: sanitizeBody(given, baseURL || BASE).html };
    });
  });
  const plain = { policy: null, framed: null };
  const framed = { policy: articlePolicy(undefined), framed: WINDOW_POLICY };
  const [given = [], alone = [], article = []] = await showAll([
    { pages: cases.map((one) => page(one.given)), ...plain },
    { pages: cases.map((one) => page(one.output)), ...plain },
    { pages: await Promise.all(cases.map((one) => articleWith(one.output))), ...framed },
  ]);
  const armed = cases.filter((_one, at) => given[at] !== undefined && didRun(given[at]));
  if (armed.length === 0) throw new Error('No payload ran unsanitised: the hooks hear nothing.');
  // What the frame alone would have held back.
  const [inFrame = []] = await showAll([{ pages: armed.map((one) => page(one.given)), ...framed }]);
  const seen = cases.map((one, at) => ({
    ...one,
    ran: [alone[at], article[at]].flatMap((told) => told?.executed ?? ['not shown']),
    active: [...activityOf(alone[at], BARE), ...activityOf(article[at], ARTICLE_PAGE)],
  }));
  const scoreOf = (among: typeof seen): Record<string, number> => ({
    payloads: among.length,
    executed: among.filter(({ ran }) => ran.length > 0).length,
    active: among.filter(({ active }) => active.length > 0).length,
  });
  return {
    scores: {
      ...scoreOf(seen),
      unsanitised: {
        ran: armed.length,
        wereActive: given.filter((told) => activityOf(told, BARE).length > 0).length,
        ranInFrame: inFrame.filter(didRun).length,
      },
      ...Object.fromEntries(SETS.map((set) => [set, scoreOf(seen.filter((one) => one.set === set))])),
      missed: seen.flatMap(({ name, ran, active }) => {
        const faults = [...new Set([...ran, ...active])];
        return faults.length === 0 ? [] : [`${name}: ${faults.slice(0, 3).join(', ')}`];
      }),
    },
    raw: {
      'hostile.json': Object.fromEntries(
        SETS.map((set) => [set, cases.filter((one) => one.set === set).map(({ output }) => output)]),
      ),
    },
  };
}

const didRun = ({ executed }: Told): boolean => executed.length > 0;

const page = (body: string): string => `<!doctype html><html><body>${body}</body></html>`;

/** What is left in the document that could do something, and what it did by itself without running. */
function activityOf(told: Told | undefined, own: Own): string[] {
  if (told === undefined || told.tree === null) return ['the page was not seen'];
  return [...activeParts(told.tree, own), ...told.requests, ...told.navigations];
}

/** The page that the app serves to its frame for an article with this body. */
function articleWith(bodyHtml: string): Promise<string> {
  const article: ArticleDocument['article'] = {
    id: 1,
    publicationId: 1,
    publicationTitle: 'Hostile',
    headline: 'A payload',
    dek: '',
    byline: '',
    publishedAt: null,
    updatedAt: null,
    sortedAt: 0,
    storedAt: 0,
    kind: 'news',
    access: 'full',
    language: 'en',
    direction: 'ltr',
    read: false,
    starred: false,
    pageState: 'stored',
    leadImage: null,
    url: BASE,
    leadCaption: '',
    leadCredit: '',
    topics: [],
    wordCount: 0,
    revisions: 0,
    assets: [],
    position: 0,
    version: 1,
    problem: null,
  };
  return articlePage(
    { article, bodyHtml, assets: {}, localLinks: {} },
    {
      theme: 'light',
      look: { ...Settings.parse({}), locale: 'en', systemAccent: null },
      say,
      platform: process.platform,
      paper: false,
      localArticles: () => Promise.resolve(new Map()),
    },
  );
}
