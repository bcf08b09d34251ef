/** The border (design.md section 5): what a compromised page or a hostile article tries, tried. */
import { expect, test } from '@playwright/test';
import type { RunningApp } from './harness.ts';
import { launchApp } from './harness.ts';
import type { SmallServer } from './small-server.ts';
import { serve } from './small-server.ts';

let running: RunningApp;
let server: SmallServer;

/** Every way in that an article's HTML could try; each would fetch /stolen or set a mark. */
const hostileBody = (base: string): string => `
<p>The harbour board met on Tuesday and agreed on very little, which surprised nobody who had followed its earlier meetings in the old customs house.</p>
<script>fetch('${base}/stolen?script'); parent.postMessage('ran', '*'); document.title='ran'</script>
<img src="x" onerror="fetch('${base}/stolen?onerror');document.title='ran'">
<svg onload="document.title='ran'"><script>document.title='ran'</script></svg>
<iframe src="${base}/stolen?iframe"></iframe><object data="${base}/stolen?object"></object><embed src="${base}/stolen?embed">
<form action="${base}/stolen?form"><input name="password" autofocus onfocus="document.title='ran'"><button>Continue</button></form>
<a href="javascript:document.title='ran'">a javascript link</a> <a href="data:text/html,<script>1</script>">a data link</a> <a href="file:///etc/passwd">a file link</a>
<meta http-equiv="refresh" content="0;url=${base}/stolen?refresh"><link rel="stylesheet" href="${base}/stolen?style"><base href="${base}/elsewhere/">
<style>body{background:url(${base}/stolen?css)}</style><p style="background:url(${base}/stolen?inline)">A second paragraph about the tide tables and the long argument over the northern quay, where three owners want four berths.</p>
<video src="${base}/stolen?video" autoplay></video><audio src="${base}/stolen?audio"></audio><template><img src="${base}/stolen?template"></template>
<p>A third paragraph closes the matter for now, with a promise of minutes by the end of the month and <a href="https://example.org/minutes">a link to them</a>.</p>`;

test.beforeAll(async () => {
  server = await serve((path, base) => {
    if (path === '/feed.xml') {
      const body = hostileBody(base).replaceAll(']]>', '');
      return {
        headers: { 'content-type': 'application/rss+xml' },
        body: `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Hostile &lt;script&gt;alert(1)&lt;/script&gt;</title><link>${base}/</link><description>d</description><item><title>&lt;img src=x onerror=alert(1)&gt; A headline with teeth</title><link>${base}/article</link><guid>1</guid><description>x</description><content:encoded><![CDATA[${body}]]></content:encoded></item></channel></rss>`,
      };
    }
    if (path === '/article') {
      return {
        headers: { 'content-type': 'text/html' },
        body: `<!doctype html><html lang="en"><head><title>A headline with teeth</title></head><body><article><h1>A headline with teeth</h1>${hostileBody(base)}</article></body></html>`,
      };
    }
    return null;
  });
  running = await launchApp();
  const found = await running.call('publications.discover', { address: `${server.url}/feed.xml` });
  await running.call('publications.follow', {
    discovery: found,
    feedUrls: found.candidates.map((one) => one.url),
    folder: '',
  });
  await running.syncDone();
});

test.afterAll(async () => {
  await running.close();
  await server.stop();
});

test('the page has no Node, and a bridge of two functions', async () => {
  const seen = await running.window.evaluate(() => {
    const names = ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'ipcRenderer', 'electron'];
    return {
      present: names.filter((name) => name in globalThis),
      bridge: Object.keys(window.bridge).toSorted(),
      frozen: Object.isFrozen(window.bridge),
    };
  });
  expect(seen.present).toEqual([]);
  expect(seen.bridge).toEqual(['call', 'on']);
});

test('the window runs sandboxed and isolated', async () => {
  const preferences = await running.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>;
    };
    const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } = contents.getLastWebPreferences();
    return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag };
  });
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
  });
  expect(preferences.webviewTag ?? false).toBe(false);
});

