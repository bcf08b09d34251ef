// @ts-check
/**
 * What an Electron without an app of its own starts: takes the first argument that is no flag as the app's folder and
 * runs the app from there. Stands in for Electron's own default app where the development runtime lacks one.
 *
 * It is an ES module and awaits the app's import at its top level, because Electron holds its `ready` event back until
 * the entry module is evaluated; from a CommonJS entry an ES module app would register its schemes too late.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const require = createRequire(import.meta.url);

/** @returns {string} the app's folder; files given by `-r` (Playwright gives one) are loaded on the way. */
function readArguments() {
  const given = process.argv.slice(1);
  while (given.length > 0) {
    const argument = given.shift() ?? '';
    if (argument === '-r') require(path.resolve(given.shift() ?? ''));
    else if (!argument.startsWith('-')) return path.resolve(argument);
  }
  throw new Error('No app folder was given: electron [flags] <folder>');
}

try {
  const folder = readArguments();
  const description = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  app.setName(description.productName ?? description.name);
  // Both exist in Electron for its own default app, and are left out of its published types.
  Object(app).setVersion(description.version);
  Object(app).setAppPath(folder);
  await import(pathToFileURL(path.resolve(folder, description.main ?? 'index.js')).href);
} catch (error) {
  console.error(error);
  app.exit(1);
}
