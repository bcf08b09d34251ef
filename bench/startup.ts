/**
 * `npm run bench -- startup --runs 15`: from starting the process until the window is shown and the first row of the list is
 * painted, with 1,000 articles in the library; beside it an Electron window with one line in it. The two take turns, so
 * that both meet the same load, and the ratio is the median of the pairs' own. Prints one JSON object, times in ms.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { machine, shares } from './measure.ts';
import { storedProfile } from './stored-profile.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '15' },
    articles: { type: 'string', default: '1000' },
    publications: { type: 'string', default: '20' },
  },
});
const here = path.dirname(fileURLToPath(import.meta.url));
const electron = process.env['BROADSHEET_ELECTRON'] ?? '';
const flags = (process.env['BROADSHEET_ELECTRON_FLAGS'] ?? '').split(' ').filter((flag) => flag !== '');
/** What a start took of a usual one, longer than which it hangs. */
const PATIENCE_MS = 60_000;

interface Start {
  shown: number;
  painted: number;
  /** Both: the reader sees the list. */
  seen: number;
}

/** Starts an app, waits for its first row, and for its end. */
function start(app: string, profile: string, row: string): Promise<Start> {
  return new Promise((resolve, reject) => {
    const began = Date.now();
    const child = spawn(
      electron,
      [...flags, '--password-store=basic', '-r', path.join(here, 'startup', 'probe.cjs'), app],
      {
        env: { ...process.env, BROADSHEET_PROFILE: profile, BENCH_ROW: row },
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.once('error', reject);
    child.once('close', () => {
      clearTimeout(timer);
      const found = /^bench (.*)$/mu.exec(said)?.[1];
      if (found === undefined) return reject(new Error(`${app} showed no ${row}: ${said}`));
      const at = JSON.parse(found) as { shown: number; painted: number };
      const [shown, painted] = [at.shown - began, Math.round(at.painted - began)];
      resolve({ shown, painted, seen: Math.max(shown, painted) });
    });
  });
}

const { profile } = storedProfile(Number(values.articles), Number(values.publications));
const emptyProfile = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-bench-empty-'));
try {
  const broadsheet = (): Promise<Start> => start(path.dirname(here), profile, '.article-list .row');
  const empty = (): Promise<Start> => start(path.join(here, 'startup'), emptyProfile, '.row');
  // Once each unmeasured: files come from the disk, the profiles are made, scripts are compiled and kept.
  await broadsheet();
  await empty();
  const pairs: { ours: Start; bare: Start }[] = [];
  for (let run = 0; run < Number(values.runs); run += 1) {
    // The first of a pair may find the machine otherwise than the second: they change places.
    const oursFirst = run % 2 === 0 ? await broadsheet() : null;
    const bare = await empty();
    pairs.push({ ours: oursFirst ?? (await broadsheet()), bare });
    process.stderr.write('.');
  }
  const ratios = pairs.map(({ ours, bare }) => ours.seen / bare.seen);
  console.log(
    JSON.stringify(
      {
        bench: 'startup',
        machine: machine(),
        articles: Number(values.articles),
        publications: Number(values.publications),
        runs: pairs.length,
        milliseconds: {
          broadsheet: shares(pairs.map(({ ours }) => ours.seen)),
          broadsheetShown: shares(pairs.map(({ ours }) => ours.shown)),
          broadsheetPainted: shares(pairs.map(({ ours }) => ours.painted)),
          emptyWindow: shares(pairs.map(({ bare }) => bare.seen)),
        },
        ratio: shares(ratios).p50,
        ratios: shares(ratios),
        aim: 1.25,
      },
      null,
      2,
    ),
  );
} finally {
  for (const folder of [profile, emptyProfile]) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
