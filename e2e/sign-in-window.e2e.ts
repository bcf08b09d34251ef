/** The sign-in window in the real Electron: signing in works as in a browser, and the bar says where the reader is. */
import { expect, test } from '@playwright/test';
import type { Identity, Publisher } from './publisher/index.ts';
import { createIdentity, createPublisher, passports, readers } from './publisher/index.ts';
import type { SignInRun } from './sign-in-harness.ts';
import { startSignIn } from './sign-in-harness.ts';
import type { SmallServer } from './small-server.ts';
import { serve } from './small-server.ts';

let run: SignInRun;
let identity: Identity;
let publisher: Publisher;
let other: SmallServer;
let site: SmallServer;

const html = (body: string): { headers: Record<string, string>; body: string } => ({
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: `<!doctype html><title>A title that lies: bank.example</title>${body}`,
});

test.beforeAll(async () => {
  identity = await createIdentity();
  publisher = await createPublisher({ tls: true, largestImage: 320, identity });
  other = await serve(() => html('<h1>Another host</h1>'), '127.0.0.2');
  site = await serve((asked) => {
    if (asked === '/away') return { status: 302, headers: { location: `${other.url}/arrived` } };
    if (asked === '/cookie') return html('<script>document.cookie = "one=1"</script>');
    if (asked === '/box') return { status: 401, headers: { 'www-authenticate': 'Basic realm="x"' }, body: 'who?' };
    return html('<h1>A page</h1><a href="/second">second</a><input id="field">');
  });
  run = await startSignIn();
});
test.afterAll(async () => {
  expect(await run.read('reports')).toEqual([]);
  await run.stop();
  await Promise.all([publisher.stop(), other.stop(), site.stop()]);
  await identity.stop();
});
test.afterEach(() => run.clean());

const reader = readers[0];
const passport = passports[0];
if (reader === undefined || passport === undefined) throw new Error('nobody can sign in');
const hostOf = (address: string): string => new URL(address).host;

test('signing in by form: the host stands there, and the window closes when the check says so', async () => {
  await run.set({ signedInBy: { cookie: 'SESSledger' } });
  const { site: page } = await run.open(1, `${publisher.url}/user/login`);
  await expect
    .poll(() => run.bars())
    .toMatchObject([{ host: hostOf(publisher.url), trust: 'Not secure', said: 'I have signed in', canGoBack: false }]);
  expect((await run.bars())[0]?.message).toContain('without encryption');
  await run.shoot('http');
  await run.dark(true);
  await run.shoot('http-dark');
  await run.dark(false);
  await page.getByLabel('Name').fill(reader.name);
  await page.getByLabel('Password').fill(reader.password);
  await page.getByRole('button', { name: 'Log in' }).click();
  await expect.poll(() => run.isOpen(1)).toBe(false);
  await expect.poll(() => run.contents()).toEqual([]);
  expect(await run.read('closed')).toContain(1);
  expect(publisher.control.sessions()).toBe(1);
  const checks = await run.read('checks');
  expect(Math.min(...checks.slice(1).map((at, index) => at - (checks[index] ?? 0)), 10_000)).toBeGreaterThan(1_900);
});

test('single sign-on in a pop-up: its own bar names the second host, and its answer reaches the page that opened it', async () => {
  await run.set({ signedInBy: { cookie: 'SESSledger' } });
  const { site: page } = await run.open(2, `${publisher.url}/user/login`);
  await page.getByRole('button', { name: /passport/iu }).click();
  const popUp = await run.page(/127\.0\.0\.2:\d+\/sign-in/u);
  await expect
    .poll(async () => (await run.bars()).map(({ host }) => host))
    .toEqual([hostOf(publisher.url), hostOf(identity.url)]);
  await run.shoot('pop-up');
  await popUp.getByLabel(/mail/iu).fill(passport.email);
  await popUp.getByLabel(/password/iu).fill(passport.password);
  await popUp.getByRole('button', { name: /sign in|continue/iu }).click();
  await expect.poll(() => run.isOpen(2)).toBe(false);
  await expect.poll(() => run.contents()).toEqual([]);
});

