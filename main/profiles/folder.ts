/** Reads the folder in which people keep profiles of their own. */
import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { problemOf, type ProfileProblem } from './problems.ts';
import { readProfiles, type ProfileFile, type ReadProfiles } from './read.ts';
import type { Profile } from './schema.ts';

/** No one writes more by hand; the rest is left alone and said. */
const MOST_FILES = 200;
/** Size of one file, bytes. */
const LARGEST = 256 * 1024;

/**
 * Reads `<folder>/*.json`. Never rejects: without the folder there are no profiles, and a file that cannot be read is a
 * problem of its own.
 */
export async function readProfileFolder(folder: string, builtIn: readonly Profile[]): Promise<ReadProfiles> {
  const problems: ProfileProblem[] = [];
  const files: ProfileFile[] = [];
  const names = await namesIn(folder, problems);
  for (const name of names.slice(0, MOST_FILES)) {
    // One after the other: the files are small and few.
    // oxlint-disable-next-line no-await-in-loop
    const text = await textOf(path.join(folder, name));
    if (text.ok) files.push({ name, text: text.value });
    else problems.push(problemOf(name, text.why));
  }
  const [rest] = names.slice(MOST_FILES);
  if (rest !== undefined)
    problems.push(
      problemOf(
        rest,
        `this file and ${names.length - MOST_FILES - 1} more are left out: ${MOST_FILES} profiles at most are read. Take some away.`,
      ),
    );
  const read = readProfiles(files, builtIn);
  return { profiles: read.profiles, problems: [...problems, ...read.problems] };
}

async function namesIn(folder: string, problems: ProfileProblem[]): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory() && /^[^.].*\.json$/iu.test(entry.name))
      .map(({ name }) => name)
      .toSorted();
  } catch (error) {
    if (!isMissing(error))
      problems.push(problemOf(folder, `the folder of profiles cannot be read (${reason(error)}).`));
    return [];
  }
}

async function textOf(file: string): Promise<{ ok: true; value: string } | { ok: false; why: string }> {
  try {
    // Looked at before it is opened: what is a pipe would never end.
    const facts = await stat(file);
    if (!facts.isFile()) return { ok: false, why: 'is no file, and is left out.' };
    if (facts.size > LARGEST)
      return {
        ok: false,
        why: `is left out: it is larger than ${LARGEST / 1024} KB, which no profile is. Make it smaller.`,
      };
    return { ok: true, value: await readFile(file, 'utf8') };
  } catch (error) {
    return { ok: false, why: `cannot be read (${reason(error)}), and is left out. Look at its permissions.` };
  }
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';
const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
