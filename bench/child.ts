/** A measured program in a process of its own that answers one question after the other. */
import { fork, type ChildProcess } from 'node:child_process';

export interface Child {
  /** Null when it does not answer in time, or ended; it is ended then, and answers nothing more. */
  ask: (question: unknown, patienceMs: number) => Promise<unknown>;
  end: () => void;
}

/** Started with `given`; it tells `ready` by its first message, which is given as well. */
export async function startChild(script: URL, given: readonly string[]): Promise<{ child: Child; ready: unknown }> {
  const process = fork(script, given, { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  // Libraries complain of pages there: it is of interest only when the process ends of it.
  let said = '';
  process.stderr?.on('data', (data: Buffer) => (said = (said + data.toString()).slice(-4_000)));
  process.on('exit', (code) => {
    if (code !== null && code !== 0) console.error(said);
  });
  const child: Child = {
    ask: (question, patienceMs) => {
      if (!process.connected) return Promise.resolve(null);
      const answer = answerOf(process, patienceMs);
      process.send(question as object);
      return answer;
    },
    end: () => void process.kill('SIGKILL'),
  };
  return { child, ready: await answerOf(process, START_MS) };
}

const START_MS = 60_000;

function answerOf(process: ChildProcess, patienceMs: number): Promise<unknown> {
  return new Promise((resolve) => {
    const settle = (answer: unknown): void => {
      clearTimeout(timer);
      process.off('message', settle);
      process.off('exit', gone);
      resolve(answer);
    };
    const gone = (): void => settle(null);
    const timer = setTimeout(() => {
      process.kill('SIGKILL');
      settle(null);
    }, patienceMs);
    process.on('message', settle);
    process.on('exit', gone);
  });
}