test('a pop-up that is opened empty and sent on later, one without an opener, one in the background', async () => {
  const { site: page } = await run.open(3, `${site.url}/`);
  await page.evaluate(() => Object.assign(window, { held: window.open('') }));
  await expect
    .poll(async () => (await run.bars()).map(({ host }) => host))
    .toEqual([hostOf(site.url), hostOf(site.url)]);
  await page.evaluate((to) => {
    (window as unknown as { held: Window }).held.location = to;
  }, other.url);
  await expect.poll(async () => (await run.bars())[1]?.host).toBe(hostOf(other.url));
  await page.evaluate(() => (window as unknown as { held: Window }).held.close());
  await expect.poll(async () => (await run.bars()).length).toBe(1);

  // No two pop-ups within half a second.
  await page.waitForTimeout(600);
  await page.evaluate((to) => void window.open(to, '_blank', 'noopener'), other.url);
  await expect.poll(async () => (await run.bars())[1]?.host).toBe(hostOf(other.url));
  await page.waitForTimeout(600);
  await page.getByText('second').click({ modifiers: ['Control'] });
  await expect.poll(async () => (await run.contents()).map(({ url }) => url)).toContain(`${site.url}/second`);
  await expect.poll(async () => (await run.bars()).length).toBe(3);
});

test('the host changes with a redirect, the site’s title is shown nowhere; back and reload work', async () => {
  const { site: page } = await run.open(4, `${site.url}/`);
  await page.evaluate(() => location.assign('/away'));
  await expect.poll(() => run.bars()).toMatchObject([{ host: hostOf(other.url), canGoBack: true }]);
  const titles = await run.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((one) => one.getTitle()),
  );
  expect(titles).toContain('Sign in to The Meridian Ledger');
  expect(titles.join('\n')).not.toContain('lies');
  await run.press('Back');
  await expect.poll(() => run.bars()).toMatchObject([{ host: hostOf(site.url), canGoBack: false }]);
  const before = site.asked.length;
  await run.press('Reload');
  await expect.poll(() => site.asked.length).toBeGreaterThan(before);
  await run.press('Close');
  await expect.poll(() => run.isOpen(4)).toBe(false);
});

test('“I have signed in”: what the site does not show is said, and the reader may insist', async () => {
  await run.open(5, `${site.url}/`);
  await run.set({
    answers: [{ is: 'not-shown', message: 'The Meridian Ledger does not show that you are signed in.' }],
  });
  await run.press('I have signed in');
  await expect
    .poll(() => run.bars())
    .toMatchObject([
      { message: 'The Meridian Ledger does not show that you are signed in.', said: 'Close all the same' },
    ]);
  await run.shoot('not-shown');
  await run.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .toSorted((one, two) => two.id - one.id)[0]
      ?.setSize(480, 400),
  );
  // Narrow, the buttons go below the host, and the page begins below them.
  await expect.poll(async () => (await run.bars())[0]?.height).toBeGreaterThan(100);
  await expect
    .poll(async () => {
      const [one] = await run.bars();
      return one !== undefined && one.siteAt === Math.ceil(one.height);
    })
    .toBe(true);
  await run.shoot('narrow');
  await run.press('Close all the same');
  await expect.poll(() => run.isOpen(5)).toBe(false);
  expect(await run.read('insisted')).toEqual([false, true]);
});

