// @ts-check
/** What the scripts tell the person who runs them: plain lines, one per event, so that a log of them reads well too. */

/** A step that failed for a reason the person can act on: what failed, and what to do about it. */
export class StepError extends Error {
  /**
   * @param {string} message what failed, one sentence
   * @param {string} [advice] what to do now
   */
  constructor(message, advice = '') {
    super(message);
    this.advice = advice;
  }
}

/** @type {NodeJS.WritableStream} */
let output = process.stdout;

/** From here on progress goes to standard error, for commands whose standard output is data. */
export function sayOnStandardError() {
  output = process.stderr;
}

/** @param {string} line */
export function say(line) {
  output.write(`${line}\n`);
}

/**
 * @param {number} since a time of performance.now()
 * @returns {string} such as `4.2 s` or `71 s`
 */
export function elapsed(since) {
  const seconds = (performance.now() - since) / 1000;
  return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
}

/**
 * Runs one step and tells that it began, every ten seconds that it goes on, and how long it took.
 * @template Value
 * @param {string} title what is being done, in the present participle
 * @param {(note: (text: string) => void) => Promise<Value>} work gets a function that sets what the running line adds, such as bytes so far
 * @returns {Promise<Value>}
 */
export async function step(title, work) {
  const began = performance.now();
  let noted = '';
  say(`> ${title} …`);
  const timer = setInterval(() => say(`  … ${elapsed(began)}${noted && `, ${noted}`}`), 10_000);
  try {
    const value = await work((text) => {
      noted = text;
    });
    say(`  done in ${elapsed(began)}${noted && `, ${noted}`}`);
    return value;
  } finally {
    clearInterval(timer);
  }
}
