/**
 * The second check of an article's page, by Chromium's own parser, before the page is shown: bodies are put into the
 * library by hand, past the sanitiser, and the window must find what may not be there, and nothing where all is well.
 */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from '@playwright/test';
import type { RunningApp } from './harness.ts';
import { launchApp, temporaryProfile } from './harness.ts';
import type { SmallServer } from './small-server.ts';
import { serve } from './small-server.ts';
import { answerDialogs, pressInFrame, showArticle } from './window.ts';

let running: RunningApp;
let server: SmallServer;
let profile: string;

/** What each article holds that may not be there, by the name under which the log must tell of it. */
const TAMPERED: Readonly<Record<string, string>> = {
  iframe: '<iframe src="BASE/stolen"></iframe>',
  form: '<form action="BASE/stolen"><p>Sign in</p></form>',
  svg: '<svg><script>document.title="ran"</script></svg>',
  style: '<style>h1 { background: url(BASE/stolen) }</style>',
  'meta http-equiv': '<meta http-equiv="refresh" content="0;url=BASE/stolen">',
  'p onclick': '<p onclick="document.title=1">Press</p>',
  'img onerror':
    '<IMG SRC="broadsheet-article://asset/0000000000000000000000000000000000000000000000000000000000000000" ONERROR="x()">',
  'a href': '<A HREF="javascript:document.title=1">Read on</A>',
  'p style': '<p style="position:fixed">Over all</p>',
  'input type': '<INPUT TYPE="password">',
  'body onload': '<BODY ONLOAD="x()">',
  math: '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  template: '<template><p>held back</p></template>',
  '#comment': '<p>Before</p><!-- said to nobody --><p>after</p>',
  script: '<script>document.title="ran"</script>',
};

/** Everything that a stored body may hold, as the sanitiser writes it. */
const WHOLE = `<h2 lang="en">Part</h2><p dir="rtl">Words <em>and</em> <a href="https://example.org/?a=1&amp;b=ü'(1)*!~">a link</a><a data-note="1">1</a>, H<sub>2</sub>O.</p>
<a href="mailto:me@example.org">Write</a> <a href="https://video.example/watch">▶ A film</a>
<figure><img data-asset-url="https://example.org/gone.png" alt="A &quot;boat&quot;" width="640" height="480"><figcaption>At sea</figcaption></figure>
<table><caption>Counts</caption><colgroup span="2"><col span="1"></colgroup><thead><tr><th scope="col" colspan="2">Name</th></tr></thead><tr><td rowspan="2">one</td><td>2</td></tr></table>
<pre><code>let a = 1 &lt; 2;</code></pre><blockquote>A long quotation <q>within</q></blockquote><details><summary>More</summary><p>Hidden</p></details>
<ol start="-3" reversed><li value="7">Seven</li></ol><dl><dt>Term</dt><dd>What it is</dd></dl><ul><li data-note-text="1">What the note says</li></ul>
<p><time datetime="2026-01-02T03:04Z">then</time> <abbr title="World">W</abbr> <kbd>K</kbd><ruby>漢<rp>(</rp><rt>kan</rt></ruby><bdo dir="ltr">x</bdo><br><s>y</s> <mark>z</mark><wbr><var>v</var><samp>s</samp></p><hr>`;

const names = Object.keys(TAMPERED);
const item = (title: string): string =>
  `<item><title>${title}</title><guid>${title}</guid><description>${`Words of ${title}, enough to be an article of its own. `.repeat(10)}</description></item>`;

