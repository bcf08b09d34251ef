import type { Article } from '../../../preload/model.ts';
import { AccessShape } from '../parts/access-mark.tsx';
import { storageWords } from '../../stores/storage-words.ts';

/** What of the article is on this computer. */
export function StorageLine({ article }: { article: Article }) {
  return (
    <p className="storage">
      <AccessShape access={article.access} />
      <span>{storageWords(article).join(' · ')}</span>
    </p>
  );
}
