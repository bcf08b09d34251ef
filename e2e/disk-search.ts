/** Looks for a secret in every byte of a folder. */
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

/** Paths below `folder` of all its files. */
export async function allFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

/** The files below `folder` that hold `text`: as it is, in UTF-16, or in Base64 at any place in a longer text. */
export async function filesWith(folder: string, text: string): Promise<string[]> {
  const wanted = [
    Buffer.from(text),
    Buffer.from(text, 'utf16le'),
    ...base64Forms(text).map((form) => Buffer.from(form)),
  ];
  const found: string[] = [];
  for (const file of await allFiles(folder)) {
    // A file that goes away meanwhile holds nothing.
    // oxlint-disable-next-line no-await-in-loop
    const bytes = await readFile(file).catch(() => Buffer.alloc(0));
    if (wanted.some((one) => bytes.includes(one))) found.push(path.relative(folder, file));
  }
  return found.toSorted();
}

/** Base64 takes three bytes at a time: what stands in a text can look in three ways, but for its ends. */
function base64Forms(text: string): string[] {
  return [0, 1, 2].map((shift) => {
    const form = Buffer.concat([Buffer.alloc(shift), Buffer.from(text)]).toString('base64');
    return form.slice(shift === 0 ? 0 : 4, -4);
  });
}
