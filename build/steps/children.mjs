// @ts-check
/** The programs this process has started: none of them outlives it, however it is stopped. */
import process from 'node:process';

/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set();
let stopping = false;

/** How long a child may take to end well once it is told to, ms. */
const patience = 8_000;

/** @param {import('node:child_process').ChildProcess} child */
export function watchOver(child) {
  children.add(child);
  const gone = () => children.delete(child);
  child.once('exit', gone);
  child.once('error', gone);
}

/** @returns {boolean} true from the moment the person stops the command: what fails now fails for that reason */
export const isStopping = () => stopping;

/** Stops the command when the person does (Ctrl-C), when it is told to, or when the npm that started it is gone. */
export function stopWithThePerson() {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => void stop());
  process.on('exit', () => tell('SIGKILL'));
  if (process.env['npm_lifecycle_event'] === undefined) return;
  // An npm that is killed does not pass that on.
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) void stop();
  }, 1_000).unref();
}

/** Lets every child end well; a second Ctrl-C, or their taking too long, ends them at once. */
async function stop() {
  if (stopping) process.exit(130);
  stopping = true;
  tell('SIGTERM');
  const until = performance.now() + patience;
  while (children.size > 0 && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, 50));
  process.exit(130);
}

/** @param {NodeJS.Signals} signal */
function tell(signal) {
  for (const child of children) child.kill(signal);
}
