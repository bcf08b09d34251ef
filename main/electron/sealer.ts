/** The system's keyring behind Electron's safeStorage. */
import { safeStorage } from 'electron';
import type { Sealer } from './vault.ts';

/** What Chromium falls back to where Linux has no keyring: a key that stands in its source, which protects nothing. */
const NO_KEYRING = ['basic_text', 'unknown'];

/**
 * Call when the app is ready. The keyring is looked for once, at its first use: that holds the main thread, for a quarter of
 * a second, and where the keyring is locked until the reader has answered the system's question.
 */
export function createSealer(): Sealer {
  let available: boolean | null = null;
  return {
    get available() {
      available ??= hasKeyring();
      return available;
    },
    seal: (text) => safeStorage.encryptString(text),
    open: (bytes) => safeStorage.decryptString(Buffer.from(bytes)),
  };
}

function hasKeyring(): boolean {
  if (process.platform === 'linux' && NO_KEYRING.includes(safeStorage.getSelectedStorageBackend())) return false;
  return safeStorage.isEncryptionAvailable();
}
