/** What goes between main and the database thread. */
import type { LibraryMethods } from './face.ts';

export interface WorkerInput {
  folder: string;
  appVersion: string;
  now: number;
}

/** First message of the thread. */
export type Opened =
  | { state: 'opened'; migratedFrom: number | null }
  | { state: 'recovered'; setAside: string; articles: number }
  | { state: 'newer'; message: string }
  | { state: 'failed'; message: string };

export interface Call {
  id: number;
  name: keyof LibraryMethods;
  input: unknown[];
}

export type Answer =
  { id: number; ok: true; value: unknown } | { id: number; ok: false; code: 'damaged' | 'failed'; message: string };
