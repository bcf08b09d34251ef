/**
 * `npm run corpus -- <folder> [--only feeds|pages|hostile|opml|topics] [--out <folder>] [--floors | --raise]`: runs the
 * product's own code over real cases that lie outside of the project and prints the scores as one JSON object, one entry a part. With
 * `--out` the raw results are written too, to be scored elsewhere. `--floors` fails when a score has fallen below what
 * was reached before (bench/floors.json), `--raise` writes what is reached now.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { scoreFeeds } from './corpus/feeds.ts';
import { fallen, raised, scoresIn, type Floors } from './corpus/floors.ts';
import { scoreHostile } from './corpus/hostile.ts';
import { scoreOpml } from './corpus/opml.ts';
import { scorePages } from './corpus/page-parts.ts';
import type { Part } from './corpus/part.ts';
import { scoreTopics } from './corpus/topics.ts';

const floorsFile = path.join(path.dirname(fileURLToPath(import.meta.url)), 'floors.json');

/** Every part by its name: given the corpus' folder, its scores and raw results. */
const parts: Record<string, Part> = {
  feeds: scoreFeeds,
  pages: scorePages,
  hostile: scoreHostile,
  opml: scoreOpml,
  topics: (folder) => ({ scores: scoreTopics(folder) }),
};

const { values, positionals } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    out: { type: 'string' },
    floors: { type: 'boolean' },
    raise: { type: 'boolean' },
  },
  allowPositionals: true,
});
const [folder = ''] = positionals;
const chosen = values.only?.flatMap((names) => names.split(',')) ?? Object.keys(parts);
const unknown = chosen.filter((name) => !Object.hasOwn(parts, name));
if (!existsSync(path.join(folder, 'pages')) || unknown.length > 0) {
  console.error(`There is no corpus at “${folder}”, or no part ${unknown.join(', ')}.`);
  console.error(
    `npm run corpus -- <folder> [--only ${Object.keys(parts).join('|')}] [--out <folder>] [--floors | --raise]`,
  );
  process.exitCode = 2;
} else {
  const scores: Record<string, unknown> = {};
  for (const name of chosen) {
    // One after the other: each part measures its speed on one thread.
    // oxlint-disable-next-line no-await-in-loop
    const done = await parts[name]?.(folder);
    scores[name] = done?.scores;
    if (values.out === undefined) continue;
    mkdirSync(values.out, { recursive: true });
    for (const [file, raw] of Object.entries(done?.raw ?? {}))
      writeFileSync(path.join(values.out, file), JSON.stringify(raw));
  }
  console.log(JSON.stringify({ corpus: path.resolve(folder), ...scores }, null, 2));
  if (values.floors === true) holdFloors(scores);
  if (values.raise === true) raiseFloors(scores);
}

function readFloors(): Floors {
  return existsSync(floorsFile) ? (JSON.parse(readFileSync(floorsFile, 'utf8')) as Floors) : {};
}

function holdFloors(scores: unknown): void {
  const faults = fallen(scoresIn(scores), readFloors(), chosen);
  for (const fault of faults) console.error(`Fallen: ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}

function raiseFloors(scores: unknown): void {
  writeFileSync(floorsFile, `${JSON.stringify(raised(scoresIn(scores), readFloors()), null, 2)}\n`);
}
