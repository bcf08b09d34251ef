/** How much work something is, without a clock: how often functions of the press and of what it stands on are called. */
import { Session } from 'node:inspector';

interface Coverage {
  result: { url: string; functions: { ranges: { count: number }[] }[] }[];
}

const COUNTED = /\/main\/press\/|\/node_modules\/(?:css-select|htmlparser2|sanitize-html)\//u;

/** Calls while `run` runs; the same in every run. The work within an expression that is matched is not counted. */
export function stepsOf(run: () => void): number {
  const session = new Session();
  session.connect();
  let coverage: Coverage = { result: [] };
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  run();
  session.post('Profiler.takePreciseCoverage', (error, taken) => {
    if (error !== null) throw error;
    coverage = taken;
  });
  session.post('Profiler.stopPreciseCoverage');
  session.disconnect();
  return coverage.result
    .filter(({ url }) => COUNTED.test(url))
    .flatMap(({ functions }) => functions.map(({ ranges }) => ranges[0]?.count ?? 0))
    .reduce((sum, count) => sum + count, 0);
}
