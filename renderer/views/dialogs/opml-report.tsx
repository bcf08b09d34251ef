import { useState } from 'react';
import type { OpmlLine } from '../../../preload/model.ts';
import { DOT } from '../../locales/format.ts';
import { t } from '../../locales/index.ts';
import { useOpml } from '../../stores/opml-store.ts';
import { Check } from '../parts/check.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Notice } from '../parts/notice.tsx';

const RESULT = {
  added: 'opml.line-added',
  'already-followed': 'opml.line-already',
  refused: 'opml.line-refused',
} as const;

export function OpmlDialog({ onClose }: { onClose: () => void }) {
  const report = useOpml((state) => state.report);
  const [onlyProblems, setOnlyProblems] = useState(false);
  // A list without titles is common and loses nothing: its lines say so, but are no problem.
  const lines = (report?.lines ?? []).filter(({ fault }) => !onlyProblems || (fault !== null && fault !== 'no-title'));
  return (
    <Dialog title={t('opml.title')} size="large" onClose={onClose}>
      <div className="dialog-bar">
        <p role="status">
          {[
            t('opml.added', { count: report?.added ?? 0 }),
            t('opml.already', { count: report?.alreadyFollowed ?? 0 }),
            t('opml.refused', { count: report?.refused ?? 0 }),
          ].join(DOT)}
        </p>
        <Check checked={onlyProblems} onChange={setOnlyProblems}>
          {t('opml.only-problems')}
        </Check>
      </div>
      {lines.length === 0 ? (
        <Notice message={t(onlyProblems ? 'opml.no-problems' : 'opml.nothing')} />
      ) : (
        <ul className="entries" aria-label={t('opml.title')}>
          {lines.map((line, index) => (
            // A file may name a feed twice, so its place is its only key.
            // oxlint-disable-next-line react/no-array-index-key
            <Line key={index} line={line} />
          ))}
        </ul>
      )}
    </Dialog>
  );
}

function Line({ line }: { line: OpmlLine }) {
  return (
    <li className={`entry ${line.result === 'refused' ? 'entry-failure' : ''}`}>
      <span className="entry-mark">{t(RESULT[line.result])}</span>
      <div className="entry-words">
        <p>
          <bdi>{line.title === '' ? line.url : line.title}</bdi>
          {line.folder !== '' && (
            <span className="entry-about">
              {DOT}
              <bdi>{line.folder}</bdi>
            </span>
          )}
        </p>
        {line.message !== '' && <p>{line.message}</p>}
        <p className="entry-url" dir="ltr">
          {line.url}
        </p>
      </div>
    </li>
  );
}
