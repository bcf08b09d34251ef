import { t } from '../locales/index.ts';
import { useArticles } from '../stores/articles-store.ts';
import { topicAlone } from '../stores/filter-parts.ts';
import { useLists } from '../stores/lists-store.ts';
import { usePublications } from '../stores/publications-store.ts';
import { useTopics } from '../stores/topics-store.ts';

/** The name of the list on show; '' where its publication is not known. */
export function useListTitle(): string {
  const choice = useArticles((state) => state.choice);
  const publication = usePublications((state) =>
    choice.kind === 'publication' ? state.publications.find((one) => one.id === choice.id) : undefined,
  );
  const saved = useLists((state) =>
    choice.kind === 'list' ? state.lists.find((one) => one.id === choice.id) : undefined,
  );
  const alone = useArticles(topicAlone);
  const followed = useTopics((state) => state.followed.find((one) => one.id === alone));
  if (followed !== undefined) return followed.name;
  switch (choice.kind) {
    case 'list':
      return saved?.name ?? t('list.all');
    case 'publication':
      return publication?.title ?? '';
    case 'folder':
      return choice.name;
    case 'begun':
      return t('begun.list');
    case 'all':
    case 'unread':
    case 'starred':
      return t(`list.${choice.kind}`);
  }
}
