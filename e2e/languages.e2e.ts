/** The window in other languages: chosen in the settings, the same place after it, mirrored, kept over a restart, menus too. */
import type { Locator } from '@playwright/test';
import { expect, test } from '@playwright/test';
import type { RunningApp } from './harness.ts';
import { launchApp, temporaryProfile } from './harness.ts';
import type { Publisher } from './publisher/index.ts';
import { createPublisher } from './publisher/index.ts';
import { readFrame } from './reading.ts';
import { launchWithSample } from './topics.ts';
import { choose, chooseFromMenu, openByHeadline, selectButton } from './window.ts';

test.describe.configure({ mode: 'serial' });

let publisher: Publisher;
let running: RunningApp;
let profile: string;

test.beforeAll(async () => {
  publisher = await createPublisher({ largestImage: 320 });
  profile = await temporaryProfile();
  running = await launchWithSample(publisher, { profile });
  await publisher.stop();
});
test.afterAll(() => running.close());

const headlineIn = (language: string): string => {
  const found = publisher.control.articles().find((one) => one.language === language && one.wall === 'free');
  if (found === undefined) throw new Error(`no article in ${language}`);
  return found.headline;
};

/** Labels of the application menu, without the signs for its access keys. */
const menus = (): Promise<string[]> =>
  running.app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).map(({ label }) => label.replace('&', '')),
  );

const root = (): Locator => running.window.locator('html');

async function speaks(language: string): Promise<void> {
  await expect(root()).toHaveAttribute('lang', new RegExp(`^${language}`, 'u'));
  await expect(running.window.getByRole('listbox').first()).toBeVisible();
}

/** Left edge of the first that is found, px. */
async function leftOf(locator: Locator): Promise<number> {
  return (await locator.first().boundingBox())?.x ?? Number.NaN;
}

const publications = (): Locator => running.window.locator('.publications');
const list = (): Locator => running.window.locator('.articles');

test('in English an Arabic article keeps its direction', async () => {
  const { window } = running;
  await openByHeadline(window, headlineIn('ar'));
  expect((await readFrame(await running.articleFrame())).direction).toBe('rtl');
  await expect(root()).toHaveAttribute('dir', 'ltr');
  expect(await leftOf(publications())).toBeLessThan(await leftOf(list()));
  await expect(window.getByRole('option', { selected: true }).locator('.row-headline')).toHaveAttribute('dir', 'rtl');
  await expect.poll(() => window.title()).toContain(`\u2068${headlineIn('ar')}\u2069`);
});

test('another language is chosen in the settings, and the window comes back to the same place, mirrored', async () => {
  const { window } = running;
  await window.getByRole('searchbox').first().fill('');
  await openByHeadline(window, headlineIn('en'));
  const frame = window.locator('#article-frame');
  const shown = await frame.getAttribute('src');
  await chooseFromMenu(window, 'Settings');
  await choose(window, 'Language of the window', 'العربية');
  await speaks('ar');
  await expect(root()).toHaveAttribute('dir', 'rtl');
  await expect(window.getByRole('heading', { name: 'الإعدادات' })).toBeVisible();
  // The control that asked for it has the focus again.
  await expect(selectButton(window, 'لغة النافذة')).toHaveText('العربية');
  await expect(selectButton(window, 'لغة النافذة')).toBeFocused();
  await window.keyboard.press('Escape');
  // The same search, the same article.
  await expect(window.getByRole('searchbox').first()).toHaveValue(headlineIn('en'));
  expect((await frame.getAttribute('src'))?.split('?')[0]).toBe(shown?.split('?')[0]);
  expect((await readFrame(await running.articleFrame())).direction).toBe('ltr');
  await expect(window.getByRole('option', { selected: true }).locator('.row-headline')).toHaveAttribute('dir', 'ltr');
  expect(await leftOf(publications())).toBeGreaterThan(await leftOf(list()));
  expect(await leftOf(list())).toBeGreaterThan(await leftOf(frame));
  await window.getByRole('searchbox').first().fill('');
  await expect(window.getByRole('button', { name: 'كل المقالات' })).toBeVisible();
  await expect(window.locator('.list-counts')).toContainText(/غير مقروء من 62 مقالًا/u);
  expect(await menus()).toEqual(expect.arrayContaining(['ملف', 'تحرير', 'عرض', 'نافذة']));
});

