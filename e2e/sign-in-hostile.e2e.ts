/** Pages that try to get out of the sign-in window, or to keep the reader in it. */
import { expect, test } from '@playwright/test';
import type { Publisher } from './publisher/index.ts';
import { createPublisher } from './publisher/index.ts';
import type { SignInRun } from './sign-in-harness.ts';
import { startSignIn } from './sign-in-harness.ts';
import type { SmallServer } from './small-server.ts';
import { serve } from './small-server.ts';

let run: SignInRun;
let publisher: Publisher;
let site: SmallServer;

const PAGES: Record<string, string> = {
  '/': '<h1>A page</h1>',
  '/held': '<button>go</button><script>addEventListener("beforeunload", (event) => event.preventDefault())</script>',
  '/hang': '<script>setTimeout(() => { for (;;) {} }, 1500)</script>',
  '/alerts': '<script>setInterval(() => { alert("again"); window.alerts = (window.alerts ?? 0) + 1; }, 50)</script>',
  '/flood': '<script>setInterval(() => open("/?" + Math.random()), 100)</script>',
};

test.beforeAll(async () => {
  publisher = await createPublisher({ largestImage: 320 });
  site = await serve((asked, base) => {
    if (asked === '/to-file') return { status: 302, headers: { location: 'file:///etc/passwd' } };
    if (asked === '/to-app') return { status: 302, headers: { location: 'broadsheet-app://window/index.html' } };
    if (asked === '/to-mail') return { status: 302, headers: { location: 'mailto:a@b.example' } };
    if (asked === '/inside') return { status: 302, headers: { location: base.replace('ledger.example', '127.0.0.1') } };
    if (asked === '/file.zip')
      return { headers: { 'content-type': 'application/zip', 'content-disposition': 'attachment' }, body: 'PK' };
    if (asked === '/worker.js')
      return {
        headers: { 'content-type': 'text/javascript' },
        body: 'onmessage = ({ data }) => fetch(data, { mode: "no-cors", referrerPolicy: "no-referrer" }).then(() => postMessage("reached"), () => postMessage("refused"))',
      };
    const body = PAGES[asked.split('?')[0] ?? ''];
    const headers = { 'content-type': 'text/html', 'access-control-allow-origin': '*' };
    return body === undefined ? null : { headers, body: `<!doctype html>${body}` };
  });
  run = await startSignIn();
});
test.afterAll(async () => {
  expect(await run.read('reports')).toEqual([]);
  expect(await run.read('calls')).toBe(0);
  expect(await run.read('outside')).toEqual([]);
  await run.stop();
  await Promise.all([publisher.stop(), site.stop()]);
});
test.afterEach(() => run.clean());

const message = async (): Promise<string> => (await run.bars())[0]?.message ?? '';

test('the hostile sign-in page finds nothing of ours, is granted nothing, and gets nowhere', async () => {
  publisher.control.hostileSignIn(true);
  const { site: page } = await run.open(1, `${publisher.url}/user/login`);
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  const found = (): { what: string; got: string }[] => publisher.control.found();
  // The last it does before it asks for a printer, at which a page stands still.
  await expect.poll(() => found().some(({ what }) => what === 'moved'), { timeout: 60_000 }).toBe(true);
  await page.waitForTimeout(500);
  const told = found();
  const got = (what: RegExp): string[] => told.filter((one) => what.test(one.what)).map((one) => one.got);
  const own = told.filter(({ what }) => /^window\.(?!module)/u.test(what));
  expect(own.length).toBeGreaterThan(8);
  expect(own.filter((one) => one.got !== 'undefined')).toEqual([]);
  expect(got(/^bridge answers$/u)).toEqual(['none']);
  expect(got(/^fetch /u).filter((one) => one.startsWith('read'))).toEqual([]);
  const granted = told.filter(({ what, got: one }) => what.startsWith('permission') && one.startsWith('granted'));
  expect(granted).toEqual([]);
  expect(got(/^open (?!javascript)/u).filter((one) => one === 'opened')).toEqual([]);
  const stayed = got(/^still there/u);
  expect(stayed.length).toBeGreaterThan(10);
  expect(stayed.filter((one) => !one.startsWith(publisher.url))).toEqual([]);
  expect((await run.contents()).filter(({ isBar }) => isBar).length).toBeLessThanOrEqual(6);
  for (const { url } of await run.contents())
    expect(url).toMatch(/^(?:data:text\/html;charset|http:\/\/127|about:blank|$)/u);
  await run.press('Close');
  await expect.poll(() => run.isOpen(1)).toBe(false);
  publisher.control.hostileSignIn(false);
});

