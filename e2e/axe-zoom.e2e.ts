/** At 200 %, in a window of 1280 × 800: every control can be brought into sight whole, and nothing runs out at the side. */
import { expect, test } from '@playwright/test';
import type { RunningApp } from './harness.ts';
import type { Publisher } from './publisher/index.ts';
import { createPublisher } from './publisher/index.ts';
import { launchWithSample } from './topics.ts';
import { chooseFromMenu } from './window.ts';

let publisher: Publisher;
let running: RunningApp;

test.beforeAll(async () => {
  publisher = await createPublisher({ largestImage: 320 });
  running = await launchWithSample(publisher);
  // What slides in is not where it will be.
  await running.window.emulateMedia({ reducedMotion: 'reduce' });
  await running.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setContentSize(1280, 800);
    window?.webContents.setZoomFactor(2);
  });
  await expect.poll(() => running.window.evaluate(() => innerWidth)).toBe(640);
});
test.afterAll(async () => {
  await running.close();
  await publisher.stop();
});

/** Asked until it is so, for a column may still be on its way. Controls that cannot be seen whole even when they are scrolled to. */
async function cutControls(): Promise<string[]> {
  return running.window.evaluate(() => {
    const controls = [...document.querySelectorAll<HTMLElement>('button, input, select, a[href], [role="option"]')];
    const cut = controls
      .filter(
        (one) => one.checkVisibility({ visibilityProperty: true }) && one.closest('[inert], [aria-hidden]') === null,
      )
      .filter((one) => {
        one.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        const { left, right, top, bottom, height } = one.getBoundingClientRect();
        // A row of a list taller than its view is scrolled through.
        const tall = height > innerHeight / 2;
        return left < -1 || right > innerWidth + 1 || (!tall && (top < -1 || bottom > innerHeight + 1));
      })
      .map((one) => one.outerHTML.slice(0, 160));
    if (document.documentElement.scrollWidth > innerWidth) cut.push('the page is wider than the window');
    return cut;
  });
}

async function openMenuPlace(): Promise<void> {
  const more = running.window.getByRole('button', { name: 'More', exact: true });
  if (!(await more.isVisible()))
    await running.window.getByRole('button', { name: 'Show publications' }).first().click();
  await expect(more).toBeVisible();
}

test('nothing is cut at 200 %', async () => {
  const { window } = running;
  await expect.poll(cutControls, { message: 'list' }).toEqual([]);
  await openMenuPlace();
  await expect.poll(cutControls, { message: 'drawer' }).toEqual([]);
  for (const name of ['Settings', 'Rules…', 'Topics…', 'Activity log', 'Keyboard shortcuts']) {
    await openMenuPlace();
    await chooseFromMenu(window, name);
    await expect(window.getByRole('dialog')).toBeVisible();
    if (name === 'Rules…') await window.getByRole('dialog').getByRole('button', { name: 'New rule…' }).click();
    await expect.poll(cutControls, { message: name }).toEqual([]);
    await window.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).press('Enter');
    await expect(window.getByRole('dialog')).toHaveCount(0);
  }
  await window.keyboard.press('j');
  await running.articleFrame();
  await expect.poll(cutControls, { message: 'article' }).toEqual([]);
});
