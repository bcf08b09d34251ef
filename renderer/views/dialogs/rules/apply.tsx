import { useEffect, useState } from 'react';
import type { Rule, RulePreview } from '../../../../preload/lists.ts';
import { t } from '../../../locales/index.ts';
import { setRead, setStarred } from '../../../stores/articles-store.ts';
import { applyRule, previewOf } from '../../../stores/rules-store.ts';
import { say } from '../../../stores/toasts-store.ts';
import { told } from '../../commands.ts';
import { actionWords } from './words.ts';

/** Names how many articles it is about before anything is done to them. */
export function ApplyRule({ rule, onDone }: { rule: Rule; onDone: () => void }) {
  const [preview, setPreview] = useState<RulePreview | null>(null);
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    const look = async (): Promise<void> => {
      const result = await previewOf(rule);
      if (result.ok) setPreview(result.value);
      else setProblem(result.error.message);
    };
    void look();
  }, [rule]);
  const apply = async (): Promise<void> => {
    setBusy(true);
    const result = await applyRule(rule.id);
    setBusy(false);
    if (!result.ok) return setProblem(result.error.message);
    const { changed, starred, read } = result.value;
    const undo = async (): Promise<void> => {
      const done = await Promise.all([setStarred(starred, false), setRead(read, false)]);
      if (done.every(told)) say(t('topic-page.undone'));
    };
    const isUndoable = starred.length + read.length > 0;
    say(() => t('rules.apply-done', { count: changed }), isUndoable ? { undo: () => void undo() } : {});
    onDone();
  };
  const count = preview?.count ?? 0;
  return (
    <>
      <div className="dialog-body" aria-busy={preview === null}>
        {preview !== null && (
          <p>
            {count === 0 ? t('rules.apply-none') : t('rules.apply-words', { count, what: actionWords(rule.actions) })}
          </p>
        )}
        <p className="problem" role="alert">
          {problem}
        </p>
      </div>
      <footer className="dialog-footer">
        <button type="button" className="button" data-first onClick={onDone}>
          {t(count === 0 ? 'rules.back' : 'action.cancel')}
        </button>
        {count > 0 && (
          <button type="button" className="button primary" disabled={busy} onClick={() => void apply()}>
            {t('rules.apply-button', { count })}
          </button>
        )}
      </footer>
    </>
  );
}