test('whatever leads out of the web is refused, with a line in the bar', async () => {
  const { site: page } = await run.open(2, `${site.url}/`);
  const away = [
    'mailto:a@b.example',
    'ledger-app://open',
    'broadsheet-app://window/index.html',
    'broadsheet-article://article/1',
    'tel:112',
  ];
  for (const address of away) {
    const scheme = address.split(':')[0] ?? '';
    await page.evaluate((to) => void setTimeout(() => location.assign(to)), address);
    await expect.poll(message).toContain(`“${scheme}:” leads out of this window`);
    await page.evaluate((to) => open(to), address);
    expect((await run.contents()).length).toBe(2);
  }
  await run.shoot('refused');
  // Chromium itself keeps pages of the web from these.
  for (const address of ['file:///etc/passwd', 'chrome://version', 'view-source:http://a.example', 'data:text/html,x'])
    await page.evaluate((to) => void setTimeout(() => location.assign(to)), address);
  await page.waitForTimeout(500);
  expect(page.url()).toBe(`${site.url}/`);
  for (const path of ['/to-file', '/to-app', '/to-mail']) {
    await run.clean();
    const { site: again } = await run.open(2, `${site.url}/`);
    await again.evaluate((to) => void setTimeout(() => location.assign(to)), path);
    await expect.poll(() => site.asked).toContain(path);
    await expect.poll(message).toMatch(/leads out of this window|cannot be opened here|could not be shown/u);
    expect((await run.contents()).map(({ url }) => url).join('\n')).not.toMatch(/^(?:file|broadsheet|mailto)/mu);
  }
});

test('a download and permissions are refused, with a line in the bar', async () => {
  const { site: page } = await run.open(3, `${site.url}/`);
  await page.evaluate(() => void setTimeout(() => location.assign('/file.zip')));
  await expect.poll(message).toContain('wanted to save a file');
  expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied');
  await expect.poll(message).toContain('send you notifications');
  await page.evaluate(() => navigator.geolocation.getCurrentPosition(() => undefined));
  await expect.poll(message).toContain('know where you are');
});

test('a stranger to the bridge: no preload, no Node, and a sandbox, in the page, its frames and its pop-ups', async () => {
  const { site: page } = await run.open(4, `${site.url}/`);
  await page.evaluate(() => void Object.assign(window, { held: open('/') }));
  await expect.poll(async () => (await run.contents()).length).toBe(4);
  const preferences = await run.app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => {
      const { sandbox, contextIsolation, nodeIntegration, webviewTag, preload } = (
        contents as unknown as { getLastWebPreferences(): Electron.WebPreferences }
      ).getLastWebPreferences();
      return { sandbox, contextIsolation, nodeIntegration, webviewTag: webviewTag === true, preload: preload ?? null };
    }),
  );
  for (const one of preferences)
    expect(one).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      preload: null,
    });
  const seen = (): string[] =>
    ['bridge', 'ipcRenderer', 'process', 'require', 'electron'].map((name) => typeof Reflect.get(globalThis, name));
  for (const one of [page, await run.page(/^data:/u)])
    expect(await one.evaluate(seen)).toEqual(Array.from({ length: 5 }, () => 'undefined'));
});

test('the bar’s own page goes nowhere but by its buttons', async () => {
  const { bar } = await run.open(5, `${site.url}/`);
  const was = bar.url();
  for (const address of [
    `${site.url}/`,
    'file:///etc/passwd',
    'broadsheet-app://window/index.html',
    'broadsheet-sign-in:other',
  ])
    await bar.evaluate((to) => void setTimeout(() => location.assign(to)), address);
  expect(await bar.evaluate((to) => open(to), site.url)).toBeNull();
  const reached = await bar.evaluate(
    (to) =>
      fetch(to, { mode: 'no-cors' }).then(
        () => 'reached',
        () => 'refused',
      ),
    site.url,
  );
  expect(reached).toBe('refused');
  await bar.waitForTimeout(500);
  expect(bar.url()).toBe(was);
  expect(await run.isOpen(5)).toBe(true);
});

