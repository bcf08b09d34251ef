/** Why a file could not be read or written, for a person. */
import path from 'node:path';
import type { Problem } from '../preload/model.ts';
import { plainWords } from './report.ts';
import { say } from './words/index.ts';

/** What the system says of a file, by Node's codes of `errno(3)`. */
const WHY = {
  ENOENT: 'answer.why-gone',
  ENOTDIR: 'answer.why-gone',
  EACCES: 'answer.why-refused',
  EPERM: 'answer.why-refused',
  EROFS: 'answer.why-refused',
  ENOSPC: 'answer.why-full',
  EDQUOT: 'answer.why-full',
  EISDIR: 'answer.why-folder',
  EBUSY: 'answer.why-busy',
} as const;

const isKnown = (code: unknown): code is keyof typeof WHY => typeof code === 'string' && Object.hasOwn(WHY, code);

/**
 * @param error what reading or writing a file threw
 * @returns the cause in the words of the window's language; of an unknown one the error's own, without folders
 */
export function fileWords(error: unknown): string {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return isKnown(code) ? say(WHY[code]) : plainWords(error);
}

/** The name of the file that an error of the system is about, without its folders; '' where it names none. */
function fileOf(error: unknown): string {
  const file: unknown = error instanceof Error && 'path' in error ? error.path : undefined;
  // It is written beside its place first (write-whole.ts).
  return typeof file === 'string' ? path.basename(file).replace(/(?:\.[\da-f-]{36})?\.new$/u, '') : '';
}

/** What the reader is told when a file that they chose could not be written. */
export function cannotWrite(error: unknown): Problem {
  const [file, why] = [fileOf(error), fileWords(error)];
  const message = file === '' ? say('answer.cannot-write', { why }) : say('answer.cannot-write-file', { file, why });
  return { code: 'cannot-write', message };
}