test.beforeAll(async () => {
  server = await serve((asked, base) =>
    asked === '/feed.xml'
      ? {
          headers: { 'content-type': 'application/rss+xml' },
          body: `<rss version="2.0"><channel><title>Tampered</title><link>${base}/</link><description>d</description>${[...names.map((_name, at) => `Article ${at}x`), 'The whole one', 'The last one'].map(item).join('')}</channel></rss>`,
        }
      : null,
  );
  profile = await temporaryProfile();
  running = await launchApp({ profile });
  const found = await running.call('publications.discover', { address: `${server.url}/feed.xml` });
  await running.call('publications.follow', { discovery: found, feedUrls: [`${server.url}/feed.xml`], folder: '' });
  await running.syncDone();
  await running.quit();
  const database = new DatabaseSync(path.join(profile, 'library', 'library.db'));
  const put = database.prepare(
    'UPDATE bodies SET html = ? WHERE article_id = (SELECT id FROM articles WHERE headline = ?)',
  );
  for (const [at, name] of names.entries()) {
    const planted = (TAMPERED[name] ?? '').replaceAll('BASE', server.url);
    expect(put.run(`<p>Words &amp; more.</p>${planted}`, `Article ${at}x`).changes).toBe(1);
  }
  expect(put.run(WHOLE, 'The whole one').changes).toBe(1);
  database.close();
  running = await launchApp({ profile });
  server.asked.length = 0;
});

