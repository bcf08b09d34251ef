/** What is stored of an article, in words. Pure. */
import type { Article } from '../../preload/model.ts';
import { t } from '../locales/index.ts';

type Stored = Pick<Article, 'access' | 'pageState' | 'assets' | 'revisions'>;

/** The sentence about the text first, then what else there is to say of pictures, documents and earlier versions. */
export function storageWords(article: Stored): string[] {
  const pictures = article.assets.filter((one) => one.role !== 'document');
  const count = (state: 'pending' | 'stored' | 'failed'): number =>
    pictures.filter((one) => one.state === state).length;
  const documents = article.assets.filter((one) => one.role === 'document' && one.state === 'stored').length;
  const words = [textWords(article, count('stored'))];
  if (count('pending') > 0) words.push(t('storage.images-pending', { count: count('pending') }));
  if (count('failed') > 0) words.push(t('storage.images-failed', { count: count('failed') }));
  if (documents > 0) words.push(t('storage.documents', { count: documents }));
  if (article.revisions > 0) words.push(t('storage.revisions', { count: article.revisions }));
  return words;
}

function textWords({ access, pageState }: Stored, images: number): string {
  switch (access) {
    case 'full':
      return images === 0 ? t('storage.full') : t('storage.full-images', { count: images });
    case 'teaser':
      return images === 0 ? t('storage.teaser') : t('storage.teaser-images', { count: images });
    case 'locked':
      return t('storage.locked');
    case 'feed':
      if (pageState === 'stored') return t('storage.feed-kept');
      if (pageState === 'held') return t('storage.feed-held');
      if (pageState === 'pending') return t('storage.feed-pending');
      return pageState === 'failed' ? t('storage.feed-failed') : t('storage.feed');
  }
}
