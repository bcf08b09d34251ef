/** Looks a view over with axe for faults against WCAG 2.0, 2.1 and 2.2, levels A and AA, in every theme and direction. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { ElectronApplication, Frame, Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** Everything once in the plainest look; then what another look can change: colours, and what stands on which side. */
export const LOOKS = [
  { theme: 'light', direction: 'ltr', rules: null },
  { theme: 'dark', direction: 'rtl', rules: ['color-contrast', 'target-size', 'link-in-text-block'] },
  { theme: 'light', direction: 'rtl', rules: ['color-contrast', 'target-size', 'link-in-text-block'] },
  { theme: 'dark', direction: 'ltr', rules: ['color-contrast', 'target-size', 'link-in-text-block'] },
  { theme: 'sepia', direction: 'ltr', rules: ['color-contrast', 'link-in-text-block'] },
  { theme: 'sepia', direction: 'rtl', rules: ['color-contrast', 'link-in-text-block'] },
  { theme: 'contrast', direction: 'ltr', rules: ['color-contrast', 'link-in-text-block'] },
  { theme: 'contrast', direction: 'rtl', rules: ['color-contrast', 'link-in-text-block'] },
] as const;
type Look = (typeof LOOKS)[number];

let source: string | null = null;

async function provide(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in globalThis)) return;
  source ??= await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(source);
}

/** @param turned false for an article, whose direction is its own */
async function faultsOf(page: Page, { theme, direction, rules }: Look, turned: boolean): Promise<string[]> {
  await provide(page);
  const faults = await page.evaluate(
    async ([tags, only, wantedTheme, wantedDirection]) => {
      const root = document.documentElement;
      const before = [root.dataset['theme'], root.dir] as const;
      root.dataset['theme'] = wantedTheme;
      if (wantedDirection !== null) root.dir = wantedDirection;
      const { axe } = globalThis as unknown as { axe: { run(options: unknown): Promise<AxeResults> } };
      const { violations } = await axe.run({
        runOnly: only === null ? { type: 'tag', values: tags } : { type: 'rule', values: only },
        resultTypes: ['violations'],
        iframes: false,
      });
      root.dataset['theme'] = before[0] ?? '';
      root.dir = before[1];
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${(failureSummary ?? '').slice(0, 260)}`),
      );
    },
    [TAGS, rules, theme, turned ? direction : null] as const,
  );
  return faults.map((fault) => `${theme} ${direction}: ${fault}`);
}

/** What axe finds in the window, each with the look it was found in. */
export async function axeFaults(window: Page): Promise<string[]> {
  const faults: string[] = [];
  // One look after the other: they are attributes of the one page.
  // oxlint-disable-next-line no-await-in-loop
  for (const look of LOOKS) faults.push(...(await faultsOf(window, look, true)));
  return faults;
}

/** A page without a word of the app, to look an article over in: in its frame no script runs, not even axe's timers. */
export async function emptyPage(app: ElectronApplication): Promise<Page> {
  const [page] = await Promise.all([
    app.waitForEvent('window'),
    app.evaluate(({ BrowserWindow }) =>
      new BrowserWindow({ show: false, width: 720, height: 900 }).loadURL('about:blank'),
    ),
  ]);
  return page;
}

/** What axe finds in the article that the frame shows, read into a page of its own with the frame's style sheets. */
export async function articleFaults(frame: Frame, page: Page): Promise<string[]> {
  const html = await frame.evaluate(() => {
    const styles = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const link of copy.querySelectorAll('link')) link.remove();
    const style = document.createElement('style');
    style.textContent = styles.join('\n');
    copy.querySelector('head')?.append(style);
    return `<!doctype html>${copy.outerHTML}`;
  });
  await page.setContent(html);
  const faults: string[] = [];
  for (const look of LOOKS)
    // oxlint-disable-next-line no-await-in-loop
    if (look.direction === 'ltr') faults.push(...(await faultsOf(page, look, false)));
  return faults;
}
