import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { speak } from '../words/index.ts';
import { kept, restored, saying, words } from '../words/said.ts';
import { keptWords, pressWords, problem, problemWhenTyped, saidOf } from './problems.ts';

afterEach(() => speak('en'));

test('reasons are in the reader’s language, down to the last of them', async () => {
  assert.equal(
    words(keptWords({ code: 'shorter', words: 1, held: 900 })),
    '1 word does not replace the 900 that are stored',
  );
  await speak('fr');
  assert.equal(
    problem('not-an-article', 'example.org', saying('reason.error-titled', { what: 'Oups' })).message.includes(
      'une page d’erreur : « Oups »',
    ),
    true,
  );
  assert.match(words(keptWords({ code: 'less' })), /contient moins/u);
  assert.match(words(keptWords({ code: 'shorter', words: 12, held: 900 })), /^12 mots ne remplacent pas les 900/u);
  assert.equal(words(pressWords('timed-out')) === words(pressWords('unreadable')), false);
  assert.equal(words(pressWords('not-a-feed')), 'le document n’a pas pu être lu');
});

test('a problem is kept by what it says, and read in the language of the day', async () => {
  const made = problem('not-an-article', 'example.org', saying('reason.sign-in'));
  const column = kept(saidOf(made));
  assert.equal(restored(column), made.message);
  await speak('tr');
  assert.match(restored(column), /oturum açma sayfası/u);
  assert.equal(saidOf({ code: 'other', message: 'As it came.' }), 'As it came.');
  assert.match(problemWhenTyped('unreadable', 'example.org', pressWords('timed-out')).message, /belgeye verilen/u);
});
