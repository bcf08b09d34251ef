/**
 * Small named secrets on disk, sealed by the system's keyring. Where there is none they stay in memory for this run, unless
 * the reader chose to keep them all the same: then they lie open in files that only the user's own account may read.
 */
import type { Protection } from '../../preload/session.ts';
import { listFiles, readEnvelope, removeFile, writeEnvelope } from './vault-files.ts';

/** The system's keyring as a value (sealer.ts). */
export interface Sealer {
  /** Whether there is a keyring; nothing is sealed or opened without. */
  readonly available: boolean;
  /** Throws when the keyring refuses. */
  seal(text: string): Uint8Array;
  /** Throws for what was sealed by another key, and for damage. */
  open(bytes: Uint8Array): string;
}

export interface VaultNeeds {
  /** Absolute path of a folder of the vault's own; made at the first write. */
  folder: string;
  sealer: Sealer;
  /** The reader's choice to keep secrets without a keyring. */
  mayKeepOpen: () => boolean;
  report: (code: string, error: unknown) => void;
}

export interface Vault {
  /** Null for what is not there or cannot be opened; never rejects for the latter, which is reported and forgotten. */
  get(name: string): Promise<string | null>;
  /**
   * Resolves when it is on disk, where it may be; what the disk does not take is kept for this run and reported. Rejects only
   * for a bad name and beyond LARGEST_SECRET bytes: then what was kept before stays.
   */
  set(name: string, text: string): Promise<void>;
  delete(name: string): Promise<void>;
  /** Of all secrets, those that cannot be opened now included. */
  names(): Promise<string[]>;
  /** The reader changed the choice: open files are removed (and kept for this run), or what memory holds is written. */
  settingsChanged(): Promise<void>;
  protection(): Protection;
}

/** Bytes of one secret in UTF-8. */
export const LARGEST_SECRET = 1024 * 1024;

const GOOD_NAME = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/u;

export function createVault({ folder, sealer, mayKeepOpen, report }: VaultNeeds): Vault {
  const memory = new Map<string, string>();
  const protection = (): Protection => {
    const keyring = sealer.available;
    return { keyring, kept: keyring || mayKeepOpen() };
  };

  // One thing at a time: a set and a delete of the same name end as they were asked. First of all what an earlier run left
  // is brought in order, but not before anything is asked: finding the keyring takes time.
  let last: Promise<unknown> | null = null;
  const inOrder = <Value>(job: () => Promise<Value>): Promise<Value> => {
    last ??= settle(true).catch((error: unknown) => report('secrets', error));
    const done = last.then(job);
    last = done.catch(() => undefined);
    return done;
  };

  /** Writes, and forgets it in memory; keeps it there when the disk or the keyring refuses. */
  const write = async (name: string, text: string): Promise<void> => {
    try {
      await writeEnvelope(
        folder,
        name,
        sealer.available
          ? { version: 1, sealed: 'keyring', data: base64(sealer.seal(text)) }
          : { version: 1, sealed: 'open', data: base64(Buffer.from(text)) },
      );
      memory.delete(name);
    } catch (error) {
      // What lies there is outdated, yet better at the next start than nothing where only the disk was full.
      memory.set(name, text);
      report('secret-not-kept', error);
    }
  };

  /** What a file holds; null when it cannot be opened now: a disk or a keyring that refuses today may not tomorrow. */
  const open = async (name: string): Promise<{ sealed: 'keyring' | 'open'; text: string } | null> => {
    try {
      const envelope = await readEnvelope(folder, name);
      if (envelope === null) return null;
      const bytes = Buffer.from(envelope.data, 'base64');
      if (envelope.sealed === 'open') return { sealed: 'open', text: bytes.toString() };
      // A keyring that is away today may be back tomorrow: the file stays.
      return sealer.available ? { sealed: 'keyring', text: sealer.open(bytes) } : null;
    } catch (error) {
      report('secret-unreadable', error);
      return null;
    }
  };

  /** Brings files and memory to what is allowed now. */
  const settle = async (starting: boolean): Promise<void> => {
    const { keyring, kept } = protection();
    for (const name of (await listFiles(folder)).filter((one) => GOOD_NAME.test(one))) {
      // oxlint-disable-next-line no-await-in-loop
      const held = (await readEnvelope(folder, name).catch(() => null))?.sealed === 'open' ? await open(name) : null;
      if (held === null) continue;
      // oxlint-disable-next-line no-await-in-loop
      if (keyring) await write(name, held.text);
      else if (!kept) {
        // Left by a run that ended before it could remove it: the reader's word was to forget it with that run.
        if (!starting) memory.set(name, held.text);
        // oxlint-disable-next-line no-await-in-loop
        await removeFile(folder, name);
      }
    }
    // oxlint-disable-next-line no-await-in-loop
    if (kept) for (const [name, text] of memory) await write(name, text);
  };
  return {
    protection,
    settingsChanged: () => inOrder(() => settle(false)).catch((error: unknown) => report('secrets', error)),
    get: async (name) => {
      checkName(name);
      return inOrder(async () => memory.get(name) ?? (await open(name))?.text ?? null);
    },
    set: async (name, text) => {
      checkName(name);
      if (Buffer.byteLength(text) > LARGEST_SECRET) throw new RangeError(`the secret ${name} is larger than 1 MB`);
      return inOrder(async () => {
        if (protection().kept) return write(name, text);
        memory.set(name, text);
        // One that is sealed by a keyring that is away is outdated now.
        await removeFile(folder, name).catch((error: unknown) => report('secrets', error));
      });
    },
    delete: async (name) => {
      checkName(name);
      return inOrder(async () => {
        memory.delete(name);
        await removeFile(folder, name);
      });
    },
    names: () =>
      inOrder(async () => {
        const files = (await listFiles(folder)).filter((one) => GOOD_NAME.test(one));
        return [...new Set([...files, ...memory.keys()])].toSorted();
      }),
  };
}

function checkName(name: string): void {
  // A name becomes a file's: nothing that leads elsewhere, and nothing that two systems spell differently.
  if (!GOOD_NAME.test(name)) throw new TypeError(`not a secret's name: ${JSON.stringify(name)}`);
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
