/** Every word that main says by itself in English, in ICU message format. The keys are those of every other language. */
import { access } from './access.ts';
import { answers } from './answers.ts';
import { article } from './article.ts';
import { desktop } from './desktop.ts';
import { marks } from './marks.ts';
import { menu } from './menu.ts';
import { problems } from './problems.ts';
import { reasons } from './reasons.ts';
import { signIn } from './sign-in.ts';
import { windows } from './windows.ts';

export const en = {
  ...access,
  ...answers,
  ...article,
  ...desktop,
  ...marks,
  ...menu,
  ...problems,
  ...reasons,
  ...signIn,
  ...windows,
};
