import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createHash } from 'node:crypto';
import { BAR_ACTIONS, barAddress, barAction, barScript } from './sign-in-bar-page.ts';

const page = decodeURIComponent(barAddress().slice(barAddress().indexOf(',') + 1));
const style = /<style>([\s\S]*)<\/style>/u.exec(page)?.[1] ?? '';

test('only the bar’s own buttons mean something', () => {
  for (const action of BAR_ACTIONS) {
    assert.equal(barAction(`broadsheet-sign-in:${action}`), action);
    // What a form's submission makes of it.
    assert.equal(barAction(`broadsheet-sign-in:${action}?`), action);
    assert.ok(page.includes(`formaction="broadsheet-sign-in:${action}"`), action);
  }
  for (const address of [
    'broadsheet-sign-in:',
    'broadsheet-sign-in:toString',
    'broadsheet-sign-in:close/x',
    'https://a.example/close',
    'xbroadsheet-sign-in:close',
  ])
    assert.equal(barAction(address), null, address);
});

test('the page has no script, and a policy that lets in its own style only', () => {
  assert.doesNotMatch(page, /<script|\son\w+=/u);
  const hash = createHash('sha256').update(style).digest('base64');
  assert.ok(page.includes(`style-src 'sha256-${hash}'`));
  assert.match(page, /default-src 'none'/u);
  assert.doesNotMatch(page, /\sstyle="/u, 'the policy refuses it');
});

test('its colours are those of the window', () => {
  const tokens = readFileSync(new URL('../../renderer/styles/colours.css', import.meta.url), 'utf8');
  const used = [...style.matchAll(/--[\w-]+: light-dark\([^)]*\);/gu)].map(([whole]) => whole);
  assert.ok(used.length > 8);
  for (const one of used) assert.ok(tokens.includes(one), one);
});

test('what comes from outside is text in the script, never script', () => {
  const script = barScript({
    host: `"]})</script><img src=x onerror=alert(1)>`,
    trust: 'secure',
    canGoBack: false,
    loading: false,
    said: 'say',
    message: '`${globalThis.hit = true}` \u2028 \\',
    problem: false,
  });
  const elements = new Map<string, { textContent: string; attributes: Record<string, string>; disabled: boolean }>();
  const document = {
    documentElement: { dataset: {} as Record<string, string> },
    getElementById: (id: string) => {
      const element = elements.get(id) ?? { textContent: '', attributes: {}, disabled: false };
      elements.set(id, element);
      return Object.assign(element, {
        setAttribute: (name: string, value: string) => (element.attributes[name] = value),
        getBoundingClientRect: () => ({ height: 50.2 }),
      });
    },
  };
  // oxlint-disable-next-line no-implied-eval, no-new-func
  const size: unknown = new Function('document', 'innerWidth', `return ${script}`)(document, 900);
  assert.deepEqual(size, [900, 51]);
  assert.equal(document.documentElement.dataset['trust'], 'secure');
  assert.equal(elements.get('host')?.textContent, `"]})</script><img src=x onerror=alert(1)>`);
  assert.equal(elements.get('message')?.textContent, '`${globalThis.hit = true}` \u2028 \\');
  assert.equal(elements.get('back')?.disabled, true);
  assert.equal(Reflect.get(globalThis, 'hit'), undefined);
});
