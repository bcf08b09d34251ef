/** What journeys about topics share: the sample publication followed and stored, and the window's parts by their names. */
import type { Locator } from '@playwright/test';
import { expect } from '@playwright/test';
import type { LaunchOptions, RunningApp } from './harness.ts';
import { launchApp } from './harness.ts';
import type { ArticleLine, Publisher } from './publisher/index.ts';
import { askAddress } from './window.ts';

/** The app with everything of the sample publication stored, looked through and counted. */
export async function launchWithSample(publisher: Publisher, options: LaunchOptions = {}): Promise<RunningApp> {
  const running = await launchApp(options);
  await askAddress(running.window, `${publisher.url}/rss`);
  await running.window.getByRole('button', { name: 'Follow', exact: true }).click();
  await running.syncDone();
  await expect(counts(running)).toContainText(`of ${publisher.control.articles().length} articles`);
  return running;
}

/** The line that says how many articles the list has. */
export const counts = ({ window }: Pick<RunningApp, 'window'>): Locator => window.locator('.list-counts');

export async function expectCount(running: Pick<RunningApp, 'window'>, count: number): Promise<void> {
  const words = count === 0 ? 'No articles' : `of ${count} article${count === 1 ? '' : 's'}`;
  await expect(counts(running)).toHaveText(count === 0 ? words : new RegExp(` ${words}$`, 'u'));
}

/** A topic of the filter, by how it is asked for. */
export const chip = ({ window }: Pick<RunningApp, 'window'>, words: string, count?: number): Locator =>
  window.getByRole('toolbar', { name: 'Topics and filter' }).getByRole('button', {
    name: count === undefined ? new RegExp(`^${words}, `, 'u') : `${words}, ${count} article${count === 1 ? '' : 's'}`,
    exact: true,
  });

export const relatedChip = ({ window }: Pick<RunningApp, 'window'>, name?: string): Locator =>
  window.getByRole('button', { name: name === undefined ? /^Related: / : new RegExp(`^Related: ${name}, `, 'u') });

/** A topic of the first row that has it. */
export const rowTopic = ({ window }: Pick<RunningApp, 'window'>, name: string): Locator =>
  window.locator('.row-topic').getByText(name, { exact: true }).first();

/** A topic offered under the box in which a name is typed. */
export const offered = ({ window }: Pick<RunningApp, 'window'>, name: string): Locator =>
  window.getByRole('listbox', { name: 'Topics' }).getByRole('option', { name: new RegExp(`^${name}(?:, |$)`, 'u') });

/** Adds a topic by its name, by key. */
export async function addTopic({ window }: Pick<RunningApp, 'window'>, name: string): Promise<void> {
  await window.keyboard.press('t');
  const box = window.getByRole('combobox', { name: 'Add a topic' });
  await box.fill(name);
  await expect(offered({ window }, name)).toHaveAttribute('data-focused', 'true');
  await box.press('Enter');
}

/** Chooses from the menu of a topic in the filter line. */
export async function chooseForTopic(running: Pick<RunningApp, 'window'>, of: Locator, entry: string): Promise<void> {
  await of.click({ button: 'right' });
  const { window } = running;
  await window
    .getByRole('menuitem', { name: entry, exact: true })
    .or(window.getByRole('menuitemradio', { name: entry, exact: true }))
    .click();
}

/** The number beside a list or topic of the left column. */
export const beside = ({ window }: Pick<RunningApp, 'window'>, name: string): Locator =>
  window.getByRole('button', { name, exact: true }).locator('.list-count');

/** How many of the articles the publisher has fit, by its own tags. */
export const fitting = (lines: ArticleLine[], fits: (line: ArticleLine) => boolean): number =>
  lines.filter(fits).length;
