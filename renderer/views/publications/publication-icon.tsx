import { useState } from 'react';
import type { AssetHash } from '../../../preload/model.ts';

/** The publication's own icon, or its initial where there is none or it cannot be shown. */
export function PublicationIcon({ title, icon }: { title: string; icon: AssetHash | null }) {
  const [broken, setBroken] = useState<AssetHash | null>(null);
  if (icon !== null && icon !== broken)
    return (
      <img
        className="publication-icon"
        src={`broadsheet-article://asset/${icon}`}
        alt=""
        decoding="async"
        onError={() => setBroken(icon)}
      />
    );
  return (
    <span className="publication-icon publication-initial" aria-hidden="true">
      {/[\p{L}\p{N}]/u.exec(title)?.[0].toLocaleUpperCase() ?? ''}
    </span>
  );
}
