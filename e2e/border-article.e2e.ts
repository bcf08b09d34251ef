/**
 * A hostile article that got past the sanitiser and the window's check: its markup is put into the library by hand, and
 * shown by hand, so that what is tried here is the frame's own walls (policy, sandbox, guard) and nothing before them.
 */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from '@playwright/test';
import type { Frame } from '@playwright/test';
import type { RunningApp } from './harness.ts';
import { launchApp, temporaryProfile } from './harness.ts';
import type { SmallServer } from './small-server.ts';
import { serve } from './small-server.ts';

let running: RunningApp;
let server: SmallServer;
let profile: string;
let frame: Frame;

/** Names in capitals: the frame's page rewrites links and pictures by the sanitiser's spelling, and these must not be touched. */
const hostile = (base: string): string => `
<P>Words of the article.</P>
<SCRIPT>document.title='ran';fetch('${base}/stolen?script')</SCRIPT><SCRIPT SRC="${base}/stolen?src"></SCRIPT>
<IMG SRC="x" ONERROR="document.title='ran'"><IMG SRC="${base}/stolen?img" SRCSET="${base}/stolen?srcset 2x"><PICTURE><SOURCE SRCSET="${base}/stolen?source"><IMG></PICTURE>
<SVG ONLOAD="document.title='ran'"><IMAGE HREF="${base}/stolen?svg"/><USE HREF="${base}/stolen?use#x"/><ANIMATE ONBEGIN="document.title='ran'" ATTRIBUTENAME=x DUR=1s></SVG>
<MATH><MTEXT><TABLE><MGLYPH><STYLE><!--</STYLE><IMG TITLE="--&gt;&lt;img src=1 onerror=document.title='ran'&gt;"></TABLE></MTEXT></MATH>
<IFRAME SRC="${base}/stolen?iframe"></IFRAME><IFRAME SRCDOC="<script>parent.document.title='ran'</script>"></IFRAME><IFRAME SRC="broadsheet-app://window/index.html"></IFRAME>
<OBJECT DATA="${base}/stolen?object"></OBJECT><EMBED SRC="${base}/stolen?embed"><PORTAL SRC="${base}/stolen?portal"></PORTAL><WEBVIEW SRC="${base}/stolen?webview"></WEBVIEW>
<META HTTP-EQUIV="refresh" CONTENT="0;url=broadsheet-article://outside/?to=${encodeURIComponent(`${base}/stolen?refresh`)}">
<META HTTP-EQUIV="Content-Security-Policy" CONTENT="script-src *"><META HTTP-EQUIV="Set-Cookie" CONTENT="a=b"><BASE HREF="${base}/elsewhere/" TARGET="_top">
<LINK REL="stylesheet" HREF="${base}/stolen?style"><LINK REL="preload" AS="image" HREF="${base}/stolen?preload"><LINK REL="prefetch" HREF="${base}/stolen?prefetch"><LINK REL="preconnect" HREF="${base}"><LINK REL="modulepreload" HREF="${base}/stolen?module"><LINK REL="icon" HREF="${base}/stolen?icon"><LINK REL="manifest" HREF="${base}/stolen?manifest">
<STYLE>@import url(${base}/stolen?import);body{background:url(${base}/stolen?css)}@font-face{font-family:x;src:url(${base}/stolen?font)}h1{color:rgb(1,2,3)!important;font-family:x}</STYLE><P STYLE="background:url(${base}/stolen?inline);position:fixed">x</P>
<VIDEO SRC="${base}/stolen?video" POSTER="${base}/stolen?poster" AUTOPLAY></VIDEO><AUDIO SRC="${base}/stolen?audio" AUTOPLAY></AUDIO><TRACK SRC="${base}/stolen?track">
<FORM ID="f" ACTION="${base}/stolen?form" METHOD="post" TARGET="_top"><INPUT NAME="password" TYPE="password" AUTOFOCUS ONFOCUS="document.title='ran'" VALUE="x"><BUTTON>Send it</BUTTON></FORM>
<BUTTON FORM="f" FORMACTION="javascript:document.title='ran'">Send otherwise</BUTTON>
<DETAILS OPEN ONTOGGLE="document.title='ran'"><SUMMARY>s</SUMMARY></DETAILS><MARQUEE ONSTART="document.title='ran'">m</MARQUEE>
<UL>${Object.entries(hostileLinks(base))
  .map(([name, attributes]) => `<LI><A ${attributes}>${name}</A></LI>`)
  .join('')}</UL>`;

