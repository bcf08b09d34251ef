/** Tells the windows what changed, in ids and batches: four times a second for articles and progress, once for publications. */
import type { Emit } from './face.ts';
import type { Clock } from './ports.ts';

export interface Changes {
  articles(ids: readonly number[]): void;
  publication(id: number): void;
  progress(): void;
  /** Sends what is gathered now. */
  flush(): void;
}

/** Beyond this many ids an event says only that everything may have changed. */
const namedIds = 500;
const articlesAfter = 250;
const publicationsAfter = 1_000;

/** `beforeProgress` brings the counts up to date and is awaited before `sync.changed` goes out. */
export function createChanges(emit: Emit, clock: Clock, beforeProgress: () => Promise<void>): Changes {
  const articleIds = new Set<number>();
  const publicationIds = new Set<number>();

  const articles = batch(clock, articlesAfter, () => {
    if (articleIds.size === 0) return;
    const ids = [...articleIds];
    articleIds.clear();
    emit('articles.changed', ids.length > namedIds ? { ids: [], all: true } : { ids, all: false });
  });
  const publications = batch(clock, publicationsAfter, () => {
    if (publicationIds.size === 0) return;
    const ids = [...publicationIds];
    publicationIds.clear();
    emit('publications.changed', { ids });
  });
  const progress = batch(clock, articlesAfter, () => {
    void beforeProgress()
      .catch(() => undefined)
      .then(() => emit('sync.changed', {}));
  });
  return {
    articles: (ids) => {
      if (ids.length === 0) return;
      for (const id of ids) articleIds.add(id);
      articles.soon();
    },
    publication: (id) => {
      publicationIds.add(id);
      publications.soon();
    },
    progress: () => progress.soon(),
    flush: () => {
      for (const each of [articles, publications, progress]) each.now();
    },
  };
}

interface Batch {
  soon(): void;
  /** At once, when something is waiting. */
  now(): void;
}

function batch(clock: Clock, ms: number, send: () => void): Batch {
  let cancel: (() => void) | null = null;
  const fire = (): void => {
    cancel = null;
    send();
  };
  return {
    soon: () => {
      cancel ??= clock.after(ms, fire);
    },
    now: () => {
      if (cancel === null) return;
      cancel();
      fire();
    },
  };
}
