/** Rules: the list of them, the one being written, and the question before one is applied to what is here. */
import { useEffect, useState } from 'react';
import type { Rule, RuleActions } from '../../../../preload/lists.ts';
import { t } from '../../../locales/index.ts';
import type { ListChoice } from '../../../stores/article-list.ts';
import { placeOf, queryOf } from '../../../stores/article-list.ts';
import { useArticles } from '../../../stores/articles-store.ts';
import { lasting } from '../../../stores/filter-parts.ts';
import type { RuleWords } from '../../../stores/rules-store.ts';
import { followRules, loadRules } from '../../../stores/rules-store.ts';
import { proposedName } from '../../filter-words.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { ApplyRule } from './apply.tsx';
import { RuleEditor } from './editor.tsx';
import { RuleList } from './list.tsx';
import { isolated } from '../../parts/names.ts';

const NO_ACTIONS: RuleActions = { star: false, markRead: false, notify: false, keep: false };
const EMPTY: RuleWords = { name: '', enabled: true, query: {}, actions: NO_ACTIONS };

type Page = { kind: 'list' } | { kind: 'write'; draft: RuleWords; id?: number } | { kind: 'apply'; rule: Rule };

/** The present list as a rule for what comes; its topics bring their names along. */
function ruleOfFilter(): RuleWords {
  const { choice, filter: present, typed } = useArticles.getState();
  // The search follows what is typed after a moment.
  const filter = { ...lasting(present), search: typed };
  const { publicationId, folder } = placeOf(choice);
  const place: ListChoice =
    publicationId !== null
      ? { kind: 'publication', id: publicationId }
      : folder !== null
        ? { kind: 'folder', name: folder }
        : { kind: 'all' };
  return { ...EMPTY, name: proposedName(place, filter), query: queryOf(place, filter) };
}

export function RulesDialog({ write, onClose }: { write: boolean; onClose: () => void }) {
  const [page, setPage] = useState<Page>(() => (write ? { kind: 'write', draft: ruleOfFilter() } : { kind: 'list' }));
  useEffect(() => {
    void loadRules();
    return followRules();
  }, []);
  const back = (): void => setPage({ kind: 'list' });
  const title =
    page.kind === 'list'
      ? t('rules.title')
      : page.kind === 'apply'
        ? t('rules.apply-title', { name: isolated(page.rule.name) })
        : t(page.id === undefined ? 'rules.new-title' : 'rules.edit-title');
  return (
    // Another page is another dialog to whoever hears it: the focus begins at its first field.
    <Dialog key={page.kind} title={title} size={page.kind === 'apply' ? 'small' : 'large'} onClose={onClose}>
      {page.kind === 'list' && (
        <RuleList
          onNew={() => setPage({ kind: 'write', draft: EMPTY })}
          onEdit={(rule) => setPage({ kind: 'write', draft: rule, id: rule.id })}
          onApply={(rule) => setPage({ kind: 'apply', rule })}
        />
      )}
      {page.kind === 'write' && <RuleEditor rule={page.draft} id={page.id} onDone={back} />}
      {page.kind === 'apply' && <ApplyRule rule={page.rule} onDone={back} />}
    </Dialog>
  );
}