test('unknown names and invalid input come back as error values', async () => {
  for (const name of ['toString', '__proto__', 'library.close', 'eval', 42, null]) {
    const result = await running.tryCall(name as string, null);
    expect(result).toMatchObject({ ok: false, error: { code: 'unknown-call' } });
  }
  for (const [name, input] of [
    ['articles.get', '1 OR 1=1'],
    ['articles.get', { id: 1 }],
    ['articles.list', { query: { search: 7 }, after: null, limit: 10 }],
    ['articles.setRead', { ids: ['1'], read: true }],
    ['publications.discover', { address: 'x'.repeat(5_000) }],
    ['settings.update', { retentionDays: -1 }],
  ] as const) {
    expect(await running.tryCall(name, input)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  }
});

test('addresses that are no web address are refused with a message', async () => {
  for (const address of [
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/xml,<rss/>',
    'chrome://settings',
    'broadsheet-app://window/index.html',
  ]) {
    const result = await running.tryCall('publications.discover', { address });
    expect(result.ok, address).toBe(false);
    if (!result.ok) expect(result.error.message.length).toBeGreaterThan(20);
  }
});

test('only the window itself may call and hear: the same preload elsewhere is refused, whatever page it shows', async () => {
  const answers = await running.app.evaluate(
    async ({ BrowserWindow, app }, pages) => {
      const found: Record<string, unknown> = {};
      for (const page of pages) {
        const other = new BrowserWindow({
          show: false,
          webPreferences: { preload: `${app.getAppPath()}/out/preload/index.cjs`, sandbox: true },
        });
        await other.loadURL(page);
        const result: unknown = await other.webContents.executeJavaScript(
          "window.heard = 0; window.bridge.on('settings.changed', () => window.heard++); window.bridge.call('publications.list', null)",
        );
        // Makes main tell everyone of a change.
        const own = BrowserWindow.getAllWindows().find((one) => one.id === 1);
        await own?.webContents.executeJavaScript("window.bridge.call('settings.update', {})");
        await new Promise((resolve) => setTimeout(resolve, 100));
        found[page] = { result, heard: (await other.webContents.executeJavaScript('window.heard')) as number };
        other.destroy();
      }
      return found;
    },
    ['about:blank', 'broadsheet-app://window/index.html'],
  );
  for (const answer of Object.values(answers))
    expect(answer).toMatchObject({ result: { ok: false, error: { code: 'foreign-sender' } }, heard: 0 });
});

test('a hostile article shows its words and does nothing else', async () => {
  const list = await running.call('articles.list', { query: {}, after: null, limit: 10 });
  const article = list.articles[0];
  expect(article?.headline).toContain('A headline with teeth');
  await running.window.getByRole('option', { name: /A headline with teeth/u }).click();
  const frame = await running.articleFrame(article?.id);
  const found = await frame.evaluate(() => ({
    title: document.title,
    scripts: document.querySelectorAll(
      'script,svg,iframe,object,embed,form,input,meta[http-equiv],base,style,video,audio',
    ).length,
    handlers: [...document.querySelectorAll('*')]
      .flatMap((element) => element.getAttributeNames())
      .filter((name) => name.startsWith('on') || name === 'style'),
    addresses: [...document.querySelectorAll('[href],[src]')].map(
      (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
    ),
    bridge: 'bridge' in window,
    origin: self.origin,
    text: document.body.textContent,
  }));
  expect(found.title).not.toBe('ran');
  expect(found.scripts).toBe(0);
  expect(found.handlers).toEqual([]);
  expect(found.addresses.filter((address) => !/^(?:broadsheet-article:|https?:|mailto:)/u.test(address))).toEqual([]);
  expect(found.bridge).toBe(false);
  expect(found.origin).toBe('null');
  expect(found.text).toContain('The harbour board met on Tuesday');
  expect(found.text).toContain('A third paragraph closes the matter');
  expect(server.asked.filter((path) => path.startsWith('/stolen'))).toEqual([]);
});

test('a link in an article opens outside after a click, and the frame stays', async () => {
  await running.app.evaluate(({ shell }) => {
    const held = globalThis as unknown as { opened: string[] };
    held.opened = [];
    shell.openExternal = (address) => {
      held.opened.push(address);
      return Promise.resolve();
    };
  });
  const frame = await running.articleFrame();
  const before = frame.url();
  await frame.getByRole('link', { name: 'a link to them' }).click();
  await expect
    .poll(() => running.app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened))
    .toEqual(['https://example.org/minutes']);
  expect(frame.url()).toBe(before);
});

// Last: Playwright keeps waiting for a navigation that was refused.
test('navigation, new windows and permissions are refused', async () => {
  const url = running.window.url();
  await running.window.evaluate((base) => {
    location.href = `${base}/stolen?navigate`;
  }, server.url);
  await running.window.evaluate(() => {
    location.href = 'file:///etc/passwd';
  });
  const opened = await running.window.evaluate((base) => window.open(`${base}/stolen?window`) === null, server.url);
  expect(opened).toBe(true);
  const permissions = await running.window.evaluate(async () => {
    const geolocation = await new Promise((resolve) =>
      navigator.geolocation.getCurrentPosition(
        () => resolve('granted'),
        () => resolve('denied'),
      ),
    );
    const media = await navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'granted',
      () => 'denied',
    );
    return { geolocation, media, notification: await Notification.requestPermission() };
  });
  expect(permissions).toEqual({ geolocation: 'denied', media: 'denied', notification: 'denied' });
  expect(running.window.url()).toBe(url);
  expect(running.app.windows().length).toBe(1);
  expect(server.asked.filter((path) => path.startsWith('/stolen'))).toEqual([]);
});
