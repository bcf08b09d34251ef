// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reasonOf } from './packages.mjs';

test('of what a failed npm prints, the lines that tell why are kept', () => {
  const output = `npm error code ECONNREFUSED
npm error errno ECONNREFUSED
npm error FetchError: request to http://127.0.0.1:1/react failed, reason: connect ECONNREFUSED 127.0.0.1:1
npm error     at ClientRequest.<anonymous> (/usr/lib/node_modules/npm/index.js:130:14)
npm error     at ClientRequest.emit (node:events:524:28) {
npm error   code: 'ECONNREFUSED',
npm error   port: 1,
npm error }
npm error
npm error A complete log of this run can be found in: /tmp/log`;
  assert.equal(
    reasonOf(output),
    `    code ECONNREFUSED
    errno ECONNREFUSED
    FetchError: request to http://127.0.0.1:1/react failed, reason: connect ECONNREFUSED 127.0.0.1:1`,
  );
});
