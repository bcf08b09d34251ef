/** What a view of the gallery is, and what many begin with. */
import type { ArticleSummary, SettingsChange } from '../preload/model.ts';
import type { Stage } from './gallery-stage.ts';

export interface View {
  name: string;
  /** What the page of the gallery says of it. */
  about: string;
  /** Before anything is followed. */
  empty?: true;
  /** Window sizes other than the gallery's. */
  sizes?: readonly (readonly [width: number, height: number])[];
  /** Settings it is seen with. */
  settings?: SettingsChange;
  /** What is seen depends on where the mouse was left. */
  mouse?: true;
  open: (stage: Stage) => Promise<void>;
  /** Done anew in every theme and size: what is selected in an article goes when its frame is loaded again. */
  again?: (stage: Stage) => Promise<void>;
  /** Puts back what outlives a window that is loaded anew. */
  leave?: (stage: Stage) => Promise<void>;
}

/** An article that is here whole, with a picture. */
export const whole =
  (language: string) =>
  (article: ArticleSummary): boolean =>
    article.language.startsWith(language) && article.access === 'full' && article.leadImage !== null;
export const english = whole('en');

/** The newest article of a list that has been narrowed down, so that list and article belong together. */
export async function read(stage: Stage, fits: (article: ArticleSummary) => boolean): Promise<void> {
  await stage.all();
  await stage.open(fits);
}
