/** What was found at an address, to choose from. */
import type { FeedCandidate } from '../../preload/model.ts';
import { DOT, formatMoment } from '../locales/format.ts';
import { t } from '../locales/index.ts';
import * as box from '../stores/follow-store.ts';
import { useFollow } from '../stores/follow-store.ts';
import { followedBy, usePublications } from '../stores/publications-store.ts';
import * as commands from './commands.ts';
import { Check } from './parts/check.tsx';
import { FolderField } from './parts/folder-field.tsx';

export function FollowFound({ id }: { id: string }) {
  const { discovery, status, chosen, folder } = useFollow();
  if (discovery === null) return null;
  const { candidates, movedTo } = discovery;
  const nothingNew = candidates.every((one) => one.followedAs !== null);
  return (
    <>
      {movedTo !== null && <p className="hint">{t('follow.moved', { address: movedTo })}</p>}
      <fieldset className="candidates">
        <legend>{t('follow.found', { count: candidates.length })}</legend>
        <ul>
          {candidates.map((one) => (
            <li key={one.url}>
              <Candidate candidate={one} chosen={chosen.includes(one.url)} />
            </li>
          ))}
        </ul>
      </fieldset>
      {nothingNew ? (
        <AlreadyFollowed candidates={candidates} />
      ) : (
        <div className="follow-end">
          <FolderField id={`${id}-folder`} label={t('follow.folder')} value={folder} onChange={box.typeFolder} />
          <button type="submit" className="button primary" disabled={chosen.length === 0 || status === 'following'}>
            {t(status === 'following' ? 'follow.following' : 'follow.follow')}
          </button>
        </div>
      )}
    </>
  );
}

/** Nothing here is new: the way to what is followed already. */
function AlreadyFollowed({ candidates }: { candidates: FeedCandidate[] }) {
  const publication = usePublications((state) => followedBy(state.publications, candidates));
  return (
    <div className="follow-known">
      <p className="hint">{t('follow.nothing-new')}</p>
      {publication !== undefined && (
        <button type="button" className="button" onClick={() => commands.showPublication(publication.id)}>
          {t('follow.show', { title: publication.title })}
        </button>
      )}
    </div>
  );
}

const FORMATS = { rss: 'RSS', atom: 'Atom', rdf: 'RDF', json: 'JSON Feed' } as const;

function Candidate({ candidate, chosen }: { candidate: FeedCandidate; chosen: boolean }) {
  const { url, title, format, items, newestAt, followedAs } = candidate;
  const facts = [
    FORMATS[format],
    t('follow.items', { count: items }),
    newestAt === null ? '' : t('follow.newest', { date: formatMoment(newestAt) }),
  ].filter((one) => one !== '');
  return (
    <Check
      className="candidate"
      // Feeds of one publication have one title.
      name={`${title}, ${facts.join(', ')}`}
      checked={chosen}
      disabled={followedAs !== null}
      onChange={() => box.toggleCandidate(url)}
    >
      <span className="candidate-words">
        <span className="candidate-title" dir={candidate.direction} lang={candidate.language}>
          {title}
        </span>
        <span className="candidate-facts">{facts.join(DOT)}</span>
        <span className="candidate-url" dir="ltr">
          {url}
        </span>
        {followedAs !== null && <span className="candidate-facts">{t('follow.followed', { title: followedAs })}</span>}
      </span>
    </Check>
  );
}