/** None of these may do anything at all, clicked or not. Each names its target, or the planted base would send it to the top. */
const hostileLinks = (base: string): Record<string, string> => ({
  'to the top': `HREF="${base}/stolen?top" TARGET="_top"`,
  'to a new window': `HREF="${base}/stolen?blank" TARGET="_blank"`,
  'to here': `TARGET="_self" HREF="${base}/stolen?self"`,
  'a script': `TARGET="_self" HREF="javascript:document.title='ran'"`,
  'a script at the top': `HREF="javascript:document.title='ran'" TARGET="_top"`,
  'a file': 'TARGET="_self" HREF="file:///etc/passwd"',
  'a page of data': 'TARGET="_self" HREF="data:text/html,<script>1</script>"',
  'the window’s page': 'HREF="broadsheet-app://window/index.html" TARGET="_top"',
  'an own scheme at the top': 'HREF="broadsheet-article://article/1" TARGET="_top"',
  'a download': `TARGET="_self" HREF="${base}/stolen?download" DOWNLOAD="x.exe"`,
  'a ping': `TARGET="_self" HREF="#here" PING="${base}/stolen?ping"`,
  'a script outside': 'TARGET="_self" HREF="broadsheet-article://outside/?to=javascript%3Aalert(1)"',
  'a file outside': 'TARGET="_self" HREF="broadsheet-article://outside/?to=file%3A%2F%2F%2Fetc%2Fpasswd"',
  'a share outside': 'TARGET="_self" HREF="broadsheet-article://outside/?to=smb%3A%2F%2Fevil.example%2Fx"',
  'a program outside': 'TARGET="_self" HREF="broadsheet-article://outside/?to=ms-msdt%3A%2Fid"',
  'a broken one outside': 'TARGET="_self" HREF="broadsheet-article://outside/?to=%"',
  'no article': 'TARGET="_self" HREF="broadsheet-article://article/..%2f1"',
  'no topic': 'TARGET="_self" HREF="broadsheet-article://topic/..%2f1"',
  'a topic at the top': 'HREF="broadsheet-article://topic/1" TARGET="_top"',
  'no asset': 'TARGET="_self" HREF="broadsheet-article://asset/..%2f..%2flibrary.db"',
});

