/** The vault's files: one for each secret, replaced whole, for the user's own account only. */
import { chmod, mkdir, open, readFile, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

const Envelope = z.object({
  version: z.literal(1),
  /** By what it is protected: the system's keyring, or nothing but the file's mode. */
  sealed: z.enum(['keyring', 'open']),
  /** Base64; looked at loosely, because zod's own check of 1 MB takes 50 ms of the main thread. */
  data: z.string().regex(/^[\w+/]*={0,2}$/u),
});
export type Envelope = z.infer<typeof Envelope>;

const END = '.json';
const HALF = '.new';

const fileOf = (folder: string, name: string): string => path.join(folder, name + END);

/** Null when there is none. Rejects for what is no envelope of ours. */
export async function readEnvelope(folder: string, name: string): Promise<Envelope | null> {
  const text = await readFile(fileOf(folder, name), 'utf8').catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
  return text === null ? null : Envelope.parse(JSON.parse(text));
}

/** After a crash or power cut at any instant there is the old file or the new one, whole. */
export async function writeEnvelope(folder: string, name: string, envelope: Envelope): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  // The mode above is not taken for a folder that is there already.
  await chmod(folder, 0o700);
  const half = fileOf(folder, name) + HALF;
  // Never one that is left over, whose mode may be any.
  await rm(half, { force: true });
  const file = await open(half, 'wx', 0o600);
  try {
    await file.writeFile(JSON.stringify(envelope));
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(half, fileOf(folder, name));
  await syncFolder(folder);
}

/** Removes a secret's file, and what a crash left of writing it. */
export async function removeFile(folder: string, name: string): Promise<void> {
  await Promise.all([rm(fileOf(folder, name), { force: true }), rm(fileOf(folder, name) + HALF, { force: true })]);
  await syncFolder(folder).catch(() => undefined);
}

/** Names of the secrets that have a file. Half-written ones are removed on the way. */
export async function listFiles(folder: string): Promise<string[]> {
  const found = await readdir(folder).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  await Promise.all(
    found.filter((one) => one.endsWith(HALF)).map((one) => rm(path.join(folder, one), { force: true })),
  );
  return found.filter((one) => one.endsWith(END)).map((one) => one.slice(0, -END.length));
}

/** The rename itself must be on the disk. Windows has no such thing for folders. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';
