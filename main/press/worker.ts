/** What runs in a press worker: one job in, one result out. */
import { parentPort } from 'node:worker_threads';
import type { PressJobName, PressJobs } from './face.ts';
import { runJob } from './jobs.ts';

parentPort?.on('message', (job: { name: PressJobName; input: PressJobs[PressJobName]['input'] }) => {
  parentPort?.postMessage(runJob(job.name, job.input), []);
});
