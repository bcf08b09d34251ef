/** Shows pages in real Chromium (the app's own runtime) with everything heard that they do. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DomNode } from './hostile-score.ts';

/** Pages that are shown side by side, each in a frame. */
export interface Load {
  /** Whole documents. */
  pages: string[];
  /** Content security policy of each, null for none. */
  policy: string | null;
  /** Policy of the window around them, whose frames are sandboxed then; null for plain frames of a plain page. */
  framed: string | null;
}

/** What one page did. */
export interface Told {
  executed: string[];
  requests: string[];
  navigations: string[];
  tree: DomNode | null;
}

/** Side by side. */
const TOGETHER = 16;
const PATIENCE_MS = 540_000;

/** What each page of each load did, in their order. Throws when a page was not told of: what was not seen proves nothing. */
export async function showAll(wanted: readonly Load[]): Promise<Told[][]> {
  const parts = wanted.map((load) => partsOf(load));
  const loads = parts.flat();
  const executable = process.env['BROADSHEET_ELECTRON'];
  if (executable === undefined) throw new Error('There is no Electron runtime: run this as npm run corpus.');
  const flags = (process.env['BROADSHEET_ELECTRON_FLAGS'] ?? '').split(' ').filter((flag) => flag !== '');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-hostile-'));
  const [given, told] = [path.join(folder, 'loads.json'), path.join(folder, 'told.jsonl')];
  try {
    writeFileSync(given, JSON.stringify(loads));
    const app = path.join(path.dirname(fileURLToPath(import.meta.url)), 'window');
    const child = spawn(executable, [...flags, `--user-data-dir=${folder}`, app], {
      env: { ...process.env, HOSTILE_LOADS: given, HOSTILE_TOLD: told },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
    await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
    clearTimeout(timer);
    const lines = existsSync(told) ? readFileSync(told, 'utf8').trim().split('\n') : [];
    const answers = lines
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { at: number; pages: Told[] });
    const found = new Map(answers.map(({ at, pages }) => [at, pages]));
    if (found.size < loads.length)
      throw new Error(`${loads.length - found.size} loads were not shown: ${said.slice(-2_000)}`);
    let at = 0;
    return parts.map((some) => some.flatMap(() => found.get(at++) ?? []));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function partsOf({ pages, ...around }: Load): Load[] {
  return Array.from({ length: Math.ceil(pages.length / TOGETHER) }, (_unused, at) => ({
    pages: pages.slice(at * TOGETHER, (at + 1) * TOGETHER),
    ...around,
  }));
}
