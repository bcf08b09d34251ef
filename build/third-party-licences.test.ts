import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packageFolder } from './third-party-licences.ts';

test('a module’s package is found, scoped, nested, virtual or with a query', () => {
  assert.equal(packageFolder('/app/node_modules/zod/v4/core.js'), '/app/node_modules/zod');
  assert.equal(packageFolder('/app/node_modules/@scope/name/index.js?raw'), '/app/node_modules/@scope/name');
  assert.equal(packageFolder('/app/node_modules/a/node_modules/b/lib/b.js'), '/app/node_modules/a/node_modules/b');
  assert.equal(packageFolder('\0/app/node_modules/a/a.js'), '/app/node_modules/a');
  assert.equal(packageFolder('C:\\app\\node_modules\\a\\a.js'), 'C:/app/node_modules/a');
});

test('our own modules belong to no package', () => {
  assert.equal(packageFolder('/app/main/index.ts'), null);
  assert.equal(packageFolder('\0rolldown/runtime.js'), null);
});
