/** Accounts over a real library and the real press; the publisher is a table of pages, the windows are played by the test. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { SessionStatus } from '../../preload/model.ts';
import type { Library } from '../database/face.ts';
import { answer, newItem, newPage, newPublication, testLibrary, withItems } from '../database/testing.ts';
import { runJob } from '../press/jobs.ts';
import type { FetchedAnswer } from '../sync/ports.ts';
import { createFakeClock, settle } from '../sync/testing/fake-clock.ts';
import { createMemorySecrets } from '../sync/testing/open-door.ts';
import { createAccount, type SignInWindowInput } from './index.ts';
import { noMarks } from './testing.ts';

const site = 'https://ledger.example/';
const out = '<header><a href="/user/login">Log in</a></header>';
const inside = '<header><a class="account-name" href="/user">Ilse Varn</a> <a href="/user/logout">Log out</a></header>';
const sentAway = (publicationId: number) => ({
  publicationId,
  articleId: 1,
  putOff: false,
  sentToSignIn: true,
  host: 'ledger.example',
});
const page = (header: string, body = ''): string =>
  `<html><head><title>The Ledger</title></head><body>${header}<main>${body}</main></body></html>`;
const paragraphs = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) =>
      `<p>Paragraph ${index} tells of a harbour at some length, so that nobody takes it for a caption of a picture or a line of a list.</p>`,
  ).join('');
const article = (header: string, whole: boolean): string =>
  page(
    header,
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"A harbour","isAccessibleForFree":false,"hasPart":{"isAccessibleForFree":false,"cssSelector":".members"}}</script>
     <article><h1>A harbour</h1>${paragraphs(2)}${whole ? `<div class="members">${paragraphs(12)}</div>` : '<p>Subscribe to continue reading this article.</p>'}</article>`,
  );

function rig(context: TestContext, given: { cookies?: boolean } = {}) {
  const { library: methods } = testLibrary(context);
  const library = new Proxy({} as Library, {
    get: (_target, name) =>
      name === 'then'
        ? undefined
        : async (...input: unknown[]) => (Reflect.get(methods, name) as (...values: unknown[]) => unknown)(...input),
  });
  const [articleId = 0] = withItems(methods, 'ledger', [newItem('a', { url: `${site}a` })], { siteUrl: site });
  methods.storePage(articleId, newPage(40, { access: 'teaser' }), answer);
  const id = methods.listPublications()[0]?.id ?? 0;
  const clock = createFakeClock();
  const pages = new Map<string, string | null>([
    [site, page(out)],
    [`${site}a`, article(out, false)],
  ]);
  const state = { cookies: given.cookies ?? true, online: true };
  const asked: string[] = [];
  const refreshed: number[] = [];
  const notified: string[] = [];
  const reports: unknown[] = [];
  const cleared: number[] = [];
  let input: SignInWindowInput | null = null;
  let isOpen = false;
  let close: () => void = () => undefined;
  const { account, admission } = createAccount({
    library,
    press: { run: async (name, job) => runJob(name, job), stop: async () => undefined },
    clock,
    emit: () => undefined,
    sessions: {
      cookieNames: async () => [],
      hasCookies: async () => state.cookies,
      clear: async (publicationId) => void cleared.push(publicationId),
    },
    windows: {
      open: async (opened) => {
        input = opened;
        isOpen = true;
        const closed = new Promise<void>((resolve) => {
          close = () => {
            isOpen = false;
            resolve();
          };
        });
        return { closed };
      },
      isOpen: () => isOpen,
      close: () => close(),
      closeAll: () => close(),
    },
    notify: (title) => void notified.push(title),
    secrets: createMemorySecrets(),
    marksOf: () => noMarks,
    hintsOf: () => ({}),
    sync: () => ({
      ask: async (_id, url) => {
        asked.push(url);
        const found = state.online ? (pages.get(url) ?? null) : null;
        if (found === null || found === 'sign-in') return found;
        const body = new TextEncoder().encode(found);
        const headers = { 'content-type': 'text/html; charset=utf-8' };
        return { ok: true, status: 200, url, redirects: [], headers, body } satisfies FetchedAnswer;
      },
      refetch: async () => ({ ok: true, value: null }),
      refresh: async (publicationId) => void refreshed.push(publicationId ?? 0),
      goOn: () => undefined,
    }),
    report: (_code, error) => void reports.push(error),
  });
  const status = (): SessionStatus => methods.session(id).status;
  const signedIn = (): void => {
    pages.set(site, page(inside));
    pages.set(`${site}a`, article(inside, true));
  };
  context.after(() => assert.deepEqual(reports, []));
  return {
    account, admission, methods, id, articleId, clock, pages, state, asked, refreshed, notified, cleared, status, signedIn,
    window: () => input ?? assert.fail('no window'),
    close: () => close(),
    codes: () => methods.listActivity({ before: null, limit: 50 }).map(({ code }) => code),
  }; // prettier-ignore
}

test('the window begins at the site’s own log-in link, and closes when the answers show the reader', async (context) => {
  const { account, window, id, status, signedIn, methods, refreshed, close } = rig(context);
  assert.deepEqual(await account.signIn(id), { ok: true, value: null });
  assert.equal(window().address, `${site}user/login`);
  assert.equal(await window().check(), false);
  assert.equal(status(), 'signed-out');
  signedIn();
  assert.equal(await window().check(), true);
  close();
  await settle();
  const session = methods.session(id);
  assert.deepEqual([session.status, session.method, session.account], ['signed-in', 'teaser', 'Ilse Varn']);
  assert.equal(session.witness, `${site}a`);
  assert.deepEqual(session.shownBy, ['teaser', 'links']);
  assert.deepEqual(refreshed, [id]);
  assert.deepEqual(methods.pendingPages({ now: Date.now(), limit: 5, exclude: [] }).length, 1);
});

test('without a cookie nobody is signed in, and links that greet everybody prove nothing', async (context) => {
  const bare = rig(context, { cookies: false });
  await bare.account.signIn(bare.id);
  bare.signedIn();
  assert.equal(await bare.window().check(), false);
  assert.equal(bare.status(), 'signed-out');

  const greeting = rig(context, { cookies: false });
  greeting.pages.set(site, page(inside));
  await greeting.account.signIn(greeting.id);
  greeting.state.cookies = true;
  assert.equal(await greeting.window().check(), false);
  // An article that comes whole does.
  greeting.pages.set(`${site}a`, article(inside, true));
  assert.equal(await greeting.window().check(), true);
});

test('the reader’s word counts when it is insisted on, and is proven or disproven by what comes', async (context) => {
  const { account, window, id, status, admission, pages } = rig(context);
  pages.set(site, page(''));
  pages.set(`${site}a`, article('', false));
  await account.signIn(id);
  const said = await window().said(false);
  assert.equal(said.is, 'not-shown');
  assert.equal(status(), 'signed-out');
  assert.deepEqual(await window().said(true), { is: 'signed-in' });
  assert.equal(status(), 'unverified');
  pages.set(site, page(out));
  const signs = { profile: null, links: 'out', account: '', signInUrl: '', meter: null, signInForm: false } as const;
  await admission.seen({
    publicationId: id,
    articleId: 1,
    signs,
    access: 'teaser',
    headers: {},
    host: 'ledger.example',
    stale: false,
  });
  await settle();
  assert.equal(status(), 'signed-out');
});

test('offline never ends a session, and being back confirms it', async (context) => {
  const { account, window, id, status, signedIn, state, clock } = rig(context);
  await account.signIn(id);
  signedIn();
  await window().check();
  state.online = false;
  account.networkChanged(false);
  await settle();
  assert.equal(status(), 'unverified');
  const verified = await account.verify(id);
  assert.equal(!verified.ok && verified.error.code, 'no-answer');
  assert.equal(status(), 'unverified');
  state.online = true;
  account.networkChanged(true);
  await clock.advance(5_000);
  await settle();
  assert.equal(status(), 'signed-in');
});

test('an ended session is told once, takes its teasers out of the line, and asks for no more of them', async (context) => {
  const { account, window, id, status, signedIn, pages, methods, notified, codes, articleId } = rig(context);
  await account.signIn(id);
  signedIn();
  await window().check();
  methods.requeueGated(id);
  pages.set(site, page(out));
  pages.set(`${site}a`, article(out, false));
  await account.verify(id);
  await account.verify(id);
  assert.equal(status(), 'expired');
  assert.equal(codes().filter((code) => code === 'session-expired').length, 1);
  assert.equal(notified.length, 1);
  assert.equal(methods.article(articleId)?.pageState, 'stored');
});

test('pages that lead to the log-in page end a session that nothing else confirms', async (context) => {
  const { account, window, id, status, signedIn, pages, admission, clock } = rig(context);
  await account.signIn(id);
  signedIn();
  await window().check();
  await admission.unread(sentAway(id));
  await settle();
  assert.equal(status(), 'signed-in');
  await clock.advance(60_000);
  pages.set(site, page(''));
  pages.set(`${site}a`, 'sign-in');
  await admission.unread(sentAway(id));
  await settle();
  assert.equal(status(), 'expired');
});

test('a new run that finds no cookie is signed out, with the reason in the log', async (context) => {
  const { account, window, id, status, signedIn, state, codes } = rig(context);
  await account.signIn(id);
  signedIn();
  await window().check();
  state.cookies = false;
  await account.start();
  assert.equal(status(), 'signed-out');
  assert.ok(codes().includes('sign-in-not-kept'));
});

test('signing out clears that session alone; its articles go only when told to', async (context) => {
  const { account, window, id, status, signedIn, methods, cleared } = rig(context);
  await account.signIn(id);
  signedIn();
  await window().check();
  const other = methods.addPublication(newPublication('other'));
  assert.ok('added' in other);
  await account.signOut(id, false);
  assert.equal(status(), 'signed-out');
  assert.deepEqual(cleared, [id]);
  assert.equal(methods.countArticles({ publicationId: id, order: 'newest' }).all, 1);
  await account.signOut(id, true);
  assert.equal(methods.countArticles({ publicationId: id, order: 'newest' }).all, 0);
  assert.equal((await account.signOut(999, false)).ok, false);
});

test('what a request that was under way brings after signing out goes too, but not who has signed in again', async (context) => {
  const { account, window, id, signedIn, cleared, clock } = rig(context);
  await account.signIn(id);
  signedIn();
  await window().check();
  await account.signOut(id, false);
  await clock.advance(125_000);
  assert.deepEqual(cleared, [id, id]);
  await account.signOut(id, false);
  await account.signIn(id);
  signedIn();
  await window().check();
  await clock.advance(125_000);
  assert.deepEqual(cleared, [id, id, id]);
});

test('a feed that names no site has no page to sign in at', async (context) => {
  const { account, methods } = rig(context);
  const added = methods.addPublication(newPublication('bare', { siteUrl: '' }));
  const refused = await account.signIn('added' in added ? added.added : 0);
  assert.equal(!refused.ok && refused.error.code, 'no-site');
});

test('publications of one site share its count of free reads, as the publisher counts them', async (context) => {
  const { admission, methods, id } = rig(context);
  methods.saveTerms(id, { surveyedAt: 1, metered: true, limit: 1, left: 1 });
  const feeds = [{ url: `${site}atom.xml`, title: 'Atom', format: 'atom' as const }];
  const added = methods.addPublication(newPublication('second', { siteUrl: site, feeds }));
  const other = 'added' in added ? added.added : assert.fail('not added');
  const spending = { hand: true, spends: true };
  assert.equal(await admission.admit({ publicationId: other, articleId: 90 }, { hand: false, spends: false }), 'hold');
  assert.deepEqual(methods.listPublications().find((one) => one.id === other)?.meter, {
    limit: 1,
    left: 1,
    allowance: 0,
  });
  assert.equal(await admission.admit({ publicationId: id, articleId: 1 }, spending), 'go');
  assert.equal(await admission.admit({ publicationId: other, articleId: 90 }, spending), 'hold');
});
