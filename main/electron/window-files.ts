/** Which built file an address of the window's scheme names. Pure. */
import path from 'node:path';
import { parseAddress } from './address.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** The file inside `folder` and its content type; null for another host, a kind that is not served, or a way out of the folder. */
export function windowFile(folder: string, address: string): { file: string; type: string } | null {
  const url = parseAddress(address);
  if (url?.host !== 'window') return null;
  const name = decoded(url.pathname);
  // A zero byte ends a name for the system, but not for us.
  if (name === null || name.includes('\0')) return null;
  const file = path.join(folder, path.normalize(name));
  const type = TYPES[path.extname(file)];
  return type === undefined || !file.startsWith(folder + path.sep) ? null : { file, type };
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
