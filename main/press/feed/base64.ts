/** Texts that old Atom feeds carry as base64: by `mode` in Atom 0.3, by a type that is neither text nor XML in Atom 1.0. */

/** The decoded text of an element with these attributes; null when it is not in base64, or not text in it. */
export function fromBase64(value: string, { mode = '', type = '' }: { mode?: string; type?: string }): string | null {
  if (mode.toLowerCase() !== 'base64' && type.toLowerCase() !== 'application/octet-stream') return null;
  try {
    const bytes = Uint8Array.from(atob(value), (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim();
  } catch {
    return null;
  }
}
