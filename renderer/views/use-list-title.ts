import { t } from '../locales/index.ts';
import { useArticles } from '../stores/articles-store.ts';
import { usePublications } from '../stores/publications-store.ts';

/** The name of the list on show; '' where its publication is not known. */
export function useListTitle(): string {
  const choice = useArticles((state) => state.choice);
  const publication = usePublications((state) =>
    choice.kind === 'publication' ? state.publications.find((one) => one.id === choice.id) : undefined,
  );
  switch (choice.kind) {
    case 'publication':
      return publication?.title ?? '';
    case 'folder':
      return choice.name;
    case 'all':
    case 'unread':
    case 'starred':
      return t(`list.${choice.kind}`);
  }
}