test('a page of the world is kept out of this computer’s network, however it asks; sync’s own requests are not', async () => {
  const { port } = new URL(site.url);
  const inside = `http://127.0.0.1:${port}`;
  const { site: page } = await run.open(6, `http://ledger.example:${port}/`);
  const asked = (path: string): string[] => site.asked.filter((one) => one.startsWith(path));
  const tries = await page.evaluate(async (to) => {
    const said = (promise: Promise<unknown>): Promise<string> =>
      promise.then(
        () => 'reached',
        () => 'refused',
      );
    const image = new Image();
    image.src = `${to}/x/image`;
    document.body.append(Object.assign(document.createElement('iframe'), { src: `${to}/x/frame` }));
    return said(fetch(`${to}/x/fetch`, { mode: 'no-cors' }));
  }, inside);
  expect(tries).toBe('refused');
  const worked = await page.evaluate(
    (to) =>
      new Promise((resolve) => {
        const worker = new Worker('/worker.js');
        worker.addEventListener('message', ({ data }: MessageEvent) => resolve(data));
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, no window
        worker.postMessage(to);
      }),
    `${inside}/x/worker`,
  );
  expect(worked).toBe('refused');
  await page.evaluate((to) => void setTimeout(() => location.assign(`${to}/x/page`)), inside);
  await expect.poll(message).toContain('your own computer or network');
  await page.evaluate((to) => open(`${to}/x/popup`), inside);
  await page.evaluate(() => void setTimeout(() => location.assign('/inside')));
  await expect.poll(() => asked('/inside').length).toBe(1);
  await page.waitForTimeout(500);
  expect(page.url()).toBe(`http://ledger.example:${port}/`);
  const status = await run.app.evaluate(async ({ net, session }, to) => {
    const answer = await new Promise<Electron.IncomingMessage>((resolve, reject) => {
      const request = net.request({ url: `${to}/sync`, session: session.fromPartition('persist:publication-6') });
      request.on('response', resolve);
      request.on('error', reject);
      request.end();
    });
    return answer.statusCode;
  }, inside);
  expect(status).toBe(404);
  expect(asked('/x/')).toEqual([]);
  expect(asked('/sync').length).toBe(1);
});

test('neither a page that will not let go, nor one that hangs, nor one that alerts for ever holds the window', async () => {
  for (const path of ['/held', '/hang', '/alerts']) {
    const { site: page } = await run.open(7, `${site.url}${path}`);
    if (path === '/held') await page.getByText('go').click();
    if (path === '/hang') await new Promise((resolve) => setTimeout(resolve, 2_000));
    if (path === '/alerts') page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
    const began = Date.now();
    await run.press('Close').catch(() => undefined);
    await expect.poll(() => run.isOpen(7)).toBe(false);
    await expect.poll(() => run.contents()).toEqual([]);
    expect(Date.now() - began).toBeLessThan(6_000);
  }
});

test('no more than five pop-ups, and they go with their window', async () => {
  const { bar } = await run.open(8, `${site.url}/flood`);
  await expect.poll(async () => (await run.bars()).length, { timeout: 30_000 }).toBe(6);
  await expect.poll(message).toContain('too many windows');
  await bar.waitForTimeout(1_500);
  expect((await run.bars()).length).toBe(6);
  await run.call('closeAll');
  await expect.poll(() => run.contents()).toEqual([]);
  await expect.poll(() => run.read('closed')).toContain(8);
});

test('closed again and again while its pop-up is still loading, it takes nothing with it', async () => {
  for (let round = 0; round < 20; round += 1) {
    const { site: page } = await run.open(9, `${site.url}/`);
    await page.evaluate(() => void Object.assign(window, { held: open('/') }));
    await expect.poll(async () => (await run.contents()).length, { intervals: [10] }).toBe(4);
    await run.clean();
  }
  expect(await run.read('closed')).toContain(9);
});
