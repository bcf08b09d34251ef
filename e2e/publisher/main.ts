/**
 * Runs the sample publication by itself:
 * `node e2e/publisher/main.ts [--port N] [--tls] [--largest-image N] [--meter N] [--passport]`.
 */
import { parseArgs } from 'node:util';
import { createIdentity, createPublisher, passports, privateSecrets, readers } from './index.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    tls: { type: 'boolean', default: false },
    'largest-image': { type: 'string', default: '1600' },
    meter: { type: 'string' },
    passport: { type: 'boolean', default: false },
  },
});
const identity = values.passport ? await createIdentity() : null;
const publisher = await createPublisher({
  port: Number(values.port),
  tls: values.tls,
  largestImage: Number(values['largest-image']),
  ...(values.meter === undefined ? {} : { meterLimit: Number(values.meter) }),
  ...(identity === null ? {} : { identity }),
});
// The first line is what scripts read.
console.log(publisher.url);
if (publisher.secureUrl !== null) console.log(publisher.secureUrl);
console.log('The Meridian Ledger is out. Sign in as reader / reader-password. Stop with Ctrl+C.');
for (const { name, password, plan, code } of readers)
  console.log(`  ${name} / ${password}: ${plan}${code === undefined ? '' : `, with the code ${code}`}`);
if (identity !== null)
  for (const { email, password } of passports) console.log(`  ${email} / ${password}: with Passport`);
const { basic, bearer, key } = privateSecrets;
console.log(`  /private/basic.xml: ${basic.name} / ${basic.password}; bearer.xml: ${bearer}; key.xml?key=${key}`);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void Promise.all([publisher.stop(), identity?.stop()]));
