import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { parseLook, themeSource, windowLanguage, windowLocale, windowPage } from './window-page.ts';

test('the page that is built says language, direction and look at its root', async () => {
  const html = await readFile(new URL('../../renderer/index.html', import.meta.url), 'utf8');
  const page = windowPage(html, { locale: 'fa-AF', theme: 'sepia', accent: 'blue', density: 'compact' });
  assert.match(page, /<html lang="fa-AF" dir="rtl" data-theme="sepia" data-accent="blue" data-density="compact">/u);
});

test('a look that was kept is taken as it was, and nothing else is', () => {
  const look = { theme: 'sepia', accent: 'system', density: 'compact', locale: 'fa-AF', systemAccent: '#00ff7f' };
  assert.deepEqual(parseLook(JSON.stringify(look)), look);
  assert.deepEqual(parseLook(JSON.stringify({ ...look, systemAccent: null, more: 1 })), {
    ...look,
    systemAccent: null,
  });
  for (const change of [
    { theme: '"><script>' },
    { accent: 1 },
    { density: '' },
    { locale: 'en" onload="' },
    { locale: 'english' },
    { systemAccent: 'red"' },
    { systemAccent: undefined },
  ])
    assert.equal(parseLook(JSON.stringify({ ...look, ...change })), null, JSON.stringify(change));
  for (const text of ['', '[]', 'null', '7', '{']) assert.equal(parseLook(text), null);
});

test('the first of the system’s languages that the window speaks is taken', () => {
  assert.equal(windowLanguage('system', ['de-DE', 'fr-CA', 'en-US']), 'fr');
  assert.equal(windowLanguage('system', ['AR-eg']), 'ar');
  assert.equal(windowLanguage('system', ['ja']), 'en');
  assert.equal(windowLanguage('he', ['fr']), 'he');
});

test('the system’s own controls are light or dark as the theme is', () => {
  assert.equal(themeSource('sepia'), 'light');
  assert.equal(themeSource('contrast'), 'system');
});

test('the region of the system is kept where the language is read there', () => {
  assert.equal(windowLocale('ar', ['en-US', 'ar-EG'], 'DE'), 'ar-EG');
  assert.equal(windowLocale('fr', ['nl-BE'], 'BE'), 'fr-BE');
  assert.equal(windowLocale('fa', ['en-US'], 'US'), 'fa');
  assert.equal(windowLocale('en', ['en-US'], 'US'), 'en-US');
  assert.equal(windowLocale('en', ['ja'], ''), 'en-GB');
  assert.equal(windowLocale('en', [], ''), 'en-GB');
  assert.equal(windowLocale('tr', ['_', ''], ''), 'tr');
});
