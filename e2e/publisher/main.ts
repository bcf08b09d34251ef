/** Runs the sample publication by itself: `node e2e/publisher/main.ts [--port N] [--tls] [--largest-image N]`. */
import { parseArgs } from 'node:util';
import { createPublisher } from './index.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    tls: { type: 'boolean', default: false },
    'largest-image': { type: 'string', default: '1600' },
  },
});
const publisher = await createPublisher({
  port: Number(values.port),
  tls: values.tls,
  largestImage: Number(values['largest-image']),
});
// The first line is what scripts read.
console.log(publisher.url);
if (publisher.secureUrl !== null) console.log(publisher.secureUrl);
console.log('The Meridian Ledger is out. Sign in as reader / reader-password. Stop with Ctrl+C.');
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void publisher.stop());
