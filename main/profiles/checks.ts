/** Whether what a profile says can be used: selectors by the engine that the press asks, regular expressions by trying them. */
import { createContext, Script } from 'node:vm';
import { compile } from 'css-select';

/** Why a text is no CSS selector, in words that follow its field's name; null when it is one. */
export function whyNotSelector(selector: string): string | null {
  try {
    compile(selector);
    return null;
  } catch (error) {
    return `is no CSS selector (${error instanceof Error ? error.message : String(error)})`;
  }
}

/** Time that trying a regular expression may take, ms. A good one takes a hundredth of it. */
const TRIAL = 250;
/** Paths as bad as they come for an expression that may match one stretch in many ways. */
const STRETCHES = ['a', '1', '/', '-', '.', '_', 'a/', 'a-', '1/', '1-', '/a', '/1', 'a1', '-a', '%', 'ab', 'a.', '/-'];
const trial = new Script('for (const path of paths) pattern.test(path);');

/** Why a text is no regular expression to test paths with; null when it is one. */
export function whyNotPattern(source: string): string | null {
  let pattern: RegExp;
  try {
    pattern = new RegExp(source, 'u');
  } catch (error) {
    return `is no regular expression (${error instanceof Error ? error.message.replace(/^Invalid regular expression: /u, '') : String(error)})`;
  }
  // An expression may begin with words of its own before it goes astray.
  const words = /[a-z\d/_.-]{2,}/giu.exec(source)?.[0] ?? '';
  const paths = STRETCHES.flatMap((stretch) => [`/${stretch.repeat(40)}!`, `${words}${stretch.repeat(40)}!`]);
  try {
    trial.runInContext(createContext({ pattern, paths }), { timeout: TRIAL });
    return null;
  } catch {
    return 'takes for ever on some addresses: a repeated group holds a repetition that can match the same letters';
  }
}
