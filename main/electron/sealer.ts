/** The system's keyring behind Electron's safeStorage. */
import { safeStorage } from 'electron';
import type { Sealer } from './vault.ts';

/** What Chromium falls back to where Linux has no keyring: a key that stands in its source, which protects nothing. */
const NO_KEYRING = ['basic_text', 'unknown'];

/** Call when the app is ready. The keyring is looked for once: Chromium decides at the start too. */
export function createSealer(): Sealer {
  const available = hasKeyring();
  return {
    available,
    seal: (text) => safeStorage.encryptString(text),
    open: (bytes) => safeStorage.decryptString(Buffer.from(bytes)),
  };
}

function hasKeyring(): boolean {
  if (process.platform === 'linux' && NO_KEYRING.includes(safeStorage.getSelectedStorageBackend())) return false;
  return safeStorage.isEncryptionAvailable();
}
