/**
 * `npm run corpus -- <folder> [--only topics]`: scores the product's own code on real cases that lie outside of the project
 * and prints the scores as one JSON object, one entry a part.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { scoreTopics } from './corpus/topics.ts';

/** Every part by its name: given the corpus' folder, what is printed of it. */
const parts: Record<string, (folder: string) => unknown> = { topics: scoreTopics };

const { values, positionals } = parseArgs({
  options: { only: { type: 'string', multiple: true } },
  allowPositionals: true,
});
const [folder = ''] = positionals;
const chosen = values.only?.flatMap((names) => names.split(',')) ?? Object.keys(parts);
const unknown = chosen.filter((name) => !Object.hasOwn(parts, name));
if (!existsSync(path.join(folder, 'pages')) || unknown.length > 0) {
  console.error(`There is no corpus at “${folder}”, or no part ${unknown.join(', ')}.`);
  console.error(`npm run corpus -- <folder> [--only ${Object.keys(parts).join('|')}]`);
  process.exitCode = 2;
} else {
  const scores = Object.fromEntries(chosen.map((name) => [name, parts[name]?.(folder)]));
  console.log(JSON.stringify({ corpus: path.resolve(folder), ...scores }, null, 2));
}
