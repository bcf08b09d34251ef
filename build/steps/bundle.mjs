// @ts-check
/** Builds out/main, out/preload and out/renderer when their sources changed. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inProject, run, tail, tool } from './command.mjs';
import { StepError, step } from './say.mjs';

const folders = ['main', 'preload', 'renderer'];
const files = [
  'electron.vite.config.ts',
  'build/third-party-licences.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
/** Says what sources out/ was built from. */
export const stampFile = inProject('out', '.sources');
const results = ['main/index.js', 'preload/index.cjs', 'renderer/index.html'];

/**
 * @param {string} node
 * @param {NodeJS.ProcessEnv} env
 */
export async function bundle(node, env) {
  const stamp = await stampOfSources();
  const isBuilt = results.every((name) => existsSync(inProject('out', name)));
  if (isBuilt && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  await step('Building the app', async () => {
    const { code, output } = await run(node, [tool('electron-vite'), 'build'], { env });
    if (code !== 0)
      throw new StepError(`The app could not be built:\n${tail(output, 40)}`, 'Mend the source named above.');
  });
  await writeFile(stampFile, stamp);
}

/** @returns {Promise<string>} changes when any source's name, size or time of change does */
async function stampOfSources() {
  const names = [...files];
  for (const folder of folders) {
    for (const entry of await readdir(inProject(folder), { withFileTypes: true, recursive: true })) {
      if (!entry.isFile() || /\.test\.tsx?$/.test(entry.name)) continue;
      names.push(path.relative(inProject(), path.join(entry.parentPath, entry.name)));
    }
  }
  const hash = createHash('sha256');
  for (const name of names.toSorted()) {
    const { size, mtimeMs } = await stat(inProject(name));
    hash.update(`${name} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}
