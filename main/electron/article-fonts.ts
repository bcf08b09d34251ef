/** The typefaces of articles, from the app's own files: what may be asked for is what the build put there. */
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

export interface ArticleFonts {
  /** The rules that name the files, '' where the build put none. */
  faces(): Promise<string>;
  /** A file by its name, null for any other name. */
  file(name: string): Promise<Uint8Array<ArrayBuffer> | null>;
}

/** @param folder where the build put faces.css and the files it names */
export function articleFonts(folder: string): ArticleFonts {
  let names: Promise<ReadonlySet<string>> | undefined;
  // A face is asked for by every article: read once, kept.
  const kept = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  let faces: Promise<string> | undefined;
  return {
    faces: () => (faces ??= readFile(path.join(folder, 'faces.css'), 'utf8').catch(() => '')),
    file: async (name) => {
      names ??= readdir(folder).then(
        (found) => new Set(found.filter((one) => /^[\w-]+\.woff2$/u.test(one))),
        () => new Set(),
      );
      if (!(await names).has(name)) return null;
      const file = kept.get(name) ?? readFile(path.join(folder, name)).then((bytes) => new Uint8Array(bytes));
      kept.set(name, file);
      return file;
    },
  };
}
