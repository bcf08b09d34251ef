import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { say, speak } from '../words/index.ts';
import { keptWords, pressWords, problem } from './problems.ts';

afterEach(() => speak('en'));

test('reasons are in the reader’s language, down to the last of them', async () => {
  assert.equal(keptWords({ code: 'shorter', words: 1, held: 900 }), '1 word does not replace the 900 that are stored');
  await speak('fr');
  assert.equal(
    problem('not-an-article', 'example.org', say('reason.error-titled', { what: 'Oups' })).message.includes(
      'une page d’erreur : « Oups »',
    ),
    true,
  );
  assert.match(keptWords({ code: 'less' }), /contient moins/u);
  assert.match(keptWords({ code: 'shorter', words: 12, held: 900 }), /^12 mots ne remplacent pas les 900/u);
  assert.equal(pressWords('timed-out') === pressWords('unreadable'), false);
  assert.equal(pressWords('not-a-feed'), 'le document n’a pas pu être lu');
});
