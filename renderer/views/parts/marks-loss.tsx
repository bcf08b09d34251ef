import { useEffect, useState } from 'react';
import type { Result } from '../../../preload/contract.ts';
import { t } from '../../locales/index.ts';
import { marksOf } from '../../stores/marks-store.ts';

/** How many highlights are lost when a publication's articles are removed; nothing where there is none. */
export function MarksLoss({ publicationId }: { publicationId: number }) {
  const [marks, setMarks] = useState<Result<number> | null>(null);
  useEffect(() => void marksOf(publicationId).then(setMarks), [publicationId]);
  if (marks === null || (marks.ok && marks.value === 0)) return null;
  return marks.ok ? <p>{t('marks.loss', { count: marks.value })}</p> : <p className="problem">{marks.error.message}</p>;
}
