/** An article is read aloud sentence by sentence, each marked in the frame, and the next article after it. */
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { createPublisher } from './publisher/index.ts';
import { launchWithSample } from './topics.ts';
import { choose, openByHeadline } from './window.ts';

/** The computer that runs this may have no voice: one that speaks English, each sentence until it is told to end. */
async function giveVoice(window: Page): Promise<void> {
  await window.evaluate(() => {
    class Words extends EventTarget {
      voice = null;
      lang = '';
      rate = 1;
      text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    const said: Words[] = [];
    const engine = Object.assign(new EventTarget(), {
      getVoices: () => [{ name: 'Ada', lang: 'en-GB', default: true, localService: true }],
      speak: (words: Words) => void said.push(words),
      cancel: () => undefined,
    });
    Object.defineProperty(window, 'speechSynthesis', { value: engine, configurable: true });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Words, configurable: true });
    Object.assign(window, { said });
  });
}

interface Saying extends Window {
  said: (EventTarget & { text: string; rate: number; lang: string })[];
}
const last = (window: Page): Promise<{ text: string; rate: number; lang: string } | null> =>
  window.evaluate(() => {
    const words = (window as unknown as Saying).said.at(-1);
    return words === undefined ? null : { text: words.text, rate: words.rate, lang: words.lang };
  });
const endSentence = (window: Page): Promise<void> =>
  window.evaluate(() => void (window as unknown as Saying).said.at(-1)?.dispatchEvent(new Event('end')));

test('reading aloud marks the sentence, takes steps and speed, goes on, and says when there is no voice', async () => {
  const publisher = await createPublisher({ largestImage: 64 });
  const running = await launchWithSample(publisher);
  const { window } = running;
  await giveVoice(window);
  const lines = publisher.control.articles();
  const headlineOf = (slug: string): string => lines.find((one) => one.slug === slug)?.headline ?? '';
  await openByHeadline(window, headlineOf('harrask-reservoir-vote'));
  await running.articleFrame();
  await window.getByRole('button', { name: 'More for this article', exact: true }).click();
  await window.getByRole('menuitem', { name: 'Read aloud' }).click();
  const bar = window.getByRole('region', { name: 'Reading aloud' });
  await expect(bar).toContainText(/Sentence 1 of \d+/u);
  const frame = window.frameLocator('#article-frame');
  const marked = frame.locator('.sentence:target');
  await expect(marked).toHaveAttribute('id', 's0');
  expect((await frame.locator('.s-0').allTextContents()).join('').trim()).toBe((await last(window))?.text);
  expect(await axeFaults(window)).toEqual([]);
  await endSentence(window);
  await expect(marked).toHaveAttribute('id', 's1');
  await bar.getByRole('button', { name: 'Next sentence' }).click();
  await expect(marked).toHaveAttribute('id', 's2');
  await choose(bar, 'Speed', '1.5×');
  await expect.poll(() => last(window)).toMatchObject({ rate: 1.5, lang: 'en' });
  await bar.getByRole('button', { name: 'Pause' }).click();
  await endSentence(window);
  await expect(bar).toContainText('Sentence 3 of');

  // To the end, and on: the next article of the list is open and read.
  await window.getByRole('searchbox').fill('');
  await bar.getByRole('checkbox', { name: 'Then the next article' }).check();
  await bar.getByRole('button', { name: 'Read on' }).click();
  const count = Number(/of (\d+)/u.exec((await bar.textContent()) ?? '')?.[1]);
  const before = await window.locator('#article-frame').getAttribute('title');
  for (let step = 3; step <= count; step += 1) {
    // oxlint-disable-next-line no-await-in-loop
    await endSentence(window);
  }
  await expect(window.locator('#article-frame')).not.toHaveAttribute('title', before ?? '');
  await expect(bar).toBeVisible();

  // Opened by the reader, another article ends it; one in a language without a voice says what to do.
  await openByHeadline(window, headlineOf('ar-halvane-night-school'));
  await expect(bar).toBeHidden();
  await window.keyboard.press('Shift+R');
  await expect(bar.getByRole('alert')).toContainText('has no voice for Arabic. Add one');
  await bar.getByRole('button', { name: 'Stop reading aloud' }).click();
  await expect(bar).toBeHidden();
  await running.close();
  await publisher.stop();
});
