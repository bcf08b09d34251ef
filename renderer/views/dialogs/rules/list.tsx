import { Pencil, Play, Trash2 } from 'lucide-react';
import type { Rule } from '../../../../preload/lists.ts';
import { formatSince } from '../../../locales/format.ts';
import { t } from '../../../locales/index.ts';
import type { ListChoice } from '../../../stores/article-list.ts';
import { filterOf } from '../../../stores/article-list.ts';
import { loadRules, removeRule, saveRule, switchRule, useRules } from '../../../stores/rules-store.ts';
import { say } from '../../../stores/toasts-store.ts';
import { told } from '../../commands.ts';
import { listWords } from '../../filter-words.ts';
import { Check } from '../../parts/check.tsx';
import { IconButton } from '../../parts/icon-button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useKeptFocus } from '../../parts/use-kept-focus.ts';
import { useNow } from '../../use-now.ts';
import { useTopicNames } from '../../use-topic-names.ts';
import { actionWords } from './words.ts';
import { isolated } from '../../parts/names.ts';

interface RuleListProps {
  onNew: () => void;
  onEdit: (rule: Rule) => void;
  onApply: (rule: Rule) => void;
}

export function RuleList({ onNew, onEdit, onApply }: RuleListProps) {
  const { rules, status, problem } = useRules();
  const kept = useKeptFocus<HTMLUListElement>('.rule', 'input', '.dialog-footer [data-first]');
  return (
    <>
      <div className="dialog-body rules">
        <p className="hint">{t('rules.intro')}</p>
        {status === 'failed' && (
          <Notice message={t('rules.failed')} detail={problem?.message} retry={() => void loadRules()} />
        )}
        {status === 'ready' && rules.length === 0 && <Notice message={t('rules.empty')} />}
        {rules.length > 0 && (
          <ul {...kept}>
            {rules.map((rule) => (
              <RuleRow key={rule.id} rule={rule} onEdit={() => onEdit(rule)} onApply={() => onApply(rule)} />
            ))}
          </ul>
        )}
      </div>
      <footer className="dialog-footer">
        <button type="button" className="button" data-first onClick={onNew}>
          {t('rules.add')}
        </button>
      </footer>
    </>
  );
}

function RuleRow({ rule, onEdit, onApply }: { rule: Rule; onEdit: () => void; onApply: () => void }) {
  const { name, enabled, query, actions } = rule;
  const filter = filterOf(query);
  const nameOf = useTopicNames(filter.topics);
  const now = useNow();
  const place: ListChoice = {
    kind: 'list',
    id: 0,
    publicationId: query.publicationId ?? null,
    folder: query.folder ?? null,
  };
  const when = listWords(place, filter, nameOf);
  const applied = t('rules.applied', { count: rule.applied });
  return (
    <li className="rule">
      <Check checked={enabled} name={t('rules.on', { name })} onChange={(on) => void switchRule(rule, on).then(told)} />
      <div className="rule-words">
        <p className="rule-name" dir="auto" title={name}>
          {name}
        </p>
        <p className="rule-about">
          <bdi>{when === '' ? t('rules.all-articles') : when}</bdi>
          {' → '}
          {actionWords(actions)}
        </p>
        <p className="rule-about">
          {rule.applied === 0
            ? t('rules.never')
            : rule.appliedAt === null
              ? applied
              : t('rules.applied-last', { applied, when: formatSince(rule.appliedAt, now) })}
        </p>
      </div>
      <IconButton icon={Play} name={t('rules.apply-rule', { name })} onClick={onApply} />
      <IconButton icon={Pencil} name={t('rules.edit-rule', { name })} onClick={onEdit} />
      <IconButton icon={Trash2} name={t('rules.remove-rule', { name })} onClick={() => void remove(rule)} />
    </li>
  );
}

async function remove(rule: Rule): Promise<void> {
  if (!told(await removeRule(rule.id))) return;
  say(() => t('rules.removed', { name: isolated(rule.name) }), { undo: () => void saveRule(rule).then(told) });
}
