import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WINDOW_POLICY, articlePolicy } from './policies.ts';

const read = (policy: string): Map<string, string[]> =>
  new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );

test('no page of the app may load, run, send or frame anything that is not the app’s own', () => {
  const own = new Set(["'self'", "'none'", "'script'", 'broadsheet-app:', 'broadsheet-article:']);
  for (const policy of [WINDOW_POLICY, articlePolicy(undefined)]) {
    const directives = read(policy);
    for (const [name, sources] of directives)
      assert.deepEqual(
        sources.filter((source) => !own.has(source)),
        [],
        name,
      );
    for (const name of ['default-src', 'base-uri', 'form-action'])
      assert.deepEqual(directives.get(name), ["'none'"], name);
  }
});

test('the window runs its own script files only, and never text as markup', () => {
  const directives = read(WINDOW_POLICY);
  assert.deepEqual(directives.get('script-src'), ["'self'"]);
  assert.deepEqual(directives.get('style-src'), ["'self'"]);
  assert.deepEqual(directives.get('require-trusted-types-for'), ["'script'"]);
  assert.deepEqual(directives.get('trusted-types'), ["'none'"]);
  for (const name of ['worker-src', 'object-src', 'frame-ancestors'])
    assert.deepEqual(directives.get(name), ["'none'"], name);
});

test('the article frame has no script of any origin and is sandboxed whole', () => {
  const directives = read(articlePolicy(undefined));
  assert.ok(!directives.has('script-src'), 'default-src decides');
  assert.deepEqual(directives.get('sandbox'), []);
  assert.deepEqual(directives.get('frame-ancestors'), ['broadsheet-app:']);
});

test('only while developing may the development server frame an article', () => {
  assert.match(articlePolicy('http://localhost:5173/'), /frame-ancestors http:\/\/localhost:5173;/u);
});
