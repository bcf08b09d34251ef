import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeRules, placeSheet } from './article-place.ts';

test('a place comes by its own style sheet, in pixels or as a share of the page', () => {
  assert.equal(placeRules(placeSheet(12.345)), '#here { scroll-margin-block-start: 12.35px; }');
  assert.equal(placeRules(placeSheet(-3)), '#here { scroll-margin-block-start: -3px; }');
  assert.equal(placeRules('position/12.5.css'), '#here { top: 12.5%; }');
  for (const name of ['place/1e3.css', 'place/.css', 'place/1}.css', 'position/-1.css', 'look/18-68-150.css'])
    assert.equal(placeRules(name), null, name);
});
