import { Star } from 'lucide-react';
import type { MouseEvent } from 'react';
import { memo, useState } from 'react';
import type { ArticleSummary } from '../../../preload/model.ts';
import { formatMoment, formatWhen } from '../../locales/format.ts';
import { t } from '../../locales/index.ts';
import { IS_MAC } from '../../stores/key-names.ts';
import { headlineOf } from '../../stores/headline.ts';
import { usePublications } from '../../stores/publications-store.ts';
import { markStarred } from '../commands.ts';
import { AccessMark } from '../parts/access-mark.tsx';
import { LIST_ID, focusSoon, rowId } from '../parts/elements.ts';
import { Hidden } from '../parts/hidden.tsx';
import { PublicationIcon } from '../publications/publication-icon.tsx';
import { chooseUpTo, toggleChosen } from '../selection-commands.ts';
import { RowTopics } from './row-topics.tsx';

const A_DAY_MS = 24 * 60 * 60 * 1_000;

interface ArticleRowProps {
  article: ArticleSummary;
  now: number;
  /** Its place in the whole list, from 1. */
  position: number;
  size: number;
  selected: boolean;
  /** The moving end of a selection. */
  current: boolean;
  /** The same function at every drawing: else each row would be drawn anew with every step of scrolling. */
  onChoose: (id: number) => void;
}

/** Some publishers date articles years ahead: then it is as new as the day it was seen. */
const saidTime = ({ publishedAt, sortedAt }: ArticleSummary, now: number): number =>
  publishedAt === null || publishedAt > now + A_DAY_MS ? sortedAt : publishedAt;

/** On a Mac Control is the other button's. */
const addsToSelection = (event: MouseEvent): boolean => (IS_MAC ? event.metaKey : event.ctrlKey);

/** One row. Its name is the headline; publication, time and state are its description. */
export const ArticleRow = memo(function ArticleRow(props: ArticleRowProps) {
  const { article, now, position, size, selected, current, onChoose } = props;
  const { id, direction, language, headline, dek, read, starred } = article;
  const time = saidTime(article, now);
  const row = rowId(id);
  return (
    // Its keys are the list's, which holds the focus for all rows.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={row}
      role="option"
      aria-selected={selected}
      aria-posinset={position}
      aria-setsize={size}
      // What describes a row is no part of its name: it is hidden from those who hear it where it stands.
      aria-describedby={`${row}-meta ${row}-dek ${row}-topics${isBegun(article) ? ` ${row}-progress` : ''}`}
      className={`row ${read ? 'read' : 'unread'}${current ? ' current' : ''}`}
      // At the press, as lists of the system do: a row that moves before the release (news came) would lose the click.
      onMouseDown={(event) => {
        // Control with a click asks for the menu on a Mac.
        if (event.button !== 0 || (IS_MAC && event.ctrlKey)) return;
        if (event.shiftKey) chooseUpTo(id);
        else if (addsToSelection(event)) toggleChosen(id);
        else return onChoose(id);
        // No text is selected, and the list has the keys.
        event.preventDefault();
        focusSoon(LIST_ID);
      }}
      onClick={(event) => {
        if (!event.shiftKey && !addsToSelection(event)) onChoose(id);
      }}
    >
      <div className="row-words">
        <div className="row-meta" id={`${row}-meta`} aria-hidden="true">
          {!read && <span className="unread-dot" aria-hidden="true" />}
          {!read && <Hidden>{t('row.unread') + t('words.comma')}</Hidden>}
          <Icon publicationId={article.publicationId} title={article.publicationTitle} />
          <span className="row-publication" dir="auto">
            {article.publicationTitle}
          </span>
          <AccessMark access={article.access} />
          <time dateTime={new Date(time).toISOString()} title={formatMoment(time)}>
            {formatWhen(time, now)}
          </time>
          {starred && <Hidden>{t('words.comma') + t('row.starred')}</Hidden>}
        </div>
        <h3 className="row-headline" dir={direction} lang={language}>
          {headlineOf(article)}
        </h3>
        <p className="row-dek" id={`${row}-dek`} aria-hidden="true" dir={direction} lang={language}>
          {headline.trim() === '' ? '' : dek}
        </p>
        <RowTopics id={`${row}-topics`} topics={article.topics} direction={direction} />
      </div>
      {isBegun(article) && <Progress id={`${row}-progress`} position={article.position} />}
      <Thumbnail hash={article.leadImage} />
      {/* For the mouse only: the star key and the article's toolbar do the same. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <span
        aria-hidden="true"
        className={starred ? 'row-star starred' : 'row-star'}
        title={t(starred ? 'article.unstar' : 'article.star')}
        // The row would open its article.
        onMouseDown={(event) => event.stopPropagation()}
        onClick={(event) => {
          event.stopPropagation();
          void markStarred(id, !starred);
        }}
      >
        <Star size={14} strokeWidth={1.75} fill={starred ? 'currentColor' : 'none'} />
      </span>
    </div>
  );
});

/** As the list of articles to read on in counts them. */
const isBegun = ({ position }: ArticleSummary): boolean => position >= 0.1 && position < 0.9;

/** How far it was read, as a thin line at the row's foot. */
function Progress({ id, position }: { id: string; position: number }) {
  const share = Math.round(position * 20) / 20;
  return (
    <>
      <Hidden id={id} describes>
        {t('begun.progress', { share })}
      </Hidden>
      <svg className="row-progress" viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
        <rect width={share * 100} height="2" />
      </svg>
    </>
  );
}

function Icon({ publicationId, title }: { publicationId: number; title: string }) {
  const icon = usePublications((state) => state.publications.find((one) => one.id === publicationId)?.icon ?? null);
  return <PublicationIcon title={title} icon={icon} />;
}

function Thumbnail({ hash }: { hash: string | null }) {
  const [broken, setBroken] = useState<string | null>(null);
  if (hash === null || hash === broken) return null;
  return (
    <img
      className="row-picture"
      src={`broadsheet-article://asset/${hash}`}
      alt=""
      loading="lazy"
      decoding="async"
      onError={() => setBroken(hash)}
    />
  );
}
