// @ts-check
/** Starting other programs: the one place that knows how npm, the installed tools and a shell-less spawn fit together. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isStopping, watchOver } from './children.mjs';
import { StepError } from './say.mjs';

/** The project's folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** @param {string[]} parts @returns {string} a path inside the project */
export const inProject = (...parts) => path.join(root, ...parts);

/**
 * @typedef {object} Options
 * @property {NodeJS.ProcessEnv} [env] whole environment of the child; this process' own when absent
 * @property {'inherit' | 'capture' | 'both'} [output] show the child's output, keep it, or do both; `capture` when absent
 * @property {boolean} [shell] needed for .cmd files on Windows
 * @property {string} [cwd] the project's folder when absent
 * @property {number} [seconds] kill the child after so many seconds
 * @property {AbortSignal} [signal] kill the child when it aborts
 */

/**
 * Runs a program to its end. Never throws: a program that cannot be started answers with code 127 and the reason. Once
 * the person has stopped the command it gives no answer any more, so that nothing is reported as failed.
 * @param {string} program
 * @param {string[]} parameters
 * @param {Options} [options]
 * @returns {Promise<{ code: number, output: string }>} standard output and standard error in one, as they came
 */
export function run(program, parameters, options = {}) {
  const mode = options.output ?? 'capture';
  return new Promise((resolve) => {
    const child = spawn(program, parameters, {
      cwd: options.cwd ?? root,
      // Kept output is quoted in messages and read by patterns: no colours in it.
      env: mode === 'capture' ? { ...(options.env ?? process.env), NO_COLOR: '1' } : (options.env ?? process.env),
      shell: options.shell ?? false,
      signal: options.signal,
      timeout: options.seconds === undefined ? undefined : options.seconds * 1000,
      stdio: mode === 'inherit' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    watchOver(child);
    let output = '';
    for (const [stream, target] of /** @type {const} */ ([
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ])) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
        if (mode === 'both') target.write(text);
      });
    }
    const answer = (/** @type {number} */ code, reason = '') => {
      if (!isStopping()) resolve({ code, output: `${output}${reason}` });
    };
    child.on('error', (error) => answer(127, error.message));
    child.on('close', (code, signal) => answer(code ?? (signal === null ? 1 : 130)));
  });
}

/**
 * Runs npm, the very one this script was started by where there is one.
 * @param {string[]} parameters
 * @param {Options} [options]
 */
export function npm(parameters, options = {}) {
  const script = process.env['npm_execpath'];
  const node = process.env['npm_node_execpath'];
  if (script && /npm-cli\.c?js$/.test(script) && existsSync(script)) {
    return run(node && existsSync(node) ? node : process.execPath, [script, ...parameters], options);
  }
  const windows = process.platform === 'win32';
  return run(windows ? 'npm.cmd' : 'npm', parameters, { ...options, shell: windows });
}

/**
 * @param {string} name of an installed package
 * @param {string} [command] its command, where it has several
 * @returns {string} path of the JavaScript file behind the command, to be run by Node: so no .cmd and no shell is needed
 */
export function tool(name, command = name) {
  const file = inProject('node_modules', name, 'package.json');
  if (!existsSync(file)) throw new StepError(`The package ${name} is not installed.`, 'Run: npm ci');
  const { bin } = JSON.parse(readFileSync(file, 'utf8'));
  return inProject('node_modules', name, typeof bin === 'string' ? bin : bin[command]);
}

/**
 * @param {string} text output of a failed program
 * @param {number} lines
 * @returns {string} its last lines, indented
 */
export function tail(text, lines = 15) {
  const kept = text.trimEnd().split(/\r?\n/).slice(-lines);
  return kept.map((line) => `    ${line}`).join('\n');
}