test.afterAll(async () => {
  await running.close();
  await server.stop();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** Opens it as a link to it would: the list draws only the rows in sight. */
async function open(headline: string): Promise<number> {
  const { articles } = await running.call('articles.list', { query: {}, after: null, limit: 500 });
  const id = articles.find((one) => one.headline === headline)?.id ?? 0;
  await showArticle(running, id);
  return id;
}

test('what passed the sanitiser by is found, and the article is shown as plain text', async () => {
  const { window } = running;
  const line = window.getByText('This article holds something that may not be shown.', { exact: false });
  for (const [at, name] of names.entries()) {
    await open(`Article ${at}x`);
    await expect(line, name).toBeVisible();
    const element = window.locator('#article-frame[data-state="shown"]');
    await expect(element, name).toHaveAttribute('src', /[?&]plain&/u);
    const frame = await (await element.elementHandle())?.contentFrame();
    if (frame === null || frame === undefined) throw new Error(`no frame for ${name}`);
    await expect(frame.locator('.body'), name).toContainText('Words & more.');
    const elements = await frame.evaluate(() => [
      ...new Set([...document.querySelectorAll('*')].map(({ localName }) => localName)),
    ]);
    expect(
      elements.filter((one) => !'html head meta title link body span article header h1 p div'.split(' ').includes(one)),
      name,
    ).toEqual([]);
    expect(await frame.title(), name).toBe(`Article ${at}x`);
  }
  const log = await running.call('activity.list', { before: null, limit: 100 });
  const told = log.filter(({ code }) => code === 'article-unsafe').map(({ message }) => /\((.*)\)/u.exec(message)?.[1]);
  expect(told.toReversed()).toEqual(names.map((name) => name.replace('#', '?')));
  expect(log.find(({ code }) => code === 'article-unsafe')?.articleId).not.toBeNull();
  expect(server.asked).toEqual([]);
});

test('an article that holds all that an article may hold is shown whole, painted too', async () => {
  const { window } = running;
  const id = await open('The whole one');
  const shown = window.locator('#article-frame[data-state="shown"]');
  await expect(shown).toHaveAttribute('title', /The whole one/u);
  const frame = await running.articleFrame(id);
  await frame.evaluate(() => {
    const part = document.querySelector('.body p');
    if (part !== null) getSelection()?.selectAllChildren(part);
  });
  await running.askPositions();
  await running.call('marks.add', { articleId: id, colour: 'green', note: 'A “note” & more' });
  await expect(shown).toHaveAttribute('src', /marks=[1-9]/u);
  await window.locator('#article-frame').focus();
  await pressInFrame(running, 'f', ['control']);
  await window.getByRole('search', { name: 'Find in the article' }).getByRole('textbox').fill('word');
  await expect(shown).toHaveAttribute('src', /find=word/u);
  const wanted = [
    'table',
    'pre',
    'details',
    'mark.highlight',
    '.found',
    '.note',
    '.poster',
    'button.note-number',
    '.missing',
  ];
  // What is found is painted into a frame that takes the place of the one before: the one that is asked may just be leaving.
  await expect(async () => {
    const found = await running.articleFrame(id);
    const missing = (all: string[]): string[] => all.filter((selector) => document.querySelector(selector) === null);
    expect(await found.evaluate(missing, wanted)).toEqual([]);
  }).toPass({ timeout: 10_000 });
  await expect(window.getByText('Here is its text alone', { exact: false })).toHaveCount(0);
});

/** Saves the open article as a PDF and gives the address of the page that it was made of. */
async function paperOf(): Promise<string> {
  const { window, app } = running;
  await answerDialogs(running, path.join(profile, 'article.pdf'));
  const loaded = app.evaluate(
    ({ app: electron }) =>
      new Promise<string>((resolve) => {
        electron.once('browser-window-created', (_event, made) => {
          made.webContents.once('did-start-navigation', ({ url }) => resolve(url));
        });
      }),
  );
  await window.getByRole('button', { name: 'More for this article' }).click();
  await window.getByRole('menuitem', { name: 'Save as PDF…' }).click();
  const address = await loaded;
  await expect(window.getByText('Saved as', { exact: false }).last()).toBeVisible();
  return address;
}

test('paper gets the page that was checked, and the plain text of an article that did not pass', async () => {
  const { window } = running;
  await open('Article 1x');
  await expect(window.getByText('This article holds something', { exact: false })).toBeVisible();
  expect(await paperOf()).toMatch(/[?]paper&plain$/u);
  await open('The whole one');
  await expect(window.locator('#article-frame[data-state="shown"]')).toHaveAttribute('title', /The whole one/u);
  expect(await paperOf()).toMatch(/[?]paper&check=[\da-f-]{36}$/u);
  expect(server.asked).toEqual([]);
});

test('an article that cannot be checked is shown as plain text, and whole when it can be', async () => {
  const { window } = running;
  const line = window.getByText('could not be checked before it was shown', { exact: false });
  await window.evaluate(() => {
    const held = globalThis as unknown as { send: () => void };
    held.send = Reflect.get(XMLHttpRequest.prototype, 'send');
    // As if nobody answered.
    XMLHttpRequest.prototype.send = () => undefined;
  });
  await open('The last one');
  await expect(line).toBeVisible();
  const shown = window.locator('#article-frame[data-state="shown"]');
  await expect(shown).toHaveAttribute('src', /[?&]plain&/u);
  await window.evaluate(() => {
    XMLHttpRequest.prototype.send = (globalThis as unknown as { send: () => void }).send;
  });
  await window.getByRole('button', { name: 'Try again' }).click();
  await expect(shown).not.toHaveAttribute('src', /[?&]plain&/u);
  await expect(line).toHaveCount(0);
});

test('the window cannot make markup of text as before, and nobody else reads the page of the check', async () => {
  const { window } = running;
  const found = await window.evaluate(async () => {
    const attempt = (act: () => unknown): string => {
      try {
        act();
        return 'done';
      } catch (error) {
        return error instanceof Error ? error.name : 'refused';
      }
    };
    const page = await fetch('/check/article/1?check=a');
    return {
      parser: attempt(() => new DOMParser().parseFromString('<p>', 'text/html')),
      markup: attempt(() => {
        document.createElement('div').innerHTML = '<p>';
      }),
      policy: page.headers.get('content-security-policy'),
      kept: page.headers.get('cache-control'),
      type: page.headers.get('content-type'),
      gone: (await fetch('/check/article/999999?check=a')).status,
      broken: (await fetch('/check/article/x')).status,
    };
  });
  expect(found).toEqual({
    parser: 'TypeError',
    markup: 'TypeError',
    policy: "default-src 'none'; frame-ancestors 'none'; sandbox",
    kept: 'no-store',
    type: 'text/html; charset=utf-8',
    gone: 404,
    broken: 404,
  });
});
