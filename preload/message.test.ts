import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directionOf, isolate, readMessage, withoutIsolates } from './message.ts';

test('a value of the other direction is kept by itself, any other is left as it is', () => {
  assert.equal(readMessage('Rename {title}', 'en')({ title: 'The Quay' }), 'Rename The Quay');
  assert.equal(readMessage('Rename {title}', 'en')({ title: 'القدس (2)' }), 'Rename \u2068القدس (2)\u2069');
  assert.equal(readMessage('إزالة {title}', 'ar')({ title: 'The Quay (2)' }), 'إزالة \u2068The Quay (2)\u2069');
  assert.equal(readMessage('إزالة {title}', 'ar-EG')({ title: 'القدس' }), 'إزالة القدس');
});

test('what is isolated already is not isolated twice, and can be had without', () => {
  assert.equal(isolate('\u2068abc\u2069', 'ar'), '\u2068abc\u2069');
  assert.equal(isolate('\u2068abc\u2069 و\u2068d\u2069', 'ar'), '\u2068\u2068abc\u2069 و\u2068d\u2069\u2069');
  assert.equal(withoutIsolates('\u2068abc\u2069 x'), 'abc x');
});

test('languages run from right to left by what they are, wherever they are spoken', () => {
  assert.deepEqual(['en', 'ar-EG', 'he', 'FA-ir', 'tr', 'fr'].map(directionOf), [
    'ltr',
    'rtl',
    'rtl',
    'rtl',
    'ltr',
    'ltr',
  ]);
});
