/** Run by the kill test in a process of its own: stores items one by one and prints the number that was confirmed. */
import { openLibrary } from './index.ts';
import { check, newItem, newPublication, NOW } from './testing.ts';

const [, , folder = '', from = '0'] = process.argv;
const outcome = await openLibrary({
  folder,
  workerUrl: new URL('./worker.ts', import.meta.url),
  appVersion: '0',
  now: NOW,
  onCrash: () => process.exit(1),
});
if (!('library' in outcome)) throw new Error(outcome.message);
await outcome.library.addPublication(newPublication('one'));
for (let number = Number(from) + 1; number < 10_000; number += 1) {
  await outcome.library.storeItems({ feedId: 1, items: [newItem(`n${number}`)], check: check(), now: NOW });
  console.log(number);
}
