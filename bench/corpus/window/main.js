// @ts-check
/**
 * An Electron app that loads pages given in a file (HOSTILE_LOADS) and tells what each did, one line of JSON a load
 * (HOSTILE_TOLD). Some windows at a time, each with a session of its own; no request leaves the machine.
 */
import { appendFileSync, readFileSync } from 'node:fs';
import { app, protocol } from 'electron';
import { Stage } from './stage.js';

const STAGES = 2;

protocol.registerSchemesAsPrivileged([
  { scheme: 'broadsheet-app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  { scheme: 'broadsheet-article', privileges: { standard: true, secure: true, corsEnabled: true } },
]);

/** @type {import('./stage.js').Load[]} */
const loads = JSON.parse(readFileSync(process.env['HOSTILE_LOADS'] ?? '', 'utf8'));
let next = 0;
const told = process.env['HOSTILE_TOLD'] ?? '';

/** @param {number} number */
async function playAll(number) {
  const stage = new Stage(number);
  for (let at = next; at < loads.length; at = next) {
    next += 1;
    // One after the other: a window shows one load.
    // oxlint-disable-next-line no-await-in-loop
    const pages = await stage.play(loads[at]);
    appendFileSync(told, `${JSON.stringify({ at, pages })}\n`);
  }
}

async function playLoads() {
  await app.whenReady();
  await Promise.all(Array.from({ length: STAGES }, (_unused, number) => playAll(number)));
}

// Windows come and go; the app ends when all has been told.
app.on('window-all-closed', () => {});
playLoads().then(
  () => app.exit(0),
  (error) => {
    console.error(error);
    app.exit(1);
  },
);
