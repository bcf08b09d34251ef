/** All methods of the database thread on one open connection. Synchronous: the thread and the tests call it alike. */
import { statSync } from 'node:fs';
import type { LibraryStatus } from '../../preload/model.ts';
import { activityMethods } from './activity.ts';
import { articleMethods } from './articles.ts';
import type { AssetFiles } from './asset-files.ts';
import { assetMethods } from './assets.ts';
import type { LibraryMethods } from './face.ts';
import { facetMethods } from './facets.ts';
import { feedMethods } from './feeds.ts';
import { judgeMethods } from './judge.ts';
import { markMethods } from './marks.ts';
import type { Connection } from './open.ts';
import { pageMethods } from './pages.ts';
import { publicationMethods } from './publications.ts';
import { relatedMethods } from './related-articles.ts';
import { retentionMethods } from './retention.ts';
import { readingMethods } from './reading.ts';
import { ruleMethods } from './rules.ts';
import { savedListMethods } from './saved-lists.ts';
import { searchMethods } from './search.ts';
import { sessionMethods } from './sessions.ts';
import { settingsMethods } from './settings.ts';
import { silenceMethods } from './silences.ts';
import { nameTopicsIn, sortSpellings } from './spellings.ts';
import { termMethods } from './terms.ts';
import { createTopicIndex } from './topic-index.ts';
import { topicMethods } from './topics.ts';

export interface OpenLibrary extends LibraryMethods {
  /** A little work ahead, some ms, for moments in which nobody asks for anything; true when there is more. */
  tend: () => boolean;
}

/**
 * @param recovered what the last repair did, shown in the status
 * @param keepUnknown see retention.ts
 */
export function createLibrary(
  database: Connection,
  files: AssetFiles,
  recovered: LibraryStatus['recovered'] = null,
  keepUnknown = false,
): OpenLibrary {
  const settings = settingsMethods(database);
  sortSpellings(database);
  const index = createTopicIndex(database);
  const articles = articleMethods(database, index);
  const marks = markMethods(database);
  return {
    ...publicationMethods(database, index),
    ...feedMethods(database),
    ...pageMethods(database),
    ...sessionMethods(database),
    ...assetMethods(database, files),
    ...articles,
    ...marks,
    ...readingMethods(database, { ...articles, ...marks }),
    ...topicMethods(database, index),
    nameTopicsIn: (language) => nameTopicsIn(database, language),
    ...facetMethods(database, index),
    ...termMethods(database),
    ...relatedMethods(database),
    ...savedListMethods(database, index),
    ...ruleMethods(database, index, articles.listArticles),
    ...judgeMethods(database, index),
    ...searchMethods(database),
    ...retentionMethods(database, files, settings.settings, keepUnknown, index),
    ...activityMethods(database),
    ...settings,
    ...silenceMethods(database),
    tend: index.tend,
    status: () => ({
      path: database.file,
      articles: database.number('SELECT coalesce(sum(articles), 0) FROM publications'),
      databaseBytes: sizeOf(database.file) + sizeOf(`${database.file}-wal`),
      assetBytes: database.number('SELECT coalesce(sum(bytes), 0) FROM files'),
      assets: database.number('SELECT count(*) FROM files'),
      recovered,
    }),
    close: () => {
      try {
        database.execute('PRAGMA optimize');
      } catch {
        // Statistics for later: a full disk or a damaged index must not keep the library from being closed.
      }
      database.close();
    },
  };
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
