// @ts-check
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { macIcon, windowsIcon } from '../icons/containers.mjs';
import { inProject, run, tail } from '../steps/command.mjs';
import { prepareApp } from '../steps/prepare.mjs';
import { StepError, step } from '../steps/say.mjs';

/** @param {string[]} _given none */
export async function command(_given) {
  const { env, electron, electronFlags } = await prepareApp({ build: false, display: 'virtual' });
  await step('Drawing build/icons', async () => {
    const parameters = [...electronFlags, inProject('build', 'icons', 'drawing')];
    const { code, output } = await run(electron.executable, parameters, { env, seconds: 60 });
    if (code !== 0) throw new StepError(`The icons could not be drawn:\n${tail(output)}`);
  });
  const pictures = readdirSync(inProject('build', 'icons', 'png'))
    .map((name) => ({ size: Number.parseInt(name, 10), png: readFileSync(inProject('build', 'icons', 'png', name)) }))
    .toSorted((one, other) => one.size - other.size);
  writeFileSync(inProject('build', 'icons', 'icon.ico'), windowsIcon(pictures.filter(({ size }) => size <= 256)));
  writeFileSync(inProject('build', 'icons', 'icon.icns'), macIcon(pictures));
  return 0;
}