test('a certificate that does not hold blocks the page, and the bar says so in words', async () => {
  await run.app.evaluate(
    (_electron, address) =>
      (globalThis as unknown as { signIn: { open(id: number, address: string): Promise<void> } }).signIn.open(
        6,
        address,
      ),
    `${publisher.secureUrl}/user/login`,
  );
  await expect
    .poll(() => run.bars())
    .toMatchObject([{ host: hostOf(publisher.secureUrl ?? ''), trust: 'Identity not confirmed', siteAt: null }]);
  expect((await run.bars())[0]?.message).toMatch(
    /identity of 127\.0\.0\.1:\d+ could not be confirmed, so nothing was sent/u,
  );
  await run.shoot('certificate');
  await run.dark(true);
  await run.shoot('certificate-dark');
  await run.dark(false);
});

test('nobody at the address, a box for a password: said with what to do next', async () => {
  await run.app.evaluate(() =>
    (globalThis as unknown as { signIn: { open(id: number, address: string): Promise<void> } }).signIn.open(
      7,
      'http://127.0.0.1:1999/login',
    ),
  );
  await expect
    .poll(() => run.bars())
    .toMatchObject([{ trust: 'Not reached', message: expect.stringContaining('Reload') }]);
  await run.clean();
  await run.open(7, `${site.url}/box`);
  await expect.poll(async () => (await run.bars())[0]?.message).toContain('box of the browser');
});

test('a certificate that holds is secure; a long host loses its beginning, another script is shown in punycode', async () => {
  const port = new URL(publisher.secureUrl ?? '').port;
  const long = `https://accounts.${'very-'.repeat(11)}long.${'subdomain.'.repeat(8)}ledger.example:${port}/user/login`;
  const { site: page } = await run.open(99, long);
  await expect.poll(() => run.bars()).toMatchObject([{ trust: 'Secure', message: '' }]);
  await run.shoot('long-host');
  await page.evaluate((to) => location.assign(to), `https://аррӏе.example:${port}/user/login`);
  await expect.poll(async () => (await run.bars())[0]?.host).toMatch(/^xn--/u);
  await run.shoot('secure');
  await run.dark(true);
  await run.shoot('secure-dark');
  await run.dark(false);
});

test('asked for again, the open window comes to the front', async () => {
  await run.open(8, `${site.url}/`);
  await run.open(8, `${site.url}/`);
  expect((await run.contents()).length).toBe(2);
  const counts = await Promise.all([run.open(9, `${site.url}/second`), run.open(9, `${site.url}/second`)]);
  expect(counts.length).toBe(2);
  expect((await run.contents()).length).toBe(4);
});

test('keys: F6 goes between bar and page, Ctrl+R reloads, Ctrl+W closes', async () => {
  const { bar, site: page } = await run.open(10, `${site.url}/`);
  await page.locator('#field').click();
  const focused = (): Promise<string> =>
    run.app.evaluate(({ webContents }) => webContents.getFocusedWebContents()?.getURL().slice(0, 5) ?? 'none');
  const type = (key: string, modifiers: ('control' | 'alt')[] = []): Promise<void> =>
    run.app.evaluate(
      ({ webContents }, [keyCode, held]) => {
        const contents = webContents.getFocusedWebContents();
        contents?.sendInputEvent({ type: 'keyDown', keyCode, modifiers: held });
        if (keyCode === 'Return') contents?.sendInputEvent({ type: 'char', keyCode });
        contents?.sendInputEvent({ type: 'keyUp', keyCode, modifiers: held });
      },
      [key, modifiers] as const,
    );
  await expect.poll(focused).toBe('http:');
  await type('F6');
  await expect.poll(focused).toBe('data:');
  await type('Tab');
  await expect.poll(() => bar.evaluate(() => document.activeElement?.id)).toBe('reload');
  let before = site.asked.length;
  await type('Return');
  await expect.poll(() => site.asked.length).toBeGreaterThan(before);
  // A page that comes takes the keys.
  await expect.poll(focused).toBe('http:');
  before = site.asked.length;
  await type('R', ['control']);
  await expect.poll(() => site.asked.length).toBeGreaterThan(before);
  await type('W', ['control']);
  await expect.poll(() => run.isOpen(10)).toBe(false);
});
