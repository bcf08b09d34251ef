/** What the gallery's views are opened with: the window, its words in the language that is shown, and what the library holds. */
import type { Locator, Page } from '@playwright/test';
import type { ArticleSummary } from '../preload/model.ts';
import { ar } from '../renderer/locales/ar/index.ts';
import { en } from '../renderer/locales/en/index.ts';
import type { MessageKey, Values } from '../renderer/locales/index.ts';
import { readMessage } from '../preload/message.ts';
import type { RunningApp } from './harness.ts';
import { showArticle } from './window.ts';

export const LANGUAGES = ['en', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

const CATALOGUES = { en, ar };

export class Stage {
  readonly running: RunningApp;
  readonly language: Language;
  readonly window: Page;

  constructor(running: RunningApp, language: Language) {
    this.running = running;
    this.language = language;
    this.window = running.window;
  }

  /** What the window says, in its language. */
  say(key: MessageKey, values: Values = {}): string {
    return readMessage(CATALOGUES[this.language][key] ?? en[key], this.language)(values);
  }

  /** A control of the window by what it says. */
  button(key: MessageKey, values: Values = {}): Locator {
    return this.window.getByRole('button', { name: this.say(key, values), exact: true }).first();
  }

  /** Chooses from the menu behind the three dots. */
  async fromMenu(key: MessageKey): Promise<void> {
    await this.button('menu.more').click();
    await this.window.getByRole('menuitem', { name: this.say(key), exact: true }).click();
    await this.window.getByRole('dialog').waitFor();
  }

  /** Chooses from the menu of the article that is open. */
  async fromArticleMenu(key: MessageKey): Promise<void> {
    await this.button('paper.more').click();
    await this.window.getByRole('menuitem', { name: this.say(key), exact: true }).click();
  }

  /** The newest article that fits. */
  async article(fits: (article: ArticleSummary) => boolean): Promise<ArticleSummary> {
    const { articles } = await this.running.call('articles.list', { query: {}, after: null, limit: 500 });
    const found = articles.find(fits);
    if (found === undefined) throw new Error('The library has no article for this view.');
    return found;
  }

  /** Shows the newest article that fits. */
  async open(fits: (article: ArticleSummary) => boolean): Promise<void> {
    const { id } = await this.article(fits);
    await showArticle(this.running, id);
    await this.running.articleFrame(id);
  }

  /** Until the list of all articles is there, which a window that was just loaded shows. */
  async all(): Promise<void> {
    await this.window.locator('.article-list .row-headline').first().waitFor();
  }

  /** Fills the search box. */
  async search(words: string): Promise<void> {
    await this.window.locator('#search').fill(words);
  }
}
