import { Fragment } from 'react';
import { t } from '../../locales/index.ts';
import type { Chord } from '../../stores/key-names.ts';

/** Keys as they stand on the keyboard; those of a sequence are pressed one after the other. */
export function Keys({ keys }: { keys: Chord[] }) {
  return (
    // Keys stand in the same order in every script.
    <span className="keys" dir="ltr">
      {keys.map((chord, index) => (
        // The chords of a sequence are its own and never change places.
        // oxlint-disable-next-line react/no-array-index-key
        <Fragment key={index}>
          {index > 0 && <span className="keys-then"> {t('keys.then')} </span>}
          {chord.map((key, at) => (
            <Fragment key={key}>
              {at > 0 && ' '}
              <kbd>{key}</kbd>
            </Fragment>
          ))}
        </Fragment>
      ))}
    </span>
  );
}
