import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { closePictures, followPictures, usePictures } from './pictures-store.ts';
import { good, held, testMain } from './testing.ts';

const picture = (hash: string) => ({ hash, alt: '', caption: '' });
const shown = (): string | undefined => {
  const { pictures, index } = usePictures.getState();
  return index === null ? undefined : pictures[index]?.hash;
};
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

beforeEach(closePictures);

test('a picture of the open article is shown, one that is not its own is not', async () => {
  const main = testMain({ 'articles.pictures': () => good([picture('aa'), picture('bb')]) });
  const end = followPictures(() => 1);
  main.emit('picture.chosen', { hash: 'cc' });
  await settled();
  assert.equal(shown(), undefined);
  main.emit('picture.chosen', { hash: 'bb' });
  await settled();
  assert.equal(shown(), 'bb');
  end();
});

test('a picture that comes when another article is open is not shown over it', async () => {
  const answer = held();
  const main = testMain({
    'articles.pictures': async () => {
      await answer.promise;
      return good([picture('aa')]);
    },
  });
  let open: number | null = 1;
  const end = followPictures(() => open);
  main.emit('picture.chosen', { hash: 'aa' });
  open = 2;
  answer.release();
  await settled();
  assert.equal(shown(), undefined);
  open = null;
  main.emit('picture.chosen', { hash: 'aa' });
  await settled();
  assert.deepEqual(
    main.calls.map(({ input }) => input),
    [1],
    'without an article nothing is asked',
  );
  end();
});