test.beforeAll(async () => {
  server = await serve((asked, base) =>
    asked === '/feed.xml'
      ? {
          headers: { 'content-type': 'application/rss+xml' },
          body: `<rss version="2.0"><channel><title>Hostile</title><link>${base}/</link><description>d</description><item><title>Teeth</title><guid>1</guid><description>${'Words enough to be an article of its own. '.repeat(10)}</description></item></channel></rss>`,
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
  const { changes } = database.prepare('UPDATE bodies SET html = ?').run(hostile(server.url));
  database.close();
  expect(changes).toBe(1);

  running = await launchApp({ profile });
  await running.app.evaluate(({ BrowserWindow, session, shell }) => {
    const held = globalThis as unknown as { left: string[] };
    held.left = [];
    shell.openExternal = (address) => Promise.resolve(void held.left.push(address));
    shell.openPath = (file) => Promise.resolve(void held.left.push(file)).then(() => '');
    session.defaultSession.on('will-download', (event, item) => {
      if (!event.defaultPrevented) held.left.push(`download ${item.getURL()}`);
    });
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    contents?.on('did-create-window', () => held.left.push('window'));
    // What a link makes the window do counts too.
    const send = contents?.send.bind(contents);
    if (contents !== undefined)
      contents.send = (channel: string, ...given: unknown[]) => {
        if (given[0] === 'topic.chosen' || given[0] === 'article.open') held.left.push(given[0]);
        send?.(channel, ...given);
      };
  });
  server.asked.length = 0;
  await running.window.getByRole('option', { name: /Teeth/u }).click();
  // The window's own check has found it out and shows plain text: that wall is taken down here too, as if nothing had been found.
  await expect(running.window.locator('#article-frame[data-state="shown"]')).toHaveAttribute('src', /[?&]plain&/u);
  await running.window.evaluate(() => {
    const element = document.querySelector('iframe');
    element?.setAttribute('src', element.src.replace('&plain', ''));
  });
  await expect
    .poll(async () => (frame = await running.articleFrame()).url())
    .toMatch(/^broadsheet-article:(?!.*[?&]plain&)/u);
});

test.afterAll(async () => {
  await running.close();
  await server.stop();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** What the frame shows when the window's policy refused its navigation: nothing was asked, and the article has to be opened again. */
const REFUSED = 'chrome-error://chromewebdata/';

async function showAgain(): Promise<void> {
  await running.window.evaluate(() => {
    const element = document.querySelector('iframe');
    const address = element?.getAttribute('src');
    if (address !== null && address !== undefined) element?.setAttribute('src', address);
  });
  frame = await running.articleFrame();
}

const left = (): Promise<string[]> => running.app.evaluate(() => (globalThis as unknown as { left: string[] }).left);
const shown = (): Promise<string> => frame.evaluate(() => document.title);

test('the markup is there as it was planted', async () => {
  const there = await frame.evaluate(() => ({
    scripts: document.querySelectorAll('script').length,
    forms: document.querySelectorAll('form').length,
    links: document.querySelectorAll('.body a[href], .body a[HREF]').length,
  }));
  expect(there.scripts).toBeGreaterThan(1);
  expect(there.forms).toBe(1);
  expect(there.links).toBe(Object.keys(hostileLinks('')).length);
});

test('nothing runs, nothing loads, nothing is styled, nothing takes the focus', async () => {
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(await shown()).toBe('Teeth');
  const found = await frame.evaluate(() => ({
    colour: getComputedStyle(document.querySelector('h1') ?? document.body).color,
    position: getComputedStyle(document.querySelector('[style]') ?? document.body).position,
    focus: document.activeElement?.tagName,
    origin: self.origin,
    cookie: (() => {
      try {
        return document.cookie;
      } catch {
        return 'refused';
      }
    })(),
    bridge: 'bridge' in window,
  }));
  expect(found).toMatchObject({ position: 'static', focus: 'BODY', origin: 'null', cookie: 'refused', bridge: false });
  expect(found.colour).not.toBe('rgb(1, 2, 3)');
  expect(running.window.frames().map((one) => one.url())).not.toContain(`${server.url}/stolen?iframe`);
  expect(await left()).toEqual([]);
  expect(server.asked).toEqual([]);
});

test('a click on any link or button leads nowhere', async () => {
  const window = running.window.url();
  const article = frame.url();
  const clicks = [...Object.keys(hostileLinks('')), 'Send it', 'Send otherwise'];
  for (const name of clicks) {
    const target = frame.getByRole(name.startsWith('Send') ? 'button' : 'link', { name, exact: true });
    await target.scrollIntoViewIfNeeded();
    const box = await target.boundingBox();
    if (box === null) throw new Error(`${name} is not shown`);
    // By the mouse: Playwright's own click waits for navigations, and these are refused.
    for (const button of ['left', 'middle'] as const)
      await running.window.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { button });
    // Longer than the guard holds links back, so that each is judged by itself.
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await left(), name).toEqual([]);
    expect(server.asked, name).toEqual([]);
    expect(running.window.url(), name).toBe(window);
    expect(frame.isDetached(), name).toBe(false);
    if (frame.url() === REFUSED) await showAgain();
    expect(frame.url().split('#')[0], name).toBe(article.split('#')[0]);
    expect(await shown(), name).toBe('Teeth');
  }
  expect(running.app.windows().length).toBe(1);
});
