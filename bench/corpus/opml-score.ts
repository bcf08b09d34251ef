/** Whether a subscription list was read as the corpus says of it. */
import type { OpmlOutline, PressJobs, PressResult } from '../../main/press/face.ts';

/** As sources.json says it. */
export interface Source {
  must_fail: boolean;
  checks?: { path: string; op: string; value: number }[];
}

export interface Fault {
  what: string;
  /** One of the source's checks does not hold. */
  check: boolean;
}

type Result = PressResult<PressJobs['parseOpml']['output']>;

/** An outline that the import tells the reader of. */
const isTold = ({ url, titled }: OpmlOutline): boolean => url === '' || !titled;

/**
 * What is wrong with how a list was read. A list that must fail is refused, or what can be read of it is imported and its
 * faulty lines are told; any other is imported with an address in every line.
 */
export function faultsOfList(result: Result, { must_fail: mustFail, checks = [] }: Source): Fault[] {
  const outlines = result.ok ? result.value.outlines : [];
  const faults: Fault[] = [];
  const fault = (what: string, check = false): number => faults.push({ what, check });
  if (mustFail && result.ok && !outlines.some(isTold)) fault('is imported as if it were right');
  if (!mustFail && !result.ok) fault(`is refused: ${result.message}`);
  if (!mustFail && outlines.some(({ url }) => url === '')) fault('has lines without an address');
  for (const { path, op, value } of checks) {
    if (path !== 'len(subscriptions)' || op !== '==') fault(`${path} ${op} is not known`, true);
    else if (!result.ok || outlines.length !== value) fault(`${outlines.length} feeds, not ${value}`, true);
  }
  return faults;
}
