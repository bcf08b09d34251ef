/**
 * Shows every view in every theme, in a language of each direction, at each size, and writes a picture of each:
 * out/gallery with an index.html. Arguments choose views by a part of their names.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fillLibrary, startPublishers } from './gallery-library.ts';
import type { Picture } from './gallery-page.ts';
import { galleryPage } from './gallery-page.ts';
import { LANGUAGES, Stage } from './gallery-stage.ts';
import type { View } from './gallery-view.ts';
import { VIEWS } from './gallery-views.ts';
import type { RunningApp } from './harness.ts';
import { launchApp } from './harness.ts';

const THEMES = ['light', 'dark', 'sepia', 'contrast'] as const;
const SIZES = [
  [1280, 800],
  [900, 640],
] as const;

const folder = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), 'out', 'gallery');
const began = performance.now();
const pictures: Picture[] = [];
const failures: string[] = [];

function say(line: string): void {
  console.log(`[${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s] ${line}`);
}

const resize = async ({ app }: RunningApp, [width, height]: readonly [number, number]): Promise<void> =>
  app.evaluate(({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height), {
    width,
    height,
  });

/** Until nothing is on its way and what was changed is painted. */
async function settle({ window }: RunningApp, width: number, theme: string): Promise<void> {
  await window.waitForFunction(
    ([wanted, name]) =>
      innerWidth === wanted &&
      document.documentElement.dataset['theme'] === name &&
      document.querySelector('[data-state="coming"], [aria-busy="true"]') === null &&
      [...document.images].every((image) => image.complete),
    [width, theme] as const,
  );
  await window.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 60)))),
  );
}

async function load({ window }: RunningApp): Promise<void> {
  await window.reload();
  await window.locator('.columns, .welcome').first().waitFor();
}

/** Opens a view once and shows it in every theme and size. */
async function show(stage: Stage, view: View): Promise<void> {
  const { running, language, window } = stage;
  const sizes = view.sizes ?? SIZES;
  const [largest = SIZES[0]] = sizes;
  await resize(running, largest);
  await running.call('settings.update', { language, theme: 'light', density: 'comfortable', ...view.settings });
  // In another language main loads the window anew by itself; two at once would get in each other's way.
  await window.locator(`html:lang(${language})`).waitFor();
  await load(running);
  await window.mouse.move(0, 0);
  await view.open(stage);
  if (view.mouse !== true) await window.mouse.move(0, 0);
  for (const size of sizes) {
    await resize(running, size);
    for (const theme of THEMES) {
      await running.call('settings.update', { theme });
      await settle(running, size[0], theme);
      await view.again?.(stage);
      const name = `${view.name}-${language}-${theme}-${size.join('x')}.png`;
      await window.screenshot({ path: path.join(folder, name), animations: 'disabled' });
      pictures.push({ file: name, view: view.name, about: view.about, theme, language, size: size.join('×') });
    }
  }
  await view.leave?.(stage);
}

async function showAll(running: RunningApp, views: readonly View[]): Promise<void> {
  for (const language of LANGUAGES)
    for (const view of views) {
      try {
        await show(new Stage(running, language), view);
        say(`${view.name} (${language})`);
      } catch (error) {
        failures.push(view.name);
        say(`FAILED: ${view.name} (${language}): ${error instanceof Error ? error.message : String(error)}`);
        await running.window.screenshot({ path: path.join(folder, `failed-${view.name}-${language}.png`) });
      }
    }
}

const asked = process.argv.slice(2);
const chosen = VIEWS.filter(({ name }) => asked.length === 0 || asked.some((part) => name.includes(part)));
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const publishers = await startPublishers();
process.env['GALLERY_PUBLISHER'] = publishers.sample.url;
const running = await launchApp();
running.window.setDefaultTimeout(15_000);
// Each view begins with the first list and nothing open, not where the view before it was (renderer/views/come-back.ts).
await running.window.addInitScript(() => sessionStorage.clear());
try {
  await showAll(
    running,
    chosen.filter(({ empty }) => empty),
  );
  const filled = chosen.filter(({ empty }) => !empty);
  if (filled.length > 0) {
    await fillLibrary(running, publishers);
    say('the library is filled');
    await showAll(running, filled);
  }
} finally {
  await running.close();
  await publishers.stop();
}
const order = new Map(VIEWS.map(({ name }, at) => [name, at]));
pictures.sort((one, other) => (order.get(one.view) ?? 0) - (order.get(other.view) ?? 0));
await writeFile(path.join(folder, 'index.html'), galleryPage(pictures));
const views = new Set(pictures.map(({ view }) => view)).size;
console.log(
  `${pictures.length} pictures of ${views} views in ${Math.round((performance.now() - began) / 1000)} s, ${failures.length} failed: out/gallery/index.html`,
);
process.exit(failures.length === 0 ? 0 : 1);
