/** A rule being written: its name, when it acts, what it does, and all the while what it would have done. */
import type { FormEvent } from 'react';
import { useEffect, useId, useState } from 'react';
import { t } from '../../../locales/index.ts';
import { sameQuery } from '../../../stores/article-list.ts';
import { endPreview, preview, saveRule } from '../../../stores/rules-store.ts';
import type { RuleWords } from '../../../stores/rules-store.ts';
import { say } from '../../../stores/toasts-store.ts';
import { RuleQuery } from './query.tsx';
import { Trial } from './trial.tsx';
import { ACTIONS } from './words.ts';
import { Check } from '../../parts/check.tsx';
import { isolated } from '../../parts/names.ts';

interface RuleEditorProps {
  rule: RuleWords;
  /** The rule that is changed; undefined for a new one. */
  id: number | undefined;
  onDone: () => void;
}

/** A dry run needs no name. */
const named = (draft: RuleWords): RuleWords => ({ ...draft, name: draft.name.trim() || t('rules.title') });

export function RuleEditor({ rule, id, onDone }: RuleEditorProps) {
  const [draft, setDraft] = useState(rule);
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  // What a rule for everything does cannot be told from one whose condition was forgotten, but by asking.
  const fitsAll = sameQuery(draft.query, {});
  const [every, setEvery] = useState(id !== undefined && fitsAll);
  const nameId = useId();
  useEffect(() => preview(named(draft)), [draft]);
  useEffect(() => endPreview, []);

  const acts = ACTIONS.some(([action]) => draft.actions[action]);
  const ready = draft.name.trim() !== '' && acts && !busy && (every || !fitsAll);
  const save = async (): Promise<void> => {
    setBusy(true);
    const result = await saveRule(draft, id);
    setBusy(false);
    if (!result.ok) return setProblem(result.error.message);
    say(t('rules.saved', { name: isolated(result.value.name) }));
    onDone();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (ready) void save();
  };
  return (
    <form className="rule-editor" onSubmit={submit}>
      <div className="dialog-body rule-parts">
        <div className="rule-draft">
          <div className="field">
            <label className="label" htmlFor={nameId}>
              {t('rules.name')}
            </label>
            <input
              id={nameId}
              data-first
              className="input"
              type="text"
              dir="auto"
              autoComplete="off"
              maxLength={100}
              value={draft.name}
              onChange={(event) => setDraft({ ...draft, name: event.target.value })}
            />
          </div>
          <RuleQuery query={draft.query} onQuery={(query) => setDraft({ ...draft, query })} />
          {fitsAll && (
            <Check className="field" checked={every} onChange={setEvery}>
              {t('rules.every')}
            </Check>
          )}
          <fieldset className="field">
            <legend className="label">{t('rules.then')}</legend>
            <div className="rule-actions">
              {ACTIONS.map(([action, words]) => (
                <Check
                  key={action}
                  checked={draft.actions[action]}
                  onChange={(does) => setDraft({ ...draft, actions: { ...draft.actions, [action]: does } })}
                >
                  {t(words)}
                </Check>
              ))}
            </div>
          </fieldset>
        </div>
        <Trial actions={draft.actions} />
      </div>
      <p className="problem rule-problem" role="alert">
        {problem}
      </p>
      <footer className="dialog-footer">
        {!acts && <p className="hint">{t('rules.no-action')}</p>}
        <button type="button" className="button" onClick={onDone}>
          {t('action.cancel')}
        </button>
        <button type="submit" className="button primary" disabled={!ready}>
          {t('action.save')}
        </button>
      </footer>
    </form>
  );
}