test('what goes along the line goes the other way', async () => {
  const { window } = running;
  const border = window.getByRole('separator', { name: 'عرض عمود المصادر' });
  const before = Number(await border.getAttribute('aria-valuenow'));
  await border.focus();
  await window.keyboard.press('ArrowLeft');
  await expect.poll(async () => Number(await border.getAttribute('aria-valuenow'))).toBeGreaterThan(before);
  await window.keyboard.press('ArrowRight');
  await expect(border).toHaveAttribute('aria-valuenow', String(before));
  const icon = window.locator('.lucide-chevron-right').first();
  expect(await icon.evaluate((one) => getComputedStyle(one).scale)).toBe('-1 1');
});

test('main says its problems in the language too', async () => {
  const answer = await running.tryCall('articles.openOriginal', 999_999);
  expect(answer).toMatchObject({ ok: false, error: { code: 'not-found', message: 'لم يعد هذا المقال في المكتبة.' } });
});

test('the language is kept over a restart', async () => {
  await running.quit();
  running = await launchApp({ profile });
  await speaks('ar');
  await expect(running.window.getByRole('button', { name: 'كل المقالات' })).toBeVisible();
  expect(await menus()).toEqual(expect.arrayContaining(['ملف', 'تحرير', 'عرض', 'نافذة']));
});

test('Persian writes its own figures, Turkish and French have their menus, English comes back', async () => {
  const { window } = running;
  await running.call('settings.update', { language: 'fa' });
  await speaks('fa');
  await expect(window.locator('.list-counts')).toContainText('۶۲');
  await running.call('settings.update', { language: 'tr' });
  await speaks('tr');
  await expect(root()).toHaveAttribute('dir', 'ltr');
  expect(await menus()).toEqual(expect.arrayContaining(['Dosya', 'Düzen', 'Görünüm', 'Pencere']));
  await running.call('settings.update', { language: 'fr' });
  await speaks('fr');
  expect(await menus()).toEqual(expect.arrayContaining(['Fichier', 'Édition', 'Affichage', 'Fenêtre']));
  await expect(window.getByRole('button', { name: 'Tous les articles' })).toBeVisible();
  await running.call('settings.update', { language: 'system' });
  await speaks('en');
  await expect(window.getByRole('button', { name: 'All articles' })).toBeVisible();
});

test('what was done in one language is taken back in another', async () => {
  const { window } = running;
  const unread = async (): Promise<number> => (await running.call('articles.count', {})).unread;
  await window.getByRole('button', { name: 'All articles' }).click();
  const first = (await running.call('articles.list', { query: {}, after: null, limit: 1 })).articles[0];
  const before = await unread();
  await window.locator('#article-list').focus();
  await window.keyboard.press('Home');
  await window.keyboard.press('s');
  const isStarred = async (): Promise<boolean> =>
    (await running.call('articles.get', first?.id ?? 0))?.starred === true;
  await expect.poll(isStarred).toBe(first?.starred === false);
  await window.keyboard.press('Shift+A');
  await expect(window.getByText(/articles marked read\.$/u)).toBeVisible();
  expect(await unread()).toBe(0);
  await running.call('settings.update', { language: 'fr' });
  await speaks('fr');
  const notice = window.locator('.toast');
  await expect(notice).toHaveText(/articles marqués comme lus\./u);
  await notice.getByRole('button', { name: 'Annuler l’action' }).click();
  await expect.poll(unread).toBe(before);
  await window.locator('#article-list').focus();
  await window.keyboard.press('z');
  await expect.poll(isStarred).toBe(first?.starred === true);
  await running.call('settings.update', { language: 'system' });
  await speaks('en');
});

test('the activity log is in the language of the day, what is older too', async () => {
  const stored = async (): Promise<string> => {
    const entries = await running.call('activity.list', { before: null, limit: 500 });
    return entries.find(({ code }) => code === 'page-full')?.message ?? 'none';
  };
  expect(await stored()).toMatch(/^Stored as full \(/u);
  await running.call('settings.update', { language: 'fr' });
  await speaks('fr');
  expect(await stored()).toMatch(/^Enregistré en entier \(/u);
  await running.call('settings.update', { language: 'system' });
  await speaks('en');
});
