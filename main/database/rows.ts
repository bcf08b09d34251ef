/** Shapes that several tables share. */
import type { Problem } from '../../preload/model.ts';
import type { Row } from './open.ts';

export interface ProblemColumns extends Row {
  problem_code: string | null;
  problem_message: string | null;
}

export function problemOf(row: ProblemColumns): Problem | null {
  return row.problem_code === null ? null : { code: row.problem_code, message: row.problem_message ?? '' };
}
