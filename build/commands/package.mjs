// @ts-check
import { readdirSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { megabytes } from '../steps/cache.mjs';
import { inProject, run, tail, tool } from '../steps/command.mjs';
import { hold, waiting } from '../steps/lock.mjs';
import { prepareApp } from '../steps/prepare.mjs';
import { StepError, say, step } from '../steps/say.mjs';
import { checkContents, checkFuses, findPackaged, tellSizes } from './packaged.mjs';
import { tryPackage } from './try-package.mjs';

/**
 * Without arguments the installers for this system. With `--dir` only the folder an installer would install, which is
 * then tried: started as users get it, and driven through one journey.
 * @param {string[]} given `--dir`, `--no-journey`, and whatever electron-builder takes
 */
export async function command(given) {
  const folderOnly = given.includes('--dir') || given.includes('dir');
  const prepared = await prepareApp({ build: true, display: 'virtual' });
  const { node, env, electron } = prepared;
  if (!electron.official && !folderOnly) {
    throw new StepError(
      `Installers are built with the official Electron only, and here only the development runtime (Electron ${electron.version}) is to be had.`,
      'Where GitHub can be reached, run npm run package. Here, npm run package -- --dir makes and tries the packaged app.',
    );
  }
  const passedOn = given.filter((argument) => argument !== '--no-journey');
  const parameters = [
    tool('electron-builder'),
    '--config=build/electron-builder.yml',
    '--publish=never',
    ...(folderOnly ? [`-c.electronDist=${electron.folder}`, `-c.electronVersion=${electron.version}`] : []),
    ...passedOn,
  ];
  await hold('package', waiting('makes a package'));
  await rm(inProject('dist'), { recursive: true, force: true });
  await step('Packaging (electron-builder)', async () => {
    const { code, output } = await run(node, parameters, { env });
    if (code !== 0) throw new StepError(`electron-builder failed:\n${tail(output, 40)}`);
  });
  if (!folderOnly) {
    for (const name of readdirSync(inProject('dist'))) {
      const { size } = statSync(inProject('dist', name));
      if (/\.(dmg|zip|exe|AppImage|deb)$/.test(name)) say(`  dist/${name}: ${megabytes(size)}`);
    }
    return 0;
  }
  const packaged = await findPackaged(electron);
  await tellSizes(packaged);
  await checkContents(packaged);
  await checkFuses(packaged);
  if (given.includes('--no-journey')) return 0;
  return tryPackage(packaged, prepared);
}
