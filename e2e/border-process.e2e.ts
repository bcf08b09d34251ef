/** The app as a process: one instance, links from outside, a page that stops, errors nobody caught, quitting, the window's place. */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { RunningApp } from './harness.ts';
import { launchApp, temporaryProfile } from './harness.ts';

let profile: string;
test.beforeEach(async () => {
  profile = await temporaryProfile();
});
test.afterEach(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));

/** Starts the app a second time on the same profile, as a link or a double click would; gives its exit code. */
async function startAgain({ app }: RunningApp, args: string[]): Promise<number | null> {
  const { file, flags } = await app.evaluate(({ app: electronApp }) => ({
    file: process.execPath,
    flags: [...process.argv.filter((one) => /^--(?:no-sandbox|disable-gpu)$/u.test(one)), electronApp.getAppPath()],
  }));
  const second = spawn(file, [...flags, ...args], {
    env: { ...process.env, BROADSHEET_PROFILE: profile },
    stdio: 'ignore',
  });
  return new Promise((resolve) => second.once('exit', resolve));
}

const followBox = (running: RunningApp) => running.window.getByRole('textbox', { name: /address/iu }).first();

test('a second start ends at once and hands its address to the first; anything but an address is ignored', async () => {
  const running = await launchApp({ profile });
  await running.call('publications.askedToFollow', null);
  const hostile = [
    'file:///etc/passwd',
    'javascript:alert(1)',
    'broadsheet://erase?url=https%3A%2F%2Fa.example',
    'feed:file:///etc/passwd',
    '../../x',
  ];
  expect(await startAgain(running, hostile)).toBe(0);
  expect(await running.call('publications.askedToFollow', null)).toBeNull();
  expect(await startAgain(running, ['broadsheet://follow?url=https%3A%2F%2Fexample.org%2Frss'])).toBe(0);
  await expect(followBox(running)).toHaveValue('https://example.org/rss');
  expect(running.app.windows().length).toBe(1);
  await running.close();
});

test('a link that macOS hands over is taken the same way', async () => {
  const running = await launchApp({ profile });
  await running.app.evaluate(({ app }) => {
    app.emit('open-url', { preventDefault: () => undefined }, 'javascript:alert(1)');
    app.emit('open-url', { preventDefault: () => undefined }, 'feed://example.org/atom');
  });
  await expect(followBox(running)).toHaveValue('https://example.org/atom');
  await running.close();
});

test('a page that stops is loaded again and says so; stopping again at once asks the user', async () => {
  const running = await launchApp({ profile });
  await running.app.evaluate(({ BrowserWindow, dialog }) => {
    const held = globalThis as unknown as { boxes: string[]; loads: number };
    held.boxes = [];
    held.loads = 0;
    BrowserWindow.getAllWindows()[0]?.webContents.on('did-finish-load', () => held.loads++);
    dialog.showMessageBox = (...given: unknown[]) => {
      held.boxes.push((given.at(-1) as { message: string }).message);
      return Promise.resolve({ response: 0, checkboxChecked: false });
    };
  });
  const stop = (): Promise<void> =>
    running.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    );
  const loads = (): Promise<number> => running.app.evaluate(() => (globalThis as unknown as { loads: number }).loads);
  const boxes = (): Promise<string[]> =>
    running.app.evaluate(() => (globalThis as unknown as { boxes: string[] }).boxes);

  await stop();
  await expect.poll(loads, { timeout: 15_000 }).toBe(1);
  expect(await boxes()).toEqual([expect.stringContaining('loaded again')]);
  await stop();
  await expect.poll(loads, { timeout: 15_000 }).toBe(2);
  expect(await boxes()).toEqual([expect.stringContaining('loaded again'), expect.stringContaining('twice')]);
  const log = await running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
      "window.bridge.call('activity.list', {before:null,limit:50})",
    ),
  );
  expect(JSON.stringify(log)).toContain('window-stopped');
  await running.close();
});

test('an error nobody caught opens no box and ends nothing; the log tells no stack, folder or key', async () => {
  const running = await launchApp({ profile });
  await running.app.evaluate(() => {
    setTimeout(() => {
      throw new Error("planted at '/home/reader/secret/x.db' for https://a.example/?token=abc123");
    }, 0);
    void Promise.reject(new Error('planted rejection'));
  });
  const log = (): Promise<string[]> =>
    running.call('activity.list', { before: null, limit: 50 }).then((entries) => entries.map(({ message }) => message));
  await expect.poll(async () => (await log()).filter((message) => message.includes('planted')).length).toBe(2);
  const told = (await log()).join('\n');
  for (const secret of ['reader', 'abc123', '    at ', '.js:']) expect(told, secret).not.toContain(secret);
  await running.close();
});

test('a page that will not let go is closed all the same, and the app ends', async () => {
  const running = await launchApp({ profile });
  await running.window.evaluate(() => {
    addEventListener('beforeunload', (event) => event.preventDefault());
  });
  await running.window.mouse.click(5, 5);
  const ended = new Promise<void>((resolve) => running.app.process().once('exit', () => resolve()));
  await running.app.evaluate(({ BrowserWindow }) => setImmediate(() => BrowserWindow.getAllWindows()[0]?.close()));
  await ended;
});

test('the system’s request to end (SIGTERM) closes the library in order', async () => {
  test.skip(process.platform === 'win32', 'Windows has no such request');
  const running = await launchApp({ profile });
  const ended = new Promise<number | null>((resolve) => running.app.process().once('exit', resolve));
  running.app.process().kill('SIGTERM');
  expect(await ended).toBe(0);
  const again = await launchApp({ profile });
  expect((await again.call('library.status', null)).recovered).toBeNull();
  await again.close();
});

test('the window comes back where it was, quit a moment after it was moved', async () => {
  const running = await launchApp({ profile });
  await running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 60, width: 900, height: 620 }),
  );
  await expect.poll(() => boundsOf(running)).toMatchObject({ width: 900, height: 620 });
  await running.quit();
  expect(JSON.parse(readFileSync(path.join(profile, 'window.json'), 'utf8'))).toMatchObject({
    width: 900,
    height: 620,
  });
  const again = await launchApp({ profile });
  expect(await boundsOf(again)).toMatchObject({ width: 900, height: 620 });
  await again.close();
});

test('a remembered place that is garbage is not used; of one out of reach the size alone is', async () => {
  const far = { x: 90_000, y: 50, width: 900, height: 620, maximized: false, fullScreen: false };
  for (const text of ['{"x":', JSON.stringify({ ...far, width: 1e12 }), JSON.stringify(far)]) {
    writeFileSync(path.join(profile, 'window.json'), text);
    const running = await launchApp({ profile });
    const { x, width } = await boundsOf(running);
    expect(width === 900, text).toBe(text === JSON.stringify(far));
    expect(x, text).toBeLessThan(5_000);
    await running.close();
  }
});

const boundsOf = (running: RunningApp): Promise<{ x: number; y: number; width: number; height: number }> =>
  running.app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0];
    if (window === undefined) throw new Error('no window');
    return window.getBounds();
  });
